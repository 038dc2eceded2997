import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'
import { inPicture, leaks, meeting, open } from './words.ts'

/** Papers and links that are not public yet, or never will be. */
export const internal: Rule = rule({
  id: 'sec.internal',
  title: 'A paper or link that is not public',
  severity: 'high',
  source: {
    title:
      'Public Bodies (Admission to Meetings) Act 1960, section 1, and your organisation’s own information policy',
    address: 'https://www.legislation.gov.uk/ukpga/Eliz2/8-9/67',
    paraphrase: true,
  },
  suggestion:
    'Leave it out until it is published. If it worries you, you may raise it: your Freedom to Speak Up guardian, your union or the regulator can see it safely.',
  readsPictures: true,
  triggers: [leaks, meeting, inPicture],
  consults: [open],
  find: ({ text }, _, reading) => {
    const leaked = [
      ...reading.hits(leaks),
      ...reading.hits(meeting),
      ...officialMarks(text, reading.hits(inPicture)),
    ]
    return leaked
      .filter((hit) => !reading.hasNear(open, hit) && !reading.isDenied(hit, 3))
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} looks like something from inside that is not public yet.`,
      }))
  },
})

/** A stamp in capitals is a stamp; the same words in a sentence may be anything. */
const officialMarks = <S extends { readonly start: number; readonly end: number }>(
  text: string,
  hits: readonly S[],
): S[] => hits.filter(({ start, end }) => text.slice(start, end) === text.slice(start, end).toUpperCase())
