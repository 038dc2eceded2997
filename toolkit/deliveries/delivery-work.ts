/** The two jobs of a delivery, by name: asked for where a delivery changes, done in their own files. */
import type { JobName } from '@canteen/plumbing/jobs.ts'
import { z } from 'zod'

const DeliveryPayload = z.object({ organisationId: z.uuid(), deliveryId: z.uuid() })
type DeliveryPayload = z.infer<typeof DeliveryPayload>

export const publishing: JobName<DeliveryPayload> = { name: 'publish-due-delivery', payload: DeliveryPayload }
export const looking: JobName<DeliveryPayload> = { name: 'look-for-delivery', payload: DeliveryPayload }

/** One key for both: a delivery never waits for two things at once. */
export const workKey = (deliveryId: string): string => `delivery:${deliveryId}`
