/**
 * Every page and every form, tried by every kind of visitor. The table says who may; it is written by hand, so that a
 * route nobody thought about fails here, and so does one whose answer changes.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type By, roles } from '../toolkit/people/person.ts'
import { routes } from '../toolkit/routes.ts'
import { asSuperuser, type Everything, seedEverything, tablesOfOrganisations } from './seeds/everything.ts'
import { type Reply, TestTrust } from './trust.ts'

const kinds = [...roles, 'all'] as const
type Kind = (typeof kinds)[number]

interface Row {
  /** `anyone` has not signed in; otherwise the roles that may, beside the person who has them all. */
  readonly who: 'anyone' | 'staff' | readonly Kind[]
  /** Whose things the address names, when a role alone does not decide: others hear that it is not there. */
  readonly ours?: Partial<Record<string, (all: Everything) => string>>
  /** What a page answers when it may be seen, when that is not 200. */
  readonly shows?: number
  /** What somebody of another organisation hears, when that is not 404. */
  readonly strangersHear?: number | 'the same'
}

const staff = 'staff' as const
const workers = ['author', 'approver', 'on-duty', 'manager'] as const
const planners = ['author', 'approver'] as const
const managers = ['manager'] as const
const post = (of: keyof Everything['posts']) => ({ postId: (all: Everything) => all.posts[of] })
const session = { sessionId: (all: Everything) => all.sessionId }
const token = { tokenId: (all: Everything) => all.tokenId }
const person = { personId: (all: Everything) => all.people.author.id }
const delivery = (of: keyof Everything['deliveries']) => ({
  deliveryId: (all: Everything) => all.deliveries[of],
})
const facebook = { channelId: (all: Everything) => all.channels.facebook.id }
const bluesky = { channelId: (all: Everything) => all.channels.bluesky.id }
const connecting = { connectingId: (all: Everything) => all.connectingId }
const picture = { pictureId: (all: Everything) => all.pictureId }
const invited = { personId: (all: Everything) => all.invitedId }

const table: Readonly<Record<string, Row>> = {
  'get /': { who: 'anyone' },
  'get /set-up': { who: 'anyone', shows: 404 },
  'post /set-up': { who: 'anyone' },
  'get /organisations': { who: ['administrator'] },
  'post /organisations': { who: ['administrator'] },
  'get /sign-in': { who: 'anyone', shows: 303 },
  'post /sign-in': { who: 'anyone' },
  'post /sign-out': { who: 'anyone' },
  'get /me': { who: staff },
  'post /me/password': { who: staff },
  'post /me/sessions/:sessionId/end': { who: staff, ours: session, strangersHear: 303 },
  'post /me/tokens': { who: staff },
  'post /me/tokens/:tokenId/revoke': { who: staff, ours: token, strangersHear: 303 },
  'get /people': { who: managers },
  'get /people/:personId': { who: managers, ours: person },
  'post /people/:personId/roles': { who: managers, ours: person },
  'get /people/:personId/leave': { who: managers, ours: person },
  'post /people/:personId/leave': { who: managers, ours: person },
  'post /people/:personId/link': { who: managers, ours: invited },
  'get /invitations/new': { who: managers },
  'post /invitations': { who: managers },
  'get /join/:link': { who: 'anyone', shows: 404 },
  'post /join/:link': { who: 'anyone' },
  'get /organisation': { who: managers },
  'post /organisation': { who: managers },
  'get /organisation/check': { who: managers },
  'post /organisation/check': { who: managers },
  'get /channels': { who: staff },
  'post /channels': { who: managers },
  'get /our-accounts/:odsCode': { who: 'anyone', ours: { odsCode: () => 'R01' }, strangersHear: 'the same' },
  'get /channels/new': { who: managers },
  'get /channels/:channelId': { who: staff, ours: facebook },
  'get /channels/:channelId/edit': { who: managers, ours: facebook },
  'post /channels/:channelId/edit': { who: managers, ours: facebook },
  'get /channels/:channelId/close': { who: managers, ours: facebook },
  'post /channels/:channelId/close': { who: managers, ours: facebook },
  // The manager is the owner of these; an owner or deputy may, whatever their roles.
  'get /channels/:channelId/disconnect': { who: managers, ours: facebook },
  'post /channels/:channelId/disconnect': { who: managers, ours: facebook },
  'get /channels/:channelId/sign-in': { who: managers, ours: bluesky },
  'post /channels/:channelId/sign-in': { who: managers, ours: bluesky },
  'post /channels/:channelId/connect': { who: managers, ours: facebook },
  'get /channels/connected': { who: staff, shows: 422 },
  // Only whoever began may finish: the manager did.
  'get /channels/connecting/:connectingId': { who: staff, ours: connecting, strangersHear: 422 },
  'post /channels/connecting/:connectingId': { who: staff, ours: connecting, strangersHear: 422 },
  'get /record': { who: managers },
  'get /record/download': { who: managers },
  'get /doctor': { who: ['administrator'] },
  'get /api': { who: 'anyone' },
  'get /check': { who: 'anyone' },
  'post /check': { who: 'anyone' },
  'get /check/for-your-intranet': { who: 'anyone' },
  'get /before-you-post': { who: 'anyone' },
  'post /check/share': { who: 'anyone' },
  'get /offline': { who: 'anyone' },
  'get /check/poster': { who: 'anyone', shows: 303 },
  'get /pictures/:pictureId': { who: staff, ours: picture },
  'post /pictures': { who: planners },
  'get /posts': { who: workers },
  'get /posts/new': { who: ['author'] },
  'get /posts/:postId': { who: workers, ours: post('draft') },
  'get /posts/:postId/edit': { who: ['author'], ours: post('draft') },
  // An id that is somebody else's is, here, an id nobody has used: it makes a post of one's own.
  'post /posts/:postId/save': { who: ['author'], ours: post('draft'), strangersHear: 303 },
  'post /posts/:postId/look': { who: ['author'], ours: post('draft'), strangersHear: 200 },
  'post /posts/:postId/pictures': { who: ['author'], ours: post('draft') },
  'post /posts/:postId/send': { who: ['author'], ours: post('draft') },
  'post /posts/:postId/publish-now': { who: planners, ours: post('approved') },
  'post /posts/:postId/unschedule': { who: planners, ours: post('scheduled') },
  'post /posts/:postId/cancel': { who: planners, ours: post('draft') },
  'post /posts/:postId/duplicate': { who: ['author'], ours: post('live') },
  'post /posts/:postId/schedule': { who: planners, ours: post('approved') },
  'post /posts/:postId/move': { who: planners, ours: post('scheduled') },
  'get /calendar': { who: workers },
  'get /approvals': { who: planners },
  'get /posts/:postId/approve': { who: ['approver'], ours: post('waiting') },
  'post /posts/:postId/approve': { who: ['approver'], ours: post('waiting') },
  'post /posts/:postId/agree': { who: ['approver'], ours: post('second') },
  'post /posts/:postId/return': { who: ['approver'], ours: post('waiting') },
  'get /outbox': { who: workers },
  'get /outbox/:deliveryId': { who: workers, ours: delivery('live') },
  'post /outbox/:deliveryId/send-now': { who: workers, ours: delivery('byHand') },
  'post /outbox/:deliveryId/cancel': { who: workers, ours: delivery('scheduled') },
  'post /outbox/:deliveryId/by-hand': { who: workers, ours: delivery('scheduled') },
  'post /outbox/:deliveryId/prove': { who: workers, ours: delivery('byHand') },
  'post /outbox/:deliveryId/not-there': { who: workers, ours: delivery('byHand') },
  'post /outbox/:deliveryId/seen-to': { who: workers, ours: delivery('byHand') },
}

let test: TestTrust
let ours: Everything
let tables: string[]
const secret = 'Kittiwake'

beforeAll(async () => {
  test = await TestTrust.start({ practice: true })
  ours = await seedEverything(test, 'Fellside and Rivers NHS Trust', secret)
  tables = await tablesOfOrganisations(test)
}, 120_000)
afterAll(() => test.stop())

const names = routes.map((route) => `${route.method} ${route.path}`)
const rowOf = (name: string): Row => {
  const row = table[name]
  if (!row) throw new Error(`Who may use ${name}? Write it in the table of tests/routes.test.ts`)
  return row
}
const mayUse = (row: Row, kind: Kind): boolean =>
  row.who === 'anyone' || row.who === 'staff' || kind === 'all' || row.who.includes(kind)

/** The address with real ids in it; ids that nobody has when `all` is null. */
function addressOf(name: string, all: Everything | null): string {
  const [, path = ''] = name.split(' ')
  return path.replace(/:(\w+)/g, (_, param: string) => {
    const id = all && rowOf(name).ours?.[param]
    return id ? id(all) : randomUUID()
  })
}

const send = (name: string, address: string, by: By | null): Promise<Reply> =>
  name.startsWith('get') ? test.visit(address, by) : test.submit(address, { text: 'Hello' }, by)

/** A print of everything an organisation has, but for what a mere visit touches. */
async function contents(organisationId: string): Promise<unknown> {
  const print = (table: string) =>
    `select '${table}' as name, md5(string_agg(row, '')) as print from (
       select (to_jsonb(t) - 'last_seen_at')::text as row from "${table}" t where organisation_id = $1 order by 1) each_row`
  return (await asSuperuser(test, tables.map(print).join(' union all '), [organisationId])).rows
}

describe('the table', () => {
  it('has a row for every route, and no other', () => {
    expect(Object.keys(table).sort()).toEqual([...new Set(names)].sort())
  })
})

describe.each(names)('%s', (name) => {
  const row = table[name]

  it('is there for those it is for', async () => {
    const { who, shows = 200 } = rowOf(name)
    const allowed = kinds.filter((kind) => mayUse(rowOf(name), kind))
    const visitors: (By | null)[] = allowed.map((kind) => ours.people[kind])
    if (who === 'anyone') visitors.push(null)
    for (const by of visitors) {
      // A form is tried on what is not there, so that the next visitor finds everything as it was.
      const reply = await send(name, addressOf(name, name.startsWith('get') ? ours : null), by)
      if (!name.startsWith('get')) expect([200, 201, 303, 404, 422], by?.name).toContain(reply.status)
      else if (name === 'get /sign-in' && !by) expect(reply.status).toBe(200)
      else if (name.includes('connecting/')) expect(reply.status).toBe(by === ours.people.manager ? 200 : 422)
      else expect(reply.status, by?.name).toBe(shows)
    }
  })

  if (row?.who !== 'anyone')
    it('asks whoever has not signed in to do so, and shows nothing', async () => {
      const reply = await send(name, addressOf(name, ours), null)
      expect(reply.status).toBe(200)
      expect(reply.text).toContain('<h1>Sign in</h1>')
      expect(reply.text).not.toContain(secret)
    })

  if (row?.who !== 'anyone')
    it('refuses everybody else of the organisation, and does nothing', async () => {
      const before = await contents(ours.organisationId)
      for (const kind of kinds.filter((one) => !mayUse(rowOf(name), one))) {
        const reply = await send(name, addressOf(name, ours), ours.people[kind])
        expect(reply.status, kind).toBe(403)
        expect(reply.text, kind).toMatch(/<h1>You cannot use this page<\/h1>/)
      }
      expect(await contents(ours.organisationId)).toEqual(before)
    })

  if (row?.ours && row.strangersHear !== 'the same')
    it('is not there for another organisation, and shows and does nothing', async () => {
      const before = await contents(ours.organisationId)
      const stranger = await test.person(await test.organisation('Another NHS Trust'), 'Sam Stranger', roles)
      const reply = await send(name, addressOf(name, ours), stranger)
      expect(reply.status).toBe(rowOf(name).strangersHear ?? 404)
      expect(reply.text).not.toContain(secret)
      expect(await contents(ours.organisationId)).toEqual(before)
    })
})
