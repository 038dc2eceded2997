import { phrases } from '../language/phrases.ts'
import { sloganMedicine } from '../lexicon/medicines.ts'
import { isInformation, isSelling } from '../lexicon/selling.ts'
import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'

const called = phrases`
  ${sloganMedicine}
  jab|jabs|injection|injections|pen|pens|shot|shots ... (lose weight / weight loss / weightloss / slim / slimming / inches / drop a dress size / drop two dress sizes / stone)
  (lose weight / lose # / weight loss / weightloss / drop a dress size / melt fat / slim down / shift the / shed) ..8 jab|jabs|injection|injections|pen|pens|shot|shots
  (wrinkles / frown lines / crows feet / forehead lines / fine lines) ..8 injection|injections|jab|jabs|injectable|injectables
  injectable|injectables
`

/** Prescription medicines under a nickname, in what reads like an advert. */
export const pomIndirect: Rule = rule({
  id: 'med.pom-indirect',
  title: 'An advert for a prescription medicine, without its name',
  severity: 'high',
  source: {
    title: 'ASA, MHRA and GPhC: enforcement notice on weight-loss prescription medicine ads (2025)',
    address:
      'https://www.asa.org.uk/news/updated-enforcement-notice-issued-on-weight-loss-prescription-medicine-ads.html',
    paraphrase: true,
  },
  suggestion:
    'Offer the consultation instead (“weight-management consultation”, “consultation about lines”), with no jab, price or offer on the medicine.',
  triggers: [called],
  consults: [isSelling.words, isInformation],
  find: ({ text }, _, reading) => {
    if (reading.has(isInformation) || !isSelling.in(reading)) return []
    const [hit] = reading.hits(called).filter((one) => !reading.isDenied(one, 3))
    if (hit === undefined) return []
    return [
      {
        start: hit.start,
        end: hit.end,
        reason: `${quote(text.slice(hit.start, hit.end))} stands for a medicine that needs a prescription, and that may not be advertised to the public even without its name.`,
      },
    ]
  },
})
