import type { Context } from '../finding.ts'
import type { Reading } from '../language/reading.ts'
import { saidYes } from '../patient-name/harmless.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { quote, replaceSpans } from '../words.ts'
import { findBirthDates } from './birth-date.ts'
import { findGreatAges } from './great-age.ts'
import * as who from './who.ts'

/** A date of birth, or so great an age that few people share it. */
export const dobAge: Rule = rule({
  id: 'conf.dob-age',
  title: 'A date of birth or a great age',
  severity: 'high',
  source: {
    title: 'ICO: Anonymisation guidance',
    address:
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/',
    paraphrase: true,
  },
  suggestion: 'Leave the date or age out, or make it wider: “in their 80s”, “an older person”.',
  triggers: [who.number, who.greatAge],
  consults: [saidYes, ...who.sets],
  readsPictures: true,
  find: ({ text }, context, reading) => findTelling(text, context, reading),
})

const isByStaff = ({ role }: Context): boolean =>
  role !== undefined && !/^(?:patient|carer|public|news|press)/i.test(role)

function findTelling(text: string, context: Context, reading: Reading): Found[] {
  if (context.consent === true || reading.has(saidYes)) return []
  const all = [...findBirthDates(text, reading, isByStaff(context)), ...findGreatAges(text, reading, context)]
  const found = all
    .sort((a, b) => a.start - b.start)
    .filter((one, at) => one.start >= (all[at - 1]?.end ?? 0))
  const rewrite = replaceSpans(text, found, (_, { instead }) => instead)
  return found.map(({ start, end, what }) => ({
    start,
    end,
    reason: `${quote(text.slice(start, end))} ${what}`,
    rewrite,
  }))
}
