import { isDebunk } from '../lexicon/doubt.ts'
import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'
import { claim, opinionOfProgram } from './words.ts'

/** Claims about vaccines that are known to be wrong. */
export const vaccineClaim: Rule = rule({
  id: 'mis.vaccine',
  title: 'A wrong claim about vaccines',
  severity: 'high',
  source: {
    title: 'NHS: why vaccination is important and the safest way to protect yourself',
    address:
      'https://www.nhs.uk/vaccinations/why-vaccination-is-important-and-the-safest-way-to-protect-yourself/',
    paraphrase: true,
  },
  suggestion:
    'Leave the claim out. If you saw harm, report it on the Yellow Card scheme. If you want to answer the claim, say first what is true.',
  triggers: [claim],
  consults: [isDebunk, opinionOfProgram],
  find: ({ text }, _, reading) =>
    reading
      .hits(claim)
      .filter(
        (hit) =>
          !reading.isDenied(hit) &&
          !reading.isQuestion(hit.sentence) &&
          !reading.isQuoted(hit) &&
          !reading.hasNear(isDebunk, hit) &&
          !reading.hasNear(opinionOfProgram, hit),
      )
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} goes against what is known about vaccines, and people believe health staff.`,
      })),
})
