/** Words for work, its places and its hours. */
import { wordClass } from '../language/word-class.ts'

/** Where care is given. */
export const carePlace = wordClass(
  `a e, a amp e, ward, wards, bay, bays, clinic, clinics, surgery, practice, hospital, hosp, hossie, ae, a and e, a e, ed, casualty, cas, triage, resus, minors, majors, theatre, theatres, recovery, itu, icu, hdu, ccu, scbu, nicu, maternity, labour ward, delivery suite, postnatal, antenatal,
  waiting room, reception, front desk, ambulance, ambo, truck, rig, depot, out of hours, ooh, 111, 999, gp, care home, nursing home, residential home, community, district, pharmacy, dispensary, x ray, radiology, outpatients, opd, amu, mau, sau, eau, paeds, ortho, elderly care, care of the elderly, geris, dialysis, physio, gym, day case, endoscopy, unit, dental, the chair, treatment room, counter, night shift, shift, shifts, nights, on call, handover, ward round`,
)

/** The employer and the place of work, as people name it when they are cross. */
export const workplace = wordClass(
  `this place, that place, this dump, this hospital, our hospital, this trust, our trust, the trust, trust, trusts, this ward, our ward, the ward, ward, this department, this dept, our department, department, this unit, our unit, this job, the job, my job, this shift, shift, shifts, tonight shift, nights, night shift, on nights, on shift, rota, the rota, roster, hospital, hospitals, a e, a and e, ed, theatre, theatres, clinic, surgery, practice, this practice, care home, handover, workplace, work, nhs, this organisation, this company, employer, employers, ambulance service, this station, the station, depot, the general, the royal, the infirmary, infirmary, bank shift, long day, agency`,
)

/** Those above. */
export const management = wordClass(
  `management, manager, managers, site manager, site managers, bed manager, bed managers, ward manager, matron, matrons, boss, bosses, gaffer, gaffers, senior leadership, leadership team, senior management, smt, slt, execs, exec, executives, chief exec, chief executive, ceo, board, trust board, directors, director, hr, higher ups, top brass, suits, the suits, them upstairs, upstairs, powers that be, the office, the top, duty manager, on call manager, bleep holder, ops team, ops manager, operations manager, clinical lead, head of nursing, chief nurse, director of nursing, practice manager, home manager, line manager, team leader, supervisor, payroll, flow team, site team, rota coordinator, rota coordinators, coordinator, band 7, band 7s, band 8, band 8s`,
)

/** Being on duty. */
export const duty = wordClass(
  `shift, shifts, early, earlies, an early, late shift, a late, long day, longday, ld, nights, night shift, night duty, day shift, twilight, handover, hand over, ward round, theatre, theatres, list, clinic, on duty, duty, on call, oncall, on the ward, the ward, ward, at work, to work, for work, into work, in work, work, a twelve hour, a 12 hour, twelve hours, the drug round, drug round, med round, meds round, medication round, resus, the bay, bay, a e, a and e, ed, the unit, nurses station, nursing station, desk, crash call, arrest, rounds, surgery, ambulance, truck, rig, the truck, patients, a patient, a bank shift, obs, morning list, calls, the phones, triage, dispensary`,
)
