import { days, hours, minutes, seconds } from '@canteen/plumbing/clock.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { passwordOfEverybody, TestTrust } from '../../tests/trust.ts'
import { sessionCookie } from '../web/cookies.ts'
import { addPerson } from './add-person.ts'
import { markLeft } from './mark-left.ts'
import { hashPassword } from './password.ts'
import type { By } from './person.ts'
import { readPass } from './secrets.ts'
import { signIn } from './sign-in.ts'
import { startSession } from './start-session.ts'
import { whoIsSignedIn } from './who-is-signed-in.ts'

let trust: TestTrust
let nia: By

beforeEach(async () => {
  trust = await TestTrust.start()
  nia = await trust.person(await trust.organisation(), 'Nia Evans', ['author'])
})
afterEach(() => trust.stop())

const from = { device: '', remote: '192.0.2.7' }
const tryWith = (password: string, email = nia.email, remote = from.remote) =>
  signIn(trust.trust, { name: 'password', email, password }, { ...from, remote })
const wrongly = async (times: number) => {
  for (let i = 0; i < times; i += 1) await tryWith('not the password')
}

describe('signing in', () => {
  it('lets in whoever knows the password, whatever the case of the address', async () => {
    const done = await tryWith(passwordOfEverybody, nia.email.toUpperCase())
    const who = await whoIsSignedIn(trust.trust, done.ok ? done.value : '')
    expect(who?.by).toEqual(nia)
  })

  it('says the same to a wrong password, an unknown address, somebody invited and somebody who has left', async () => {
    const tom = await trust.within(nia, (tx) =>
      addPerson(tx, trust.trust, { ...nia, email: 'tom@fellside.example', passwordHash: null }),
    )
    const asha = await trust.person(nia.organisationId, 'Asha Rao', [])
    await trust.within(nia, (tx) => markLeft(tx, trust.trust, asha))
    const replies = await Promise.all([
      tryWith('not the password'),
      tryWith(passwordOfEverybody, 'nobody@fellside.example'),
      tryWith(passwordOfEverybody, tom.email),
      tryWith(passwordOfEverybody, asha.email),
    ])
    expect(replies).toEqual(replies.map(() => ({ ok: false, why: 'wrong' })))
  })

  it('stops after 10 wrong tries on one person, the right password too, until 15 minutes are over', async () => {
    await wrongly(10)
    expect(await tryWith(passwordOfEverybody)).toEqual({ ok: false, why: 'too-many' })
    trust.clock.moveBy(minutes(15) - seconds(1))
    expect(await tryWith(passwordOfEverybody)).toEqual({ ok: false, why: 'too-many' })
    trust.clock.moveBy(seconds(1))
    expect((await tryWith(passwordOfEverybody)).ok).toBe(true)
  })

  it('counts anew after a right password', async () => {
    await wrongly(9)
    expect((await tryWith(passwordOfEverybody)).ok).toBe(true)
    await wrongly(9)
    expect((await tryWith(passwordOfEverybody)).ok).toBe(true)
  })

  it('counts tries that come all at once', async () => {
    const replies = await Promise.all(Array.from({ length: 14 }, () => tryWith('not the password')))
    expect(replies.filter((reply) => !reply.ok && reply.why === 'too-many')).toHaveLength(4)
  })

  it('stops one place after 100 wrong tries on many people, and no other place', async () => {
    for (let i = 0; i < 100; i += 1) await tryWith('not the password', `nobody${i}@fellside.example`)
    expect(await tryWith(passwordOfEverybody)).toEqual({ ok: false, why: 'too-many' })
    expect((await tryWith(passwordOfEverybody, nia.email, '192.0.2.8')).ok).toBe(true)
  })

  it('keeps no address of person or place in its counts', async () => {
    await tryWith('not the password')
    const { rows } = await trust.trust.db.pool.query<{ key: Buffer }>('select key from throttle')
    expect(rows.map(({ key }) => key.byteLength)).toEqual([32, 32])
  })
})

describe('a session', () => {
  const open = () => trust.within(nia, (tx) => startSession(tx, trust.trust, nia, ''))
  const isIn = async (cookie: string) => (await whoIsSignedIn(trust.trust, cookie)) !== null

  it('ends 12 hours after the last page', async () => {
    const cookie = await open()
    trust.clock.moveBy(hours(12) - seconds(1))
    expect(await isIn(cookie)).toBe(true)
    trust.clock.moveBy(hours(12))
    expect(await isIn(cookie)).toBe(false)
  })

  it('ends after 14 days, however busy', async () => {
    const cookie = await open()
    for (let i = 0; i < 27; i += 1) {
      trust.clock.moveBy(hours(12) - seconds(1))
      expect(await isIn(cookie)).toBe(true)
    }
    trust.clock.moveBy(hours(12))
    expect(await isIn(cookie)).toBe(false)
  })

  it('writes down that it was seen at most once a minute', async () => {
    const cookie = await open()
    const seen = async () => {
      await isIn(cookie)
      const found = await trust.within(nia, (tx) =>
        tx.selectFrom('session').select('last_seen_at').executeTakeFirst(),
      )
      return found?.last_seen_at.toISOString()
    }
    trust.clock.moveBy(seconds(59))
    expect(await seen()).toBe('2026-11-23T09:00:00.000Z')
    trust.clock.moveBy(seconds(1))
    expect(await seen()).toBe('2026-11-23T09:01:00.000Z')
  })

  it('needs its own secret, in its own organisation', async () => {
    const cookie = await open()
    const other = await trust.person(await trust.organisation('Harbour NHS Trust'), 'Tom Hill', ['manager'])
    const theirs = await trust.within(other, (tx) => startSession(tx, trust.trust, other, ''))
    const pass = readPass(cookie)
    const theirPass = readPass(theirs)
    if (!pass || !theirPass) throw new Error('Not passes')
    expect(await isIn(`${pass.organisationId}.${pass.id}.${theirPass.secret}`)).toBe(false)
    expect(await isIn(`${theirPass.organisationId}.${pass.id}.${pass.secret}`)).toBe(false)
    expect(await isIn('not a cookie of ours')).toBe(false)
    expect(await isIn(cookie)).toBe(true)
  })

  it('keeps only a hash of its secret', async () => {
    const pass = readPass(await open())
    const rows = await trust.within(nia, (tx) => tx.selectFrom('session').selectAll().execute())
    expect(JSON.stringify(rows)).not.toContain(pass?.secret)
    expect(rows[0]?.token_hash.byteLength).toBe(32)
  })

  it('forgets what has ended when somebody signs in again', async () => {
    await open()
    trust.clock.moveBy(days(1))
    await open()
    const rows = await trust.within(nia, (tx) => tx.selectFrom('session').select('session_id').execute())
    expect(rows).toHaveLength(1)
  })
})

describe('the sign-in page', () => {
  it('goes on to where somebody was going', async () => {
    const shut = await trust.visit('/me?a=b')
    expect(shut.text).toContain('name="next" value="/me?a=b"')
    const form = { email: nia.email, password: passwordOfEverybody }
    const reply = await trust.submit('/sign-in', { ...form, next: '/me?a=b' })
    expect([reply.status, reply.location]).toEqual([303, '/me?a=b'])
    expect(reply.headers.getSetCookie().join()).toMatch(
      /canteen_session=[^;]+; Path=\/; HttpOnly; SameSite=Lax/,
    )
    expect((await trust.visit('/me')).text).toContain('Nia Evans')
  })

  it('goes nowhere else', async () => {
    const form = { email: nia.email, password: passwordOfEverybody, next: '//evil.example' }
    expect((await trust.submit('/sign-in', form)).location).toBe('/')
  })

  it('comes back with the address filled in, and never the password', async () => {
    const reply = await trust.submit('/sign-in', {
      email: nia.email,
      password: 'not the password',
      next: '/me',
    })
    expect(reply.status).toBe(422)
    expect(reply.text).toContain(`value="${nia.email}"`)
    expect(reply.text).toContain('The e-mail address or the password is not right')
    expect(reply.text).toContain('name="next" value="/me"')
    expect(reply.text).not.toContain('not the password')
  })

  it('says plainly when there were too many tries', async () => {
    await wrongly(10)
    const reply = await trust.submit('/sign-in', { email: nia.email, password: passwordOfEverybody })
    expect(reply.status).toBe(429)
    expect(reply.text).toContain('Wait 15 minutes')
  })

  it('signs out, and the old cookie opens nothing', async () => {
    await trust.visit('/me', nia)
    const reply = await trust.submit('/sign-out', {}, nia, { on: '/me' })
    expect(reply.headers.getSetCookie().join()).toContain(`${sessionCookie}=; `)
    const left = await trust.within(nia, (tx) => tx.selectFrom('session').selectAll().execute())
    expect(left).toEqual([])
  })
})

describe('a form sent after the session had ended', () => {
  const words = 'Flu clinic: "Saturday" <9 to 12>\nBring & share'

  it('is carried through signing in and sent with one press', async () => {
    const csrf = await trust.csrf(nia, '/me')
    trust.clock.moveBy(days(1))
    const shut = await trust.submit('/me/tokens', { name: words, days: '7', extra: ['a', 'b'] }, nia, {
      csrf,
    })
    expect(shut.text).toContain('You were signed out while you worked')

    const carried = hiddenFields(shut.text)
    const wrong = await trust.submit('/sign-in', { ...carried, email: nia.email, password: 'no' }, nia, {
      csrf: carried['csrf'] ?? '',
    })
    const again = hiddenFields(wrong.text)
    expect(again).toEqual(carried)

    const back = await trust.submit(
      '/sign-in',
      { ...again, email: nia.email, password: passwordOfEverybody },
      nia,
      { csrf: again['csrf'] ?? '' },
    )
    expect(back.status).toBe(200)
    expect(back.text).toContain('Nothing is lost')
    expect(back.text).toContain('action="/me/tokens"')
    expect(back.text.match(/name="extra" value="[ab]"/g)).toEqual([
      'name="extra" value="a"',
      'name="extra" value="b"',
    ])

    const { csrf: fresh = '', ...kept } = hiddenFields(back.text)
    expect(kept['name']).toBe(words)
    const sent = await trust.submit('/me/tokens', kept, nia, { csrf: fresh })
    expect(sent.status).toBe(201)
  })

  it('is carried to no other site', async () => {
    const reply = await trust.submit('/sign-in', {
      email: nia.email,
      password: passwordOfEverybody,
      'carry-to': 'https://evil.example/',
      'carry-fields': '{"a":"b"}',
    })
    expect(reply.text).not.toContain('evil.example')
    expect(reply.location).toBe('/')
  })
})

describe('an address', () => {
  it('belongs to one person in the whole installation, until they leave', async () => {
    const harbour = await trust.organisation('Harbour NHS Trust')
    const again = async () =>
      trust.within(harbour, async (tx) =>
        addPerson(tx, trust.trust, {
          ...nia,
          organisationId: harbour,
          passwordHash: await hashPassword('x'),
        }),
      )
    await expect(again()).rejects.toThrow('there already')
    await trust.within(nia, (tx) => markLeft(tx, trust.trust, nia))
    expect((await again()).organisationId).toBe(harbour)
  })
})

/** What a browser would send from the page's main form, unescaped. */
function hiddenFields(html: string): Record<string, string> {
  const main = html.slice(html.indexOf('<main'))
  const pairs = [...main.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, unescapeHtml(value)]))
}

const unescapeHtml = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
