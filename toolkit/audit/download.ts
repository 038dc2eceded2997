/** The whole record as a file, read page by page while it is sent, so that its length does not matter. */

import { londonParts } from '@canteen/plumbing/london.ts'
import type { By } from '../people/person.ts'
import { type RecordEntry, type RecordFilter, readRecord } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { aboutOf, proofIn } from './about.ts'
import { byteOrderMark, csvLine } from './csv.ts'
import { type Names, namesFor } from './names.ts'
import { callAct, sayEntry } from './sentences.ts'

const headings = [
  'Date (London)',
  'Time (London)',
  'Exact time (UTC)',
  'Who',
  'Act',
  'What',
  'About',
  'Name',
  'Id',
  'Link',
  'By way of',
]
const entriesAtOnce = 1_000

export function downloadRecord(
  trust: Pick<Trust, 'db'>,
  by: By,
  filter: RecordFilter,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let before: number | null = filter.before ?? null
  let begun = false
  return new ReadableStream({
    pull: async (controller) => {
      if (!begun) controller.enqueue(encoder.encode(byteOrderMark + csvLine(headings)))
      begun = true
      const page = await readRecord(trust, by, { ...filter, ...(before ? { before } : {}) }, entriesAtOnce)
      const names = await namesFor(trust, by.organisationId, page.entries)
      const lines = page.entries.map((entry) => lineOf(entry, names)).join('')
      if (lines !== '') controller.enqueue(encoder.encode(lines))
      before = page.next
      if (before === null) controller.close()
    },
  })
}

function lineOf(entry: RecordEntry, names: Names): string {
  const london = londonParts(entry.at)
  return csvLine([
    london.date,
    london.time,
    entry.at.toISOString(),
    entry.byName,
    callAct(entry.act),
    sayEntry(entry, names.person),
    aboutOf(entry).called,
    names.subject(entry) ?? '',
    entry.subjectId ?? '',
    proofIn(entry.details) ?? '',
    entry.way,
  ])
}
