import type { Reading } from '../language/reading.ts'
import { type Rule, rule } from '../rule.ts'
import { after, quote, type Span } from '../words.ts'
import { advice, lent, said } from './words.ts'

/** After the word, and before anything else is talked of: what looks like the secret itself. */
const value =
  /^(?:['’]?s)?(?:[^.!?\n]{0,50}?\b(?:is|are|it['’]s|its|was|still|now|as)\b|[^.!?\n:=]{0,40}[:=]|\s*[-–—/])?\s*["“'‘]?(?<secret>(?=[^\s"”]*[\d!@#$%&*])(?=[^\s"”]{0,30}[\p{L}])(?=[^\s"”]{0,40}[\p{L}\d][^\s"”]{0,3}(?:\s|["”,]|$))[^\s"”,]{4,40}|\d{4,8}\b(?!\s?(?:years?|people|patients|staff|hours?|followers))|[\p{L}\d]{3,20}\s?\/\s?[^\s,]{4,30})/iu

/** Passwords, PINs and smartcards that are given away or lent. */
export const credential: Rule = rule({
  id: 'sec.credential',
  title: 'A password, PIN or smartcard',
  severity: 'stop',
  source: {
    title: 'NHS England: Data Security and Protection Toolkit',
    address: 'https://www.dsptoolkit.nhs.uk/',
    paraphrase: true,
  },
  suggestion:
    'Take it out, and change the password or PIN now. Ask the IT service desk if somebody needs to get in.',
  readsPictures: true,
  triggers: [said, lent],
  consults: [advice],
  find: ({ text }, _, reading) =>
    [...givenAway(text, reading), ...lentOut(reading)].map(({ start, end }) => ({
      start,
      end,
      reason: `${quote(text.slice(start, end))} lets people in with somebody else’s password, PIN or card.`,
    })),
})

const givenAway = (text: string, reading: Reading): Span[] =>
  reading.hits(said).flatMap((hit) => {
    const match = value.exec(after(text, hit.end, 110))
    const secretSaid = match?.groups?.['secret']
    if (!match || secretSaid === undefined || isNothingSecret(secretSaid)) return []
    return [{ start: hit.start, end: hit.end + match[0].length }]
  })

const isNothingSecret = (said: string): boolean =>
  /^[\p{L}]+[!*&]*$|^(?:20\d\d|111|999|24\/7|https?:|www\.|@|#|&|£|\d{1,2}(?:am|pm|:)|\d+%)/iu.test(said) ||
  /^(?:and|or|his|her|he|she|yes|pin|username|user|login)\//i.test(said) ||
  /\.(?:nhs|uk|org|com|example|gov)\b/i.test(said)

const lentOut = (reading: Reading): readonly Span[] =>
  reading
    .hits(lent)
    .filter(
      (hit) => !reading.hasNear(advice, hit) && !reading.isDenied(hit) && !reading.isQuestion(hit.sentence),
    )
