/** The words and phrases that the rule looks for. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

const inOurCare = wordClass(
  `patient, patients, pt, pts, resident, residents, service user, service users, client, inpatient, child, children, kid, kids, kiddies, baby, babies, newborn, newborns, twins, triplets, toddler, toddlers, teenager, teenagers, youngster, youngsters, boy, girl,
  little one, little ones, family, families, relative, relatives, visitor, visitors, mum, mums, dad, dads, parents, elderly woman, elderly man, older woman, older man, old lady, old man, lady in bed, man in bed, gentleman, pensioner, pensioners, in a hospital bed, in bed, on a trolley, in a wheelchair, hospital bay, waiting room, bedside, cot, incubator, hospital gown, in a gown, gown, nightie, pyjamas, on a drip, drip stand, bandage, bandaged, plaster cast, oxygen mask, cannula, zimmer, walking frame, wound, scar, stoma, operation, theatre table, birth, labour`,
)
const ourOwn = wordClass(
  `staff, team, colleague, colleagues, nurse, nurses, doctor, doctors, consultant, consultants, midwife, midwives, porter, porters, paramedic, paramedics, crew, volunteer, volunteers, manager, chief executive, board, student nurses, students, receptionist, surgeon, surgeons, therapist, therapists, pharmacist, me, myself, selfie, actor, actors, mannequin, manikin, dummy, cartoon, drawing, stock photo, model`,
)
const aPicture = wordClass(
  'selfie, photo, pic, picture, snap, tiktok, reel, vid, photos, pics, selfies, live',
)
const cared = wordClass(
  `patient, pt, resident, service user, client, old boy, old girl, old lady, old man, old dear, gentleman, lady, little one, baby, lad, lass, kid, poorly boy, poorly girl, patients, residents, kids, bairn, babies, pts`,
)
export const ofPatients = phrases`
  (filmed / took / made / got / shot / a / my / this / the) ..2 video ..2 (with / of) ..5 ${cared}
  ${aPicture} ..3 (with / of) ..5 ${cared}
  me and|with ..4 ${cared} ..6 ${aPicture}
  ${cared} ..6 (made me / asked me to / wanted me to / said i could / told me to / happy for me to / said to) ..2 (promise to)? post|share|put|upload
  (promise / promised) ..4 ${cared} ..6 post|share|tag
  (took / taking / got / sneaked / snapped / filmed / filming / recorded) ..4 ${aPicture} ..2 of ..4 ${cared}
`
export const agreed = phrases`
  written consent
  with ..3 (consent / permission / blessing)
  consent|consented|permission|agreed ..4 (recorded / signed / given / form / to share / to sharing / from)
  (signed / gave) ..4 consent|permission
  never|dont|do-not|cannot|cant|no|without|ban|banned|policy|rules|asks|ask ..6 ${aPicture}
  actor|actors|mannequin|manikin|simulation|simulated|sim
  my own|little? baby|son|daughter|mum|dad|nan|kids|boy|girl
`

export const caredFor = phrases`${inOurCare}`
export const ownPeople = phrases`${ourOwn}`
