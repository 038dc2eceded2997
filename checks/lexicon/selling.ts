/** How people sell, and how they inform. */
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'

const offer = wordClass(
  `dm, dms, delivered, delivery, code, inbox, message me, message us, msg me, msg us, drop me a message, drop us a message, whatsapp me, whatsapp us, text me, link in bio, link in my bio, link below to order, swipe up, use code, with code, discount code, promo code, promo, discount, discounts, special offer, offer, offers, offer ends, deal, deals, bogof, half price, price, prices, from only, only £, sale, flash sale, black friday, in stock, back in stock, stock, restocked, restock, available now, now available, available from, slots, slot left, slots left, spaces left, appointments left, availability, limited spaces, limited slots, book now, book in, book your, book today, book with, booking now, taking bookings, get yours, grab yours, get booked, order now, order yours, order today, pre order, preorder, tag a friend, tag a mate, bring a friend, refer a friend, per area, areas, area, per pen, per ml, first pen, first month, starter pack, free delivery, next day delivery, get started, sign up, who wants, who needs, who fancies, come and see me, pop in, treat yourself, gift voucher, gift vouchers, model needed, models needed, models wanted, model wanted, party, parties, clinic day, pop up clinic, we stock, we sell, i stock, i sell, we do, i do, i offer, we offer, we now offer, now offering, now doing, i can get, i can sort, sorted me, hit me up, hmu, shout me, deposit, deposits, klarna, pay monthly, payment plan, package, packages, bundle, refreshed, ready for summer, ready for christmas, beach body, holiday ready, bikini`,
)
const selling = phrases`
  ${offer}
  # percent|% off
  (from / for / just / only) # (a / per / each) ..2 month|week|pen|area|session|treatment|course|pop
  # quid|pounds|pound
`
const price = /[£€$]\s?\d|\d\s?%\s?off|\b\d+\s?(?:quid|pounds)\b/i

/** Words of an offer, or a price. */
export const isSelling = {
  words: selling,
  in: (reading: Reading): boolean => reading.has(selling) || price.test(reading.text),
}

/** Teaching, warning and reporting about medicines: anybody may. */
export const isInformation = phrases`
  mhra|nice|asa|gphc|alert|recall|recalled|recalls|shortage|shortages|supply problem|problems|issue|issues
  journal|trial|trials|study|studies|research|evidence|guideline|guidelines|guidance|cpd|webinar|students|lecture|revision|exam
  side effect|effects
  fake|counterfeit|illegal|illegally|unlicensed|black-market|rogue|dangerous|scam|scams|warning|warns|warn|beware|avoid|seized|unsafe
  (do not / does not / never) buy|order|share|get|take|use|inject|fall
  dont buy|order|share|get|take|use|inject|fall
  explained|explainer|how does|do ... work
  (speak / talk) to (your / a) (gp / doctor / pharmacist / prescriber / nurse)
  on-the-nhs|nhs-criteria|nhs-patients|formulary|prescribing-data
  overdose|anaphylaxis|interaction|interactions|contraindicated|contraception
  against-the-law|not-allowed|banned|ban|rules|ruling|advertise|advertised|advertising|adverts
  headlines|report|reports|reported|bbc|news|article|minister|government|approved for use
`
