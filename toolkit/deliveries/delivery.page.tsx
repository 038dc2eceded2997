/** One delivery: where it stands, its proof, what to do next, and every attempt. */
import { sayLondon } from '@canteen/plumbing/london.ts'
import type { Result } from '@canteen/plumbing/result.ts'
import { z } from 'zod'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { usePage } from '../web/form.tsx'
import { pageNotFound } from '../web/refusals.tsx'
import { type Answer, action, field, page, perMinute, type Visit } from '../web/route.ts'
import type { ActRefusal } from './act.ts'
import { proveLive, sayNotThere, seenTo } from './decide.ts'
import { History, WhatToDo } from './delivery-parts.tsx'
import { networkOf } from './network-of.ts'
import { type DeliveryDetails, readDelivery } from './read-outbox.ts'
import { cancelOne, sendNow, takeByHand } from './send-now.ts'
import { StateTag } from './shown.tsx'
import { sayState } from './words.ts'

const who = ['author', 'approver', 'on-duty', 'manager'] as const
const Id = z.object({ deliveryId: z.uuid() })

const deliveryPage = page({
  path: '/outbox/:deliveryId',
  who,
  query: Id,
  show: (trust, by, query) => show(trust, by, query.deliveryId, null),
})

interface Trouble {
  readonly message: string
  readonly link: string
}

async function show(trust: Trust, by: By, id: string, trouble: Trouble | null): Promise<Answer> {
  const found = await readDelivery(trust, by, id)
  if (!found) return pageNotFound
  return {
    kind: 'page',
    status: trouble ? 422 : 200,
    title: `Post to ${found.channel.name}`,
    scripts: ['copy-words', 'live-outbox'],
    body: <DeliveryPage trust={trust} found={found} trouble={trouble} />,
  }
}

function DeliveryPage(props: {
  readonly trust: Trust
  readonly found: DeliveryDetails
  readonly trouble: Trouble | null
}) {
  const { found, trouble, trust } = props
  const { delivery, channel } = found
  const { now } = usePage()
  const said = sayState(delivery, now)
  const network = networkOf(trust, delivery.network)
  return (
    <>
      <a className="nhsuk-back-link" href="/outbox">
        Outbox
      </a>
      {trouble ? <ErrorAtTop message={trouble.message} /> : null}
      <canteen-live-outbox>
        <h1>
          <span className="nhsuk-caption-l">{network.name}</span> {channel.name}
        </h1>
        <p>
          <StateTag said={said} />
        </p>
        <p className="nhsuk-lede-text">{said.sentence}</p>
        {delivery.reason ? <p>{delivery.reason}</p> : null}
        {delivery.whatToDo ? (
          <p>
            <strong>What to do:</strong> {delivery.whatToDo}
          </p>
        ) : null}
        {delivery.link ? (
          <p>
            <a href={delivery.link} rel="noreferrer">
              See it on {network.name}
            </a>
          </p>
        ) : null}
      </canteen-live-outbox>
      <WhatToDo found={found} network={network} trouble={trouble} />
      <Words found={found} />
      <History attempts={found.attempts} />
    </>
  )
}

function ErrorAtTop({ message }: { readonly message: string }) {
  return (
    <div className="nhsuk-error-summary" aria-labelledby="error-title" role="alert" tabIndex={-1}>
      <h2 className="nhsuk-error-summary__title" id="error-title">
        There is a problem
      </h2>
      <div className="nhsuk-error-summary__body">
        <ul className="nhsuk-list nhsuk-error-summary__list">
          <li>
            <a href="#link">{message}</a>
          </li>
        </ul>
      </div>
    </div>
  )
}

function Words({ found }: { readonly found: DeliveryDetails }) {
  const { content, postId, dueAt } = found.delivery
  return (
    <>
      <h2>What goes out</h2>
      <dl className="nhsuk-summary-list">
        <Row name="Time">{sayLondon(dueAt)}</Row>
        <Row name="Words">
          <span className="canteen-words">{content.text || 'No words'}</span>
        </Row>
        {content.link ? <Row name="Link">{content.link}</Row> : null}
        {content.pictures.map((picture, i) => (
          <Row key={picture.id} name={`Picture ${i + 1}`}>
            <img className="canteen-thumbnail" src={`/pictures/${picture.id}`} alt={picture.alt} />
          </Row>
        ))}
        <Row name="Post">
          <a href={`/posts/${postId}`}>See the post</a>
        </Row>
      </dl>
    </>
  )
}

const Row = (props: { readonly name: string; readonly children: React.ReactNode }) => (
  <div className="nhsuk-summary-list__row">
    <dt className="nhsuk-summary-list__key">{props.name}</dt>
    <dd className="nhsuk-summary-list__value">{props.children}</dd>
  </div>
)

type Act = (trust: Trust, by: By, id: string, visit: Visit) => Promise<Result<unknown, ActRefusal>>

const button = (name: string, say: string, run: Act) =>
  action({
    path: `/outbox/:deliveryId/${name}`,
    who,
    limit: perMinute(60),
    form: Id,
    act: async (trust, by, form, visit) => {
      if (!form.ok) return pageNotFound
      const id = form.value.deliveryId
      const done = await run(trust, by, id, visit)
      if (done.ok) return { kind: 'go', to: `/outbox/${id}`, say }
      return whyNot(trust, by, id, done.why, visit)
    },
  })

async function whyNot(trust: Trust, by: By, id: string, why: ActRefusal, visit: Visit): Promise<Answer> {
  if (why.kind === 'not-found' || why.kind === 'not-allowed') return pageNotFound
  const message =
    why.kind === 'wrong-link'
      ? why.reason
      : 'It has moved on since you opened this page. Read where it stands now, then decide again.'
  return show(trust, by, id, { message, link: field(visit.raw, 'link') })
}

export const deliveryPages = [
  deliveryPage,
  button('send-now', 'It is going out now. Watch it here.', sendNow),
  button('cancel', 'Cancelled. It will not be sent.', cancelOne),
  button('by-hand', 'Post it by hand, then paste the link here.', takeByHand),
  button('prove', 'Thank you. It is marked as live, with your link as proof.', (trust, by, id, visit) =>
    proveLive(trust, by, id, field(visit.raw, 'link')),
  ),
  button('not-there', 'It is being sent again.', sayNotThere),
  button('seen-to', 'Marked as dealt with.', seenTo),
]
