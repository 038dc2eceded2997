import type { HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'
import type { CallLog } from './call-log.ts'
import type { PracticeClock } from './clock.ts'
import type { Faults } from './faults.ts'
import type { Journal } from './journal.ts'
import type { PictureShelf } from './pictures.ts'

export type PracticeApp = Hono<{ Bindings: HttpBindings }>

/** What every practice network is given to work with. */
export interface PracticeRoom {
  readonly clock: PracticeClock
  readonly journal: Journal
  readonly pictures: PictureShelf
  readonly faults: Faults
  readonly calls: CallLog
  /** Where this server is reached, such as `http://127.0.0.1:3010`. */
  readonly address: () => string
}

export interface PracticeAccount {
  readonly id: string
  readonly name: string
  /** Its public page here. */
  readonly address: string
}

export interface PracticePerson {
  readonly id: string
  readonly name: string
  readonly accounts: readonly string[]
}

/** A way in without the sign-in page, for tests and benches. */
export interface PracticeKey {
  readonly accountId: string
  readonly accountName: string
  readonly accessToken: string
}

export interface NewAccounts {
  readonly names: readonly string[]
  /** Who manages them; made if nobody has this name yet. */
  readonly person: string
}

/** What the shared controls need from a network. */
export interface PracticeNetwork {
  readonly id: string
  readonly name: string
  /** Calls and faults that the controls may name. */
  readonly callNames: readonly string[]
  readonly faultNames: readonly string[]
  readonly replay: (event: unknown) => void
  /** Puts the invented people and accounts in, when there are none. */
  readonly seed: () => void
  readonly forget: () => void
  readonly mount: (app: PracticeApp) => void
  readonly accounts: () => readonly PracticeAccount[]
  readonly people: () => readonly PracticePerson[]
  readonly addAccounts: (wanted: NewAccounts) => readonly PracticeKey[]
  /** Null when there is no such account. */
  readonly keyFor: (accountId: string) => PracticeKey | null
  /** False when there is no such person. */
  readonly upset: (person: string, what: 'password-changed' | 'permission-removed') => boolean
  /** Calls an account may make in an hour; null for no limit. */
  readonly limitCalls: (perHour: number | null) => void
}
