/** Where an entry's subject can be seen, and what it is called. Pure. */
import type { RecordEntry } from '../record/record.ts'

const kinds: Readonly<Record<string, { readonly called: string; readonly path: (id: string) => string }>> = {
  post: { called: 'Post', path: (id) => `/posts/${id}` },
  delivery: { called: 'Delivery', path: (id) => `/outbox/${id}` },
  channel: { called: 'Channel', path: (id) => `/channels/${id}` },
  person: { called: 'Person', path: (id) => `/people/${id}` },
  check: { called: 'Check settings', path: () => '/organisation/check' },
  organisation: { called: 'Organisation', path: () => '/organisation' },
}

export interface About {
  readonly called: string
  /** Null: there is no page for it. */
  readonly path: string | null
}

export function aboutOf(entry: Pick<RecordEntry, 'subject' | 'subjectId'>): About {
  const kind = kinds[entry.subject]
  if (!kind) return { called: entry.subject === 'installation' ? 'Installation' : entry.subject, path: null }
  return { called: kind.called, path: entry.subjectId ? kind.path(entry.subjectId) : null }
}

/** The network's own page of a post that is live; nothing but a web address is ever made a link. */
export function proofIn(details: Readonly<Record<string, unknown>>): string | null {
  const link = details['link']
  return typeof link === 'string' && /^https?:\/\//.test(link) ? link : null
}
