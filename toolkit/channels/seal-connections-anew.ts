import type { Trust } from '../trust.ts'
import { listConnections, updateConnection } from './connections.store.ts'
import { openCredentials, sealSecrets } from './credentials.ts'

/** After a new key: seals with it whatever an older one sealed. `lost` could not be opened and must be connected again. */
export async function sealConnectionsAnew(
  trust: Pick<Trust, 'db' | 'secrets'>,
  organisationId: string,
): Promise<{ sealed: number; lost: number }> {
  return trust.db.within(organisationId, async (tx) => {
    const old = (await listConnections(tx, organisationId)).filter(({ secrets }) =>
      trust.secrets.isOld(secrets),
    )
    let sealed = 0
    for (const stored of old) {
      const credentials = openCredentials(trust, organisationId, stored)
      if (!credentials) continue
      const secrets = sealSecrets(trust, organisationId, stored.channelId, credentials.secrets)
      await updateConnection(tx, organisationId, stored.channelId, { secrets })
      sealed += 1
    }
    return { sealed, lost: old.length - sealed }
  })
}
