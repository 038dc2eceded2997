/** A scheduled post is cancelled, unscheduled or moved: refused while any part of it is on its way. */
import { addJobs, removeJob } from '@canteen/plumbing/jobs.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import type { By } from '../people/person.ts'
import type { Trust, Tx } from '../trust.ts'
import { lockDeliveriesOfPost, writeDueAt, writeNext } from './delivery.store.ts'
import type { Delivery } from './delivery.ts'
import { publishing, workKey } from './delivery-work.ts'

export type PlanRefusal = { readonly kind: 'sending' }

const untouched = (d: Delivery): boolean =>
  (d.state === 'due' && d.attempts === 0) || d.state === 'by-hand' || d.state === 'held'
const onItsWay = (d: Delivery): boolean =>
  d.state === 'sending' || d.state === 'unconfirmed' || (d.state === 'due' && d.attempts > 0)

/**
 * Cancels what has not gone out; what is live stays as it is. What the network refused is cancelled too, or somebody could
 * still send words that were taken back. Answers how many were cancelled.
 */
export async function cancelDeliveries(
  tx: Tx,
  trust: Trust,
  by: By,
  postId: string,
): Promise<Result<number, PlanRefusal>> {
  const all = await lockDeliveriesOfPost(tx, by.organisationId, postId)
  if (all.some(onItsWay)) return refused({ kind: 'sending' })
  const open = all.filter(
    (d) => untouched(d) || d.state === 'waiting-for-reconnection' || d.state === 'refused',
  )
  const next = {
    state: 'cancelled',
    actAt: null,
    reason: `Cancelled by ${by.name}.`,
    whatToDo: null,
  } as const
  await writeNext(
    tx,
    by.organisationId,
    open.map((d) => ({ id: d.id, next })),
    trust.clock.now(),
  )
  for (const d of open) await removeJob(tx, workKey(d.id))
  return ok(open.length)
}

export async function moveDeliveries(
  tx: Tx,
  _trust: Trust,
  by: By,
  postId: string,
  at: Date,
): Promise<Result<number, PlanRefusal>> {
  const all = await lockDeliveriesOfPost(tx, by.organisationId, postId)
  if (all.some(onItsWay)) return refused({ kind: 'sending' })
  const open = all.filter((d) => untouched(d) || d.state === 'waiting-for-reconnection')
  if (open.length === 0) return ok(0)
  await writeDueAt(
    tx,
    by.organisationId,
    open.map((d) => d.id),
    at,
  )
  const jobs = open
    .filter((d) => d.state === 'due')
    .map((d) => ({
      payload: { organisationId: by.organisationId, deliveryId: d.id },
      runAt: at,
      key: workKey(d.id),
    }))
  await addJobs(tx, publishing, jobs)
  return ok(open.length)
}
