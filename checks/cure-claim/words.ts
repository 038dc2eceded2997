/** The words and phrases that the rule looks for. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

const remedy = wordClass(
  `black seed oil, black seed, blackseed, blackseed oil, turmeric, curcumin, apricot kernels, apricot seeds, b17, laetrile, bleach, mms, chlorine dioxide, ivermectin, fenbendazole, hydroxychloroquine, cannabis, cannabis oil, cbd, cbd oil, rso, hemp oil, alkaline water, baking soda, bicarb, bicarbonate, keto, keto diet, carnivore diet, fasting, water fast, juice, juices, juicing, juice cleanse, celery juice, celery, beetroot, garlic, ginger, honey, manuka honey, manuka, lemon, lemon water, apple cider vinegar, cider vinegar, acv, homeopathy, homeopathic, arnica, essential oil, essential oils, frankincense, lavender oil, oregano oil, tea tree oil, castor oil, coconut oil, reiki, crystal, crystals, healing crystals, energy healing, prayer, vitamin c, vitamin d, high dose vitamin c, iv vitamin c, b12, magnesium, zinc, iodine, selenium, colloidal silver, silver, soursop, graviola, mushroom, mushrooms, chaga, lions mane, chiropractic, chiropractor, adjustment, adjustments, spinal adjustment, osteopathy, acupuncture, cupping, coffee enema, coffee enemas, enema, enemas, detox, detoxing, cleanse, parasite cleanse, hydrogen peroxide, urine, urine therapy, raw milk, sea moss, seamoss, ozone, ozone therapy, magnets, magnet therapy, grounding, earthing, sunlight, sunshine, cold water, ice baths, wim hof, breathing, breathwork, breathing exercises, meditation, yoga, positive thinking, herbs, herbal, herbal tea, ashwagandha, moringa, nettle, nettle tea, dandelion root, mistletoe, essiac, probiotic, probiotics, collagen, bone broth, green tea, matcha, onion, onions, potato, cabbage leaves, supplement, supplements, tincture, hypnotherapy, red light therapy, methylene blue, borax, dmso, turpentine, gluten free, cutting out dairy, cutting out sugar, dairy free, vegan diet, sugar free, chinese medicine, ayurveda, ayurvedic, kambo, ayahuasca, nicotine patches, hot water, salt, himalayan salt, salt water, aloe vera, spirulina, chlorella, wheatgrass, kefir, kombucha, pineapple, papaya leaf, papaya, okra water, cinnamon`,
)
const illness = wordClass(
  `cancer, cancers, tumour, tumours, tumor, tumors, leukaemia, lymphoma, melanoma, diabetes, type 1, type 2, type 1 diabetes, type 2 diabetes, asthma, autism, adhd, depression, anxiety, bipolar, schizophrenia, epilepsy, fits, seizures, dementia, strep, group b strep, plaque, sepsis, alzheimers, alzheimer, parkinsons, parkinson, crohn, ms, multiple sclerosis, arthritis, rheumatoid, lupus, crohns, colitis, ibs, coeliac, eczema, psoriasis, heart disease, blocked arteries, high blood pressure, blood pressure, cholesterol, hypertension, stroke, strokes, hiv, aids, hepatitis, covid, flu, measles, sepsis, infections, infection, pneumonia, herpes, lyme, me, fibromyalgia, long covid, infertility, pcos, endometriosis, endo, fibroids, thyroid, hypothyroid, kidney disease, kidney failure, liver disease, cirrhosis, copd, mnd, motor neurone, ptsd, insomnia, migraine, migraines, allergies, colic, ear infections, glue ear, scoliosis, gallstones, kidney stones, warts, shingles, autoimmune, autoimmune disease, chronic pain, menopause`,
)
const cures = wordClass(
  `cure, cures, cured, curing, heal, heals, healed, healing, shrink, shrinks, shrank, shrunk, shrinking, reverse, reverses, reversed, reversing, eliminate, eliminates, eliminated, eradicate, eradicates, dissolve, dissolves, dissolved, beat, beats, kill, kills, killed, killing, melt, melts, melted, flush, flushes, flushed, clear, clears, cleared, fix, fixes, fixed, gets rid of, got rid of, get rid of, banish, banishes, banished, starve, starves, starved, works better than, better than, replaces, replace, treats, destroys, destroy, destroyed, wipes out, wiped out, knocks out, sorted, sorts, sort, prevents, stops, stopped, puts, put, took away, takes away, gone, works on, works for, works wonders on`,
)
export const testimony = phrases`
  (completely / totally / forever / for good / naturally / every single time / ive watched it / watched it happen / better than any / nobody needs to / for ever / 100 / in days / in weeks / overnight / every time / without drugs / drug free / at home)
  (my / me / his / her / our) ..3 (uncle / aunt / auntie / mum / dad / nan / grandad / cousin / neighbour / friend / mate / patient / patients / clients / pastor) ..6 (proof / cured / gone / clear / healed / swears)
  (proof / i swear / trust me / mark my words / fact / i would not lie / wouldnt lie / look it up / do your research / wake up / see for yourself / seen it / ive seen / i have seen / with my own eyes / as a nurse / im a nurse / as a doctor / nobody tells you / they wont tell you / big pharma / what doctors / doctors wont)
`
export const strongCure = phrases`
  ${illness} ..2 (gone / goes / disappears / disappeared / vanishes / vanished / cleared / melts away)
  ${illness} goes|vanishes|disappears|melts
  cures|cured|cure|heals|healed|heal|reverses|reversed|reverse|shrinks|shrank|shrunk|dissolves|dissolved|melts|melted|banishes|kills|killed|eradicates|eliminates|destroys|clears|cleared (your / any / all / the / most / even / off / his / her / my / every)? ..2 ${illness}
`
export const realCure = phrases`
  surgery|operation|chemo|chemotherapy|radiotherapy|immunotherapy|antibiotics|antivirals|transplant|tablets|drug|drugs|treatment|treatments|vaccine|vaccines|therapy|surgeon|surgeons|doctors|scientists|insulin|medicine|medicines|gene|stem|trial|hope|could|may|might|can|research|will|immune
`
export const claim = phrases`
  ${remedy} ..7 ${cures} ..5 ${illness}
  ${cures} ..5 ${illness} ..8 (with a / with / using / by / thanks to / on / just / through / is / was / naturally with) ..5 ${remedy}
  ${illness} ..5 (cured / healed / gone / reversed / beaten / cleared / disappeared / vanished / went / fixed / sorted) ..6 ${remedy}
  ${cures} ..3 ${illness} ..6 (with / using / by / through) * ..3 ${remedy}
  ${remedy} ..2 (take away / takes away / taking away / took away / take / make) ..3 ${illness} ..2
  ${illness} ..4 (is / are / can be / was) ..2 (cured / curable / reversed / reversible / healed / beaten) ..4 (with / by / naturally / at home / through / without) ..4 (${remedy} / diet / food / drugs / medicine / medication / meds / chemo / a single)
  (swap / swapped / ditch / ditched / forget / bin / instead of / no need for / dont need) ..3 chemo|chemotherapy|radiotherapy|insulin|antibiotics|statins|metformin|inhalers|inhaler|steroids|surgery|medication|meds|tablets ..12 ${remedy}
  ${remedy} ..6 (instead of / not / rather than / does more than / better than any / better than / beats / works better than) ..4 chemo|chemotherapy|radiotherapy|insulin|antibiotics|statins|metformin|inhalers|steroids|surgery|vaccines|paracetamol|medication|tablets
  (doctors / big pharma / pharma / they / the nhs / hospitals / oncologists / consultants) ..2 (dont want / wont tell / hide / are hiding / hiding / dont tell / keep / suppress / never tell / wont) ..8 (cure / remedy / natural / ${remedy})
  (natural / miracle / secret / only / known / home / simple / the) ..2 cure ..2 (for / to) ..4 ${illness}
  (tumour / tumours / cancer / lump / scan) ..8 (shrank / shrunk / vanished / disappeared / gone / all clear / clear) ..12 ${remedy}
  ${remedy} ..10 (tumour / tumours / cancer / lump) ..3 (shrank / shrunk / shrinking / vanished / disappeared / gone)
  ${remedy} ..6 (off / without / no longer need / no longer needs / never needed / came off / come off) ..4 (insulin / chemo / inhalers / inhaler / statins / tablets / meds / medication / antidepressants)
`
