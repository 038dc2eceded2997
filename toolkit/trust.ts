/** Everything a use case is handed: the parts, joined by hand in bin/start.ts and in tests. */
import type { Network, NetworkId, NetworkSettings } from '@canteen/networks/network.ts'
import type { Clock } from '@canteen/plumbing/clock.ts'
import type { Database } from '@canteen/plumbing/database.ts'
import type { FileStore } from '@canteen/plumbing/files.ts'
import type { guardedFetch } from '@canteen/plumbing/guarded-fetch.ts'
import type { Log } from '@canteen/plumbing/log.ts'
import type { SecretBox } from '@canteen/plumbing/secret-box.ts'
import type { Settings } from '@canteen/plumbing/settings.ts'
import type { Transaction } from 'kysely'
import type { DB } from './tables.ts'

export type Tx = Transaction<DB>

/** One mail, ready to go. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly body: string
}

export interface Trust {
  readonly settings: Settings
  readonly db: Database<DB>
  readonly clock: Clock
  readonly log: Log
  readonly secrets: SecretBox
  readonly files: FileStore
  readonly networks: Readonly<Record<NetworkId, Network>>
  /** Null: this installation has no keys for the network, so its channels are posted to by hand. */
  readonly networkSettings: (network: NetworkId) => NetworkSettings | null
  readonly fetch: ReturnType<typeof guardedFetch>
  /** Null: no mail server is set, so invitations are passed on as links and failures shown as badges only. */
  readonly sendMail: ((letter: Letter) => Promise<void>) | null
  /** This process, while it runs jobs. */
  readonly workerId: string
  /** How people reach Canteen, without a final slash. */
  readonly address: string
}
