/** From what the use cases give to what programs read. */
import type { Finding } from '@canteen/checks/finding.ts'
import type { Channel } from '../channels/channels.ts'
import {
  type DeliveryDetails,
  type DeliverySummary,
  type OutboxRow,
  sayOutcome,
  sayState,
} from '../deliveries/deliveries.ts'
import type { GivenReason, Post, PostView } from '../posts/posts.ts'
import type { Trust } from '../trust.ts'
import { timeOut } from './schemas.ts'

type Parts = Pick<Trust, 'address' | 'clock'>

export const showFinding = (finding: Finding) => ({
  rule: finding.rule,
  severity: finding.severity,
  start: finding.start,
  end: finding.end,
  reason: finding.reason,
  suggestion: finding.suggestion,
  source: {
    title: finding.source.title,
    address: finding.source.address ?? null,
    paraphrase: finding.source.paraphrase,
  },
  rewrite: finding.rewrite ?? null,
  pieces: [...(finding.pieces ?? [])],
  picture: finding.image ?? null,
})

export const showChannel = ({ connection, ...channel }: Channel) => ({
  id: channel.id,
  network: channel.network,
  name: channel.name,
  address: channel.address,
  handle: channel.handle,
  purpose: channel.purpose,
  isPublic: channel.isPublic,
  state: channel.state,
  ownerId: channel.ownerId,
  deputyId: channel.deputyId,
  connection: {
    state: connection.state,
    accountName: connection.accountName,
    expiresAt: timeOut(connection.expiresAt),
    brokenReason: connection.brokenReason,
    checkedAt: timeOut(connection.checkedAt),
  },
})

export const showRow = (parts: Parts, row: OutboxRow & { readonly channelName: string }) => ({
  id: row.id,
  postId: row.postId,
  channelId: row.channelId,
  channelName: row.channelName,
  network: row.network,
  state: row.state,
  says: sayState(row, parts.clock.now()).tag,
  dueAt: row.dueAt.toISOString(),
  nextLookAt: timeOut(row.actAt),
  text: row.text,
  link: row.link,
  reason: row.reason,
  whatToDo: row.whatToDo,
  address: `${parts.address}/outbox/${row.id}`,
})

export const showDelivery = (parts: Parts, { delivery, channel, attempts }: DeliveryDetails) => ({
  ...showRow(parts, {
    ...delivery,
    text: delivery.content.text,
    pictures: delivery.content.pictures.length,
    channelName: channel.name,
  }),
  attempts: attempts.map((attempt) => ({
    number: attempt.number,
    kind: attempt.kind,
    openedAt: attempt.openedAt.toISOString(),
    closedAt: timeOut(attempt.closedAt),
    outcome: attempt.outcome,
    says: sayOutcome(attempt.outcome),
    code: attempt.code,
    reason: attempt.reason,
  })),
})

const somebody = (names: ReadonlyMap<string, string>, id: string) => ({
  id,
  name: names.get(id) ?? 'Somebody',
})

export const showListedPost = (
  parts: Parts,
  post: Post,
  names: ReadonlyMap<string, string>,
  deliveries: readonly DeliverySummary[],
) => ({
  id: post.id,
  state: post.state,
  edit: post.edit,
  text: post.text,
  link: post.link === '' ? null : post.link,
  plannedAt: timeOut(post.plannedAt),
  channels: post.versions.map(({ channelId, text }) => ({ channelId, text })),
  pictures: post.pictures.map(({ id, alt, whyNoAlt, consent }) => ({ id, alt, whyNoAlt, consent })),
  author: somebody(names, post.authorId),
  returnedReason: post.state === 'draft' ? post.returnedReason : null,
  createdAt: post.createdAt.toISOString(),
  updatedAt: post.updatedAt.toISOString(),
  address: `${parts.address}/posts/${post.id}`,
  deliveries: deliveries.map((delivery) => ({
    id: delivery.id,
    channelId: delivery.channelId,
    network: delivery.network,
    state: delivery.state,
    dueAt: delivery.dueAt.toISOString(),
    link: delivery.link,
    reason: delivery.reason,
  })),
})

const showReason = (reason: GivenReason | null, names: ReadonlyMap<string, string>) => ({
  approvalReason: reason?.words ?? null,
  reasonBy: reason ? somebody(names, reason.by) : null,
  reasonAt: timeOut(reason?.at ?? null),
  reasonRules: [...(reason?.rules ?? [])],
})

export const showPost = (
  parts: Parts,
  { post, names }: Pick<PostView, 'post' | 'names'>,
  deliveries: readonly DeliveryDetails[],
) => ({
  ...showListedPost(parts, post, names, []),
  editedBy: somebody(names, post.editedBy),
  sentBy: 'sentBy' in post ? somebody(names, post.sentBy) : null,
  sentAt: 'sentAt' in post ? post.sentAt.toISOString() : null,
  approvedBy: 'approvedBy' in post ? somebody(names, post.approvedBy) : null,
  approvedAt: 'approvedAt' in post ? post.approvedAt.toISOString() : null,
  ...showReason('reason' in post ? post.reason : null, names),
  deliveries: deliveries.map((details) => showDelivery(parts, details)),
})
