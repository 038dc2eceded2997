import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'
import { endorse, fair } from './words.ts'

/** The name or work of the NHS lent to something that is for sale. */
export const nhsEndorse: Rule = rule({
  id: 'hon.nhs-endorse',
  title: 'The NHS lent to a product',
  severity: 'high',
  source: {
    title: 'NHS Identity principles, and the Seven Principles of Public Life',
    address: 'https://www.england.nhs.uk/nhsidentity/nhs-identity-principles/',
    paraphrase: true,
  },
  suggestion:
    'Leave out the NHS, your job and your patients. If you like a product, say so as yourself, and say if you gain by it.',
  triggers: [endorse],
  consults: [fair],
  find: ({ text }, _, reading) =>
    reading
      .hits(endorse)
      .filter(
        (hit) =>
          !reading.hasNear(fair, hit) && !reading.isDenied(hit, 3) && !reading.isQuestion(hit.sentence),
      )
      .slice(0, 1)
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} uses the trust people have in the NHS to sell something.`,
      })),
})
