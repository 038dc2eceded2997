/** One post going to one channel, and the outbox that shows every one of them: the front door of this slice. */
import { deliveryPages } from './delivery.page.tsx'
import { lookForDelivery } from './look-for-delivery.job.ts'
import { outboxPages } from './outbox.page.tsx'
import { publishDueDelivery } from './publish-due-delivery.job.ts'

export type { ActRefusal } from './act.ts'
export { countPlanned, holdAfterRestore, type NowHeld } from './after-restore.store.ts'
export { cancelDeliveries, moveDeliveries, type PlanRefusal } from './change-plans.ts'
export { proveLive, sayNotThere, seenTo } from './decide.ts'
export { type Delivery, type DeliveryState, needsPerson, type StoredContent } from './delivery.ts'
export { type DueTimes, readDueTimes } from './due-times.store.ts'
export { handOverDeliveries } from './hand-over-deliveries.ts'
export type { OutboxRow } from './outbox.store.ts'
export {
  countNeedingPerson,
  type DeliveryDetails,
  type DeliverySummary,
  deliveriesOfPosts,
  type OutboxQuery,
  readDelivery,
  readOutbox,
} from './read-outbox.ts'
export { cancelOne, sendNow, takeByHand } from './send-now.ts'
export { startDeliveries, type ToDeliver } from './start-deliveries.ts'
export { remindOverdue, resumeReconnected, takeOver } from './sweep.ts'
export { sayOutcome, sayState } from './words.ts'

export const deliveryRoutes = [...outboxPages, ...deliveryPages]
export const deliveryJobs = [publishDueDelivery, lookForDelivery]
