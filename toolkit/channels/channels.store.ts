import type { NetworkId } from '@canteen/networks/network.ts'
import { sql } from 'kysely'
import type { Tx } from '../trust.ts'
import { type Channel, noConnection } from './channel.ts'

/** The columns of a channel with its connection, if there is one. */
const channels = (tx: Tx, organisationId: string) =>
  tx
    .selectFrom('channel')
    .leftJoin('connection', (on) =>
      on
        .onRef('connection.organisation_id', '=', 'channel.organisation_id')
        .onRef('connection.channel_id', '=', 'channel.channel_id'),
    )
    .where('channel.organisation_id', '=', organisationId)
    .selectAll('channel')
    .select([
      'connection.state as connection_state',
      'connection.account_id',
      'connection.account_name',
      'connection.expires_at',
      'connection.broken_reason',
      'connection.checked_at',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof channels>['execute']>>[number]

const toChannel = (row: Row): Channel => ({
  organisationId: row.organisation_id,
  id: row.channel_id,
  network: row.network as NetworkId,
  name: row.name,
  address: row.address,
  handle: row.handle,
  ownerId: row.owner_id,
  deputyId: row.deputy_id,
  purpose: row.purpose,
  isPublic: row.is_public,
  state: row.state === 'closed' ? 'closed' : 'active',
  connection:
    row.connection_state === null
      ? noConnection
      : {
          state: row.connection_state === 'broken' ? 'broken' : 'healthy',
          accountId: row.account_id,
          accountName: row.account_name,
          expiresAt: row.expires_at,
          brokenReason: row.broken_reason,
          checkedAt: row.checked_at,
        },
})

export async function listChannels(
  tx: Tx,
  organisationId: string,
  state: Channel['state'],
): Promise<Channel[]> {
  const rows = await channels(tx, organisationId)
    .where('channel.state', '=', state)
    .orderBy('channel.name')
    .orderBy('channel.channel_id')
    .execute()
  return rows.map(toChannel)
}

export interface PageOfChannels {
  readonly state: Channel['state']
  /** The name and id of the last channel of the page before. */
  readonly after: { readonly name: string; readonly id: string } | null
  readonly limit: number
}

export async function pageOfChannels(
  tx: Tx,
  organisationId: string,
  page: PageOfChannels,
): Promise<Channel[]> {
  let query = channels(tx, organisationId).where('channel.state', '=', page.state)
  if (page.after) {
    const { name, id } = page.after
    query = query.where(sql<boolean>`(channel.name, channel.channel_id) > (${name}, ${id}::uuid)`)
  }
  const rows = await query.orderBy('channel.name').orderBy('channel.channel_id').limit(page.limit).execute()
  return rows.map(toChannel)
}

export async function countChannels(
  tx: Tx,
  organisationId: string,
  state: Channel['state'],
): Promise<number> {
  const { count } = await tx
    .selectFrom('channel')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('organisation_id', '=', organisationId)
    .where('state', '=', state)
    .executeTakeFirstOrThrow()
  return count
}

export async function findChannel(tx: Tx, organisationId: string, id: string): Promise<Channel | null> {
  const row = await channels(tx, organisationId).where('channel.channel_id', '=', id).executeTakeFirst()
  return row ? toChannel(row) : null
}

/** The same, held until the transaction ends, so that two people do not change it at once. */
export async function findChannelToChange(
  tx: Tx,
  organisationId: string,
  id: string,
): Promise<Channel | null> {
  const row = await channels(tx, organisationId)
    .where('channel.channel_id', '=', id)
    .forUpdate('channel')
    .executeTakeFirst()
  return row ? toChannel(row) : null
}

/** What the public may see, closed channels too: somebody may come across one. */
export async function listPublic(tx: Tx, organisationId: string): Promise<Channel[]> {
  const rows = await channels(tx, organisationId)
    .where('channel.is_public', '=', true)
    .orderBy('channel.network')
    .orderBy('channel.name')
    .limit(1_000)
    .execute()
  return rows.map(toChannel)
}

/** Active channels with a broken connection, for the banner above the list. */
export async function listBroken(tx: Tx, organisationId: string): Promise<Channel[]> {
  const rows = await channels(tx, organisationId)
    .where('channel.state', '=', 'active')
    .where('connection.state', '=', 'broken')
    .orderBy('channel.name')
    .limit(50)
    .execute()
  return rows.map(toChannel)
}

export async function listEnding(tx: Tx, organisationId: string, before: Date): Promise<Channel[]> {
  const rows = await channels(tx, organisationId)
    .where('channel.state', '=', 'active')
    .where('connection.state', '=', 'healthy')
    .where('connection.expires_at', '<', before)
    .orderBy('connection.expires_at')
    .execute()
  return rows.map(toChannel)
}

export async function listKeptBy(tx: Tx, organisationId: string, personId: string): Promise<Channel[]> {
  const rows = await channels(tx, organisationId)
    .where((e) => e.or([e('channel.owner_id', '=', personId), e('channel.deputy_id', '=', personId)]))
    .orderBy('channel.channel_id')
    .forUpdate('channel')
    .execute()
  return rows.map(toChannel)
}

export interface NewChannel extends Omit<Channel, 'connection' | 'state'> {
  readonly createdAt: Date
}

/** False when an active channel has this address already. */
export async function insertChannel(tx: Tx, channel: NewChannel): Promise<boolean> {
  const row = await tx
    .insertInto('channel')
    .values({
      organisation_id: channel.organisationId,
      channel_id: channel.id,
      network: channel.network,
      name: channel.name,
      address: channel.address,
      handle: channel.handle,
      owner_id: channel.ownerId,
      deputy_id: channel.deputyId,
      purpose: channel.purpose,
      is_public: channel.isPublic,
      state: 'active',
      created_at: channel.createdAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('channel_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function findByAddress(
  tx: Tx,
  organisationId: string,
  network: NetworkId,
  address: string,
): Promise<Channel | null> {
  const row = await channels(tx, organisationId)
    .where('channel.network', '=', network)
    .where(sql<string>`lower(channel.address)`, '=', address.toLowerCase())
    .where('channel.state', '=', 'active')
    .executeTakeFirst()
  return row ? toChannel(row) : null
}

export interface ChannelChange {
  readonly name?: string
  readonly ownerId?: string
  readonly deputyId?: string | null
  readonly purpose?: string
  readonly isPublic?: boolean
  readonly state?: Channel['state']
}

export async function updateChannel(
  tx: Tx,
  organisationId: string,
  id: string,
  to: ChannelChange,
): Promise<void> {
  await tx
    .updateTable('channel')
    .set({
      ...(to.name === undefined ? {} : { name: to.name }),
      ...(to.ownerId === undefined ? {} : { owner_id: to.ownerId }),
      ...(to.deputyId === undefined ? {} : { deputy_id: to.deputyId }),
      ...(to.purpose === undefined ? {} : { purpose: to.purpose }),
      ...(to.isPublic === undefined ? {} : { is_public: to.isPublic }),
      ...(to.state === undefined ? {} : { state: to.state }),
    })
    .where('organisation_id', '=', organisationId)
    .where('channel_id', '=', id)
    .execute()
}
