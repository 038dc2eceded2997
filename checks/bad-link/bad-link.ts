import { phrases } from '../language/phrases.ts'
import { type Rule, rule } from '../rule.ts'
import type { Span } from '../words.ts'
import { quote } from '../words.ts'

const aLink = phrases`<link>`

/** Endings under which the NHS and its near family keep their sites. */
const isNhs =
  /(?:^|\.)(?:nhs\.uk|nhs\.net|nhs\.scot|nhs\.wales|hscni\.net|gov\.uk|nhs\.jobs|nhsinform\.scot|nhs24\.scot|nhsemployers\.org|nhsproviders\.org|nhsconfed\.org|nhscharitiestogether\.co\.uk|nhsprofessionals\.nhs\.uk|nhsdiscountoffers\.co\.uk|nhsvolunteerresponders\.org\.uk|nhsgoldenjubilee\.co\.uk|nhsggc\.org\.uk|nhsggc\.scot|nhslothian\.scot|nhshighland\.scot|nhsborders\.scot|nhsgrampian\.org|nhstayside\.scot|nhsbt\.nhs\.uk|supplychain\.nhs\.uk|nhsforest\.org|nhscfa\.gov\.uk|nhsfife\.org)$/i
/** Endings that cost nothing and are given to anybody. */
const cheapEnding =
  /\.(?:top|xyz|click|icu|online|site|live|shop|club|buzz|info|biz|link|vip|win|loan|monster|rest|cyou|sbs|cfd|tk|ml|ga|cf|gq)$/i
const shortener =
  /^(?:bit\.\w+|tinyurl\.com|t\.ly|is\.gd|cutt\.ly|rb\.gy|shorturl\.at|goo\.gl|ow\.ly|tiny\.cc|rebrand\.ly|s\.id|bl\.ink|urlz\.fr|v\.gd)$/i
const asksForDetails =
  /\b(?:log-?in|sign-?in|verify|verif|grant|cost-of-living|free-money|card|confirm|secure|account|claim|bonus|refund|rebate|update|unlock|validate|payroll|bank|wallet|reward|prize|gift|portal|covid-?pass|vaccine-?pass)\b/i

const bait = phrases`
  claim|claims|claiming|redeem|verify|confirm|validate|unlock|release|collect your|the|a|my|his|our
  log|sign in|into|on ..12 <link>
  log|sign in|into|on ... your|the account
  login|log-in|sign-in|bonus|refund|rebate|compensation|payout|free vaccine|voucher|vouchers|gift card
  (sign / log) in with your nhs login ..4 <link>
  grant|grants|cost-of-living|cash|payment|payout
  pop|put|enter|type your card|details|number
  bank|card|account|payroll|nhsmail details|number|password|locked|suspended
`
const warning = phrases`
  scam|scams|scammers|fake|fraud|phishing|phish|hoax|suspicious|beware|bogus|smishing
  (do not / dont / never) ... (click / open / log / tap / follow / give / enter)
`

/** Links that look like the NHS but are not, and short links that ask people to sign in. */
export const badLink: Rule = rule({
  id: 'sec.bad-link',
  title: 'A link that may be a trap',
  severity: 'high',
  source: {
    title: 'National Cyber Security Centre: phishing, spot and report scam emails, texts, websites and calls',
    address: 'https://www.ncsc.gov.uk/collection/phishing-scams',
    paraphrase: true,
  },
  suggestion:
    'Do not share it until the IT team has looked. Find the page from the organisation’s own website and link to that.',
  triggers: [aLink],
  consults: [bait, warning],
  find: ({ text }, _, reading) => {
    // Most links cannot be traps whatever is said around them.
    const suspects = reading.hits(aLink).filter(({ start, end }) => isTrap(text.slice(start, end), true))
    if (suspects.length === 0 || reading.has(warning)) return []
    return suspects
      .filter(({ start, end }) => isTrap(text.slice(start, end), reading.has(bait)))
      .map(({ start, end }: Span) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} looks like a link that tricks people into giving their details.`,
      }))
  },
})

function isTrap(link: string, isBaited: boolean): boolean {
  if (link.includes('@')) return false
  const [host = '', ...rest] = link.replace(/^https?:\/\//i, '').split(/[/?#]/)
  const name = host.toLowerCase().replace(/:\d+$/, '')
  if (isNhs.test(name)) return false
  const path = rest.join('/')
  const isAsking = isBaited || asksForDetails.test(path) || asksForDetails.test(name)
  const isLookAlike =
    /(?:^|[.-])n[-]?h[-]?s(?:[.-]|\d)|nhs(?:mail|jobs|uk|pay|bonus|covid|vaccine|app|login|staff|refund|gov|net|pension|-)|nh5|n-h-s|nhs\.uk[.-]/.test(
      name,
    )
  if (isLookAlike) return isAsking || cheapEnding.test(name)
  if (shortener.test(name)) return isBaited
  return cheapEnding.test(name) && isAsking
}
