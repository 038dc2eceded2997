import type { Context } from '../finding.ts'
import type { Hit } from '../language/matcher.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'
import { common, grave, sensitive } from '../lexicon/conditions.ts'
import { controlledMedicine } from '../lexicon/medicines.ts'
import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'

const medicine = wordClass(
  `dose, doses, dosage, tablet, tablets, tabs, pill, pills, meds, medication, medicine, medicines, antibiotics, inhaler, inhalers, insulin, steroids, steroid, cream, drops, patches, mg, mcg, ml, puffs,
  omeprazole, lansoprazole, gaviscon, amoxicillin, amox, flucloxacillin, fluclox, penicillin, doxycycline, doxy, trimethoprim, nitrofurantoin, clarithromycin, erythromycin, metronidazole, prednisolone, pred, prednisone, hydrocortisone, betnovate, eumovate, ramipril, lisinopril, amlodipine, bisoprolol, atenolol, propranolol, losartan, candesartan, furosemide, bendroflumethiazide, statin, statins, atorvastatin, simvastatin, metformin, gliclazide, warfarin, apixaban, rivaroxaban, clopidogrel, aspirin, ibuprofen, naproxen, diclofenac, paracetamol, calpol, nurofen, sertraline, citalopram, fluoxetine, mirtazapine, venlafaxine, amitriptyline, amitrip, quetiapine, olanzapine, lithium, levothyroxine, thyroxine, hrt, pill, methotrexate, hydroxychloroquine, colchicine, allopurinol, salbutamol, ventolin, blue inhaler, brown inhaler, clenil, montelukast, cetirizine, loratadine, piriton, chlorphenamine, loperamide, imodium, laxatives, laxido, movicol, senna, lactulose, antihistamine, antihistamines, antidepressant, antidepressants, blood pressure tablets, water tablets, beta blocker, beta blockers, ssri, ppi, nsaids, vitamin d, iron tablets, folic acid, fluconazole, canesten, aciclovir, ozempic, wegovy, mounjaro, elvanse`,
  controlledMedicine,
)
const likely = wordClass(
  'definitely, probably, likely, almost certainly, defo, def, obviously, clearly, classic, 100, most likely, just, only, sounds, textbook, bound to be, betting, got to be, must be, defnitely, deffo, certainly, nothing but, surely',
)
const illness = wordClass(
  `appendix, gallbladder, gall bladder, sinuses, lactose intolerance, common cold, gallstones, gallstone, appendicitis, shingles, eczema, ringworm, scabies, impetigo, hives, measles, mumps, chickenpox, chicken pox, chickenpocks, slapped cheek, hand foot and mouth, scarlet fever, tonsillitis, quinsy, strep, glandular fever, croup, bronchiolitis, chest infection, pneumonia, pleurisy, asthma, copd, reflux, gord, ulcer, hernia, ibs, crohns, coeliac, piles, haemorrhoids, thrush, bv, uti, cystitis, kidney stone, kidney stones, kidney infection, endo, endometriosis, pcos, fibroids, perimenopause, menopause, miscarriage, pre eclampsia, preeclampsia, thyroid, underactive, overactive, diabetes, type 2, anaemia, iron, gout, sciatica, slipped disc, trapped nerve, frozen shoulder, tennis elbow, plantar fasciitis, carpal tunnel, torn, ligament, cruciate, acl, meniscus, fracture, sprain, broken, arthritis, fibromyalgia, lupus, migraine, cluster headache, vertigo, labyrinthitis, bppv, bells palsy, tia, mini stroke, ms, adhd, autism, depression, anxiety, bipolar, ptsd, dvt, clot, clots, pe, angina, afib, af, fibrillation, palpitations, ectopics, palpitation, heart murmur, costochondritis, sepsis, cellulitis, infected, infection, allergic, allergy, reaction, intolerance, cyst, lipoma, melanoma, cancer, abscess, gum disease, wisdom tooth, dry socket, conjunctivitis, stye, glaucoma, cataract, cataracts, detachment, floaters, uveitis, burst eardrum, glue ear, tinnitus, sinusitis, hayfever, hay fever, covid, flu, long covid, norovirus, food poisoning, gastro, virus, viral, teething, colic, dementia, parkinsons, epilepsy, lyme, b12, vit d, psoriasis, rosacea, verruca, wart, warts, chilblains, varicose, hormones, withdrawal, side effect, side effects`,
)

const diagnoses = phrases`
  (sounds / looks / seems / that sounds / that looks / sounding / looking) ..1 (like|as to me|be) ..4 ${illness}
  (sounds / looks / seems / reads) ..4 ${illness}
  (thats / its / that / this / it / you) ..2 ${likely} ..3 ${illness}
  ${likely} ..2 ${illness} ..5
  (youve / you / he / she / hes / shes / your son / your daughter / your mum / your dad / your husband / your wife / your lad / your nan / your little one) ..1 (have / has / got / may have / might have / could have) ..3 ${illness}
  just|only a|an|your|some ..1 ${illness}|gland|bug|strain|spasm|muscle|mole|nerve|cold|wind|period|phase
  (you / she / he / they) (dont / doesnt / do not / wont) ..1 need ..3 antibiotics|doctor|gp|scan|stitches|xray|x-ray|hospital|a|insulin|statins|tablets|them
  (its / thats / it / that / is) ..1 (viral / bacterial / infected / hormonal / muscular / a virus / broken / fungal / stress / your age / your hormones / a blood clot)
  (it / that / this) ..1 be ..3 ${illness}|cold|nerves|bug|nothing|muscle
  (textbook / classic / barn door / bread and butter) ..1 ${illness}
  (id / i would / i / my) (say / bet / reckon / guess / guessing / moneys on / money on / money is on / bets on / put money) ..4 ${illness}
  (thats|that|its|it|this|nothing|not) ..1 (not|is|isnt|wont|be|nothing|dont|no) ..2 (serious / cancer / anything to worry / to worry about / need for a doctor / need to be seen / need antibiotics / a heart attack / meningitis / sepsis / sinister / dangerous)
  (that / it / the rash / your mole / the mole / that mole / that lump / the lump / your bloods / those bloods / your results / your ecg / your scan / your lump / your xray / your x ray) ..2 (is / are / looks / look) ..1 (fine / benign / harmless / normal / infected / broken / nothing / ok / cancerous / nasty)
`
const doses = phrases`
  (take / have / try / double / triple / up / increase / raise / bump up / drop / lower / reduce / halve / half / cut / skip / miss / stop / stop taking / come off / start / restart / switch / swap / change / add / pop / give him / give her / give them / get on / go up to / titrate / wean off / leave off / bin / ditch / bring down / stay on / alternate) ..3 ${medicine}
  (take / have / double / up / increase / drop / halve / stop / skip / give him / give her) ..4 # ..2 mg|mcg|ml|puffs|tablets|times|units|grams|hourly|a|tds|bd|drops
  (double / halve / triple / knock / bin / ditch / quit / drop / skip / stop / stop taking / come off / up / increase) it|them|that|those ..4
  ${medicine} ..1 # ..5
  go|up|drop|down|increase ..3 to ..1 #
  (ask for / get / try / need / take / on) ..2 # mg|mcg|hun|mate|love
  cut out|(lay off)|(avoid)|(stop eating) ..1 dairy|gluten|wheat|cheese|milk|bread|sugar|salt|caffeine
  # ..1 mg|mcg|ml|g|units|puffs|tablets ..4 (twice / three / four / once / every / a day / daily / tds / bd / qds / at night / with food / for) ..4
  (you / she / he / your) ..3 (can / should / could / need to / want / wants / needs / just need / just needs / must / ought to / are fine to / is fine to / is safe to / can safely) ..2 (take / have / double / up / increase / drop / halve / stop / skip / start / come off / switch) ..5 ${medicine}|it|them|those|#
`
/** What the one who asks is told to do or not to do, or that all is well. */
const soothing = phrases`
  (youre / you|u|ur|hes|shes|theyre|its|thats|that|it|this|baby|babys|he|she|they is|are|s|will|ll|be?) (fine / grand / ok / okay / alright / normal / nothing / harmless / not broken / not serious / nothing to / safe / just|only|probably|definitely)
  (nothing / no need / dont) ..2 (worry / panic / bother / bothering / go / waste / ring / call / see / look|anyone / scan|scans / for (a / anyone / the / any / gp|doctor|hospital))
  (perfectly / totally / completely / absolutely / quite) (normal / fine / safe / harmless)
  (go / get) (yourself|him|her)? ..1 (to bed / back to bed / some sleep / some rest|water|fluids)
  (give it / leave it|see) (a week / a few / a couple / few days / # / till / until / another / on|alone)
  (never / not) (mind|worry|heard|seen ..4 (harm|hurt|die))
  (seen / see) ..2 (hundreds / thousand / thousands / loads / tons / it / this|that / a million / dozens / worse) ..2
  (it|that|this|theyll|itll|will|ll|should go|settle|clear|pass|heal|calm) ..1 (away / down / up / on its own / by itself / itself / in)
  (you / he / she) (dont|doesnt|wont) need|want ..4
  (ditch / bin / flush / skip / ignore / drop / lose / bin off / chuck|throw / come off|stop) (the / those / that / your / it / them / her|his)
  (ask|tell|get|insist for|on|them|your|him|her) ..3 (recon / mri / scan / steroid|steroids / antibiotics / referral / script / sectioned / injection / blood test / biopsy)
  textbook|classic|deffo|definitely|defo|bet|reckon|obviously|100|nailed-on|guarantee|clearly|barn-door
`
const drugLike =
  /^(?!(?:april|until|well|hospital|general|still|mail)$)[a-z]{2,}(?:pril|sartan|olol|statin|azole|mycin|cillin|oxacin|cycline|dipine|prazole|pam|zepam|pine|tine|tyline|triptan|formin|gliptin|flozin|tide|xaban|parin|profen|oxen|codone|adol|phine|caine|sone|solone|lukast|terol|thiazide|semide|lactone|apine|idone|azine|barb|toin|gabalin|pentin|clovir|ciclovir|dronate|trexate|prim|floxacin|setron|mab|nib|thyroxine)$/
/** What was asked about is one body, theirs or one they love. */
const asksCare = phrases`
  ${illness}
  ${medicine}
  ${wordClass('pain, pains, ache, hurts, hurt, sore, rash, spot, spots, lump, lumps, bump, temp, temperature, fever, bleeding, blood, swollen, swelling, itchy, dizzy, faint, breath, breathing, wheeze, wheezing, cough, coughing, sick, vomiting, throwing up, poo, pee, wee, period, periods, contractions, waters, movements, kicks, quiet, tight, chest, head, headache, headaches, eye, eyes, vision, flashes, ear, tooth, teeth, gum, gums, jaw, throat, neck, shoulder, knee, hip, back, leg, legs, toe, toes, foot, feet, ankle, hand, wrist, finger, skin, mole, tummy, stomach, belly, bum, heart, palpitations, bp, blood pressure, sugars, sugar, results, bloods, scan, mri, xray, x ray, ecg, report, dose, doses, mg, side effects, meds, pregnant, baby, burn, cut, wound, stitches, scar, bite, sting, numb, tingling, shaking, fit, seizure, anxious, panic, suicidal, sleep, tired, exhausted, weak, weight, crying, screaming, hot, floppy, discharge, smell, pus, infected, cramps, cramp, cramping, bloated, diarrhoea, constipated, heartburn, sinuses, allergic, is this normal, normal, what is this, worried, anyone know, should i, can i, do i need')}
`
/** A reply that is nothing but a name for what is wrong. */
const bare = phrases`
  ${illness}
  lactose|gluten|dairy|milk intolerance|allergy
`
/** Asks one person for what a clinic would ask for. */
const comeToMe = phrases`
  (dm / pm / message / send / inbox / whatsapp / text / snap / msg / email) (me / us / it / them / over / your / a / pics)? ..5 (photo / photos / pic / pics / picture / pictures / results / bloods / blood results / scan / scans / report / xray / x ray / ecg / symptoms / rash / list of your meds / meds list / medication list / letter / clinic letter / history) ..10 (ill / i / have a look / take a look / tell you / let you know / diagnose / interpret / advise / a look / see what / sort / prescri* / what i think / second opinion / opinion / check)
  (dm / pm / message / inbox / text / whatsapp) me ..8 (your symptoms / your results / your bloods / your meds / what you are taking / what youre taking / what you take / diagnosis / prescription / what dose / free consult* / medical advice / instead of your gp / save you a trip / skip the queue / wont need a gp / no need for a gp / no need to see)
  (post / comment / drop / tell me / ask me / share) ..1 your symptoms ..8
  (ill / i can / i will / happy to / let me) ..2 (tell you / diagnose / prescribe / have a look / take a look / read your / interpret) ..6 (rash / mole / lump / scan / bloods / results / ecg / xray / x ray / symptoms / whats wrong / if its / what it is / for free)
`
const signpost = phrases`
  pharmacist|pharmacists|pharmacy|gp|gps|111|999|doctor|(urgent care)|(your team)|(your midwife)|(health visitor)|(your nurse)|(the surgery)|(your surgery)|(your consultant)|(specialist)|(a e)|(emergency department)|leaflet
`
const ownOrNews = phrases`
  (cant|cannot|unable to|not able to|wont|not going to|cant possibly|dont ..3 advise|comment|diagnose|advice|say|discuss)
  (i / we) ..1 (took / had / take / have / was / were / got / stopped / started / doubled / use / need / am on / on)
  (ask|asking|check|speak|talk|discuss|contact|ring|call|see|book|phone) ..6 (before / first / about)
  unless|(as directed)|(as prescribed)|(if prescribed)
  study|trial|guideline|guidelines|nice|cochrane|paper|evidence|webinar|statistics|figures|awareness
`
/** The door is named to be passed by. */
const away = phrases`
  skip|instead|forget|bother|bothering|waste|wasting|quicker|rather-than|till|until|no-need|ignore
`
const selfCare = phrases`
  paracetamol|ibuprofen|calpol|fluids|rest|lozenges|honey|water|moisturiser
`

/** A diagnosis or a dose for one person who asked. */
export const boundAdvice: Rule = rule({
  id: 'bound.advice',
  title: 'Medical advice to one person',
  severity: 'high',
  source: {
    title: 'GMC: using social media as a medical professional',
    address:
      'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
    paraphrase: true,
  },
  suggestion:
    'Say that you cannot advise one person here, and point them to their GP, pharmacist or NHS 111, or to the NHS website for what is true for everyone.',
  triggers: [diagnoses, doses, comeToMe, bare, soothing],
  consults: [asksCare, away, signpost, ownOrNews, selfCare, common, grave, sensitive],
  find: (_, context, reading) =>
    [
      ...reading.hits(comeToMe),
      ...(answersOne(context, reading)
        ? [
            ...reading.hits(diagnoses),
            ...reading.hits(doses),
            ...reading.hits(bare).filter((hit) => isAll(hit, reading)),
            ...told(context, reading),
          ]
        : []),
    ]
      .filter((hit) => !isGeneral(hit, reading))
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(reading.text.slice(start, end))} reads as medical advice to one person you have not examined, and it could do harm.`,
      })),
})

/** An order, a verdict or “you’ll be fine” to somebody who asked about their body, with no door to knock at. */
function told({ replyTo = '', account }: Context, reading: Reading): readonly Hit[] {
  if (account === 'official' || !reading.another(replyTo).has(asksCare)) return []
  if (reading.has(ownOrNews)) return []
  const doors = reading
    .hits(signpost)
    .filter((hit) => !reading.isDenied(hit, 6) && !reading.hasNear(away, hit))
  if (doors.length > 0) return []
  const drugs = reading.tokens.some(({ word }) => drugLike.test(word))
  const hits = reading.hits(soothing)
  return hits.length > (drugs || reading.has(bare) || reading.has(asksCare) ? 0 : 1) ? hits.slice(0, 1) : []
}

/** “Pleurisy.”, not “Pleurisy is no joke”. */
const isAll = ({ first, end }: Hit, { text }: Reading): boolean =>
  first === 0 && /^\s*(?:[.,!;:]|$)/.test(text.slice(end, end + 4))

const answersOne = ({ replyTo }: Context, { tokens, text }: Reading): boolean =>
  replyTo !== undefined || tokens[0]?.word === '<mention>' || /^\s*(?:re:|reply to|replying to)/i.test(text)

const isGeneral = (hit: Hit, reading: Reading): boolean =>
  (reading.hasNear(ownOrNews, hit) && !reading.hits(comeToMe).includes(hit)) ||
  reading.isQuoted(hit) ||
  reading.isDenied(hit, 3) ||
  (reading.has(signpost) && reading.hasNear(selfCare, hit)) ||
  (reading.isQuestion(hit.sentence) && reading.has(signpost))
