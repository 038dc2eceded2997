import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'
import { type Rule, rule } from '../rule.ts'
import { after, quote, type Span } from '../words.ts'

const secret = wordClass(
  `password, passwords, passcode, passphrase, pword, pwd, pw, passwd, login, log in, logins, logon, log on, sign in, username, user name, credentials, creds,
  pin, pin code, pin number, wifi code, wifi key, unlock code, smartcard pin, security question, one time code, 2fa code`,
)
const system = wordClass(
  `pacs, systmone, system one, emis, epr, ehr, rio, lorenzo, epic, cerner, ice, datix, carenotes, paris, medway, nerve centre, nervecentre, esr, healthroster,
  e roster, vpn, nhsmail, smartcard, smart card, swipe card, spine, ris, careflow, meditech, webv, badgernet, ardens, intranet, wifi, laptop, computer, pc, ipad,
  tablet, terminal, workstation, omnicell, pyxis, system, account, shared drive`,
)
const said = phrases`
  ${secret}
  ${system} ... ${secret}
`
const lent = phrases`
  (log in / login / log on / logon / sign in / logged in / logging in / signing in) ..2 (as me / with my / using my / on my / under my / as him / as her / with his / with her / with someone else)
  use|borrow|take|grab|using|borrowing|lend|lending|share|sharing|leave|left|leaving|keep my|his|her|the|someone smartcard|card|badge|login|logon|password|account ..6 (to / is / in / pin / reader / drawer / slot / machine / anyone / clinic / desk / keyboard)
  my|his|her|the|somebody|someone smartcard|smart-card (is|lives|stays|in) ..3 reader|drawer|slot|keyboard|desk|pot
  (password / login / pin / passcode) ... (stuck / taped / written / sellotaped / post it / on the wall / on the monitor / under the keyboard / on the whiteboard)
  everyone|everybody|we|all uses|use|using|share|shares the same login|password|logon|pin|smartcard
`
const advice = phrases`
  never|dont|not|avoid|nobody|stop|shouldnt ... write|share|sharing|give|ask|tell|use|post|lend|leave|reuse|anyone
  strong|stronger|random|secure|safe|unique password|passwords|words|passphrase
  reset|resetting|forgot|forgotten|change|changing|expired|new|update your|my|the|a|their password|passwords|pin|login
  will never ask
  nmc|hcpc|gmc|gphc|registration|bank|card|got|have|has|received|get|came my? pin|pin-number
`
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
