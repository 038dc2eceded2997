/** Each way of reading a store has, asked about what is in a seeded organisation. */
import * as checkSettings from '../../toolkit/check-settings/check-settings.store.ts'
import * as attempts from '../../toolkit/deliveries/attempt.store.ts'
import * as deliveries from '../../toolkit/deliveries/delivery.store.ts'
import * as outbox from '../../toolkit/deliveries/outbox.store.ts'
import * as organisations from '../../toolkit/organisations/organisations.store.ts'
import * as people from '../../toolkit/people/people.store.ts'
import * as sessions from '../../toolkit/people/sessions.store.ts'
import * as tokens from '../../toolkit/people/tokens.store.ts'
import * as pictures from '../../toolkit/pictures/pictures.store.ts'
import * as lists from '../../toolkit/posts/post-lists.store.ts'
import * as posts from '../../toolkit/posts/posts.store.ts'
import * as record from '../../toolkit/record/record.store.ts'
import type { Tx } from '../../toolkit/trust.ts'
import type { Everything } from '../seeds/everything.ts'

/** `o` is the organisation that is said; `of` holds the ids that are asked for. */
type Reader = (tx: Tx, o: string, of: Everything) => Promise<unknown>

const now = new Date('2026-11-23T09:00:00Z')
const [long, ages] = [new Date('2000-01-01T00:00:00Z'), new Date('2100-01-01T00:00:00Z')]

export const readers: Readonly<Record<string, Readonly<Record<string, Reader>>>> = {
  'toolkit/organisations/organisations.store.ts': {
    findOrganisation: (tx, o) => organisations.findOrganisation(tx, o),
    lockOrganisation: (tx, o) => organisations.lockOrganisation(tx, o),
  },
  'toolkit/check-settings/check-settings.store.ts': {
    findCheckSettings: (tx, o) => checkSettings.findCheckSettings(tx, o),
    lockCheckSettings: (tx, o) => checkSettings.lockCheckSettings(tx, o),
  },
  'toolkit/people/people.store.ts': {
    findPerson: (tx, o, of) => people.findPerson(tx, o, of.people.author.id),
    lockPerson: (tx, o, of) => people.lockPerson(tx, o, of.people.author.id),
    lockPeopleWithRole: (tx, o) => people.lockPeopleWithRole(tx, o, ['manager']),
    listWithRole: (tx, o) => people.listWithRole(tx, o, ['manager']),
    listNames: (tx, o, of) => people.listNames(tx, o, [of.people.author.id]),
    findEmail: (tx, o, of) => people.findEmail(tx, o, of.people.author.id),
    listPeopleFrom: (tx, o) =>
      people.listPeopleFrom(tx, o, { words: '', role: null, state: 'here', after: null }, 50),
  },
  'toolkit/people/sessions.store.ts': {
    findSession: (tx, o, of) => sessions.findSession(tx, o, of.sessionId),
    listSessions: (tx, o, of) =>
      sessions.listSessions(tx, { ...of.people.author, organisationId: o }, now, long),
  },
  'toolkit/people/tokens.store.ts': {
    findToken: (tx, o, of) => tokens.findToken(tx, o, of.tokenId, now),
    listTokens: (tx, o, of) => tokens.listTokens(tx, { ...of.people.author, organisationId: o }, now),
  },
  'toolkit/pictures/pictures.store.ts': {
    findPictures: (tx, o, of) => pictures.findPictures(tx, o, [of.pictureId]),
  },
  'toolkit/posts/posts.store.ts': {
    postById: (tx, o, of) => posts.postById(tx, o, of.posts.draft),
    postToChange: (tx, o, of) => posts.postToChange(tx, o, of.posts.scheduled),
  },
  'toolkit/posts/post-lists.store.ts': {
    pageOfPosts: (tx, o) => lists.pageOfPosts(tx, o, { filter: null, after: null, now, limit: 50 }),
    countByFilter: (tx, o) => lists.countByFilter(tx, o, now),
    countStandingStill: (tx, o, of) => lists.countStandingStill(tx, o, of.people.author.id),
    countWaitingFor: (tx, o, of) => lists.countWaitingFor(tx, o, of.people.approver.id),
    postsWaitingFor: (tx, o, of) => lists.postsWaitingFor(tx, o, of.people.approver.id, 50),
    postsSentBy: (tx, o, of) => lists.postsSentBy(tx, o, of.people.author.id, 50),
    postsPlanned: (tx, o) => lists.postsPlanned(tx, o, { start: long, end: ages }, 50),
  },
  'toolkit/deliveries/delivery.store.ts': {
    lockDeliveries: (tx, o, of) => deliveries.lockDeliveries(tx, o, Object.values(of.deliveries)),
    lockDelivery: (tx, o, of) => deliveries.lockDelivery(tx, o, of.deliveries.live),
    findDelivery: (tx, o, of) => deliveries.findDelivery(tx, o, of.deliveries.live),
    lockDeliveriesOfPost: (tx, o, of) => deliveries.lockDeliveriesOfPost(tx, o, of.posts.live),
    findDeliveriesOfPosts: (tx, o, of) => deliveries.findDeliveriesOfPosts(tx, o, Object.values(of.posts)),
    ownedNetworkPosts: async (tx, o, of) => {
      const { networkPostId } = (await deliveries.findDelivery(tx, o, of.deliveries.live)) ?? {}
      return [...(await deliveries.ownedNetworkPosts(tx, o, of.channels.facebook.id, [networkPostId ?? '']))]
    },
  },
  'toolkit/deliveries/attempt.store.ts': {
    listAttempts: (tx, o, of) => attempts.listAttempts(tx, o, of.deliveries.live),
    lastSendEndedAt: (tx, o, of) => attempts.lastSendEndedAt(tx, o, of.deliveries.live),
  },
  'toolkit/deliveries/outbox.store.ts': {
    listOutbox: (tx, o) => outbox.listOutbox(tx, o, { limit: 50 }, now),
    countNeeding: (tx, o, of) =>
      outbox.countNeeding(tx, o, { channelIds: null, authorId: of.people.all.id }, ages),
  },
  'toolkit/record/record.store.ts': {
    listRecord: (tx, o) => record.listRecord(tx, o, { limit: 50 }),
  },
}
