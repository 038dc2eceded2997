/** What can be wrong with people, by how much it matters to them that nobody knows. Plain names and staff slang. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

const sensitiveWord = wordClass(
  `gonorrhoea, gonorrhea, syphilis, chlamydia, herpes, hiv, std, sti, prep, pep, genital, genitals, impotence, viagra, erectile, vasectomy, sterilised, circumcised, circumcision, hrt,
  suicidal, suicide, overdosed, overdose, overdoses, od, ligature, hanging, rope, noose, psychosis, psychotic, schizophrenia, schizophrenic, bipolar, manic, mania, sectioned, anorexia, anorexic, bulimia, bulimic, bpd, eupd, paranoid, catatonic, delusional, hallucinating,
  pregnant, pregnancy, abortion, termination, miscarriage, miscarried, miscarrying, stillbirth, stillborn, ectopic, infertile, ivf, sids, cot death, menopause,
  rape, raped, raping, incest, fgm, abused, abuse, molested, groomed, trafficked, assaulted, strangled, beaten, battered, neglect, neglected, safeguarding,
  heroin, cocaine, crack, meth, ghb, spice, ketamine, methadone, addict, addiction, alcoholic, alcoholism, withdrawing, dts, detox, rehab, transgender, trans, gender, dementia, alzheimers, incontinent, incontinence, autistic, downs, enema, colostomy, stoma, ibs, prolapse, sectioning, cutting`,
)
/** What people tell nobody, or what the law guards twice. */
export const sensitive = phrases`
  ${sensitiveWord}
  self harm|harming|harmed|harmer
  (kill / hang / drown / end / cut / hurt / starve) himself|herself|themselves|themself
  (killed / hanged / hung / drowned / cut / shot / starved / harmed / set fire to) himself|herself|themselves|themself
  (took / taken / taking) (his / her / their) own life
  (end / ended / ending) (it all / his life / her life / their life)
  (jumped / jumping / jump / threw himself / threw herself) (off / from / in front of)
  (on a section / section 2 / section 3 / section 136 / a 136 / sectioned / mental health act / psych / mental breakdown / breakdown / panic attack / eating disorder / ocd / depression / depressed / ptsd)
  (sexually / domestic / child / sexual) (transmitted / abuse / violence / assault / assaulted / health / abused / dv)
  (up / in / inside / from / out of) (his / her / the / their) (rectum / bum / arse / anus / backside / vagina / bottom / back passage)
  (stuck / lost / wedged / lodged / broken off) up (his / her / the / their) 
  (fell / sat / slipped) on (it / a *)
  (morning after pill / emergency contraception / the coil / pregnancy test / hpv / genital warts / pubic lice / crabs / the clap)
  (nine / eight / seven / six / five / four / three / 7 / 8 / 9 / 6 / 5 / 4 / 3 / # / 38 / 39 / 40) months|weeks (pregnant / gone / along)
  (waters / crowning / in labour / concealed / unbooked) ..2 (broke / pregnancy / birth / baby / labour)
  hiv aids
  no (idea / clue) she was (pregnant / expecting)
  (affair / cheating / mistress / not the father / paternity)
`
const graveWord = wordClass(
  `cancer, tumour, tumor, leukaemia, lymphoma, melanoma, sarcoma, myeloma, glioma, metastatic, mets, terminal, palliative, chemo, chemotherapy, radiotherapy, dying, sepsis, septic, meningitis, encephalitis, stroke, cva, aneurysm, bleed, haemorrhage, dissection, aaa, triple a, stemi, nstemi, embolism, epiglottitis, anaphylaxis, status,
  stabbed, stabbing, stab, shot, shooting, gunshot, burned, burnt, burns, scalded, electrocuted, drowned, drowning, crushed, impaled, amputated, amputation, degloved, degloving, decapitated, mauled, trampled, gored, kicked, bitten, poisoned, poisoning, hypothermia, hypothermic, frostbite, trapped, mangled, severed, sliced, lacerated, polytrauma, trauma, rta, rtc, crash, fractured, paralysed, tetraplegic, quadriplegic, paraplegic, transplant, dialysis, laparotomy, thoracotomy, craniotomy, hysterectomy, mastectomy, colectomy, csection, section, epidural, forceps, eclampsia, preeclampsia, mnd, als, huntingtons, cjd, tb, tuberculosis, typhoid, cholera, malaria, ebola, rabies, tetanus, leprosy, measles, diphtheria, scurvy, rickets, botulism, anthrax, monkeypox, mpox, plague, legionnaires, necrotising, fasciitis, gangrene, maggots, cdiff, mrsa, tapeworm, priapism, torsion, fournier, decompensated, cirrhosis, jaundiced, emaciated, malnourished, starving, dehydrated, catheter, fistula, hoist, hoisted, bedbound, sarcoidosis, lupus, ms, parkinsons, epilepsy, epileptic, seizure, seizures, seizing, hepatitis, cystic fibrosis, sickle, haemophilia, muscular dystrophy, cardiomyopathy, preterm, premature, 23 weeker, 24 weeker, miscarriage`,
)
export const grave = phrases`
  ${graveWord}
  (cardiac / heart) (arrest / attack / failure / transplant / surgery)
  (broken / broke / fractured / shattered / dislocated / smashed / snapped / busted) ..2 (hip / leg / neck / back / pelvis / femur / arm / jaw / skull / spine / wrist / ankle / hips / legs / ribs / collarbone / nose / knee / finger / tooth / teeth / hand / foot)
  (head / facial / spinal / brain / crush / neck / eye / leg / hand / back / blast) (injury / injuries / wound / bleed)
  (lost / losing / cut off / sliced / chopped / severed / hanging off / missing / ripped) ..2 (finger / fingers / thumb / hand / hands / arms / legs / arm / leg / foot / toe / toes / ear / eye / tongue / scalp / nose / nipple / penis / testicle)
  (injury / injuries / wound / wounds / lacerations / laceration / gash) (to / on / from)
  (collapsed / unresponsive / unconscious / fighting for (his / her) life / gcs 3 / not breathing / peri arrest / in arrest / in asystole / vf / in pieces)
  (cut / chopped / bit / bitten / sliced / ripped / hacked / tore / torn) ..3 off
  (needed / emergency / crash / cat 1 / category 1) (section / surgery / laparotomy / op / operation / amputation / theatre / csection / hysterectomy)
  (cpr / rosc / defib / resus / intubated / ventilated / ecmo / life support / organ donor)
  c diff|difficile
  was|went|turned|born blue
  (full term / massive / major) (pph / bleed / stroke / pe / haemorrhage)
  (swallowed / inhaled / choked / choking / choke) (a / an / the / his / her / on / # / six / two / three / several) 
  (test came back / results came back / came back positive / tested positive / gone septic / gone downhill)
  new|donor heart|liver|kidney|lungs|pancreas|hip|knee
  (motor neurone / crohns / rare (disease / syndrome / condition / cancer) / brain tumour / end of life / syringe driver / dnar / dnacpr)
`
const commonWord = wordClass(
  `fall, fell, fallen, falls, confused, delirious, delirium, diabetic, diabetes, hypo, dka, asthma, copd, pneumonia, chest infection, uti, infection, cellulitis, abscess, ulcer, ulcers, sores, rash, eczema, psoriasis, shingles, fever, vomiting, vomit, diarrhoea, constipated, constipation, piles, haemorrhoids, hernia, gallstones, appendix, appendicitis, kidney stones, gout, arthritis, fracture, break, sprain, sprained, dislocated, dislocation, broken, cut, wound, bruise, bruised, bruises, bleeding, blood, pain, nosebleed, migraine, fainted, faint, dizzy, vertigo, deaf, blind, drunk, intoxicated, agitated, aggressive, violent, screaming, crying, sobbing, wandering, anxious, lonely, homeless, obese, bariatric, frail, cataract, cataracts, denture, dentures, abscesses, extraction, extractions, filling, root canal, abscessed, allergic, allergy, antibiotics, insulin, inhaler, scan, xray, biopsy, smear, hiv test, bloods, catheterised, operation, op, surgery, procedure, stitches, sutures, drip, transfusion, colonoscopy, endoscopy, results, diagnosis, diagnosed, prescription, meds, medication, tablets, injury, injuries, injured, hurt, theatre, glaucoma, weeping, coping, burn, nits, scabies, worms, threadworm, warts, verruca, flu, covid, norovirus, noro, chickenpox, croup, tonsillitis, bronchiolitis, sick, ill, unwell, poorly, wheelchair, amputee, labour, breech, birth, labouring, contractions, baby, newborn, knee, hip, ankle, wrist, toe, toenail, thigh, eye, penis, testicle, boobs, breast, blister, needle, hernias, crutches, weighs, weighed, cast, plaster, incident, refused, refusing, tooth, teeth, ear, nosebleeds, earwax, continence, pad, pads, wet, soiled, pooed, shat, peed, weed, naked, pyjamas`,
)
export const common = phrases`
  ${commonWord}
  (chest / abdo / back / tummy / belly / abdominal / jaw / eye / ear / tooth) (pain / ache / infection)
  (temperature / temp / bp / sats / heart rate / gcs / lactate / blood sugar / hba1c / bmi) (of / was / is / at)
  (pressure / leg / foot) (sore / ulcer / damage)
  (needs / needed / on / wants) (oxygen / a hoist / stitches / antibiotics / insulin / surgery / a scan / a catheter / changing)
  (knee / hip) (replacement / op)
  long lie
  tried for # minutes|mins
  on|in a|the chair|trolley|corridor|floor
`
