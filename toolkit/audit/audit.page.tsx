/** The record: who did what, when and how. For managers, who may be asked. */
import { sayLondon } from '@canteen/plumbing/london.ts'
import { z } from 'zod'
import { type RecordEntry, type RecordFilter, readRecord } from '../record/record.ts'
import { Select, SubmitButton } from '../web/fields.tsx'
import { page } from '../web/route.ts'
import { aboutOf, proofIn } from './about.ts'
import { downloadRecord } from './download.ts'
import { type Names, namesFor } from './names.ts'
import { acts, sayEntry } from './sentences.ts'

const Query = z.object({
  act: z
    .string()
    .refine((act) => act in acts)
    .optional()
    .catch(undefined),
  about: z.uuid().optional().catch(undefined),
  before: z.coerce.number().int().positive().optional().catch(undefined),
})
type Query = z.infer<typeof Query>

const filterOf = ({ act, about, before }: Query): RecordFilter => ({
  ...(act ? { act } : {}),
  ...(about ? { subjectId: about } : {}),
  ...(before ? { before } : {}),
})

function addressOf(path: string, query: Query): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, String(value))
  return search.size > 0 ? `${path}?${search}` : path
}

const ways: Readonly<Record<string, string>> = {
  web: 'Web page',
  api: 'API',
  'command line': 'Command line',
  'by itself': 'By itself',
}

export const auditPages = [
  page({
    path: '/record',
    who: 'manager',
    query: Query,
    show: async (trust, by, query) => {
      const { entries, next } = await readRecord(trust, by, filterOf(query))
      const names = await namesFor(trust, by.organisationId, entries)
      return {
        kind: 'page',
        title: 'Record',
        wide: true,
        body: <Record query={query} entries={entries} names={names} next={next} />,
      }
    },
  }),
  page({
    path: '/record/download',
    who: 'manager',
    limit: { times: 20, perMs: 60_000 },
    query: Query,
    show: async (trust, by, query) => ({
      kind: 'file',
      type: 'text/csv; charset=utf-8',
      bytes: downloadRecord(trust, by, filterOf(query)),
      download: 'record.csv',
    }),
  }),
]

interface Shown {
  readonly query: Query
  readonly entries: readonly RecordEntry[]
  readonly names: Names
  readonly next: number | null
}

function Record({ query, entries, names, next }: Shown) {
  const { act, about } = query
  return (
    <>
      <h1>Record</h1>
      <p className="nhsuk-lede-text">
        Who did what, newest first. Nobody can change or delete what stands here.
      </p>
      <Choose query={query} />
      {about ? (
        <p>
          Only what happened to one thing is shown.{' '}
          <a href={addressOf('/record', { act })}>Show everything</a>
        </p>
      ) : null}
      {entries.length > 0 ? <Table entries={entries} names={names} /> : <p>Nothing here fits.</p>}
      {query.before ? (
        <p>
          <a href={addressOf('/record', { act, about })}>Newest entries</a>
        </p>
      ) : null}
      {next ? (
        <p>
          <a href={addressOf('/record', { act, about, before: next })}>Older entries</a>
        </p>
      ) : null}
      <p>
        <a href={addressOf('/record/download', { act, about })}>
          {act || about ? 'Download these entries' : 'Download the whole record'} (CSV, for spreadsheets)
        </a>
      </p>
    </>
  )
}

const Choose = ({ query }: { readonly query: Query }) => (
  <form method="get" action="/record" className="canteen-choices">
    <Select
      name="act"
      label="Show"
      chosen={query.act ?? ''}
      errors={[]}
      choices={[
        { value: '', label: 'Everything' },
        ...Object.entries(acts).map(([value, { called }]) => ({ value, label: called })),
      ]}
    />
    {query.about ? <input type="hidden" name="about" value={query.about} /> : null}
    <SubmitButton kind="secondary">Show these</SubmitButton>
  </form>
)

const Cell = ({ heading, children }: { readonly heading: string; readonly children: React.ReactNode }) => (
  <td className="nhsuk-table__cell canteen-cell">
    <span className="nhsuk-table-responsive__heading" aria-hidden="true">
      {heading}{' '}
    </span>
    {children}
  </td>
)

const Table = ({ entries, names }: { readonly entries: readonly RecordEntry[]; readonly names: Names }) => (
  <table className="nhsuk-table-responsive">
    <caption className="nhsuk-u-visually-hidden">The record, newest first</caption>
    <thead className="nhsuk-table__head">
      <tr>
        <th scope="col">When</th>
        <th scope="col">Who</th>
        <th scope="col">What</th>
        <th scope="col">About</th>
        <th scope="col">How</th>
      </tr>
    </thead>
    <tbody className="nhsuk-table__body">
      {entries.map((entry) => (
        <tr key={entry.id} className="nhsuk-table__row">
          <Cell heading="When">
            <time dateTime={entry.at.toISOString()}>{sayLondon(entry.at)}</time>
          </Cell>
          <Cell heading="Who">{entry.byName}</Cell>
          <Cell heading="What">
            <What entry={entry} names={names} />
          </Cell>
          <Cell heading="About">
            <Subject entry={entry} name={names.subject(entry)} />
          </Cell>
          <Cell heading="How">{ways[entry.way] ?? entry.way}</Cell>
        </tr>
      ))}
    </tbody>
  </table>
)

function What({ entry, names }: { readonly entry: RecordEntry; readonly names: Names }) {
  const proof = proofIn(entry.details)
  return (
    <>
      {sayEntry(entry, names.person)}
      {proof ? (
        <>
          {' '}
          <a href={proof} rel="noreferrer">
            See it on the network
          </a>
        </>
      ) : null}
    </>
  )
}

function Subject({ entry, name }: { readonly entry: RecordEntry; readonly name: string | null }) {
  const about = aboutOf(entry)
  const words = name ? `${about.called}: ${name}` : about.called
  return (
    <>
      {about.path ? <a href={about.path}>{words}</a> : words}
      {entry.subjectId ? (
        <>
          <br />
          <a className="nhsuk-body-s" href={addressOf('/record', { about: entry.subjectId })}>
            All about it
          </a>
        </>
      ) : null}
    </>
  )
}
