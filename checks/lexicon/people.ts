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

export const possessive = wordClass('my, our, his, her, their, your, the')
