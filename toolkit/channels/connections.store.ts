/** What a network gave us for a channel. Secrets arrive and leave sealed. */
import type { Tx } from '../trust.ts'

export interface StoredConnection {
  readonly channelId: string
  readonly state: 'healthy' | 'broken'
  readonly accountId: string
  readonly accountName: string
  readonly service: string | null
  readonly secrets: Buffer
  readonly expiresAt: Date | null
  readonly checkedAt: Date
  readonly warnedDays: number | null
  readonly connectedAt: Date
}

const connection = (tx: Tx, organisationId: string, channelId: string) =>
  tx
    .selectFrom('connection')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('channel_id', '=', channelId)

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof connection>['executeTakeFirst']>>>

const toConnection = (row: Row): StoredConnection => ({
  channelId: row.channel_id,
  state: row.state === 'broken' ? 'broken' : 'healthy',
  accountId: row.account_id,
  accountName: row.account_name,
  service: row.service,
  secrets: row.secrets,
  expiresAt: row.expires_at,
  checkedAt: row.checked_at,
  warnedDays: row.warned_days,
  connectedAt: row.connected_at,
})

export async function findConnection(
  tx: Tx,
  organisationId: string,
  channelId: string,
): Promise<StoredConnection | null> {
  const row = await connection(tx, organisationId, channelId).executeTakeFirst()
  return row ? toConnection(row) : null
}

/** The working connections among these channels, in one query: sending asks for many at a time. */
export async function findHealthyConnections(
  tx: Tx,
  organisationId: string,
  channelIds: readonly string[],
): Promise<StoredConnection[]> {
  if (channelIds.length === 0) return []
  const rows = await tx
    .selectFrom('connection')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('channel_id', 'in', [...channelIds])
    .where('state', '=', 'healthy')
    .execute()
  return rows.map(toConnection)
}

/** The same, held until the transaction ends: one renewal at a time in the whole installation. */
export async function findConnectionToChange(
  tx: Tx,
  organisationId: string,
  channelId: string,
): Promise<StoredConnection | null> {
  const row = await connection(tx, organisationId, channelId).forUpdate().executeTakeFirst()
  return row ? toConnection(row) : null
}

export interface NewConnection {
  readonly channelId: string
  readonly accountId: string
  readonly accountName: string
  readonly service: string | null
  readonly secrets: Buffer
  readonly expiresAt: Date | null
  readonly connectedBy: string
  readonly at: Date
}

/** Connects, or connects again: the channel keeps its posts and its history. */
export async function putConnection(tx: Tx, organisationId: string, made: NewConnection): Promise<void> {
  const facts = {
    state: 'healthy',
    account_id: made.accountId,
    account_name: made.accountName,
    service: made.service,
    secrets: made.secrets,
    expires_at: made.expiresAt,
    checked_at: made.at,
    broken_reason: null,
    warned_days: null,
    connected_by: made.connectedBy,
    connected_at: made.at,
  }
  await tx
    .insertInto('connection')
    .values({ organisation_id: organisationId, channel_id: made.channelId, ...facts })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'channel_id']).doUpdateSet(facts))
    .execute()
}

export interface ConnectionChange {
  readonly accountName?: string
  readonly secrets?: Buffer
  readonly expiresAt?: Date | null
  readonly checkedAt?: Date
  readonly warnedDays?: number | null
  readonly broken?: string
}

export async function updateConnection(
  tx: Tx,
  organisationId: string,
  channelId: string,
  to: ConnectionChange,
): Promise<void> {
  await tx
    .updateTable('connection')
    .set({
      ...(to.accountName === undefined ? {} : { account_name: to.accountName }),
      ...(to.secrets === undefined ? {} : { secrets: to.secrets }),
      ...(to.expiresAt === undefined ? {} : { expires_at: to.expiresAt }),
      ...(to.checkedAt === undefined ? {} : { checked_at: to.checkedAt }),
      ...(to.warnedDays === undefined ? {} : { warned_days: to.warnedDays }),
      ...(to.broken === undefined ? {} : { state: 'broken', broken_reason: to.broken }),
    })
    .where('organisation_id', '=', organisationId)
    .where('channel_id', '=', channelId)
    .execute()
}

export async function deleteConnection(tx: Tx, organisationId: string, channelId: string): Promise<void> {
  await tx
    .deleteFrom('connection')
    .where('organisation_id', '=', organisationId)
    .where('channel_id', '=', channelId)
    .execute()
}

/** Another active channel of the same network that this account is connected to. */
export async function findChannelOfAccount(
  tx: Tx,
  organisationId: string,
  of: { readonly network: string; readonly accountId: string; readonly exceptChannelId: string },
): Promise<{ readonly id: string; readonly name: string } | null> {
  const row = await tx
    .selectFrom('connection')
    .innerJoin('channel', (on) =>
      on
        .onRef('channel.organisation_id', '=', 'connection.organisation_id')
        .onRef('channel.channel_id', '=', 'connection.channel_id'),
    )
    .select(['channel.channel_id', 'channel.name'])
    .where('connection.organisation_id', '=', organisationId)
    .where('connection.account_id', '=', of.accountId)
    .where('channel.network', '=', of.network)
    .where('channel.state', '=', 'active')
    .where('channel.channel_id', '!=', of.exceptChannelId)
    .executeTakeFirst()
  return row ? { id: row.channel_id, name: row.name } : null
}

export async function listConnections(tx: Tx, organisationId: string): Promise<StoredConnection[]> {
  const rows = await tx
    .selectFrom('connection')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('channel_id')
    .forUpdate()
    .execute()
  return rows.map(toConnection)
}

/** Connections nobody has asked the network about since `before`, longest ago first, of every organisation. */
export async function findToCheck(
  tx: Tx,
  before: Date,
  limit: number,
): Promise<{ readonly organisationId: string; readonly channelId: string }[]> {
  const rows = await tx
    .selectFrom('connection')
    .select(['organisation_id', 'channel_id'])
    .where('state', '=', 'healthy')
    .where('checked_at', '<=', before)
    .orderBy('checked_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ organisationId: row.organisation_id, channelId: row.channel_id }))
}
