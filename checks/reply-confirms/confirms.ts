/** What in an answer gives away that somebody had care. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'
import { relative } from '../lexicon/people.ts'

const visit = wordClass(
  `appointment, appt, appointments, visit, consultation, admission, stay, discharge, operation, op, surgery, procedure, treatment, scan, mri, ct, ultrasound, x ray, xray, biopsy, test, tests, blood test, blood tests, smear,
  birth, labour, delivery, induction, clinic appointment, phone call with the doctor, telephone consultation, review, assessment, referral, sessions, chemo, chemotherapy, radiotherapy, dialysis, jab, vaccination, vaccine, extraction, filling, root canal, check up, checkup, follow up,
  session, time with us, time on the ward, time in hospital, physio, eye test, hearing test, endoscopy, colonoscopy, anaesthetic, c section, caesarean, home visit, transport, ambulance`,
)
const paper = wordClass(
  `results, result, bloods, blood results, test results, scan results, biopsy, biopsy results, referral, records, record, notes, file, prescription, prescriptions, script, repeat prescription, medication, meds, medicine, tablets, dose, inhalers, insulin, letter, sick note, fit note,
  sample, samples, swab, x ray, xray, x rays, scan, mri, ct, diagnosis, care plan, discharge summary, discharge letter, history, medical history, chart, appointment, registration, condition, symptoms, case, complaint about your care, hospital number, nhs number`,
)
const clinician = wordClass(
  'doctor, dr, gp, nurse, consultant, midwife, surgeon, dentist, pharmacist, physio, registrar, receptionist, therapist, psychiatrist, psychologist, health visitor, hygienist, optometrist, optician, paramedic, crew, team, sister, anaesthetist, radiographer, practitioner, specialist',
)
const when = wordClass(
  `yesterday, today, monday, tuesday, wednesday, thursday, friday, saturday, sunday, last week, last month, last year, last night, this morning, this afternoon, this week, on the, in january, in february, in march, in april, in may, in june, in july, in august, in september, in october, in november, in december, earlier,
  the other day, the weekend, at the weekend, recently, again, twice, three times`,
)

/** Things only somebody who had seen the record, or the person, could say. */
export const confirms = phrases`
  ${clinician} (had / has / have / read / saw / looked at / reviewed / checked / did try / tried / explained / prescribed / told you / advised you / rang you / called you / offered you / wanted you / gave you / spent / asked you / was concerned / noted / felt / diagnosed / referred you / saw you / saw your / examined / discussed / went through) ..5 you|your|her|his|${paper}|minutes|biopsy|diagnosis
  (we / i / they / reception / the team / our team / the practice / the lab / the hospital / the surgery / gp / pharmacy) (have / had / ve / has / received / got / sent / checked / looked at / looked into / can see / could see / see / saw / found / reviewed / re checked / posted / faxed / processed / issued / changed / increased / stopped / chased / lost / filed / updated / read) (now / already / just / also / not / been / all / sent / got / received / looked / looked at / looked into / checked / through / at / back / up / out / had / on)? (now / at / through / on / up / out / back)? your|his|her|their|${relative} ..3 ${paper}
  your|her|his|their ..2 ${paper} (is / are / was / were / came / has / have / show / shows / showed / arrived / went) (back / ready / in / normal / abnormal / clear / negative / positive / fine / been / sent / being / now / with / at / lost / delayed / complex / complicated / on / that / you / we / not / only / due / overdue / available / all / quite / very / still / waiting / missing / wrong)
  according to (your / our / the / his / her) (records / notes / record / file / system)
  (our / your / the) (records / notes / system) (show / shows / say / says / confirm / confirms / state / indicate) ..3 you|your|she|he|they
  (you / she / he / they / your ${relative}) (were / was / have been / has been / had been / ve been / are / is) (also / then / already / both / fully / first / actually / only / last / all / previously / currently / rude to / very / quite / always / just)? (seen / admitted / discharged / treated / referred / prescribed / diagnosed / triaged / assessed / examined / scanned / sedated / vaccinated / operated on / transferred / catheterised / sectioned / removed from our list / removed from our / registered with us / registered here / registered at / under our / under the care / under dr / under mr / a patient / on our list / on our waiting list / on the waiting list / on our ward / in our care / with us for / offered an appointment / offered appointments / offered a / given an appointment / given a / called in / late for / booked / abusive to / with us / in theatre / in a&e / in recovery / in surgery / on the ward / on the list / intoxicated / drunk / aggressive / given antibiotics / given the / told)
  (you / she / he / they) (attended / didnt attend / did not attend / failed to attend / missed your / missed the / missed two / missed three / missed # / dna d / came in / came to us / came to the surgery / came to see / visited us / visited the practice / visited the surgery / visited our / turned up late / arrived late / arrived # / cancelled your / cancelled the / declined the / declined to / declined treatment / declined our / refused the / refused to / refused treatment / refused our / saw dr / saw mr / saw our / saw the / saw a / spoke to dr / spoke with dr / waited # / have missed / have attended / have cancelled / have failed / have been seeing / have been coming / had an appointment / had your / had to wait for your / did not turn up / didnt turn up / never turned up / did not show / rang us / called us about / rang reception / have an appointment / have had # / have an ongoing / have a history / have a long / have a complex / take / stopped taking)
  (when / after / since / as / while) (you / she / he / your ${relative}) (were / was / came / attended / visited / left / saw / had / are / is / stayed) ..2 (in / to / with us / here / at / admitted / discharged / seen / on / under / our / your / surgery / treatment / labour / the)
  (your / her / his / their / mum / dad / mother / father / wife / husband / son / daughter / nan / gran) ${visit} (with us / here / was / on / at our / last / yesterday / this / is / has been / went / took / ran / had to / could not / couldnt / got)
  your ..1 ${relative} (discharge / care / treatment / operation / results / stay / admission / death / medication / surgery / appointment / diagnosis / condition / scan / fall)
  about your (mum / dad / mother / father / wife / husband / son / daughter / nan / gran / grandad / baby / child) (discharge / care / treatment / results)
  (pleasure / privilege / honour / joy / lovely / great / wonderful) (to / of)? (look after / looking after / care for / caring for / deliver / delivering / treat / treating / nurse / meet / meeting / having) (you / your ..2 ${relative}|boy|girl|baby|twins)
  (glad / pleased / delighted / happy / great / good / relieved / hear / know) (that / to hear / to know)? (the / that) ..1 ${visit} went
  we (prescribed / gave you / gave him / gave her / referred / diagnosed / operated) ..6 you|her|him|them|antibiotics|tablets|medication|inhaler|painkillers|treatment
  (team / nurse / doctor / staff / consultant / surgeon / midwife / crew / paramedics / dentist / gp) who (treated / saw / looked after / cared for / delivered / operated on / assessed / examined / discharged / triaged) (you / your / him / her)
  your (gp / dentist / practice / gp practice / midwife / consultant / health visitor / surgery) (since / for # / for the last / for many)
  (looked / looking) after (you / your ${relative})
  (caring / cared) for (you / your ${relative})
  (we / i / our team / the team) (saw / treated / admitted / discharged / operated on / delivered / vaccinated / assessed / examined / referred / prescribed / rang / called / phoned / texted / wrote to / offered / met / spoke to / spoke with) (you / her / him / your ${relative}) ..4 ${when}|${visit}|${paper}|home|twice|times
  (glad / pleased / delighted / happy / relieved / good / lovely / great) (to hear / to know / to see / that / your)? ..2 your ..2 (operation / op / surgery / procedure / treatment / scan / biopsy / birth / chemo / recovery / results / knee / hip / baby / cataract / extraction / implant / appointment / c section)
  (sorry / apologies / apologise / apologize) ..8 your ..2 ${visit} ..3 ${when}
  (sorry / apologies / apologise / apologize) ..8 ${when} ..4 your ..2 ${visit}
  your ..2 (hiv / cancer / diabetes / depression / anxiety / pregnancy / miscarriage / addiction / std / sti / chlamydia / asthma / dementia / epilepsy / psychosis / mental health / condition / diagnosis / weight / bmi / blood pressure / blood sugar / hernia / cyst / lump / stroke / heart / kidney / bowel / infection / wound / fracture) (is / was / has / means / diagnosis / treatment / medication / clinic / check / results / review / needs / meant / required)
`

/** Where it was: “at your appointment with us”. */
export const withUs = phrases`
  (sorry / apologies / apologise / thank you for / thanks for / glad / pleased) ..8 (at / during / after / with / about / in / for / of) your ..2 ${visit} (with / at / in / on / here) ..1 (us / our / dr / doctor / the / ward / here / mr / nurse)
  your ..2 ${visit} with (us / our / dr / doctor / nurse / mr / the nurse / the doctor)
  your (stay / visit / time / admission) (on / in / with / at / to) (our / ward / the ward / us / a e / the unit / ed / the emergency / the maternity / the birth)
  you (were / are / have been / ve been) (one of our / a patient / our patient / a registered patient)
`

/** Words of somebody who works there. */
export const ours = phrases`
  we|our|us
  the doctor|nurse|gp|consultant|practice|surgery|ward
  (i saw / i checked / i looked / i can see / i treated / ring the ward / my patient / my clinic)
`

/** Nothing is confirmed by what is only supposed, or asked of anybody. */
export const supposes = phrases`
  if|whether|unless|anyone|everyone|everybody|please|when you|once you|before|any|can|could|would|should|may|might|to
  (do / did / have / were / are / was / is) you
`

/** Keeping silent on purpose. */
export const kept = phrases`
  (cant / cannot / unable to / not able to / never / wont / dont / do not / not) ..3 (discuss / comment / talk about / confirm / share / go into / respond / say / deny)
  (we / i) (cant / cannot / are unable to / are not able to) ..1 (see / find / look up / access)
  (open day / open evening / website / feedback / museum / event / charity shop / stall / careers / job / interview / application)
`
