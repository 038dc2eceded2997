/** The API for people: how to begin, what every answer keeps to, and every address. */
import { z } from 'zod'
import type { Trust } from '../trust.ts'
import { publicPage, type Route } from '../web/route.ts'
import { sayWho } from './describe.ts'
import type { Endpoint, Tag } from './endpoint.ts'
import { apiEndpoints } from './endpoints.ts'
import { type FieldRow, fieldsOf } from './fields.ts'
import { problemKinds } from './problem.ts'

const tags: readonly Tag[] = [
  'Posts',
  'Deliveries',
  'Channels',
  'Pictures',
  'Checking',
  'People and the record',
]

const anchor = (tag: Tag): string => tag.toLowerCase().replaceAll(' ', '-')

const Code = ({ children }: { readonly children: string }) => (
  <pre className="canteen-words">
    <code>{children}</code>
  </pre>
)

const Begin = ({ address }: { readonly address: string }) => (
  <>
    <h2 id="begin">Begin</h2>
    <p>
      Make an access token on <a href="/me">your account</a>. A program that sends it may do what you may do,
      and no more. When you leave, your tokens end.
    </p>
    <Code>{`curl -H "Authorization: Bearer $TOKEN" ${address}/api/me`}</Code>
    <p>The check needs no token:</p>
    <Code>
      {`curl -H "Content-Type: application/json" -d '{"text":"Join us at 9am"}' ${address}/api/check`}
    </Code>
    <p>
      <a href="/api/openapi.json">The whole API as OpenAPI 3.1</a>, for tools that make clients.
    </p>
  </>
)

const Promises = () => (
  <>
    <h2 id="promises">What holds everywhere</h2>
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>
        What you send and get is JSON. A field that is not known is refused, so that no typing mistake is
        lost.
      </li>
      <li>Times are ISO 8601. You may send any time zone. You get UTC.</li>
      <li>
        Lists come in pages: send <code>next</code> of one page as <code>after</code> for the one that
        follows.
      </li>
      <li>
        Send an <code>Idempotency-Key</code> with what you POST or PUT. If the answer is lost, send the same
        again with the same key: it is done once, and for 24 hours you get the same answer.
      </li>
      <li>
        A change names the <code>edit</code> that you read. If somebody saved in between, nothing is
        overwritten and you get 409.
      </li>
      <li>
        After 429, wait as many seconds as <code>Retry-After</code> says.
      </li>
      <li>Cookies mean nothing here.</li>
    </ul>
  </>
)

const Fields = ({ caption, rows }: { readonly caption: string; readonly rows: readonly FieldRow[] }) =>
  rows.length === 0 ? null : (
    <table className="nhsuk-table-responsive">
      <caption className="nhsuk-table__caption nhsuk-table__caption--s">{caption}</caption>
      <thead className="nhsuk-table__head">
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Kind</th>
          <th scope="col">Needed</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {rows.map((row, i) => (
          <tr key={`${row.name} ${String(i)}`} className="nhsuk-table__row">
            <td className="nhsuk-table__cell">
              <span className="nhsuk-table-responsive__heading" aria-hidden="true">
                Field{' '}
              </span>
              <code className="nhsuk-u-nowrap">{row.name}</code>
            </td>
            <td className="nhsuk-table__cell">
              <span className="nhsuk-table-responsive__heading" aria-hidden="true">
                Kind{' '}
              </span>
              {row.kind}
            </td>
            <td className="nhsuk-table__cell">
              <span className="nhsuk-table-responsive__heading" aria-hidden="true">
                Needed{' '}
              </span>
              {row.needed ? 'Yes' : 'No'}
            </td>
            <td className="nhsuk-table__cell">
              <span className="nhsuk-table-responsive__heading" aria-hidden="true">
                Meaning{' '}
              </span>
              {row.says}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )

const Door = ({ endpoint }: { readonly endpoint: Endpoint }) => (
  <>
    <h3 className="nhsuk-heading-s">
      <code className="canteen-words">
        {endpoint.method.toUpperCase()} /api{endpoint.path}
      </code>
    </h3>
    <p>
      {endpoint.summary}. {endpoint.about} {sayWho(endpoint.who)}
    </p>
    {endpoint.query ? <Fields caption="In the address" rows={fieldsOf(endpoint.query)} /> : null}
    {endpoint.body && endpoint.pictureBytes === null ? (
      <Fields caption="In the body" rows={fieldsOf(endpoint.body)} />
    ) : null}
  </>
)

const Problems = () => (
  <>
    <h2 id="problems">When something cannot be done</h2>
    <p>
      The answer is <code>application/problem+json</code> (RFC 9457). Its <code>detail</code> says in plain
      words what happened, and <code>errors</code> names the fields. Its <code>type</code> is the address of
      one of these:
    </p>
    <dl className="nhsuk-summary-list">
      {Object.entries(problemKinds).map(([kind, [status, title]]) => (
        <div key={kind} id={kind} className="nhsuk-summary-list__row">
          <dt className="nhsuk-summary-list__key">
            {status} <code>{kind}</code>
          </dt>
          <dd className="nhsuk-summary-list__value">{title}</dd>
        </div>
      ))}
    </dl>
  </>
)

function Developers({ trust }: { readonly trust: Trust }) {
  return (
    <>
      <h1>For developers</h1>
      <p className="nhsuk-lede-text">Everything a person can do with posts here, a program can do too.</p>
      <Begin address={trust.address} />
      <Promises />
      {tags.map((tag) => (
        <section key={tag} aria-labelledby={anchor(tag)}>
          <h2 id={anchor(tag)}>{tag}</h2>
          {apiEndpoints
            .filter((endpoint) => endpoint.tag === tag)
            .map((endpoint) => (
              <Door key={`${endpoint.method} ${endpoint.path}`} endpoint={endpoint} />
            ))}
        </section>
      ))}
      <Problems />
    </>
  )
}

export const apiRoutes: readonly Route[] = [
  publicPage({
    path: '/api',
    query: z.object({}),
    show: (trust) =>
      Promise.resolve({ kind: 'page', title: 'For developers', body: <Developers trust={trust} /> }),
  }),
]
