/** Words for people, as staff write them. */
import { wordClass } from '../language/word-class.ts'

/** Somebody in our care, in the singular. */
export const patient = wordClass(
  `patient, pt, px, service user, resident, client, inpatient, outpatient, casualty, punter,
  old boy, old girl, old lady, old man, old dear, old fella, old chap, wee man, wee lady, wee lass, wee lad, little old lady,
  gentleman, gent, lady, chap, bloke, fella, fellow, geezer, lad, lass, lassie, laddie, dude, guy, woman, man,
  boy, girl, child, kid, kiddie, kiddo, toddler, tot, baby, babby, bairn, wean, newborn, neonate, infant, bub, prem, preemie,
  teen, teenager, teenage boy, teenage girl, youngster, schoolboy, schoolgirl, pensioner, pensioner, mum to be, mother to be,
  new mum, new dad, young mum, amputee, diabetic, addict, overdose, prisoner, inmate`,
)

/** Several of them, or all: what is said of them points at nobody. */
export const patients = wordClass(
  `patients, pts, people, everyone, everybody, women, men, children, kids, adults, families, residents, clients, users,
  parents, babies, mums, dads, pensioners, residents, service users, those, anyone, anybody, relatives, visitors, public`,
)

export const relative = wordClass(
  `mum, mam, mom, mother, dad, father, daughter, son, wife, husband, hubby, partner, girlfriend, boyfriend, fiance, fiancee,
  nan, nana, nanna, nanny, gran, grandma, granny, grandad, granddad, grandson, granddaughter, brother, sister, auntie, aunty,
  aunt, uncle, niece, nephew, cousin, neighbour, stepmum, stepdad, next of kin, nok, carer, foster mum, foster dad, family, parents`,
)

/** Staff by what they do. */
export const colleague = wordClass(
  `nurse, sister, matron, doctor, dr, consultant, registrar, reg, sho, f1, f2, fy1, fy2, houseman, surgeon, gp, anaesthetist,
  hca, healthcare assistant, carer, porter, midwife, physio, ot, paramedic, technician, radiographer, pharmacist, dentist,
  receptionist, ward clerk, clerk, secretary, manager, site manager, bed manager, ward manager, charge nurse, band 5, band 6, band 7,
  boss, gaffer, supervisor, team leader, director, chief exec, chief executive, ceo, chair, board, management, managers, hr, payroll,
  colleague, colleagues, workmate, bank staff, agency nurse, locum, student nurse, student, trainee, cleaner, domestic, cook, security guard,
  staff, team, social worker, psychologist, psychiatrist, dietitian, optician, optometrist, podiatrist, odp, scrub nurse`,
)

/** Patients and those who come with them, one or many, when named as such. */
export const inCare = wordClass(
  `patient, patients, pt, pts, px, service user, service users, resident, residents, client, clients, inpatient, inpatients, outpatient, outpatients, relative, relatives, rellies, visitor, visitors, family, families, next of kin, nok,
  caller, callers, punter, punters, attender, attenders, attendees, casualties, regulars, no shows, dnas, old dear, old dears, old boy, old girl, old fella, old biddy, old biddies, old git, old gits, oldies, grannies, drunk, drunks, mums to be, new mums, birth partner, birth partners,
  in bed, in bay, in cubicle, in side room, in resus, in minors, in triage, in the waiting room, in clinic, on my list, the daughter, the son, the wife, the husband, the mother, the sister, his daughter, her daughter, his son, her son, his wife, her husband, his mum, her mum`,
)

/** One person whose part in it the words around must tell. */
export const somebody = wordClass(
  `woman, women, man, men, bloke, blokes, fella, fellas, lad, lads, lass, girl, guy, guys, lady, ladies, gent, gentleman, chap, geezer, dude, teenager, teenagers, teens, student, students, kid, kids, mum, mums, dad, dads, mother, mothers, parent, parents, daughter, son, husband, wife, granny, nan, one, lot, person, people, folk, folks, public, drunk, drunks, addict, addicts, yummy mummy, pensioner, pensioners`,
)
