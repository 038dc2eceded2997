/**
 * The audit trail: one named function per fact, called in the same transaction as the act. What an organisation may be
 * asked about later is written here and nowhere else; the database refuses to change or remove it.
 */
import type { By } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import { appendRecords, type NewRecord } from './record.store.ts'

export { type RecordEntry, type RecordFilter, readRecord } from './read-record.ts'

type Details = Readonly<Record<string, string | number | boolean | null | readonly string[]>>
type Facts = Pick<Trust, 'clock'>

const fact =
  <Args extends readonly unknown[]>(
    act: string,
    subject: string,
    of: (...args: Args) => { id: string | null; details: Details },
  ) =>
  (tx: Tx, trust: Facts, by: By, ...args: Args): Promise<void> => {
    const { id, details } = of(...args)
    return appendRecords(tx, [entry(trust, by, act, subject, id, details)])
  }

const entry = (
  trust: Facts,
  by: By,
  act: string,
  subject: string,
  id: string | null,
  details: Details,
): NewRecord => ({
  organisationId: by.organisationId,
  at: trust.clock.now(),
  byId: by.way === 'by itself' ? null : by.id,
  byName: by.name,
  act,
  subject,
  subjectId: id,
  details,
  way: by.way,
})

const just = (id: string, details: Details = {}) => ({ id, details })

export const record = {
  organisationSetUp: fact('organisation.set-up', 'organisation', (id: string, name: string) =>
    just(id, { name }),
  ),
  organisationChanged: fact('organisation.changed', 'organisation', (id: string, details: Details) =>
    just(id, details),
  ),

  checkPlacesChanged: fact(
    'check.places-changed',
    'check',
    (id: string, added: readonly string[], takenOut: readonly string[]) => just(id, { added, takenOut }),
  ),
  checkWordsChanged: fact(
    'check.words-changed',
    'check',
    (id: string, added: readonly string[], takenOut: readonly string[]) => just(id, { added, takenOut }),
  ),
  checkRulesChanged: fact(
    'check.rules-changed',
    'check',
    (id: string, toAdvice: readonly string[], back: readonly string[]) => just(id, { toAdvice, back }),
  ),
  preElectionChanged: fact(
    'check.pre-election-changed',
    'check',
    (id: string, from: string | null, until: string | null) => just(id, { from, until }),
  ),

  personInvited: fact('person.invited', 'person', (id: string, roles: readonly string[]) =>
    just(id, { roles }),
  ),
  passwordLinkMade: fact('person.password-link-made', 'person', (id: string) => just(id)),
  personJoined: fact('person.joined', 'person', (id: string) => just(id)),
  personRolesChanged: fact(
    'person.roles-changed',
    'person',
    (id: string, from: readonly string[], to: readonly string[]) => just(id, { from, to }),
  ),
  personLeft: fact('person.left', 'person', (id: string, workGoesTo: string) => just(id, { workGoesTo })),
  signedIn: fact('person.signed-in', 'person', (id: string) => just(id)),
  passwordChanged: fact('person.password-changed', 'person', (id: string) => just(id)),
  sessionEnded: fact('session.ended', 'person', (id: string, sessionId: string) => just(id, { sessionId })),
  tokenMade: fact('token.made', 'person', (id: string, tokenId: string, name: string) =>
    just(id, { tokenId, name }),
  ),
  tokenRevoked: fact('token.revoked', 'person', (id: string, tokenId: string) => just(id, { tokenId })),

  channelRegistered: fact('channel.registered', 'channel', (id: string, network: string, address: string) =>
    just(id, { network, address }),
  ),
  channelChanged: fact('channel.changed', 'channel', (id: string, details: Details) => just(id, details)),
  channelClosed: fact('channel.closed', 'channel', (id: string) => just(id)),
  channelConnected: fact('channel.connected', 'channel', (id: string, account: string) =>
    just(id, { account }),
  ),
  channelDisconnected: fact('channel.disconnected', 'channel', (id: string) => just(id)),
  connectionBroke: fact('channel.connection-broke', 'channel', (id: string, reason: string) =>
    just(id, { reason }),
  ),

  postCreated: fact('post.created', 'post', (id: string) => just(id)),
  postEdited: fact('post.edited', 'post', (id: string, edit: number) => just(id, { edit })),
  postSentForApproval: fact('post.sent-for-approval', 'post', (id: string) => just(id)),
  postConsentNoted: fact('post.consent-noted', 'post', (id: string, where: readonly string[]) =>
    just(id, { where }),
  ),
  postReasonGiven: fact(
    'post.reason-given',
    'post',
    (id: string, edit: number, reason: string, rules: readonly string[]) => just(id, { edit, reason, rules }),
  ),
  /** Where the check said stop: the reason, to which rules, and whose it was. */
  postApproved: fact(
    'post.approved',
    'post',
    (
      id: string,
      edit: number,
      reason: string | null,
      given: { readonly by: string; readonly rules: readonly string[] } | null = null,
    ) => just(id, { edit, reason, ...(given && { reasonBy: given.by, rules: given.rules }) }),
  ),
  postReturned: fact('post.returned', 'post', (id: string, reason: string) => just(id, { reason })),
  postScheduled: fact('post.scheduled', 'post', (id: string, at: string) => just(id, { at })),
  postUnscheduled: fact('post.unscheduled', 'post', (id: string) => just(id)),
  postMoved: fact('post.moved', 'post', (id: string, from: string, to: string) => just(id, { from, to })),
  postCancelled: fact('post.cancelled', 'post', (id: string) => just(id)),
  postDuplicated: fact('post.duplicated', 'post', (id: string, from: string) => just(id, { from })),

  /** Many at once: sending must not wait for its own audit trail row by row. */
  deliveriesSettled: (
    tx: Tx,
    trust: Facts,
    by: By,
    settled: readonly {
      readonly id: string
      readonly state: string
      readonly link: string | null
      readonly reason: string | null
    }[],
  ): Promise<void> =>
    appendRecords(
      tx,
      settled.map(({ id, ...details }) => entry(trust, by, 'delivery.settled', 'delivery', id, details)),
    ),
  deliveryHeld: fact('delivery.held', 'delivery', (id: string, reason: string) => just(id, { reason })),
  deliveryReleased: fact('delivery.released', 'delivery', (id: string) => just(id)),
  deliveryDecided: fact('delivery.decided', 'delivery', (id: string, decision: string, reason: string) =>
    just(id, { decision, reason }),
  ),
  deliveryProved: fact('delivery.proved-by-hand', 'delivery', (id: string, link: string) =>
    just(id, { link }),
  ),

  backupMade: fact('installation.backed-up', 'installation', () => ({ id: null, details: {} })),
  backupRestored: fact('installation.restored', 'installation', (madeAt: string) => ({
    id: null,
    details: { madeAt },
  })),
}
