import { type Found, type Rule, rule } from '../rule.ts'
import { quote, replaceSpans } from '../words.ts'
import { findPatientNumbers, type PatientNumber } from './patient-numbers.ts'

const sources = {
  nhs: {
    title: 'NHS Data Dictionary: NHS NUMBER',
    address: 'https://www.datadictionary.nhs.uk/attributes/nhs_number.html',
    paraphrase: true,
  },
  chi: {
    title: 'NHS Data Dictionary: COMMUNITY HEALTH INDEX NUMBER',
    address: 'https://www.datadictionary.nhs.uk/attributes/community_health_index_number.html',
    paraphrase: true,
  },
  hc: {
    title: 'NHS Data Dictionary: HEALTH AND CARE NUMBER',
    address: 'https://www.datadictionary.nhs.uk/attributes/health_and_care_number.html',
    paraphrase: true,
  },
} as const

const says: Record<PatientNumber['kind'], string> = {
  nhs: 'looks like an NHS number, which points to one patient.',
  chi: 'looks like a CHI number, which points to one patient and gives away their date of birth.',
  hc: 'looks like a Health and Care number, which points to one patient.',
}

/** NHS, CHI (Scotland) and Health and Care (Northern Ireland) numbers, in the words or in a picture. */
export const nhsNumber: Rule = rule({
  id: 'conf.nhs-number',
  title: 'A patient’s number',
  severity: 'stop',
  source: sources.nhs,
  suggestion: 'Take the number out, and share it only in the patient record or another secure system.',
  readsPictures: true,
  find: ({ text }): Found[] => {
    const found = findPatientNumbers(text)
    if (found.length === 0) return []
    const rewrite = replaceSpans(text, found, () => '[number removed]')
    return found.map(({ start, end, kind }) => ({
      start,
      end,
      reason: `${quote(text.slice(start, end))} ${says[kind]}`,
      source: sources[kind],
      rewrite,
    }))
  },
})
