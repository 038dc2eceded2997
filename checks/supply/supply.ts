import type { Hit } from '../language/matcher.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'
import { controlledMedicine } from '../lexicon/medicines.ts'
import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'

const medicine = wordClass(
  `tablets, tabs, pills, meds, medication, medicine, antibiotics, amoxicillin, flucloxacillin, inhaler, inhalers, insulin, epipen, epipens,
  patches, pen, pens, eye drops, steroid cream, strips of, blister pack, blister packs`,
  controlledMedicine,
)
const leftOver = wordClass(
  'left over, leftover, leftovers, spare, unopened, going spare, unused, spares, surplus, not needed, no use for',
)
const offers = wordClass(
  `gimme a shout, ill sort, sort u, sort you, i can sort, can sort, can bring, collect from, come to, any of yous, any of you, if anyones, if anyone is, shame to bin, bring a brew, anyone need, anyone want, anybody need, anybody want, who needs, who wants, anyone after, need it, want it, want them, need them, free to collect,
  can have, is welcome to, are welcome to, yours for, shout if, dm me, pm me, message me, inbox me, give me a shout, going free, up for grabs,
  will post, can post, can drop, happy to share, happy to pass, offers, swap for, a fiver, a tenner, quid`,
)

const controlled = controlledMedicine
const offering = phrases`
  ${leftOver} ... ${medicine} ..12 ${offers}
  ${medicine} ... ${leftOver} ..12 ${offers}
  ${offers} ..6 ${leftOver} ... ${medicine}
  ${offers} ..4 ${medicine} ..6 ${leftOver}
  got|have ..5 ${leftOver} ... ${medicine}
  got|have ..5 ${medicine} ..2 ${leftOver}
  (anyone / anybody / who) ..2 (need / needs / want / wants / after / fancy) ... ${controlled}
`
const medicines = phrases`
  ${controlled}|zopiclone|ondansetron|blues|fentanyl|strip|tablets|tabs|meds|medication|antibiotics|amoxicillin|flucloxacillin|inhaler|inhalers|insulin|epipen|epipens|wegovy|ozempic|mounjaro|viagra|sildenafil|prednisolone|sertraline
`
const sparePost = phrases`
  ${leftOver}
  (dont / do not / no longer / never / didnt) ..1 (need / want / use / used / take)
  left|spare|loads-of|a-few|half-a-bottle|half-a-box|a-strip|stash
  (too many / too much / stash / stockpile / whole box / full box / half a box / half a bottle / full bottle / a bag of / a load of / loads of / extra)
`
const offerPost = phrases`
  ${offers}
  (who / anyone / anybody / whoever / someone / somebody) ..2 (want / wants / need / needs / fancy / fancies / could use / after) ..4 (take / have / shout / ask / come / message / text / locker / dm / them / it / some)?
  (can / could / come and / feel free to / happy to / ill) ..1 (take / have / collect / grab / help yourself / pick up / drop / bring / post / share / swap / sell / give)
  (help yourself / free to a good home / first come / selling / sell / swap / swaps / for sale / giving away / give away / rather than bin / better than binning / shame to waste / shame to bin)
`
const takenBack = phrases`
  return|take|hand|bring ..6 pharmacy|chemist|pharmacist
  never|dont share|give|lend|sell|offer
`

export const supply: Rule = rule({
  id: 'med.supply',
  title: 'Offering medicines',
  severity: 'stop',
  source: {
    title: 'Human Medicines Regulations 2012 and Misuse of Drugs Act 1971',
    address: 'https://www.legislation.gov.uk/uksi/2012/1916/contents',
    paraphrase: true,
  },
  suggestion: 'Take the offer out. A pharmacy will take back medicines that nobody needs.',
  triggers: [offering, medicines],
  consults: [takenBack, sparePost, offerPost],
  find: ({ text }, { account }, reading) =>
    (reading.has(offering) ? reading.hits(offering) : account === 'official' ? [] : toldApart(reading))
      .filter((hit) => !reading.hasNear(takenBack, hit) && !reading.isDenied(hit))
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} offers medicine that was prescribed for somebody else, which is against the law and can do harm.`,
      })),
})

/** The medicine, that it is not needed, and the offer, in sentences of their own. */
const toldApart = (reading: Reading): readonly Hit[] =>
  reading.has(sparePost) && reading.has(offerPost) && !reading.has(takenBack)
    ? reading.hits(medicines).slice(0, 1)
    : []
