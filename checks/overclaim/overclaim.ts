import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'
import { aService, claims, fair } from './words.ts'

/** What no honest service can promise. */
export const overclaim: Rule = rule({
  id: 'hon.overclaim',
  title: 'A promise nobody can keep',
  severity: 'medium',
  source: {
    title: 'CAP Code sections 3 and 12: misleading advertising, and health claims',
    address: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    paraphrase: true,
  },
  suggestion: 'Give a figure that has been checked, with its source and year, or leave the claim out.',
  triggers: [claims],
  consults: [fair, aService],
  find: ({ text }, _, reading) =>
    reading
      .hits(claims)
      .filter(
        (hit) =>
          reading.has(aService) &&
          !reading.hasNear(fair, hit) &&
          !reading.isDenied(hit, 3) &&
          !reading.isQuestion(hit.sentence) &&
          !reading.isQuoted(hit),
      )
      .slice(0, 1)
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} is more than any health service can promise, or needs a source.`,
      })),
})
