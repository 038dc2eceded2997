import type { Severity } from '../finding.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { quote, replaceSpans } from '../words.ts'
import { findOtherNumbers, type Kind } from './numbers.ts'

const says: Record<Kind, string> = {
  insurance: 'looks like a National Insurance number, which belongs to one person for life.',
  hospital: 'looks like a hospital number, which points to one patient.',
  passport: 'looks like a passport or driving licence number.',
  register: 'looks like a professional registration number. It is public, but with a name it helps thieves.',
}
const severityOf: Record<Kind, Severity> = {
  insurance: 'stop',
  hospital: 'stop',
  passport: 'stop',
  register: 'low',
}

/** National Insurance, hospital, passport and register numbers. */
export const otherId: Rule = rule({
  id: 'conf.other-id',
  title: 'Another number that points to one person',
  severity: 'stop',
  source: {
    title: 'ICO: what is personal data?',
    address:
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/',
    paraphrase: true,
  },
  suggestion: 'Take the number out, and share it only in the patient record or another secure system.',
  readsPictures: true,
  find: ({ text }) => {
    const found = findOtherNumbers(text)
    if (found.length === 0) return []
    const rewrite = replaceSpans(text, found, () => '[number removed]')
    return found.map(
      ({ start, end, kind }): Found => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} ${says[kind]}`,
        severity: severityOf[kind],
        rewrite,
      }),
    )
  },
})
