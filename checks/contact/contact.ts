import type { Context } from '../finding.ts'
import { type Rule, rule } from '../rule.ts'
import { quote, replaceSpans, type Span } from '../words.ts'
import { findHomeAddresses } from './addresses.ts'
import { findPersonalEmails } from './emails.ts'
import { findPersonalPhones } from './phones.ts'

interface Found extends Span {
  readonly what: 'phone number' | 'email address' | 'home address'
}

const says: Record<Found['what'], string> = {
  'phone number': 'looks like somebody’s own phone number, and anyone who sees the post could use it.',
  'email address': 'looks like somebody’s own email address, and anyone who sees the post could use it.',
  'home address': 'looks like where somebody lives, and anyone who sees the post could go there.',
}

/** A person's own phone number, email or home address; not those of wards, helplines and services. */
export const contact: Rule = rule({
  id: 'conf.contact',
  title: 'Somebody’s own phone, email or address',
  severity: 'high',
  source: {
    title: 'ICO: what is personal data?',
    address:
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/',
    paraphrase: true,
  },
  suggestion:
    'Take it out. Send it privately, or give a ward, switchboard or team contact that is already public.',
  find: ({ text }, context) => {
    const found = findContacts(text, context)
    if (found.length === 0) return []
    const rewrite = replaceSpans(text, found, (_, { what }) => `[${what} removed]`)
    return found.map(({ start, end, what }) => ({
      start,
      end,
      reason: `${quote(text.slice(start, end))} ${says[what]}`,
      rewrite,
    }))
  },
})

/** In order, and where two overlap only the first. */
function findContacts(text: string, context: Context): Found[] {
  const all: Found[] = [
    ...findPersonalPhones(text, context).map((span) => ({ ...span, what: 'phone number' as const })),
    ...findPersonalEmails(text).map((span) => ({ ...span, what: 'email address' as const })),
    ...findHomeAddresses(text, context).map((span) => ({ ...span, what: 'home address' as const })),
  ].sort((a, b) => a.start - b.start)
  let reached = 0
  return all.filter(({ start, end }) => {
    const isClear = start >= reached
    if (isClear) reached = end
    return isClear
  })
}
