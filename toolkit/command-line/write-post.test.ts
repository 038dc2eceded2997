/** `canteen post` and `canteen outbox`, as processes, against a Canteen that listens. */
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Listening, listen } from '@canteen/plumbing/listen.ts'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { registerChannel } from '../channels/channels.ts'
import { makeToken } from '../people/make-token.ts'
import type { By } from '../people/person.ts'
import { approve, listPosts, type Post } from '../posts/posts.ts'
import { buildCanteen, type Canteen } from './test-canteen.ts'

let test: TestTrust
let canteen: Canteen
let server: Listening
let env: Record<string, string>
let nia: By
let asha: By

beforeAll(async () => {
  test = await TestTrust.start()
  canteen = await buildCanteen()
  const listening = await listen((request) => test.fetch(request), { host: '127.0.0.1', port: 0 })
  if (!listening.ok) throw new Error(listening.why.kind)
  server = listening.value
  const organisationId = await test.organisation()
  const manager = await test.person(organisationId, 'Morag Hill', ['manager'])
  nia = await test.person(organisationId, 'Nia Evans', ['author'])
  asha = await test.person(organisationId, 'Asha Patel', ['approver'])
  for (const handle of ['fellsiderivers', 'fellsidejobs']) {
    await registerChannel(test.trust, manager, {
      network: 'x',
      address: `https://x.com/${handle}`,
      name: handle === 'fellsidejobs' ? 'Jobs' : 'Fellside on X',
      ownerId: manager.id,
      deputyId: null,
      purpose: 'News for patients',
      isPublic: true,
    })
  }
  const { token } = await makeToken(test.trust, nia, { name: 'A test', days: 30 })
  env = { CANTEEN_ADDRESS: `http://127.0.0.1:${server.port}`, CANTEEN_TOKEN: token }
})
afterAll(async () => {
  await server.close()
  await canteen.remove()
  await test.stop()
})

const words = 'Our flu clinic is open on Saturday from 9am.'
const latest = async (): Promise<Post> => {
  const listed = await listPosts(test.trust, nia)
  const post = listed.ok ? listed.value.posts[0] : undefined
  if (!post) throw new Error('There is no post')
  return post
}
const post = (...more: string[]) => {
  // The list of posts is in the order of their changes.
  test.clock.moveBy(1_000)
  return canteen.run(['post', '--text', words, ...more], { env })
}

describe('canteen post', () => {
  it('keeps a draft and says where it is', async () => {
    const { code, out, err } = await post('--channel', 'fellside on x', '--at', '2026-11-24 09:00')
    expect([code, err]).toEqual([0, ''])
    const draft = await latest()
    expect(out).toBe(`The draft is kept: ${test.trust.address}/posts/${draft.id}\n`)
    expect(draft).toMatchObject({ state: 'draft', text: words, plannedAt: new Date('2026-11-24T09:00:00Z') })
  })

  it('sends for approval, with a link and a picture', async () => {
    const file = join(canteen.home, 'blue.png')
    await writeFile(
      file,
      await sharp({ create: { width: 30, height: 20, channels: 3, background: '#005eb8' } })
        .png()
        .toBuffer(),
    )
    const more = ['--link', 'https://www.fellside.example/flu', '--picture', file, '--alt', 'A blue square']
    const { code, out, err } = await post(
      '--channel',
      '@fellsiderivers',
      '--channel',
      'Jobs',
      ...more,
      '--send',
    )
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Sent for approval\./)
    expect(await latest()).toMatchObject({
      state: 'awaiting-approval',
      link: 'https://www.fellside.example/flu',
      versions: [{ text: null }, { text: null }],
      pictures: [{ alt: 'A blue square' }],
    })
  })

  it('keeps the draft when it cannot be sent, and says why', async () => {
    test.clock.moveBy(1_000)
    const { code, err } = await canteen.run(
      ['post', '--text', 'a'.repeat(300), '--channel', 'Jobs', '--send'],
      { env },
    )
    expect(code).toBe(1)
    expect(err).toContain('Too long for Jobs on X')
    expect(err).toContain('It is kept as a draft')
    expect(await latest()).toMatchObject({ state: 'draft' })
  })

  it.each([
    [[], 'Say where, with --channel.'],
    [['--channel', 'Jobs', '--at', 'tomorrow'], 'Write the time like'],
    [['--channel', 'Jobs', '--at', '2026-03-29 01:30'], 'The clocks skip that time.'],
    [['--channel', 'Jobs', '--at', '2026-10-25 01:30'], 'twice'],
    [['--channel', 'Jobs', '--picture', 'x.png'], 'Give each --picture its --alt'],
  ])('does not understand %j', async (more, says) => {
    const { code, err } = await post(...more)
    expect([code, err]).toEqual([2, expect.stringContaining(says)])
  })

  it('names the channels there are', async () => {
    const { code, err } = await post('--channel', 'Myspace')
    expect([code, err]).toEqual([1, expect.stringContaining('Fellside on X (x)')])
  })
})

describe('canteen outbox', () => {
  it('shows what needs somebody, for people and for programs', async () => {
    const empty = await canteen.run(['outbox', '--needs-you'], { env })
    expect([empty.code, empty.out]).toEqual([0, 'Nothing needs you.\n'])
    await post('--channel', 'Jobs', '--at', '2026-11-23 10:00', '--send')
    const waiting = await latest()
    const done = await approve(test.trust, asha, { postId: waiting.id, edit: waiting.edit })
    expect(done.ok).toBe(true)
    expect((await canteen.run(['outbox'], { env })).out).toContain('By hand, later: Jobs (x), 10am on Monday')
    test.clock.moveTo(new Date('2026-11-23T10:00:01Z'))
    expect((await canteen.run(['outbox', '--needs-you'], { env })).out).toMatch(/^Post by hand: Jobs \(x\)/)
    const json = await canteen.run(['outbox', '--needs-you', '--json'], { env })
    expect(JSON.parse(json.out)).toMatchObject({
      items: [{ state: 'by-hand', postId: waiting.id }],
      next: null,
    })
  })
})

describe('canteen sign-in', () => {
  it('is asked for first', async () => {
    const { code, err } = await canteen.run(['outbox'])
    expect([code, err]).toEqual([2, expect.stringContaining('canteen sign-in')])
  })

  it('keeps address and token in a file of one’s own, and forgets them', async () => {
    const at = ['--address', env['CANTEEN_ADDRESS'] ?? '']
    const token = env['CANTEEN_TOKEN'] ?? ''
    const wrong = await canteen.run(['sign-in', ...at, '--token', 'nonsense'])
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('This token lets nobody in')])
    const done = await canteen.run(['sign-in', ...at], { input: `${token}\n` })
    expect([done.code, done.out]).toEqual([0, expect.stringContaining('You are Nia Evans')])
    expect(done.out + done.err).not.toContain(token)
    const file = join(canteen.home, '.config', 'canteen.json')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ token })
    expect((await canteen.run(['outbox'])).code).toBe(0)
    const elsewhere = await canteen.run(['outbox', '--address', 'http://127.0.0.1:9'])
    expect([elsewhere.code, elsewhere.err]).toEqual([2, expect.stringContaining('Give your access token')])
    expect((await canteen.run(['sign-out'])).code).toBe(0)
    expect((await canteen.run(['outbox'])).code).toBe(2)
  })

  it('says when nobody answers', async () => {
    const { code, err } = await canteen.run(['outbox'], {
      env: { ...env, CANTEEN_ADDRESS: 'http://127.0.0.1:9' },
    })
    expect([code, err]).toEqual([1, expect.stringContaining('does not answer')])
  })
})
