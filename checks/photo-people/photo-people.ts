import type { DraftImage } from '../finding.ts'
import type { Hit } from '../language/matcher.ts'
import type { Reading } from '../language/reading.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'
import { agreed, caredFor, ofPatients, ownPeople } from './words.ts'

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
