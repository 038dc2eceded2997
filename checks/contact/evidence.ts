import { after, before, lastMatch, type Span } from '../words.ts'

/**
 * Whose number, address or e-mail is it? The words around it say: somebody's mum, or the ward.
 * The nearest word before it decides; failing that, the nearest just behind.
 */
export type Whose = 'a person' | 'an organisation' | 'not said'

const kin =
  "(?:mum|mam|mom|mother|dad|father|daughter|son|wife|husband|hubby|partner|girlfriend|boyfriend|missus|nan|nana|nanna|gran|grandma|granny|grandad|granddad|grandson|granddaughter|sister(?!\\s+[A-Z])|brother|auntie|aunty|aunt|uncle|niece|nephew|cousin|neighbour|next of kin|nok|n\\.o\\.k\\.?|step(?:mum|dad|son|daughter)|fiancée?|foster (?:mum|dad|carer)|carer|relative|rellie|landlady|landlord)(?:['’]s)?"
const patient =
  "(?:patient|pt|px|service user|resident|client|tenant|lady|gent|gentleman|bloke|fella|fellow|lad|lass|lassie|wee man|old boy|old girl|chap|baby|bairn|toddler)(?:['’]s)?(?!\\s+(?:advice|advi[sc]e|experience|transport|access|line|safety|information|info|services?|liaison|portal|participation|group|records|booking|enquir|helpline|hub))"

/** “your mum”, “a patient”: anybody's, so nobody's. */
const anybody = '(?<!\\b(?:your|any|every|each|if you are a|or a|as a|you or a|another|worried)\\s)'

const person = new RegExp(
  [
    `${anybody}\\b${kin}(?![\\w'’-])`,
    `${anybody}\\b${patient}(?![\\w'’-])`,
    "\\b(?:Mrs?|Miss|Ms|Mx)\\.?\\s+(?:[A-Z]\\.?\\s+)?\\p{Lu}[\\p{L}'’-]+(?:['’]s)?",
    '\\b(?:ring|call|phone|text|txt|contact|reach|get|msg|message|whatsapp|try|bell|buzz|email|e-mail|mail|tell|find|give|dm|ping|bleep)\\s+(?:him|her|them|me|hers|ya girl)\\b',
    "\\b(?:his|her|their|my|mine's|hers)\\s+(?:own\\s+|new\\s+|old\\s+|home\\s+|private\\s+|personal\\s+)*(?:number|no|num|nr|mobile|mob|phone|landline|home|house|tel|cell|email|e-mail|address|addy|digits|flat|gaff)\\b",
    '\\b(?:home|personal|private)\\s+(?:number|no|phone|tel|mobile|mob|landline|email|e-mail|address)\\b',
  ].join('|'),
  'giu',
)

const organisation =
  /\b(?:(?:our|the)\s(?:[\w-]+\s){1,3}(?:team|line|unit|desk|office|nurses|midwives|group|hub)|help ?lines?|hot ?lines?|text ?lines?|advice lines?|info(?:rmation)? lines?|booking lines?|crisis (?:line|team|service|number)|support line|care ?line|text (?:service|relay)|chat ?health|duty (?:phone|mobile|line|number|team)|(?:work|ward|team|unit|office|clinic|site|trust|practice|service|on[- ]?call|duty|baton|shared|community) (?:mobile|phone|mob|number|line|tel|bleep|email)|on[- ]?call (?:manager|team)|school nurs\w*|health visit\w*|press (?:office|team)|media (?:office|team|enquiries|line)|comms(?: team)?|switchboard|reception(?:ist)?|enquir(?:y|ies)|appointments?(?: line| team)?|bookings?|recruitment|samaritans|shout|childline|pals|patient advice|patient transport|volunteer(?:s|ing)?(?: team| line| service)?|services?|clinics?|pharmacy|pharmacist|chemist|our team|the team|(?:research|study|trial|midwifery|nursing|stroke|transplant|sepsis|safeguarding|bereavement|complaints|feedback|engagement|outreach|screening|vaccination|fundraising|charity|wellbeing|training|library|estates|porters?|security|IT) (?:team|desk|office|hub|line|nurses?|unit)|wards?(?: \d+\w?)?|dept|department|surgery|practice|health centre|hospitals?|infirmary|hospice|secretar(?:y|ies)|desk|office|centre|hub|unit|a&e|ed|mau|sau|itu|icu|hdu|nicu|scbu|labour ward|triage|union|unison|charity|council|police|library|switch|registrar['’]s office|care home|nursing home|school|minicom|textphone|text ?phone|typetalk|bsl|sms|covid line|111|hq|headquarters|organiser|tickets?|venue|restaurant|taxis?|minicab|locksmith|garage|hotel|pub)\b/gi

export function whose(text: string, span: Span): Whose {
  const lead = thisPart(before(text, span.start, 90))
  const personAt = lastMatch(lead, person)
  const organisationAt = lastMatch(lead, organisation)
  if (personAt > organisationAt) return 'a person'
  if (organisationAt > personAt) return 'an organisation'
  const tail = after(text, span.end, 40).split(/[.!?]\s|\n/, 1)[0] ?? ''
  const personNext = tail.search(person)
  const organisationNext = tail.search(organisation)
  if (personNext >= 0 && (organisationNext < 0 || personNext < organisationNext)) return 'a person'
  return organisationNext >= 0 ? 'an organisation' : 'not said'
}

/** What went before, back to the last blank line. */
const thisPart = (lead: string): string => lead.slice(lead.lastIndexOf('\n\n') + 1)
