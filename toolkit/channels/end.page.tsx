/** Closing a channel and disconnecting it: each asks once, and says what follows. */
import { z } from 'zod'
import type { By } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import { SubmitButton } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import { notAllowed, pageNotFound } from '../web/refusals.tsx'
import { type Answer, action, page } from '../web/route.ts'
import { can } from './can.ts'
import type { Channel } from './channel.ts'
import { BackLink } from './channel-parts.tsx'
import { findChannel } from './channels.store.ts'
import { closeChannel } from './close-channel.ts'
import { disconnectChannel } from './disconnect-channel.ts'

const ids = z.object({ channelId: z.uuid() })

interface Question {
  readonly verb: 'close' | 'disconnect'
  readonly ask: (channel: Channel) => string
  readonly follows: readonly string[]
  readonly button: string
}

const closing: Question = {
  verb: 'close',
  ask: ({ name }) => `Close ${name}?`,
  follows: [
    'It takes no new posts.',
    'What is scheduled for it already still goes out: look in the outbox, and cancel there what should not.',
    'Its posts, its proofs and its history are kept.',
  ],
  button: 'Close the channel',
}

const disconnecting: Question = {
  verb: 'disconnect',
  ask: ({ name }) => `Disconnect ${name}?`,
  follows: [
    'Canteen forgets the permission it was given, and can no longer post to the account.',
    'Posts that are due for it wait until it is connected again, or go out by hand.',
    'Its posts, its proofs and its history are kept.',
  ],
  button: 'Disconnect',
}

async function askPage(trust: Trust, by: By, channelId: string, question: Question): Promise<Answer> {
  const channel = await trust.db.within(by.organisationId, (tx) =>
    findChannel(tx, by.organisationId, channelId),
  )
  if (!channel) return pageNotFound
  if (question.verb === 'disconnect' && !can(by).connect(channel)) return notAllowed
  return {
    kind: 'page',
    title: question.ask(channel),
    body: (
      <>
        <BackLink to={`/channels/${channel.id}`}>Back to the channel</BackLink>
        <h1 className="canteen-long">{question.ask(channel)}</h1>
        <ul>
          {question.follows.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a href={`/outbox?channel=${channel.id}`}>Posts for this channel in the outbox</a>
        </p>
        <Form to={`/channels/${channel.id}/${question.verb}`}>
          <SubmitButton kind="warning">{question.button}</SubmitButton>
        </Form>
      </>
    ),
  }
}

export const endPages = [
  page({
    path: '/channels/:channelId/close',
    who: 'manager',
    query: ids,
    show: (trust, by, { channelId }) => askPage(trust, by, channelId, closing),
  }),
  action({
    path: '/channels/:channelId/close',
    who: 'manager',
    form: ids,
    act: async (trust, by, form) => {
      if (!form.ok) return pageNotFound
      const closed = await closeChannel(trust, by, form.value.channelId)
      return closed.ok ? { kind: 'go', to: '/channels', say: 'The channel is closed.' } : pageNotFound
    },
  }),
  page({
    path: '/channels/:channelId/disconnect',
    who: 'staff',
    query: ids,
    show: (trust, by, { channelId }) => askPage(trust, by, channelId, disconnecting),
  }),
  action({
    path: '/channels/:channelId/disconnect',
    who: 'staff',
    form: ids,
    act: async (trust, by, form) => {
      if (!form.ok) return pageNotFound
      const { channelId } = form.value
      const done = await disconnectChannel(trust, by, channelId)
      if (!done.ok) return done.why.kind === 'not-allowed' ? notAllowed : pageNotFound
      return { kind: 'go', to: `/channels/${channelId}`, say: 'Disconnected. Posts for it go out by hand.' }
    },
  }),
]
