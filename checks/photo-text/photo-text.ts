import type { DraftImage } from '../finding.ts'
import type { Reading } from '../language/reading.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { shown, surfaces } from './words.ts'

/** What stands on boards, screens, wristbands and charts, and not on posters. Each line is one sign. */
const signs: readonly RegExp[] = [
  /\b(?:NHS|hosp(?:ital)?|unit|pt|patient|MRN|CHI|H&C|PAS)\s?(?:no|num|number|id)?\b[.:#\s]{0,3}[A-Z]{0,3}\d{3}/i,
  /\b(?:DOB|D\.O\.B|date of birth|born)\b/i,
  /\b(?:[Bb]ed|[Bb]ay|B|SR|[Ss]ide ?(?:rm|room)|[Cc]ubicle|[Cc]hair|[Tt]rolley|[Cc]ot|[Rr]oom)\s?\d{1,2}[A-F]?\b[\s:–-]{1,3}[A-Z][\p{L}’'-]{2,}/u,
  /\b(?:NBM|DNACPR|DNAR|TTOs?|TTAs?|MFFD|NEWS2?|EWS|GCS|IVABx?|cannula|catheter|obs|NOF|AKI|COPD|CVA|UTI|TWOC|PEG|NGT?|POC|EDD|MRSA|VRE|C\.? ?diff|CPE|D&V|barrier nurs\w*|side rm)\b/,
  /\b(?:diagnos[ie]s|presenting complaint|past medical|allerg(?:y|ies)|drug chart|prescription|medications?|dose|dosage|results?|histology|referral|discharge (?:summary|letter)|care plan|consent form|handover|clinic list|theatre list|patient (?:list|demographics|details|name)|next of kin|NOK)\b/i,
  /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}\b/,
  /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/,
  /(?:\b(?:Mr|Mrs|Miss|Ms|Master|Baby)\.?\s+[A-Z][\p{L}’'-]+)|(?:\b[A-Z]{3,},\s?[A-Z][a-z]+)|(?:\b[A-Z][a-z]{2,}\s[A-Z]\b(?![a-z]))/u,
  /\b(?:[A-Z]{3,}(?:, ?| |\^)(?:[A-Z]\b|[A-Z][a-z]{2,}|[A-Z]{3,}(?=\s{2,}|$))|(?:Mr|Mrs|Miss|Ms) [A-Z] [A-Z][a-z]+|(?:Baby|Twin \d|B\/O) (?:of )?[A-Z])/,
  /\b(?:[0-2]?\d[:.][0-5]\d|[01]\d[0-5]\d|\d{1,2}[.)]|(?:Rm|Room|Bed|Bay|Flat|SR|AMU|MAU|[A-Z]{2,4}) ?\d{1,2}[A-F]?)\s{1,3}(?:(?:Mr|Mrs|Miss|Ms|Dr)\.? )?[A-Z][\p{L}’'-]{2,}[ ,^]{1,2}[A-Z]/u,
  /\b(?:\d{1,3} ?(?:yo|yrs?|[MF])|[MF]\s{1,2}0?\d{1,3}Y?|0\d\dY)\b(?![-/])/,
  /\b\d[\d.,]* ?(?:mg|mcg|micrograms?|mls?|units|mmol|g|kg)\b(?:\/\w+)?\s*(?:OD|BD|TDS|QDS|ON|OM|PRN|nocte|mane|daily|tablets?|capsules?|patch|x ?\d|$|\s{2}|[A-Z])/,
  /\b(?:smear|HRT|low mood|insulin|denture|extraction|root canal|crown|lap ?chole\w*|hernia|hyster\w+|TOP|TURP|CABG|C-?section|LSCS|DKA|DOLS|pad size|pads|continence|EOL|key ?safe|cataract|biopsy|CT (?:head|thorax|abdo\w*|chest)|MRI|USS|OCT|echo|EDD|G\dP\d|gravida|\d{2}\+\d|bloods|INR|HbA1c|methadone|depot|CPN|section \d|safeguarding|child protection|CP plan|wound|dressing|syringe driver|colostomy|stoma|HIV|STI|hep [BC]|IVF|referred by)\b/,
  /\b(?:Mr|Mrs|Miss|Ms)\b[^\n]{0,30}\b\d{1,3}[A-Z]?,? [A-Z]\w+ (?:Row|St|Street|Rd|Road|Ave\w*|Close|Cl|Lane|Ln|Drive|Terrace|Way|Court|Place|Gardens)\b/,
  /\b(?:awaiting|for (?:CT|MRI|theatre|discharge|review|echo|scan)|home today|nil by|(?:CT|MRI|theatre|scan|echo) (?:at )?\d|deceased|RIP|palliative|fast ?track|sepsis|dementia|overdose|self ?harm|section (?:2|3|136)|sectioned)\b/i,
]

/** Writing in a picture that tells about patients. */
export const photoText: Rule = rule({
  id: 'conf.photo-text',
  title: 'Writing about patients in a picture',
  severity: 'stop',
  source: {
    title: 'Nursing and Midwifery Council: guidance on using social media responsibly',
    address: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
    paraphrase: true,
  },
  suggestion:
    'Use another picture, or cut this part off. Blurring can be undone, so cover it with a solid block and save a new copy.',
  consults: [surfaces, shown],
  find: ({ images = [] }, _, reading) =>
    [...images.entries()].flatMap(([image, picture]) => lookAt(picture, image, reading)),
})

function lookAt(picture: DraftImage, image: number, reading: Reading): Found[] {
  const { ocr = '', alt } = picture
  const count = ocr === '' ? 0 : signs.filter((sign) => sign.test(ocr)).length
  const isOfASurface = reading.another(alt).has(surfaces)
  const at = { start: 0, end: 0, image }
  const isPublic = isPoster(alt) || forAll.test(ocr)
  if (
    count >= (isPublic ? 3 : 2) ||
    (!isPublic && someone.test(ocr)) ||
    (count >= 1 && (isOfASurface || reading.has(shown)))
  ) {
    return [
      {
        ...at,
        reason: `Picture ${image + 1} shows writing that looks as if it is about patients, and anybody can zoom in and read it.`,
      },
    ]
  }
  if (isOfASurface && ocr.trim() !== '' && !isPoster(alt)) {
    return [
      {
        ...at,
        severity: 'high',
        reason: `Picture ${image + 1} shows a board, screen or paper with writing on it. Please look whether it says anything about a patient.`,
      },
    ]
  }
  return []
}

/** One patient, written as records write them, or a list of several. */
const someone =
  /\b(?:Mr|Mrs|Miss|Ms) (?:[A-Z]\.? )?[A-Z][a-z]{2,}|\b[A-Z]{3,}, ?[A-Z][a-z]{2,}|\b[A-Z]{3,}\^[A-Z]{2,}|(?:\b[A-Z][a-z’'-]{2,} [A-Z]\b[^a-z]{0,3}[\s\S]{0,40}){2}/
const forAll =
  /\b(?:open (?:day|from|until|daily)|free|book now|join us|welcome|drop.?in|walk.?in|www\.|nhs\.uk|made.?up|example|dummy|training|rota|on duty|thank|congrat|happy|team|award|raffle|years of|of the (?:year|month|week))/i

const isPoster = (alt: string): boolean =>
  /\b(?:poster|leaflet|sign|banner|infographic|cartoon|drawing|training|mock|dummy|blank|empty|example|thank|happy|welcome|quote)/i.test(
    alt,
  )
