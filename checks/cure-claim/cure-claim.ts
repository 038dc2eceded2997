import type { Hit } from '../language/matcher.ts'
import type { Reading } from '../language/reading.ts'
import { isDebunk } from '../lexicon/doubt.ts'
import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'
import { claim, realCure, strongCure, testimony } from './words.ts'

/** Cures that nobody has shown to work, for illnesses that need treating. */
export const cureClaim: Rule = rule({
  id: 'mis.cure',
  title: 'A cure that is not one',
  severity: 'high',
  source: {
    title: 'Cancer Act 1939, section 4, and CAP Code section 12',
    address: 'https://www.legislation.gov.uk/ukpga/Geo6/2-3/13/section/4',
    paraphrase: true,
  },
  suggestion:
    'Leave the claim out. If it helped you to feel better, say that and no more, and say “keep taking your treatment and ask your team”.',
  triggers: [claim, strongCure],
  consults: [isDebunk, testimony, realCure],
  find: ({ text }, _, reading) =>
    [...reading.hits(claim), ...bySomebody(reading)]
      .filter(
        (hit) =>
          !reading.isDenied(hit) &&
          !reading.isQuestion(hit.sentence) &&
          !reading.isQuoted(hit) &&
          !reading.hasNear(isDebunk, hit),
      )
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} promises a cure that nobody has shown to work, and somebody may give up treatment for it.`,
      })),
})

/** A cure by whatever it may be, when somebody swears by it. */
const bySomebody = (reading: Reading): readonly Hit[] =>
  reading.has(testimony) ? reading.hits(strongCure).filter((hit) => !reading.hasNear(realCure, hit)) : []
