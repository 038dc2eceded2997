import type { Draft, Finding, Rule } from '../finding.ts'
import { wordsOfPictures } from '../images.ts'
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

const suggestion = 'Take the number out, and share it only in the patient record or another secure system.'

/** NHS, CHI (Scotland) and Health and Care (Northern Ireland) numbers, in the words or in a picture. */
export const nhsNumber: Rule = {
  id: 'conf.nhs-number',
  title: 'A patient’s number',
  severity: 'stop',
  officialOnly: false,
  source: sources.nhs,
  find: (draft) => [...inText(draft), ...inPictures(draft)],
}

function inText({ text }: Draft): Finding[] {
  const found = findPatientNumbers(text)
  if (found.length === 0) return []
  const rewrite = replaceSpans(text, found, () => '[number removed]')
  return found.map((number) => ({
    rule: nhsNumber.id,
    severity: nhsNumber.severity,
    start: number.start,
    end: number.end,
    reason: `${quote(text.slice(number.start, number.end))} ${says[number.kind]}`,
    source: sources[number.kind],
    suggestion,
    rewrite,
  }))
}

function inPictures(draft: Draft): Finding[] {
  return wordsOfPictures(draft).flatMap(({ words, image }) =>
    findPatientNumbers(words).map((number) => ({
      rule: nhsNumber.id,
      severity: nhsNumber.severity,
      start: 0,
      end: 0,
      image,
      reason: `In picture ${image + 1}, ${quote(words.slice(number.start, number.end))} ${says[number.kind]}`,
      source: sources[number.kind],
      suggestion: 'Use another picture, or cover the number for good before you share it.',
    })),
  )
}
