/** An organisation that has one of everything: for tests that go through all pages, tables or roles. */
import { randomUUID } from 'node:crypto'
import { invented } from '@canteen/practice/facebook/testing-pictures.ts'
import {
  type Channel,
  finishConnecting,
  registerChannel,
  startConnecting,
} from '../../toolkit/channels/channels.ts'
import { changeCheckSettings } from '../../toolkit/check-settings/check-settings.ts'
import { deliveriesOfPosts } from '../../toolkit/deliveries/deliveries.ts'
import { invite } from '../../toolkit/joiners/invite.ts'
import { makeToken } from '../../toolkit/people/make-token.ts'
import { type By, type Role, roles } from '../../toolkit/people/person.ts'
import { addPicture } from '../../toolkit/pictures/pictures.ts'
import {
  approve,
  cancelPost,
  type SaveDraft,
  saveDraft,
  schedule,
  sendForApproval,
} from '../../toolkit/posts/posts.ts'
import { aFacebookChannel, agreeOnFacebook } from '../facebook.ts'
import type { TestTrust } from '../trust.ts'

/** People by the one role they have; `all` has every role. */
export type Cast = Readonly<Record<Role | 'all', By>>

export interface Everything {
  readonly organisationId: string
  readonly people: Cast
  readonly channels: { readonly facebook: Channel; readonly byHand: Channel; readonly bluesky: Channel }
  readonly posts: Readonly<
    Record<'draft' | 'waiting' | 'second' | 'approved' | 'scheduled' | 'cancelled' | 'live', string>
  >
  /** One delivery by what became of it. */
  readonly deliveries: Readonly<Record<'live' | 'byHand' | 'scheduled', string>>
  readonly pictureId: string
  readonly invitedId: string
  /** The path of an invitation that nobody has used yet. */
  readonly joinPath: string
  readonly sessionId: string
  readonly tokenId: string
  readonly token: string
  /** A sign-in at the practice Facebook that waits for the choice of a Page. */
  readonly connectingId: string
}

export const must = <T>(result: { ok: true; value: T } | { ok: false; why: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.why))
  return result.value
}

export const aPicture = invented.png

export async function seedEverything(test: TestTrust, name: string, mark = name): Promise<Everything> {
  const organisationId = await test.organisation(name)
  const people = await castOf(test, organisationId, mark)
  const channels = await channelsFor(test, people.manager, mark)
  const picture = must(await addPicture(test.trust, people.author, await aPicture()))
  const posts = await postsFor(test, people, channels, { mark, pictureId: picture.id })
  const invited = must(
    await invite(test.trust, people.manager, {
      name: `Invited of ${mark}`,
      email: `${randomUUID()}@people.example`,
      roles: ['author'],
    }),
  )
  const { token } = await makeToken(test.trust, people.author, { name: `Token of ${mark}`, days: 9 })
  await test.visit('/', people.author)
  const settings = { places: [`Ward of ${mark}`], words: [mark], asAdvice: [], preElection: null, edit: 0 }
  must(await changeCheckSettings(test.trust, people.manager, settings))
  return {
    organisationId,
    people,
    channels,
    posts,
    deliveries: await deliveriesFor(test, people.all, posts),
    pictureId: picture.id,
    invitedId: invited.person.id,
    joinPath: new URL(invited.link).pathname,
    ...(await idsOf(test, people.author)),
    token,
    connectingId: await connectingFor(test, people.manager, channels.facebook),
  }
}

async function castOf(test: TestTrust, organisationId: string, mark: string): Promise<Cast> {
  const cast = await Promise.all(
    roles.map(async (role) => {
      const given = role === 'staff' ? [] : [role]
      return [role, await test.person(organisationId, `The ${role} of ${mark}`, given)] as const
    }),
  )
  const all = await test.person(organisationId, `Everybody of ${mark}`, roles)
  return { ...(Object.fromEntries(cast) as Record<Role, By>), all }
}

async function channelsFor(test: TestTrust, manager: By, mark: string): Promise<Everything['channels']> {
  const register = async (network: 'x' | 'bluesky', address: string): Promise<Channel> =>
    must(
      await registerChannel(test.trust, manager, {
        network,
        address,
        name: `${network} of ${mark}`,
        ownerId: manager.id,
        deputyId: null,
        purpose: `What ${mark} says`,
        isPublic: true,
      }),
    )
  return {
    facebook: await aFacebookChannel(test, manager),
    byHand: await register('x', 'https://x.com/fellsiderivers'),
    bluesky: await register('bluesky', 'fellside.bsky.example'),
  }
}

/** Takes a post as far as it should go. */
async function postsFor(
  test: TestTrust,
  { author, approver, all }: Cast,
  { facebook, byHand }: Everything['channels'],
  { mark, pictureId }: { mark: string; pictureId: string },
): Promise<Everything['posts']> {
  const { trust } = test
  const to = (...channels: Channel[]) => channels.map(({ id }) => ({ channelId: id, text: null }))
  const draft = async (text: string, more: Partial<SaveDraft> = {}) =>
    must(
      await saveDraft(trust, author, {
        postId: randomUUID(),
        edit: 0,
        text: `${text}, says ${mark}.`,
        link: null,
        plannedAt: null,
        channels: to(facebook),
        pictures: [],
        ...more,
      }),
    )
  const waiting = async (text: string, more: Partial<SaveDraft> = {}) =>
    must(await sendForApproval(trust, author, { postId: (await draft(text, more)).id }))
  const approved = async (text: string, more: Partial<SaveDraft> = {}) => {
    const post = await waiting(text, more)
    return must(await approve(trust, approver, { postId: post.id, edit: post.edit })).post
  }
  const tomorrow = new Date(test.clock.now().getTime() + 86_400_000)
  const live = await approved('We are open on Saturday', { channels: to(facebook, byHand) })
  must(await schedule(trust, all, { postId: live.id, now: true }))
  await test.runDueJobs()
  const second = await waiting('The invented NHS number on our poster is 999 000 0018')
  const reason = `Nobody has that number, says ${mark}`
  must(await approve(trust, approver, { postId: second.id, edit: second.edit, reason }))
  const cancelled = await draft('We thought better of it')
  must(await cancelPost(trust, author, { postId: cancelled.id }))
  const pictures = [{ id: pictureId, alt: `A blue sign of ${mark}` }]
  return {
    draft: (await draft('Nobody has read this yet', { pictures })).id,
    waiting: (await waiting('Please read this')).id,
    second: second.id,
    approved: (await approved('This may go out')).id,
    scheduled: (await approved('This goes out tomorrow', { plannedAt: tomorrow, pictures })).id,
    cancelled: cancelled.id,
    live: live.id,
  }
}

async function deliveriesFor(
  test: TestTrust,
  by: By,
  posts: Everything['posts'],
): Promise<Everything['deliveries']> {
  const found = await test.within(by, (tx) =>
    deliveriesOfPosts(tx, by.organisationId, [posts.live, posts.scheduled]),
  )
  const idOf = (postId: string, state: string): string => {
    const summaries = found.get(postId) ?? []
    const one = summaries.find((delivery) => delivery.state === state)
    if (!one)
      throw new Error(
        `No delivery is ${state}: ${summaries.map((d) => `${d.network} ${d.state} ${d.reason}`)}`,
      )
    return one.id
  }
  return {
    live: idOf(posts.live, 'live'),
    byHand: idOf(posts.live, 'by-hand'),
    scheduled: idOf(posts.scheduled, 'due'),
  }
}

async function idsOf(test: TestTrust, person: By): Promise<{ sessionId: string; tokenId: string }> {
  const first = async (table: 'session' | 'access_token', id: string): Promise<string> => {
    const { rows } = await asSuperuser(test, `select ${id} as id from ${table} where person_id = $1`, [
      person.id,
    ])
    return String(rows[0]?.['id'])
  }
  return { sessionId: await first('session', 'session_id'), tokenId: await first('access_token', 'token_id') }
}

/** Looks past row-level security, as no code of the product can. */
export async function asSuperuser(
  test: TestTrust,
  query: string,
  values: readonly unknown[] = [],
): Promise<{ rows: Record<string, unknown>[] }> {
  const client = await test.trust.db.pool.connect()
  try {
    await client.query('begin')
    await client.query("set local canteen.across = 'on'")
    return await client.query(query, [...values])
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** Every table that holds what belongs to an organisation. */
export async function tablesOfOrganisations(test: TestTrust): Promise<string[]> {
  const { rows } = await asSuperuser(
    test,
    `select table_name as name from information_schema.columns
      where table_schema = current_schema() and column_name = 'organisation_id' order by 1`,
  )
  return rows.map(({ name }) => String(name))
}

async function connectingFor(test: TestTrust, manager: By, channel: Channel): Promise<string> {
  const { address } = must(await startConnecting(test.trust, manager, channel.id))
  return must(await finishConnecting(test.trust, manager, await agreeOnFacebook(address))).connectingId
}
