/** The words and phrases that the rule looks for. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'
import { colleague } from '../lexicon/people.ts'

const role = wordClass(
  `health professional, healthcare professional, clinician, nhs worker, nhs staff, health visitor, ahp, medic, gp, practice nurse, dental nurse, hygienist, student nurse, student midwife`,
  colleague,
)
const goods = wordClass(
  `buy, order, get one, get yours, get some, product, products, brand, cream, creams, supplement, supplements, probiotic, probiotics, vitamins, gummies, collagen, mattress, pillow, shoes, trainers, scrubs, compression socks, toothpaste, toothbrush, whitening, shampoo, serum, skincare, face cream, moisturiser, spf, tea, shake, shakes, drink, greens powder, powder, app, device, gadget, monitor, bra, corset, formula, bottles, bottle, pram, cot, carrier, mouthwash, juice plus, arbonne, forever living, herbalife, utility warehouse, doterra, tropic, bodyshop at home, code, discount, link in bio, my link, my shop, % off, course, programme, ebook, insurance, solicitors, clinic, private clinic, patch, patches, balm, oil, oils, spray, tablets, capsules, range, kit, kits, subscription, box, brace, tens machine, earplugs, aligners, lenses, glasses, hearing aids`,
)
export const endorse = phrases`
  (i / we) (tell / told / recommend / recommended / advise / swear / prescribe / give / suggest / send / refer / say) ..4 (all / every / each / my / our / most) ..3 patients|patient|clients|mums|families|residents|parents|babies ..8 ${goods}
  (all / every / each / most of) ..2 my|our ..2 patients|mums|families|residents|clients ..3 (buy / use / love / swear by / need / should get / should buy / should try / take / wear / rave about / get / ask for) ..8 ${goods}
  (my / our) ..1 patients|mums|residents|ladies ..2 (swear by / rave about / cant get enough / are all using / all use)
  as a|an|your ..5 ${role} ..3 (i / we) ..3 (recommend / recommends / swear by / love / use / trust / only trust / rate / choose / endorse / approve / buy / suggest / tell everyone) ..10 ${goods}
  ${role} (approved / recommended / tested / backed / endorsed / trusted)
  (every / all) ..2 (mum / mums / patient / patients / family) ..8 (should / must / need to / needs to) (buy / get / try / order / use) ..6 ${goods}
  ${role} ..14 (link in bio / my code / my shop / my link)
  (loved / trusted / used / approved) by ..2 (nurses / doctors / midwives / medics / ${role}) ..12 (shop / order / buy / link / code / range)
  (chosen / picked / loved / trusted / rated / used / approved / tested) by ..2 (this / your / an / real / local)? ..1 (nhs / ${role})
  (every / all / each) ..4 (mum / mums / patient / patients / family / families / resident / residents / client / clients / baby / babies / new parent) ..8 (hears / gets told / is told / are told / hear / told) ..6 (from me / by me / the same)
  (this / your / one / another) ..1 (nhs / nhs approved) ..1 ${role} ..3 (approves / recommends / swears / loves / rates)
  nhs ..2 ${role} ..12 (recommend / recommends / trust / trusts / swear by / get yours / in the sale / their site)
  (nhs / hospital) (nurses / doctors / midwives / physios) (swear by / trust / recommend) (it / them / this / the / ${goods})
  (our / my / the) ..1 (hospital / ward / trust / unit) ..2 (trusts / swears by / relies on / chose / chooses)
  (send / sent / sending / point / direct / refer) ..6 patients|mums|families|residents ..3 to ..8 (insoles / site / shop / store / brand / product / range / ${goods})
  (to every / to all / every / all) ..3 (family / families / mum / mums / patient / patients) ..8 (buy / get yours / get one / asks me what / what to get / gets told)
  nhs (approved / recommended / endorsed / tested / trusted / backed / certified / grade / quality) ..6 ${goods}
  (approved / recommended / endorsed / backed / trusted / used / loved) by ..2 (the / our / every / nhs / all) ..2 nhs|ward|hospital|trust|nurses|doctors|midwives ..12 ${goods}
  ${goods} ..6 (approved / recommended / endorsed / backed / trusted) by (the nhs / nhs / nurses / doctors / midwives / your nurse)
  the|my|our|this nhs|hospital|trust|ward|surgery|practice ..3 (uses / use / recommends / recommend / swears by / endorses / trusts / backs / only uses / only use / love / loves) ..6 ${goods}
  what|that we use on|in my|our|the ward|unit|theatre|hospital|nhs ..10 ${goods}
  ${goods} ..6 (we use / i use / used) (on / in / at) (my / our / the) ..2 ward|unit|hospital|nhs|theatre
  (nurse / doctor / dr / midwife / pharmacist / dentist / nhs) ..2 (here / speaking / of # years) ..12 (buy / order / get yours / my link / my code / code / discount)
  (in uniform / in my scrubs / wearing my lanyard / straight off shift) ..12 (code / discount / my link / link in bio / gifted / buy)
`
export const fair = phrases`
  flu-jab|vaccine|vaccines|vaccination|nhs-app|samaritans|111|smear|screening|stop-smoking|walking|exercise|pharmacist-first|pharmacy-first|sleep|water|folic-acid|vitamin-d|sun-cream|suncream|sunscreen|condoms|breastfeeding|fluoride
  (not / never / dont / cant / cannot / not allowed to / shouldnt / wouldnt) ..4 (recommend / endorse / promote / advertise / sell / push)
  free ..4 (nhs / app / service / course / helpline / website)
  (ad / sponsored) ..4 (whatever brand / any brand)
  whatever-brand|any-brand|own-brand|supermarket-own|no-brand
  nice|mhra|cochrane|guideline|guidelines|guidance|trial|study|evidence|scam|fake
  charity|hospice|raffle|tombola|bake-sale|fundraiser
`
