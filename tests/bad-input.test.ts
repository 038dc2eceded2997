/**
 * What people, programs and attackers send that no form of ours asked for. Each gets a clear answer with what to do;
 * nothing that was typed is lost, and nothing inside is shown.
 */

import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { Readable } from 'node:stream'
import { crc32, deflateSync } from 'node:zlib'
import { listen } from '@canteen/plumbing/listen.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { By } from '../toolkit/people/person.ts'
import { aPicture, asSuperuser, type Everything, must, seedEverything } from './seeds/everything.ts'
import { type Reply, TestTrust } from './trust.ts'

let test: TestTrust
let ours: Everything
let theirs: Everything
let all: By
const theirMark = 'Kittiwake'

beforeAll(async () => {
  test = await TestTrust.start({ practice: true })
  ours = await seedEverything(test, 'Fellside and Rivers NHS Trust', 'Fulmar')
  theirs = await seedEverything(test, 'Another NHS Trust', theirMark)
  all = ours.people.all
}, 120_000)
afterAll(() => test.stop())

const inside =
  /\.tsx?:\d|node_modules|\bat \S+ \(|kysely|postgres|violates|syntax error|stack|undefined|\[object/i

/** An answer that a person can use, and that tells nothing of the inside or of anybody else. */
function clear(reply: Reply, ...status: number[]): Reply {
  expect(status, reply.text.slice(0, 300)).toContain(reply.status)
  expect(reply.text).not.toMatch(inside)
  expect(reply.text).not.toContain(theirMark)
  if (reply.text.startsWith('<!doctype')) expect(reply.text).toMatch(/<h1/)
  return reply
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')

const save = (fields: Record<string, string | string[] | File>, id: string = randomUUID(), by = all) =>
  test.submit(
    `/posts/${id}/save`,
    { edit: '0', text: '', channels: ours.channels.facebook.id, ...fields },
    by,
  )
const sendIt = (fields: Record<string, string>) => save({ text: 'Hello', ...fields, press: 'send' })

async function postIn(organisationId: string, id: string): Promise<Record<string, unknown> | undefined> {
  const found = await asSuperuser(test, 'select * from post where organisation_id = $1 and post_id = $2', [
    organisationId,
    id,
  ])
  return found.rows[0]
}

describe('an upload', () => {
  it('of 300 MB is answered, and never held in memory', { timeout: 60_000 }, async () => {
    const listening = must(await listen((request) => test.fetch(request), { host: '127.0.0.1', port: 0 }))
    let most = 0
    const chunk = new Uint8Array(256 * 1024)
    async function* body() {
      yield new TextEncoder().encode(
        '--b\r\ncontent-disposition: form-data; name="picture"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n',
      )
      for (let sent = 0; sent < 300 * 1024 * 1024; sent += chunk.byteLength) {
        most = Math.max(most, process.memoryUsage().arrayBuffers)
        yield chunk
      }
      yield new TextEncoder().encode('\r\n--b--\r\n')
    }
    const before = process.memoryUsage().arrayBuffers
    const request = {
      method: 'POST',
      body: Readable.toWeb(Readable.from(body())) as ReadableStream,
      duplex: 'half',
    } as const
    const answer = await fetch(`http://127.0.0.1:${listening.port}/pictures`, {
      ...request,
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('Choose a smaller picture')
    expect((most - before) / 1024 / 1024).toBeLessThan(150)
    await listening.close()
  })

  const chunkOf = (type: string, data: Uint8Array): Buffer => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(data.byteLength)
    sum.writeUInt32BE(crc32(named))
    return Buffer.concat([size, named, sum])
  }
  /** 144 million dots in a file of some twenty kilobytes. */
  const bomb = (): Buffer => {
    const side = 12_000
    const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
    header.writeUInt32BE(side, 0)
    header.writeUInt32BE(side, 4)
    const dots = deflateSync(Buffer.alloc((side / 8 + 1) * side))
    const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
    return Buffer.concat([
      signature,
      chunkOf('IHDR', header),
      chunkOf('IDAT', dots),
      chunkOf('IEND', Buffer.alloc(0)),
    ])
  }

  it.each([
    ['a web page called PNG', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'web page'],
    [
      'a drawing with a program in it',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'drawing',
    ],
    ['a picture that unpacks to a monster', bomb, 'dots'],
    ['a picture cut short', async () => (await aPicture(300, 200)).subarray(0, 60), 'damaged'],
    ['a few random bytes', () => Buffer.from([1, 2, 3, 4]), 'picture'],
  ])('of %s is refused in words, and the draft stays', async (_, bytes, _word) => {
    const file = new File([new Uint8Array(await bytes())], 'holiday.png', { type: 'image/png' })
    const reply = clear(await save({ text: 'My words stay', pictures: file }), 422)
    expect(reply.text).toContain('holiday.png: ')
    expect(reply.text).toContain('My words stay')
    const alone = clear(await test.submit('/pictures', { picture: file }, all), 422)
    expect(alone.text).toContain('There is a problem')
  })
})

describe('words', () => {
  it('of a megabyte are refused and handed back', async () => {
    const text = 'word '.repeat(200_000)
    const reply = clear(await save({ text }), 422)
    expect(reply.text).toContain(text.slice(0, 100_000))
    clear(await save({ text: text.repeat(2) }), 413)
  })

  it.each(['text', 'version', 'alt'])(
    'that hide a turn of the reading direction in the %s go nowhere',
    async (where) => {
      const turned = 'Safe \u202Egpj.exe'
      const fields: Record<string, Record<string, string>> = {
        text: { text: turned },
        version: { [`version-${ours.channels.facebook.id}`]: turned },
        alt: { picture: ours.pictureId, [`alt-${ours.pictureId}`]: turned },
      }
      const reply = clear(await sendIt(fields[where] ?? {}), 422)
      expect(reply.text).toContain('turns the direction of reading')
    },
  )

  it('lose their NUL bytes, which no database holds', async () => {
    const id = randomUUID()
    clear(await save({ text: 'Be\u0000fore' }, id), 303)
    expect(await postIn(all.organisationId, id)).toMatchObject({ text: 'Before' })
  })

  it.each([
    '/posts?state=%00',
    '/people?name=%00&role=%00',
    '/outbox?channel=%00',
    '/calendar?date=%00',
    '/our-accounts/R%00',
    '/join/%00',
    '/posts/%00',
    '/set-up?key=%00',
    '/sign-in?next=%00',
    '/record?act=%00&before=%00',
    '/posts/%E0%A4%A',
    '/our-accounts/%E0%A4%A',
    '/calendar?date=2026-13-45',
    '/calendar?date=999999-01-01',
    '/calendar?view=week&date=0000-00-00',
    '/outbox?before=9999999999999_00000000-0000-0000-0000-000000000000',
    '/channels/00000000-0000-0000-0000-000000000000?before=99999999999999999999',
    '/posts?at=2026-11-23T09:00:00Z&id=x',
  ])('in the address %s are not understood, calmly', async (path) => {
    clear(await test.visit(path, all), 200, 303, 404)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'in a field called %s are a field',
    async (name) => {
      clear(await save({ text: 'Hello', [name]: 'x' }), 303)
      clear(await test.submit('/me/tokens', { [name]: 'x' }, null, { on: '/sign-in' }), 200)
      clear(await test.submit('/me/tokens', { [name]: 'x' }, all, { csrf: 'old' }), 403)
    },
  )

  it('in one field half a million times are too much', async () => {
    const csrf = await test.csrf(null)
    const body = `csrf=${csrf}&${'a=&'.repeat(400_000)}`
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const address = 'http://canteen.test.example/sign-in'
    const answer = await test.fetch(new Request(address, { method: 'POST', body, headers }))
    expect(answer.status).toBe(413)
    // Neither are they all drawn again, which would keep everybody else waiting.
    expect((await answer.text()).length).toBeLessThan(20_000)
  })

  it.each([
    ['application/json', '{"text":"x"}'],
    ['multipart/form-data', 'no boundary'],
    ['multipart/form-data; boundary=x', '--x\r\nbroken'],
    ['text/xml', '<a/>'],
  ])('that are no form (%s) are said to be none', async (type, body) => {
    const request = new Request('http://canteen.test.example/me/tokens', {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    })
    const answer = await test.fetch(request)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('not a form from this page')
  })
})

describe('a link to a private place', () => {
  const spellings = [
    'http://127.0.0.1/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.0.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://１２７.０.０.１/',
    'http://intranet/',
    'http://printer.local/',
    'http://metadata.google.internal/',
  ]

  it.each([
    ...spellings,
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://nia:soup@www.fellside.example/',
  ])('(%s) does not go out', async (link) => {
    const reply = clear(await sendIt({ link }), 422)
    expect(reply.text).toContain('href="#link"')
    expect(reply.text).toContain(`value="${escaped(link)}"`)
    expect(reply.text).not.toMatch(/href="(javascript|file):/)
  })

  it.each(spellings)('(%s) is not asked, even as the server of an account', async (place) => {
    let calls = 0
    const trap = createServer((socket) => {
      calls += 1
      socket.destroy()
    }).listen(0, '127.0.0.1')
    await once(trap, 'listening')
    const { port } = trap.address() as AddressInfo
    const service = place.replace(/\/$|\/latest.*/, `:${port}`)
    test.clock.moveBy(60_000)
    const reply = clear(
      await test.submit(
        `/channels/${ours.channels.bluesky.id}/sign-in`,
        { service, identifier: 'fellside.bsky.example', password: 'abcd-efgh-ijkl-mnop' },
        all,
      ),
      422,
    )
    expect(reply.text).toContain(escaped(service))
    expect(reply.text).not.toContain('abcd-efgh')
    expect(calls).toBe(0)
    trap.close()
  })
})

describe('a time that the clocks', () => {
  it.each([
    ['skip', '2027-03-28', 'The clocks go forward', 'earlier', '2027-03-28T00:30:00.000Z'],
    ['skip', '2027-03-28', 'The clocks go forward', 'later', '2027-03-28T01:30:00.000Z'],
    ['pass twice', '2027-10-31', 'The clocks go back', 'earlier', '2027-10-31T00:30:00.000Z'],
    ['pass twice', '2027-10-31', 'The clocks go back', 'later', '2027-10-31T01:30:00.000Z'],
  ])('%s is asked about: %s, %s, %s', async (_, date, asks, which, at) => {
    const id = randomUUID()
    const asked = clear(await save({ text: 'Early clinic', date, time: '01:30' }, id), 422)
    expect(asked.text).toContain(asks)
    expect(asked.text).toContain('Early clinic')
    expect(await postIn(all.organisationId, id)).toBeUndefined()
    const about = { date, time: '01:30', which, 'which-for': `${date} 01:30` }
    clear(await save({ text: 'Early clinic', ...about }, id), 303)
    expect((await postIn(all.organisationId, id))?.['planned_at']).toEqual(new Date(at))
  })

  it.each([
    ['2026-02-30', '10:00'],
    ['tomorrow', '10:00'],
    ['2026-12-01', '25:00'],
    ['2026-12-01', ''],
    ['', '10:00'],
  ])('do not know (%s %s) is handed back', async (date, time) => {
    const reply = clear(await save({ text: 'Some words', date, time }), 422)
    expect(reply.text).toContain('Some words')
    expect(reply.text).toContain(`value="${date || time}"`)
  })
})

describe('ids of another organisation in a form', () => {
  it.each([
    ['a channel', () => save({ text: 'Ours', channels: theirs.channels.facebook.id })],
    ['a picture', () => save({ text: 'Ours', picture: theirs.pictureId })],
    ['an owner', () => registerWith({ ownerId: theirs.people.manager.id })],
    ['a deputy', () => registerWith({ deputyId: theirs.people.manager.id })],
    [
      'whoever takes over',
      () =>
        test.submit(`/people/${ours.people.author.id}/leave`, { workGoesTo: theirs.people.author.id }, all),
    ],
  ])('(%s) are as good as none', async (_, submit) => {
    clear(await submit(), 404, 422)
    const mixed = await asSuperuser(
      test,
      `select 1 from channel where organisation_id = $1 and (owner_id = $2 or deputy_id = $2)
       union all select 1 from post_version where organisation_id = $1 and channel_id = $3
       union all select 1 from post_picture where organisation_id = $1 and picture_id = $4`,
      [all.organisationId, theirs.people.manager.id, theirs.channels.facebook.id, theirs.pictureId],
    )
    expect(mixed.rows).toEqual([])
  })

  const registerWith = (more: Record<string, string>) =>
    test.submit(
      '/channels',
      {
        network: 'x',
        address: 'https://x.com/somebodynew',
        name: 'New',
        purpose: 'News',
        ownerId: all.id,
        deputyId: '',
        isPublic: 'yes',
        ...more,
      },
      all,
    )
})

describe('a form sent twice', () => {
  it('makes one post', async () => {
    const id = randomUUID()
    const both = await Promise.all([save({ text: 'Once' }, id), save({ text: 'Once' }, id)])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect(await postIn(all.organisationId, id)).toMatchObject({ text: 'Once', edit: 1 })
  })

  it('sends a post out once', async () => {
    const path = `/posts/${ours.posts.approved}/publish-now`
    const both = await Promise.all([test.submit(path, {}, all), test.submit(path, {}, all)])
    for (const reply of both) clear(reply, 303, 422)
    const { rows } = await asSuperuser(test, 'select 1 from delivery where post_id = $1', [
      ours.posts.approved,
    ])
    expect(rows).toHaveLength(1)
  })

  it('invites somebody once', async () => {
    const whom = { name: 'Rhys Jones', email: 'rhys.jones@fellside.example', roles: 'author' }
    const both = await Promise.all([
      test.submit('/invitations', whom, all),
      test.submit('/invitations', whom, all),
    ])
    expect(both.map((reply) => clear(reply, 201, 422).status).sort()).toEqual([201, 422])
    const { rows } = await asSuperuser(test, 'select 1 from person where email = $1', [whom.email])
    expect(rows).toHaveLength(1)
  })
})
