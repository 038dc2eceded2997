import { days, minutes, seconds } from '@canteen/plumbing/clock.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { passwordOfEverybody, TestTrust } from '../../tests/trust.ts'
import { changePassword } from './change-password.ts'
import { makeToken } from './make-token.ts'
import { markLeft } from './mark-left.ts'
import type { By } from './person.ts'
import { readToken } from './secrets.ts'
import { startSession } from './start-session.ts'
import { whoHoldsToken } from './who-holds-token.ts'
import { whoIsSignedIn } from './who-is-signed-in.ts'

let trust: TestTrust
let nia: By
let tom: By

beforeAll(async () => {
  trust = await TestTrust.start()
})
afterAll(() => trust.stop())
beforeEach(async () => {
  const organisation = await trust.organisation()
  nia = await trust.person(organisation, 'Nia Evans', [])
  tom = await trust.person(organisation, 'Tom Barraclough', ['manager'])
})

const acts = async (who: By) =>
  (await trust.within(who, (tx) => tx.selectFrom('record').select(['act', 'by_id']).execute())).map(
    ({ act }) => act,
  )
const open = (who: By, device = '') => trust.within(who, (tx) => startSession(tx, trust.trust, who, device))
const good = 'otter teapot bicycle'

describe('changing a password', () => {
  const form = (of: object) => ({ current: passwordOfEverybody, password: good, again: good, ...of })

  it('ends every other session and keeps this one', async () => {
    const elsewhere = await open(nia)
    const reply = await trust.submit('/me/password', form({}), nia, { on: '/me' })
    expect([reply.status, reply.location]).toEqual([303, '/me'])
    expect(await whoIsSignedIn(trust.trust, elsewhere)).toBeNull()
    expect((await trust.visit('/me', nia)).text).toContain('You were signed out everywhere else')
    expect(await acts(nia)).toEqual(['person.password-changed'])
  })

  it.each([
    [{ current: 'not it at all' }, 'This is not the password you have now', 'current'],
    [{ current: '' }, 'Enter the password you have now', 'current'],
    [{ again: 'otter teapot bicycl' }, 'The two passwords are not the same', 'again'],
    [
      { password: 'password1234', again: 'password1234' },
      'one of the first that somebody would guess',
      'password',
    ],
    [{ password: 'short', again: 'short' }, 'Use at least 12 characters', 'password'],
  ])('refuses %j and says why', async (wrong, words, field) => {
    const reply = await trust.submit('/me/password', form(wrong), nia, { on: '/me' })
    expect(reply.status).toBe(422)
    expect(reply.text).toContain(words)
    expect(reply.text).toContain(`href="#${field}"`)
    expect(reply.text).toContain(`id="${field}-error"`)
    expect(await acts(nia)).toEqual([])
  })

  it('stops after 10 wrong guesses of the present one', async () => {
    const guess = (current: string) =>
      changePassword(trust.trust, nia, { current, password: good, sessionId: null })
    for (let i = 0; i < 10; i += 1) expect(await guess('wrong')).toEqual({ ok: false, why: 'wrong' })
    expect(await guess(passwordOfEverybody)).toEqual({ ok: false, why: 'too-many' })
    trust.clock.moveBy(minutes(15))
    expect((await guess(passwordOfEverybody)).ok).toBe(true)
  })
})

describe('where somebody is signed in', () => {
  it('names each device and marks this one', async () => {
    await open(nia, 'Mozilla/5.0 (iPhone) Version/18.0 Safari/604.1')
    const page = await trust.visit('/me', nia)
    expect(page.text).toContain('Safari on iPhone')
    expect(page.text.match(/This one/g)).toHaveLength(1)
  })

  it('ends one of them', async () => {
    const phone = await open(nia)
    const sessionId = phone.split('.')[1] ?? ''
    await trust.submit(`/me/sessions/${sessionId}/end`, {}, nia, { on: '/me' })
    expect(await whoIsSignedIn(trust.trust, phone)).toBeNull()
    expect(await acts(nia)).toEqual(['session.ended'])
  })

  it('ends nobody else’s', async () => {
    const theirs = await open(tom)
    await trust.submit(`/me/sessions/${theirs.split('.')[1] ?? ''}/end`, {}, nia, { on: '/me' })
    expect(await whoIsSignedIn(trust.trust, theirs)).not.toBeNull()
    expect(await acts(nia)).toEqual([])
  })
})

describe('an access token', () => {
  const make = (of: Partial<{ name: string; days: number }> = {}) =>
    makeToken(trust.trust, nia, { name: 'Intranet', days: 30, ...of })

  it('is shown once, and lets a program act as the person', async () => {
    const reply = await trust.submit('/me/tokens', { name: 'Our intranet', days: '30' }, nia, { on: '/me' })
    const token = />(canteen_[^<]+)</.exec(reply.text)?.[1] ?? ''
    expect(reply.status).toBe(201)
    expect(await whoHoldsToken(trust.trust, token)).toEqual({ ...nia, way: 'api' })
    const page = await trust.visit('/me', nia)
    expect(page.text).toContain('Our intranet')
    expect(page.text).not.toContain(token)
    expect(await acts(nia)).toEqual(['token.made'])
  })

  it('keeps only a hash of its secret', async () => {
    const { token } = await make()
    const rows = await trust.within(nia, (tx) => tx.selectFrom('access_token').selectAll().execute())
    expect(JSON.stringify(rows)).not.toContain(readToken(token)?.secret)
  })

  it('ends on its day, and lasts no longer than a year whatever is asked', async () => {
    const { token } = await make({ days: 400 })
    trust.clock.moveBy(days(365) - seconds(1))
    expect(await whoHoldsToken(trust.trust, token)).not.toBeNull()
    trust.clock.moveBy(seconds(1))
    expect(await whoHoldsToken(trust.trust, token)).toBeNull()
  })

  it('is revoked by its owner, and by nobody else', async () => {
    const { token } = await make()
    const id = readToken(token)?.id ?? ''
    await trust.submit(`/me/tokens/${id}/revoke`, {}, tom, { on: '/me' })
    expect(await whoHoldsToken(trust.trust, token)).not.toBeNull()
    await trust.submit(`/me/tokens/${id}/revoke`, {}, nia, { on: '/me' })
    expect(await whoHoldsToken(trust.trust, token)).toBeNull()
    expect(await acts(nia)).toEqual(['token.made', 'token.revoked'])
  })

  it('ends when the person leaves', async () => {
    const { token } = await make()
    await trust.within(nia, (tx) => markLeft(tx, trust.trust, nia))
    expect(await whoHoldsToken(trust.trust, token)).toBeNull()
  })

  it('opens nothing in another organisation', async () => {
    const { token } = await make()
    const other = await trust.organisation('Harbour NHS Trust')
    const moved = token.replace(nia.organisationId.replaceAll('-', ''), other.replaceAll('-', ''))
    expect(moved).not.toBe(token)
    expect(await whoHoldsToken(trust.trust, moved)).toBeNull()
  })

  it('writes down its last use at most once a minute', async () => {
    const { token } = await make()
    const used = async () => {
      await whoHoldsToken(trust.trust, token)
      const row = await trust.within(nia, (tx) =>
        tx.selectFrom('access_token').select('last_used_at').executeTakeFirstOrThrow(),
      )
      return row.last_used_at?.getTime()
    }
    const first = await used()
    expect(first).toBe(trust.clock.now().getTime())
    trust.clock.moveBy(seconds(59))
    expect(await used()).toBe(first)
    trust.clock.moveBy(seconds(1))
    expect(await used()).toBe(trust.clock.now().getTime())
  })

  it.each(['0', '366', '1.5', 'soon', ''])(
    'refuses to last "%s" days, and keeps what was typed',
    async (lasting) => {
      const reply = await trust.submit('/me/tokens', { name: 'Our intranet', days: lasting }, nia, {
        on: '/me',
      })
      expect(reply.status).toBe(422)
      expect(reply.text).toContain('Enter a whole number of days from 1 to 365')
      expect(reply.text).toContain('value="Our intranet"')
    },
  )
})
