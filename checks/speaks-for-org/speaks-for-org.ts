import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'
import { ownView, speaks } from './words.ts'

/** A personal account that speaks as if it were the organisation. */
export const speaksForOrg: Rule = rule({
  id: 'hon.speaks-for-org',
  title: 'Speaking for your organisation',
  severity: 'medium',
  source: {
    title:
      'NHS Employers: New to the NHS? Your guide to using social media in the NHS (2014), and your organisation’s own policy',
    address: 'https://www.nhsemployers.org/',
    paraphrase: true,
  },
  suggestion:
    'Say it as yourself: “My own view:”. If the organisation should say it, ask the communications team.',
  triggers: [speaks],
  consults: [ownView],
  find: ({ text }, { account }, reading) => {
    if (account === 'official' || reading.has(ownView)) return []
    return reading
      .hits(speaks)
      .filter(
        (hit) => !reading.isDenied(hit, 3) && !reading.isQuoted(hit) && !reading.isQuestion(hit.sentence),
      )
      .slice(0, 1)
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} reads as if your organisation were speaking.`,
        rewrite: `My own view: ${text}`,
      }))
  },
})
