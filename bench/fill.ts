/** Many posts at once, straight into the tables: two years of a busy trust would take a while by hand. */
import { sql } from 'kysely'
import type { Channel } from '../toolkit/channels/channels.ts'
import type { By } from '../toolkit/people/person.ts'
import type { World } from './world.ts'

/** What the parts of an address may stand for. */
export type Found = Readonly<Record<string, string>>

/** Each post has two versions and two deliveries: most live, a few refused, by hand, or still to come. */
export async function fillOrganisation(
  { trust }: World,
  by: By,
  of: { readonly posts: number; readonly channels: readonly Channel[] },
): Promise<Found> {
  const [one, two] = of.channels
  if (!one || !two) throw new Error('Two channels are needed')
  const now = trust.clock.now()
  await trust.db.within(by.organisationId, async (tx) => {
    await sql`insert into post (organisation_id, post_id, state, text, link, planned_at, edit, author_id, edited_by,
        sent_by, sent_at, approved_by, approved_at, created_at, updated_at)
      select ${by.organisationId}::uuid, gen_random_uuid(),
        case when n % 50 = 0 then 'draft' when n % 51 = 0 then 'awaiting-approval' else 'scheduled' end,
        'Clinic news number ' || n || '. Our walk-in centre on Mill Lane is open from 8am to 8pm, every day of the year.',
        null, at, 1, ${by.id}::uuid, ${by.id}::uuid, ${by.id}::uuid, at, ${by.id}::uuid, at, at, at
      from (select n, ${now}::timestamptz + interval '10 days' - n * interval '11 minutes' as at
        from generate_series(1, ${of.posts}::int) n) days`.execute(tx)
    await sql`insert into post_version (organisation_id, post_id, channel_id, text)
      select p.organisation_id, p.post_id, c.id, null from post p
      cross join (values (${one.id}::uuid), (${two.id}::uuid)) c (id)
      where p.organisation_id = ${by.organisationId}`.execute(tx)
    await sql`insert into delivery (organisation_id, delivery_id, post_id, channel_id, network, state, due_at, act_at,
        content, fingerprint, network_post_id, link, reason, what_to_do, attempts, parts, settled_at, created_by, created_at)
      select v.organisation_id, gen_random_uuid(), p.post_id, v.channel_id, 'facebook', s.state, p.planned_at,
        case when s.state = 'due' then p.planned_at end,
        jsonb_build_object('text', p.text, 'link', null, 'pictures', '[]'::jsonb), md5(p.text),
        case when s.state = 'live' then p.post_id::text end,
        case when s.state = 'live' then 'https://www.facebook.com/' || n end,
        case when s.state = 'refused' then 'Facebook did not take it.' end,
        case when s.state = 'refused' then 'Change the words and post again.' end,
        case when s.state in ('due', 'by-hand') then 0 else 1 end, '{}',
        case when s.state in ('live', 'refused') then p.planned_at end, ${by.id}::uuid, p.planned_at
      from post_version v join post p using (organisation_id, post_id)
      cross join lateral (select ('x' || substr(md5(p.post_id::text || v.channel_id::text), 1, 8))::bit(32)::bigint n) r
      cross join lateral (select case when p.planned_at > ${now}::timestamptz then 'due'
        when n % 400 = 0 then 'refused' when n % 401 = 0 then 'by-hand' else 'live' end as state) s
      where p.organisation_id = ${by.organisationId} and p.state = 'scheduled'`.execute(tx)
  })
  await trust.db.pool.query('analyze')
  return idsOf(trust, by, one)
}

async function idsOf(trust: World['trust'], by: By, channel: Channel): Promise<Found> {
  return trust.db.within(by.organisationId, async (tx) => {
    const idOf = async (column: 'post_id' | 'delivery_id', table: 'post' | 'delivery', state: string) =>
      (
        await sql<{ id: string }>`select ${sql.ref(column)} as id from ${sql.table(table)}
        where organisation_id = ${by.organisationId} and state = ${state} limit 1`.execute(tx)
      ).rows[0]?.id ?? ''
    return {
      postId: await idOf('post_id', 'post', 'draft'),
      deliveryId: await idOf('delivery_id', 'delivery', 'live'),
      channelId: channel.id,
      personId: by.id,
      odsCode: 'R0F',
    }
  })
}
