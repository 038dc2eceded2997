/** What says that somebody named is, or was, in our care. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

const ward = wordClass(
  `ward, wards, unit, icu, itu, hdu, nicu, scbu, picu, ccu, cdu, mau, amu, sau, eau, ed, a e, aande, resus, majors, minors, triage, labour ward,
  delivery suite, birth centre, postnatal, antenatal, neonatal, theatre, theatres, recovery, hospice, care home, nursing home, surgery, practice, clinic,
  caseload, case load, my list, outpatients, opd, day case, discharge lounge, rehab, hospital, infirmary, crisis team, inpatient unit, ambulance, crew`,
)
const bed = wordClass(
  'bed, bedspace, bay, cot, cubicle, trolley, chair, room, side room, sideroom, incubator, pod, flat',
)
const count = wordClass(
  'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, b, c, d, e, f',
)

/** Where in the building: nobody but those in our care has a bed there. */
export const inBed = phrases`
  ${bed} #
  ${bed} ${count}
  side room|side-room|sideroom
  (corner / end / next / window / last / first / middle / opposite) bed
  (in / on / into / at / from) (the / a)? (corridor / trolley / waiting room / discharge lounge / isolation / seclusion / cubicle / chair)
`

/** Whatever tells that the writer works where care is given. */
export const atWork = phrases`
  ${ward}
  with us
  on|during|after (my|our|this|the)? ..1 shift|nights|lates|earlies|days|duty|call|handover
  my|our ..1 patient|patients|pt|pts|resident|residents|clients|ladies|gents|round|rounds|visits|clinic|bay|team|staff|nurses
  i|we (nursed / clerked / admitted / discharged / delivered / cannulated / scanned / triaged / assessed / catheterised / hoisted / cared for / looked after)
  (looked after / cared for / nursing / nursed) (him / her / them)
`

/** Happens to people in our care and hardly to anybody else. */
export const happened = phrases`
  passed away|on|over
  (died / dies / pegged it / popped her clogs / popped his clogs / slipped away / breathed her last / breathed his last / gained his wings / grew his wings / got her wings / gained her wings)
  rang|ring|rung|ringing|rings ... bell
  (discharged / readmitted / admitted / clerked / sectioned / catheterised / cannulated / intubated / ventilated / extubated / resuscitated / hoisted / triaged)
  (for / fit for / ready for / awaiting / refused / refusing / medically fit / medically optimised) (discharge / dc / d c / home)
  (fit for / nil by mouth / nbm / for palliative / for cardioversion / end of life / eol / dnacpr / dnar / dols)
  (is / was / s / got) (brought in / came in / blue lighted / wheeled in / rushed in / airlifted / in hospital / under our care / in our care)
  (came / come / comes) (in to us / into us / in with / back in / round from)
  (under / in) our care
  (under / with / known to) (our team / our service / our crisis team / camhs / cmht / the crisis team / us for)
  (finished / completed / done / ends / starts / started / starting / having / had / has / undergoing / last / final) (her / his / their / the / last / final / of / a / round / first)? (chemo / chemotherapy / radiotherapy / treatment / dialysis / ect / immunotherapy / transfusion / overdose / stroke / heart attack / seizure / seizures / fit / fall / op / operation / hysterectomy / mastectomy / caesarean / c section / section / miscarriage / stillbirth / stoma / amputation / transplant / biopsy / angiogram)
  (lost / losing / fighting / battling / battled) (his / her / their) (battle / life / fight)
  (had / has) (her / his / their) (leg / legs / toe / toes / breast / bowel / kidney / hip / knee / hips / appendix) (here / removed / amputated / replaced / off / out / done / with us / tonight / today / yesterday)?
  (got / given / has) the all clear
  (did not attend / didnt attend / dnad / dna d / dna / failed to attend / no showed / didnt turn up / never turned up / missed her appointment / missed his appointment)
  (cancer free / in remission / on the mend / on a drip / off his legs / off her legs / on the commode / on oxygen / on a ventilator)
  (spent / after / been) (# / a / six / seven / eight / nine / ten / twelve / two / three / four / five) (days / weeks / months / nights) (on our / on ward / with us / in hospital / in here / in icu / in itu / in intensive care / in nicu / on the ward / as an inpatient)
  (pulled / pulling / ripped) (her / his / their) (cannula / drip / catheter / line / tube / ng / tracky / stitches / oxygen / pad)
  (wet / soiled / messed / shat / pooed / peed / weed / vomited / wandering / wandered / absconded / absconding / aggressive / kicking off / kicked off / hit me / punched / spat / bit me / swinging / sundowning / hallucinating / arrested / fitting / deteriorated / deteriorating / decompensated / od d / overdosed / self harmed / self harming / ligatured / relapsed)
  (had / has) a (fall / stroke / bleed / tia / mi / nstemi / stemi / cardiac arrest / cva)
  (threw / throws / throwing / chucked / spat / hit / slapped / kicked / bit / scratched / groped / pinched / grabbed / punched / swung / lamped / launched) ..4 (me / at me / us / at us / the nurse / a nurse / staff / the hca / the doctor)
  # (days / weeks / hours) (post op / postop / post surgery / post transplant / post partum)
  (first / youngest / oldest / latest / longest / bravest / littlest) ..2 patient
  (scan / results / biopsy / bloods / tests / ct / mri) (came back / is back / are back / showed / shows / were back)
  (at it / off on one) again ..4 wander*|shout*|scream*|hit*|ward|bay|naked|pads
  riddled with|covered-in
  (we / weve / sadly / just) (lost / losing) (little / our / poor / dear / lovely / baby)?
  (agreed to / refused to go / placed / going / off) ..3 (care home / nursing home / hospice / rehab)
  (fell / fallen) (again / out of bed / on the ward / last night / overnight / in the / off the / twice)
`

/** Happens to those we work with as well: not enough with a first name alone. */
export const happensToAll = phrases`
  (going home / gone home / went home / home today / gave birth / giving birth / given birth)
  (had / has) (her / his / their) (baby / twins / triplets / babies / little boy / little girl)
  (baby / girl / boy / twins / son / daughter / bundle) ..2 (arrived / born / here)
  (arrived / born) (on / in / at / with) (our / us / the birth / the labour / the delivery / the maternity)
  (say goodbye to / said goodbye to / goodbye to) (little / our / dear / lovely / baby / poor)?
  (left / leaving) us
  (walked / walking / strolled / danced) (out of / the corridor / the length / unaided / again / with physio / down the ward)
  (in / back in) again
`

/** What we do to those we look after: their name comes next. */
export const doneTo = phrases`
  (sectioned / clerked / intubated / cannulated / catheterised / nursed / hoisted / resuscitated / scanned / sedated / restrained / extubated / bathed / toileted / triaged / discharged / admitted / readmitted / delivered / conveyed / immunised / palliated / bled / swabbed / debrided) (poor / little / old / lovely / our / baby)?
  (visited / seen / saw / had / got / seeing / visiting / washed / fed / turned / dressed / looking after / looked after / sworn at by / hit by / punched by / bitten by / slapped by / spat at by / groped by / shouted at by / called a bitch by / home visit to / caring for / cared for / sat with / specialing / one to one with / 1 to 1 with) (poor / little / old / lovely / our)?
`

/** Someone whose family we know. */
export const theirKin = phrases`
  daughter|son|wife|husband|mum|dad|mother|father|family|partner|sister|brother|nok|carer|carers|kids|missus|nan
`

/** Said of somebody we keep seeing. Enough with “Mr” or “Mrs”, not with a first name. */
export const again = phrases`
  (is / was / s / are)? back (in)? (again / with us / on the ward / tonight / today / already / for more / for another / in)
  (in / here / on / at it / up / out / off) (yet / once)? again
  (on / pressing / ringing / pressed / rang / leaning on) (the / that / his / her) (buzzer / bell / call bell / callbell)
  (complains / moans / whinges / complaining / moaning / whingeing / whinging / refusing / refuses / refused / demanding / demands / demanded / shouting / screaming) (about / of / at / to / his / her / again / for / all)
  (anyone / anybody / who / has anyone) (else / has / is)? (had / know / knows / seen / got / nursed / met / remember / visited / been to) ..2 mr|mrs|miss|ms
`

const belongings = wordClass(
  `zopiclone, paracetamol, codeine, morphine, oramorph, laxido, movicol, lactulose, antibiotics, methadone, diazepam, lorazepam, inhaler, inhalers, warfarin, furosemide, veins, waterworks, scabies, nits, nightie, teeth in, glasses, slippers,
  bloods, blood results, blood pressure, scan, scans, ct, mri, xray, x ray, ultrasound, echo, ecg, biopsy, histology, results, result, bp, bm, bms, hba1c, inr, crp, sats, temp, news score,
  catheter, cannula, stoma, drain, drip, dressing, dressings, leg, legs, wound, ulcer, pressure sore, sacrum, pad, pads, commode, bowels, stool, stools, urine, sick bowl,
  hip, knee, op, operation, surgery, hernia, hysterectomy, appendix, gallbladder, chemo, radiotherapy, dialysis, transplant, pacemaker, insulin, meds, medication, tablets, ttos, ttas, tto, tta,
  prescription, script, drug chart, notes, records, referral, appointment, follow up, discharge, discharge summary, package of care, care plan, dnacpr, respect form, ceiling of care,
  mental health, section, depression, anxiety, psychosis, overdose, dementia, alzheimers, cancer, tumour, lump, mets, leukaemia, lymphoma, diabetes, copd, asthma, epilepsy, ms, parkinsons,
  mnd, hiv, hep c, hepatitis, syphilis, chlamydia, std, sti, sepsis, pneumonia, uti, covid, flu, norovirus, c diff, mrsa, stroke, heart failure, heart attack, seizure, fits, fracture,
  pregnancy, waters, labour, contractions, placenta, miscarriage, termination, ivf, coil, smear, piles, prostate, incontinence, diagnosis, prognosis, symptoms, weight loss, feet, toenails, dentures, hearing aid, hearing aids,
  delirium, confusion, palliative, syringe driver, ng tube, peg, peg feed, feeds, tube, teeth, extraction, denture, cataract, eye, physio, assessment, mca, dols, safeguarding, rash, fall, falls, gcs, airway, arrest, crash`,
)

/** Things of the body and of care. Beside a name with a title they say whose. */
export const ofCare = phrases`
  ${belongings}
  diagnosed|prescribed|referred|vaccinated|immunised|swabbed|prognosed
  ${ward}
`

/** Theirs: what nobody at work owns but those we look after. */
export const theirs = phrases`${belongings}`

const somebodyInCare = wordClass(
  'patient, pt, px, service user, resident, inpatient, client, casualty, baby, bariatric',
)

/** “a lovely lady called”, “patient”: a name comes next. */
export const comesNext = phrases`
  ${somebodyInCare} (was / is / called / named / name / by the name of / of mine / of ours / of mine called)?
  (lady / gentleman / gent / man / woman / chap / fella / bloke / guy / boy / girl / lad / lass / wee man / old boy / old girl / old dear / toddler / kid) ..4 (called / named / name of / by the name of)
  (patients / pts / residents) (such as / like / including)
`

export const sets = [atWork, again, ofCare, theirs, happensToAll, doneTo, theirKin]
