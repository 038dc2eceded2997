import type { Tx } from '../trust.ts'
import { namesOfActive } from './keepers.ts'
import type { ChannelRefusal } from './why-not.ts'

/** Owner and deputy must be two people who work here now; no deputy yet is allowed, and the list says so. */
export async function refuseKeepers(
  tx: Tx,
  organisationId: string,
  { ownerId, deputyId }: { readonly ownerId: string; readonly deputyId: string | null },
): Promise<ChannelRefusal | null> {
  if (ownerId === deputyId) return { kind: 'same-person' }
  const here = await namesOfActive(tx, organisationId)
  if (!here.has(ownerId)) return { kind: 'no-such-owner' }
  if (deputyId !== null && !here.has(deputyId)) return { kind: 'no-such-deputy' }
  return null
}
