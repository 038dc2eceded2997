import { isSetUp } from '../organisations/organisations.ts'
import { hashSecret, newSecret } from '../people/people.ts'
import type { Trust } from '../trust.ts'
import { keepSetupKey } from './installation.store.ts'

/** For the console of whoever starts Canteen the first time. Null: an organisation is there. Ends any earlier link. */
export async function setupLink(trust: Pick<Trust, 'db' | 'address'>): Promise<string | null> {
  if (await isSetUp(trust)) return null
  const key = newSecret()
  await trust.db.across('setting up an organisation', (tx) => keepSetupKey(tx, hashSecret(key)))
  return `${trust.address}/set-up?key=${key}`
}
