/** Forms that come back late, names that are programs, and addresses that lead away: nothing lost, nobody led astray. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerChannel } from '../toolkit/channels/channels.ts'
import { type By, roles } from '../toolkit/people/person.ts'
import { approve, returnPost, saveDraft, sendForApproval } from '../toolkit/posts/posts.ts'
import { sessionCookie } from '../toolkit/web/cookies.ts'
import { asSuperuser, must } from './seeds/everything.ts'
import { passwordOfEverybody, TestTrust } from './trust.ts'

let test: TestTrust
beforeAll(async () => {
  test = await TestTrust.start()
}, 60_000)
afterAll(() => test.stop())

const newPerson = async (name = 'Nia Evans'): Promise<By> =>
  test.person(await test.organisation(), name, roles)

/** The fields of the one form on a page that leads to an address, as a browser would send them. */
function formTo(html: string, action: string): Record<string, string> {
  const form = html.split('<form').find((part) => part.includes(`action="${action}"`)) ?? ''
  const plain = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [plain(name), plain(value)],
    ),
  )
}

describe('a form open since yesterday', () => {
  const words = 'Our “clinic” moves\nto <b>Kendal</b> & stays open ☂'

  it('is sent after signing in again, with nothing lost', async () => {
    const nia = await newPerson()
    const id = randomUUID()
    const stale = await test.csrf(nia, '/posts/new')
    test.clock.moveBy(24 * 3_600_000)
    const first = await test.submit(`/posts/${id}/save`, { edit: '0', text: words, link: '' }, nia, {
      csrf: stale,
    })
    expect(first.status).toBe(200)
    expect(first.text).toContain('Nothing is lost')
    const kept = formTo(first.text, '/sign-in')
    const wrong = await test.submit(
      '/sign-in',
      { ...kept, email: nia.email, password: 'not this one' },
      nia,
      {
        csrf: kept['csrf'] ?? '',
      },
    )
    expect(wrong.status).toBe(422)
    const again = formTo(wrong.text, '/sign-in')
    const back = await test.submit(
      '/sign-in',
      { ...again, email: nia.email, password: passwordOfEverybody },
      nia,
      {
        csrf: again['csrf'] ?? '',
      },
    )
    expect(back.text).toContain('Welcome back')
    const carried = formTo(back.text, `/posts/${id}/save`)
    const saved = await test.submit(`/posts/${id}/save`, carried, nia, { csrf: carried['csrf'] ?? '' })
    expect(saved.status).toBe(303)
    const { rows } = await asSuperuser(test, 'select text from post where post_id = $1', [id])
    expect(rows).toEqual([{ text: words }])
  })

  it('with an old proof of origin asks once more, with everything in it', async () => {
    const nia = await newPerson()
    const id = randomUUID()
    const asked = await test.submit(`/posts/${id}/save`, { edit: '0', text: words }, nia, {
      csrf: 'from another tab',
    })
    expect(asked.status).toBe(403)
    const { rows } = await asSuperuser(test, 'select text from post where post_id = $1', [id])
    expect(rows).toEqual([])
    const carried = formTo(asked.text, `/posts/${id}/save`)
    expect(carried['text']).toBe(words)
    const saved = await test.submit(`/posts/${id}/save`, carried, nia, { csrf: carried['csrf'] ?? '' })
    expect(saved.status).toBe(303)
  })

  it('does not claim that a chosen picture was kept', async () => {
    const picture = new File([new Uint8Array([1])], 'a.png')
    const fields = { edit: '0', text: words, pictures: picture }
    const nia = await newPerson()
    const asked = await test.submit(`/posts/${randomUUID()}/save`, fields, nia, { csrf: 'old' })
    expect(asked.text).toMatch(/[Pp]ictures that you had just chosen must be chosen again/)
  })
})

describe('an address to go on to', () => {
  const away = [
    'https://bad.example/',
    '//bad.example/',
    '/\\bad.example/',
    '/\t/bad.example',
    '/\n/bad.example',
    '\\\\bad.example',
    'javascript:alert(1)',
    '/posts\r\nset-cookie: canteen_session=stolen',
    '/posts\u0007',
    ' //bad.example',
  ]

  it.each(away)('(%j) never leads away after signing in', async (next) => {
    const nia = await newPerson()
    const asked = await test.visit(`/sign-in?next=${encodeURIComponent(next)}`)
    expect(formTo(asked.text, '/sign-in')['next']).toBe('/')
    const signedIn = await test.submit('/sign-in', { next, email: nia.email, password: passwordOfEverybody })
    expect(signedIn.status).toBe(303)
    expect(signedIn.location).toBe('/')
    expect(signedIn.headers.getSetCookie().join()).not.toContain('stolen')
    await test.submit('/sign-out', {}, null, { on: '/' })
  })

  it.each(away)('(%j) never becomes where a carried form is sent', async (to) => {
    const nia = await newPerson()
    const carried = { 'carry-to': to, 'carry-fields': '{"text":"mine"}' }
    const back = await test.submit('/sign-in', {
      ...carried,
      email: nia.email,
      password: passwordOfEverybody,
    })
    for (const [, action = ''] of back.text.matchAll(/action="([^"]*)"/g))
      expect(action).toMatch(/^\/(?![/\\])/)
    expect(back.text).not.toContain('bad.example')
    await test.submit('/sign-out', {}, null, { on: '/' })
  })

  it.each(['not json', '[]', '"x"', '{"a":{"b":1}}', '{"__proto__":{"admin":true}}', '{"a":[1]}'])(
    'carries nothing that is no form: %s',
    async (fields) => {
      const nia = await newPerson()
      const carried = { 'carry-to': '/posts', 'carry-fields': fields }
      const back = await test.submit('/sign-in', {
        ...carried,
        email: nia.email,
        password: passwordOfEverybody,
      })
      expect([200, 303]).toContain(back.status)
      await test.submit('/sign-out', {}, null, { on: '/' })
    },
  )

  it('is not taken from the header that names the host', async () => {
    const nia = await newPerson()
    const reply = await test.visit('/posts', nia, { host: 'bad.example', 'x-forwarded-host': 'bad.example' })
    expect(reply.text).not.toContain('bad.example')
  })
})

describe('a name that is a program', () => {
  const probe = `"'><xss onmouseover=alert(1)>\u003c/textarea>{{7*7}}\${7*7}`

  it('is shown as the words it is, wherever it is shown', { timeout: 60_000 }, async () => {
    const { by, paths } = await everywhere()
    for (const path of paths) {
      const reply = await test.visit(path, by)
      expect(reply.status, path).toBe(200)
      expect(reply.text, path).not.toContain('<xss')
      expect(reply.text, path).not.toContain("'><")
      if (!path.startsWith('/check')) expect(reply.text, path).toContain('&lt;xss')
    }
  })

  it('comes back in a refused form as the words it is', async () => {
    const by = await newPerson(probe)
    for (const [path, fields] of Object.entries({
      '/invitations': { name: probe, email: probe },
      '/channels': { network: probe, address: probe, name: probe, purpose: probe },
      '/organisation': { name: '', odsCode: probe },
      '/organisations': { name: probe, odsCode: probe, managerName: probe, email: probe },
      '/me/tokens': { name: probe, days: probe },
      '/check': { text: probe, account: probe },
      '/sign-in': { email: probe, password: probe },
    })) {
      const reply = await test.submit(path, fields, by)
      expect(reply.text, path).not.toContain('<xss')
      expect([200, 422], path).toContain(reply.status)
    }
  })

  /** An organisation in which everything that can be named is named after the probe. */
  async function everywhere(): Promise<{ by: By; paths: string[] }> {
    const organisationId = await test.organisation(probe)
    const by = await test.person(organisationId, probe, roles)
    const author = await test.person(organisationId, probe, ['author'])
    const channel = must(
      await registerChannel(test.trust, by, {
        network: 'x',
        address: 'https://x.com/fellside',
        name: probe,
        ownerId: by.id,
        deputyId: author.id,
        purpose: probe,
        isPublic: true,
      }),
    )
    const draft = async (more: { link?: string } = {}) =>
      must(
        await saveDraft(test.trust, author, {
          postId: randomUUID(),
          edit: 0,
          text: probe,
          link: more.link ?? null,
          plannedAt: new Date(test.clock.now().getTime() + 60_000),
          channels: [{ channelId: channel.id, text: probe }],
          pictures: [],
        }),
      )
    const [linked, sent, waiting, approved] = [
      await draft({ link: `javascript:${probe}` }),
      await draft(),
      await draft(),
      await draft(),
    ]
    for (const { id } of [sent, waiting, approved])
      must(await sendForApproval(test.trust, author, { postId: id }))
    must(await returnPost(test.trust, by, { postId: sent.id, reason: probe }))
    must(await approve(test.trust, by, { postId: approved.id, edit: approved.edit }))
    await test.submit('/me/tokens', { name: probe, days: '9' }, by)
    await test.visit('/', by, { 'user-agent': probe.replaceAll('\n', '') })
    const { rows } = await asSuperuser(
      test,
      'select delivery_id as id from delivery where organisation_id = $1',
      [organisationId],
    )
    const posts = [linked, sent, waiting, approved].map(({ id }) => `/posts/${id}`)
    const { rows: named } = await asSuperuser(
      test,
      'select ods_code as code from organisation where organisation_id = $1',
      [organisationId],
    )
    return {
      by,
      paths: [
        ...[
          '/',
          '/me',
          '/people',
          '/organisation',
          '/channels',
          '/posts',
          '/calendar',
          '/calendar?view=agenda',
        ],
        ...[
          '/approvals',
          '/outbox',
          '/record',
          '/posts/new',
          '/channels/new',
          `/our-accounts/${String(named[0]?.['code'])}`,
        ],
        ...posts,
        ...posts.map((path) => `${path}/edit`),
        `/posts/${waiting.id}/approve`,
        `/people/${author.id}`,
        `/people/${author.id}/leave`,
        ...['', '/edit', '/close'].map((page) => `/channels/${channel.id}${page}`),
        ...rows.map(({ id }) => `/outbox/${String(id)}`),
      ],
    }
  }
})

describe('a cookie', () => {
  it.each([
    '',
    'x',
    'a.b.c',
    `${randomUUID()}.${randomUUID()}.${'a'.repeat(43)}`,
    '\u00ff',
    '%00',
    'a'.repeat(5_000),
  ])('that we did not give (%j) signs nobody in', async (cookie) => {
    const header = { cookie: `${sessionCookie}=${cookie}; canteen_say=%%%; canteen_visit=${cookie}` }
    const answer = await test.fetch(new Request('http://canteen.test.example/posts', { headers: header }))
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('<h1>Sign in</h1>')
  })
})

describe('names as long as they come', () => {
  const long = 'W'.repeat(10_000)
  it.each([
    ['/invitations', { name: long, email: `${long}@fellside.example`, roles: 'author' }],
    [
      '/channels',
      { network: 'x', address: `https://x.com/${long}`, name: long, purpose: long, isPublic: 'yes' },
    ],
    ['/organisation', { name: long, odsCode: long, stance: 'permissive' }],
    ['/me/tokens', { name: long, days: '9'.repeat(400) }],
    ['/me/password', { current: long, password: long, again: long }],
  ])('are refused with the most that is taken (%s)', async (path, fields) => {
    const reply = await test.submit(path, fields, await newPerson())
    expect(reply.status).toBe(422)
    expect(reply.text).toContain('There is a problem')
    if (path !== '/me/password') expect(reply.text).toContain(long)
    else expect(reply.text).not.toContain(long)
  })
})
