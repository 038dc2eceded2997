import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'
import { colleague } from '../lexicon/people.ts'
import { carePlace, duty, management, workplace } from '../lexicon/work.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'

/** Strong ones only: “bloody”, “arse”, “crap” and “sod” are everybody’s. */
const strong = phrases`
  fuck*|motherfuck*|clusterfuck*|fuk|fukin|fuking|fukn|fuckin|fck|fcking|fckin|fkn|fkin|fking|fcuk|fcuking|phuck|effing-and-jeffing
  shit|shite|shits|shitty|shitting|shitshow|shithole|shitehole|bullshit|shitstorm|horseshit|shitehawk|shat|shitfest|shit-show|shit-hole|dogshit|batshit
  cunt|cunts|cunting|cunty|twat|twats|twatting|twatted|wank|wanker|wankers|wanking|bellend|bellends|bell-end|bell-ends|dickhead|dickheads|knobhead|knobheads|cockwomble|cockwombles|asshole|assholes|arsehole|arseholes|cocksucker|cocksuckers|wankstain|gobshite|gobshites
  c u next tuesday
  see you next tuesday ..3 (manager / boss / matron / consultant / bitch / he / she / what / proper / absolute / total)
  tits-up|(on my tits / my tits)|bastarding|pissing (about / off)
`
const masked =
  /(?<![\p{L}\p{N}])(?:bulls?h?[*@!1]t|f[*@#$%!._-]{1,3}(?:c?k|k|ing|ed|er|ers|in)[a-z]{0,4}|f[*#@$%]{2,6}|fu[*#@$%]{1,2}k?[a-z]{0,4}|s[h*#@$%!1]{1,2}[*#@$%!1i]{1,2}t[a-z]{0,4}|sh[!1*][t7][a-z]{0,4}|c[*#@$%]{1,3}t{1,2}s?|c[*#@$%]nts?|tw[*@4]ts?|w[*@4]nk(?:er|ers|ing)?|b[*#]{2,6}(?:ks|s|d|ds)|fvck(?:ing|ed)?|d[*!1]ckheads?|pr[*!1]cks?|a[*$]{2}holes?|w[*#]{3,5}rs?|b[*]ll[*o]cks)(?![\p{L}\p{N}])/giu
/** What the words of a masked one begin or end with, once cut at its signs. */
const maskedBeginning = phrases`f|sh|fu|tw|s|c|w|b|d|pr|hole|holes|sh1t|sh1te|sh1tty|sh17|fvck|fvcking|fvcked|d1ckhead|d1ckheads|w4nker|w4nkers|tw4t|tw4ts|bull|bulls|bullsh|cunts|nts|pr1ck|pr1cks`
const sign = /[*@#$%!17]/

const work = phrases`
  ${wordClass('', colleague, carePlace, duty, management, workplace)}
  nhs|patient|patients|pt|pts|shift|shifts|rota|ward|wards|hospital|trust|trusts|matron|nhs|handover|clinic|surgery|theatre|datix|band|ambulance|relatives|discharge|discharges|bleep|bleeps|obs|drug-round|e-roster|eroster|revalidation|appraisal|cqc|icb|nmc|gmc|agency|bank-shift|payslip|payroll|smartcard|systmone|emis|epr|cerner|epic|rio|crash-call|triage|a-e|icu|itu|nicu|preceptorship|placement|mentor|pharmacy|dispensary|care-home|carers|nightshift|twelve-hours|work|workplace|colleagues|manager|managers|staffing|short-staffed|nursing|nurses|doctors|paramedics
`
const elsewhere = phrases`football|match|ref|referee|var|goal|striker|liverpool|arsenal|everton|spurs|chelsea|united|city|rangers|celtic|leeds|newcastle|penalty|offside|cricket|rugby|f1|telly|traitors|love-island|eastenders|film|netflix|song|gig|concert|album|traffic|m25|m6|trains|train|weather|rain|snow|dog|cat|hangover|boxing|darts|fifa|fortnite|festival|glastonbury|marathon|gym`

export const obscene: Rule = rule({
  id: 'dignity.obscene',
  title: 'Strong swearing about work',
  severity: 'medium',
  source: {
    title: 'NHS Employers: New to the NHS? Your guide to using social media in the NHS (2014)',
    address: 'https://www.nhsemployers.org/',
    paraphrase: true,
  },
  suggestion:
    'Say the same without the swear word. It will be heard better, and nobody can hold it against you.',
  triggers: [strong, maskedBeginning],
  consults: [work, elsewhere],
  find: ({ text }, context, reading) => {
    const found: Found[] = reading
      .hits(strong)
      .filter((hit) => !reading.isQuoted(hit))
      .map(({ start, end }) => foundAt(text, start, end))
    if (sign.test(text))
      for (const { index, 0: word } of text.matchAll(masked))
        if (found.length < mostFound && sign.test(word)) found.push(foundAt(text, index, index + word.length))
    if (found.length === 0) return []
    const isAtWork = context.account === 'official' || context.account === 'professional'
    const isAboutWork = reading.has(work) && !reading.has(elsewhere)
    return isAtWork || isAboutWork ? found : []
  },
})

/** Enough to see that there is a lot of it. */
const mostFound = 60

const foundAt = (text: string, start: number, end: number): Found => ({
  start,
  end,
  reason: `${quote(text.slice(start, end))} is strong swearing next to your work, and patients and families may read it.`,
})
