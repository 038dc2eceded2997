/** The database: one pool, and transactions that can see one organisation's rows and no other's. */
import { CompiledQuery, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'

const int8 = 20
// Counts and identities come back as numbers; none of ours passes 2^53.
pg.types.setTypeParser(int8, Number)

export type OrganisationId = string & { readonly brand?: 'OrganisationId' }

/** Why a transaction may look across organisations. Each reason is one place in the code. */
export type AcrossReason =
  | 'sign-in finds a person by e-mail'
  | 'the worker finds what is due'
  | 'the worker sweeps what a dead worker left'
  | 'the administrator counts'
  | 'setting up an organisation'
  | 'a backup is made or restored'
  | 'a public page names an ODS code'

export interface Database<Tables> {
  /** One transaction that sees only this organisation's rows; row-level security enforces it in the database too. */
  readonly within: <T>(organisation: string, run: (tx: Transaction<Tables>) => Promise<T>) => Promise<T>
  readonly across: <T>(reason: AcrossReason, run: (tx: Transaction<Tables>) => Promise<T>) => Promise<T>
  readonly pool: pg.Pool
  readonly close: () => Promise<void>
}

export interface DatabaseAddress {
  readonly host?: string
  readonly port?: number
  readonly user?: string
  readonly password?: string
  readonly database?: string
  readonly connectionString?: string
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export function openDatabase<Tables>(
  address: DatabaseAddress,
  options: { readonly connections: number; readonly onIdleError: (error: Error) => void },
): Database<Tables> {
  const pool = new pg.Pool({
    ...address,
    max: options.connections,
    idleTimeoutMillis: 10_000,
    keepAlive: true,
  })
  pool.on('error', options.onIdleError)
  pool.on('connect', (client) => client.on('error', options.onIdleError))
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })

  const scoped = <T>(setting: string, run: (tx: Transaction<Tables>) => Promise<T>): Promise<T> =>
    kysely.transaction().execute(async (tx) => {
      await tx.executeQuery(CompiledQuery.raw(setting))
      return run(tx)
    })

  return {
    pool,
    within: (organisation, run) => {
      if (!uuid.test(organisation)) throw new Error('An organisation id must be a UUID')
      return scoped(`set local canteen.organisation = '${organisation}'`, run)
    },
    across: (_reason, run) => scoped("set local canteen.across = 'on'", run),
    close: () => kysely.destroy(),
  }
}
