import type { DraftImage } from '../finding.ts'
import type { Hit } from '../language/matcher.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'

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
const ofPatients = phrases`
  (filmed / took / made / got / shot / a / my / this / the) ..2 video ..2 (with / of) ..5 ${cared}
  ${aPicture} ..3 (with / of) ..5 ${cared}
  me and|with ..4 ${cared} ..6 ${aPicture}
  ${cared} ..6 (made me / asked me to / wanted me to / said i could / told me to / happy for me to / said to) ..2 (promise to)? post|share|put|upload
  (promise / promised) ..4 ${cared} ..6 post|share|tag
  (took / taking / got / sneaked / snapped / filmed / filming / recorded) ..4 ${aPicture} ..2 of ..4 ${cared}
`
const agreed = phrases`
  written consent
  with ..3 (consent / permission / blessing)
  consent|consented|permission|agreed ..4 (recorded / signed / given / form / to share / to sharing / from)
  (signed / gave) ..4 consent|permission
  never|dont|do-not|cannot|cant|no|without|ban|banned|policy|rules|asks|ask ..6 ${aPicture}
  actor|actors|mannequin|manikin|simulation|simulated|sim
  my own|little? baby|son|daughter|mum|dad|nan|kids|boy|girl
`

const caredFor = phrases`${inOurCare}`
const ownPeople = phrases`${ourOwn}`

/** Patients, children or relatives in a picture, with nobody's agreement on record. */
export const photoPeople: Rule = rule({
  id: 'conf.photo-people',
  title: 'People in a picture',
  severity: 'stop',
  source: {
    title: 'Nursing and Midwifery Council: guidance on using social media responsibly',
    address: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
    paraphrase: true,
  },
  suggestion:
    'Use a picture without them, or ask for written consent first and note where it is kept. A spoken yes is not enough.',
  consults: [ofPatients, agreed, caredFor, ownPeople],
  find: ({ text, images = [] }, { consent, account }, reading) => {
    if (consent === true) return []
    const inPictures = [...images.entries()].flatMap(([image, picture]) =>
      lookAt(picture, image, reading, account === 'official'),
    )
    if (inPictures.length > 0 || images.some((picture) => picture.consent === true)) return inPictures
    return reading
      .hits(ofPatients)
      .filter((hit) => !reading.has(agreed) && !reading.isDenied(hit))
      .map((hit) => inWords(text, hit))
  },
})

function lookAt(picture: DraftImage, image: number, reading: Reading, isOfficial: boolean): Found[] {
  const { faces = 0, alt, consent } = picture
  if (consent === true || (faces === 0 && !saysPerson(alt))) return []
  const at = { start: 0, end: 0, image }
  if (
    /\b(?:actors?|mann?[ei]quins?|manikins?|simulat\w+|my own|cartoon|drawing|painting|toy|doll|stock (?:photo|image))\b/i.test(
      alt,
    )
  )
    return []
  const described = classesIn(alt, reading)
  const said = classesIn(reading.text, reading)
  const count = faces > 1 ? `${faces} people` : 'somebody'
  if (described.inOurCare || (said.inOurCare && !described.ourOwn && faces > 0) || reading.has(ofPatients)) {
    return [
      {
        ...at,
        reason: `Picture ${image + 1} shows ${count}, perhaps a patient, a child or a relative, and no written consent is noted.`,
      },
    ]
  }
  if (faces === 0) return []
  const isStaff = described.ourOwn || said.ourOwn
  return [
    {
      ...at,
      severity: isStaff || !isOfficial ? 'low' : 'medium',
      reason: `Picture ${image + 1} shows ${count}. Did everybody in it say yes to this post?`,
      suggestion: 'Ask everybody in it, and look for patients behind them. Note where their consent is kept.',
    },
  ]
}

const saysPerson = (alt: string): boolean => /\b(?:patient|resident|child|baby|toddler|newborn)\b/i.test(alt)

function classesIn(
  text: string,
  reading: Reading,
): { readonly inOurCare: boolean; readonly ourOwn: boolean } {
  const read = reading.another(text)
  return { inOurCare: read.has(caredFor), ourOwn: read.has(ownPeople) }
}

const inWords = (text: string, { start, end }: Hit): Found => ({
  start,
  end,
  reason: `${quote(text.slice(start, end))} sounds like a picture of a patient. Without written consent it may not be shared.`,
})
