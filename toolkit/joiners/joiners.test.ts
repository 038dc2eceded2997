import { days, seconds } from '@canteen/plumbing/clock.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { sendMail } from '../mail/mail.ts'
import { markLeft, signIn, startSession, whoIsSignedIn } from '../people/people.ts'
import type { By, Role } from '../people/person.ts'
import { invite } from './invite.ts'
import { join, whoseLink } from './join.ts'
import { makeNewLink } from './make-new-link.ts'

let trust: TestTrust
let asha: By
let idris: By
let number = 0

beforeAll(async () => {
  trust = await TestTrust.start()
})
afterAll(() => trust.stop())
beforeEach(async () => {
  const organisation = await trust.organisation()
  asha = await trust.person(organisation, 'Asha Rao', ['manager'])
  idris = await trust.person(organisation, 'Idris Khan', ['administrator'])
  number += 1
})

const good = 'otter teapot bicycle'
const email = () => `nia.${number}@fellside.example`

async function invited(roles: readonly Role[] = ['author']) {
  const done = await invite(trust.trust, asha, { name: 'Nia Evans', email: email(), roles })
  if (!done.ok) throw new Error(done.why)
  return { ...done.value, code: done.value.link.split('/join/')[1] ?? '' }
}
const joinWith = (code: string, password = good) => join(trust.trust, { link: code, password, device: '' })
const acts = async () =>
  (
    await trust.within(asha, (tx) => tx.selectFrom('record').select('act').orderBy('record_id').execute())
  ).map(({ act }) => act)

describe('an invitation', () => {
  it('is made on a page, and its link leads to a password and straight in', async () => {
    const form = { name: ' Nia Evans ', email: email(), roles: ['author', 'on-duty'] }
    const made = await trust.submit('/invitations', form, asha, { on: '/invitations/new' })
    expect(made.status).toBe(201)
    const path = />http:\/\/[^</]+(\/join\/[^<]+)</.exec(made.text)?.[1] ?? ''
    expect((await trust.visit(path)).text).toContain('Hello Nia Evans')
    const joined = await trust.submit(path, { password: good, again: good }, null, { on: path })
    expect([joined.status, joined.location]).toEqual([303, '/'])
    const cookie = /canteen_session=([^;]+)/.exec(joined.headers.getSetCookie().join())?.[1] ?? ''
    const who = await whoIsSignedIn(trust.trust, cookie)
    expect(who?.by).toMatchObject({ name: 'Nia Evans', roles: ['author', 'on-duty'] })
    expect(await acts()).toEqual(['person.invited', 'person.joined'])
    await trust.submit('/sign-out', {}, null, { on: '/me' })
  })

  it('works once', async () => {
    const { code } = await invited()
    expect((await joinWith(code)).ok).toBe(true)
    expect(await joinWith(code, 'another teapot otter')).toEqual({ ok: false, why: 'used' })
    expect((await trust.visit(`/join/${code}`)).text).toContain('This link has been used')
  })

  it('works once even when it is used twice at the same moment', async () => {
    const { code } = await invited()
    const done = await Promise.all([joinWith(code), joinWith(code)])
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is good for 7 days', async () => {
    const { code } = await invited()
    trust.clock.moveBy(days(7) - seconds(1))
    expect((await whoseLink(trust.trust, code)).ok).toBe(true)
    trust.clock.moveBy(seconds(1))
    expect(await joinWith(code)).toEqual({ ok: false, why: 'too-old' })
    const page = await trust.visit(`/join/${code}`)
    expect([page.status, page.text.includes('they are over')]).toEqual([404, true])
  })

  it('ends when a new link is made', async () => {
    const { code, person } = await invited()
    const again = await makeNewLink(trust.trust, asha, person.id)
    expect(await joinWith(code)).toEqual({ ok: false, why: 'wrong' })
    expect(again.ok && (await joinWith(again.value.link.split('/join/')[1] ?? '')).ok).toBe(true)
  })

  it('ends when the person is gone before they came', async () => {
    const { code, person } = await invited()
    await trust.within(asha, (tx) => markLeft(tx, trust.trust, person))
    expect(await joinWith(code)).toEqual({ ok: false, why: 'wrong' })
  })

  it('cannot be used in another organisation, or with another secret', async () => {
    const { code } = await invited()
    const other = await trust.organisation('Harbour NHS Trust')
    expect(await joinWith(code.replace(asha.organisationId, other))).toEqual({ ok: false, why: 'wrong' })
    expect(await joinWith(`${code.slice(0, -43)}${'A'.repeat(43)}`)).toEqual({ ok: false, why: 'wrong' })
    expect((await trust.visit('/join/nonsense')).text).toContain('We do not know this link')
  })

  it('keeps only a hash of its secret', async () => {
    const { code } = await invited()
    const rows = await trust.within(asha, (tx) => tx.selectFrom('invitation').selectAll().execute())
    expect(JSON.stringify(rows)).not.toContain(code.split('.')[2])
  })

  it('is mailed too, where mail is set up', async () => {
    const sent: { to: string; body: string }[] = []
    const withMail = {
      ...trust.trust,
      sendMail: async (letter: { to: string; body: string }) => void sent.push(letter),
    }
    const done = await invite(withMail, asha, { name: 'Nia Evans', email: email(), roles: [] })
    const mail = await trust.within(asha, (tx) =>
      tx.selectFrom('outgoing_mail').select('mail_id').executeTakeFirstOrThrow(),
    )
    await sendMail.run(withMail, { organisationId: asha.organisationId, mailId: mail.mail_id })
    expect(sent).toEqual([expect.objectContaining({ to: email() })])
    expect(done.ok && sent[0]?.body.includes(done.value.link)).toBe(true)
  })

  it('gives the administrator role only from an administrator', async () => {
    const form = { name: 'Nia Evans', email: email(), roles: 'administrator' }
    const reply = await trust.submit('/invitations', form, asha, { on: '/invitations/new' })
    expect(reply.status).toBe(422)
    expect(reply.text).toContain('Only an administrator can give')
    const boss = await trust.person(asha.organisationId, 'Grace Lloyd', ['manager', 'administrator'])
    expect((await trust.submit('/invitations', form, boss, { on: '/invitations/new' })).status).toBe(201)
  })

  it.each([
    [{ email: 'nia at fellside' }, 'Enter an e-mail address like'],
    [{ name: ' ' }, 'Enter a name'],
  ])('refuses %j and keeps what was typed', async (wrong, words) => {
    const form = { name: 'Nia Evans', email: email(), roles: 'approver', ...wrong }
    const reply = await trust.submit('/invitations', form, asha, { on: '/invitations/new' })
    expect(reply.status).toBe(422)
    expect(reply.text).toContain(words)
    expect(reply.text).toContain(`value="${form.email}"`)
    expect(reply.text).toMatch(/checked="" value="approver"/)
  })

  it('is refused for an address that somebody uses already', async () => {
    await invited()
    const again = await invite(trust.trust, asha, { name: 'Nia', email: email().toUpperCase(), roles: [] })
    expect(again).toEqual({ ok: false, why: 'email-taken' })
  })

  it('says what is wrong with the password, and stays open', async () => {
    const { code } = await invited()
    const wrong = { password: 'nia evans 123', again: 'nia evans 123' }
    const reply = await trust.submit(`/join/${code}`, wrong, null, { on: `/join/${code}` })
    expect(reply.status).toBe(422)
    expect(reply.text).toContain('mostly your name')
    expect((await joinWith(code)).ok).toBe(true)
  })
})

describe('a link for somebody who has forgotten their password', () => {
  it('sets a new one and ends every session', async () => {
    const nia = await trust.person(asha.organisationId, 'Nia Evans', ['author'])
    const cookie = await trust.within(nia, (tx) => startSession(tx, trust.trust, nia, ''))
    const made = await trust.submit(`/people/${nia.id}/link`, {}, asha, { on: `/people/${nia.id}` })
    const code = /\/join\/([^<]+)</.exec(made.text)?.[1] ?? ''
    expect((await joinWith(code)).ok).toBe(true)
    expect(await whoIsSignedIn(trust.trust, cookie)).toBeNull()
    const from = { device: '', remote: '192.0.2.9' }
    const back = await signIn(trust.trust, { name: 'password', email: nia.email, password: good }, from)
    expect(back.ok).toBe(true)
    expect(await acts()).toEqual(['person.password-link-made', 'person.password-changed', 'person.signed-in'])
  })

  it('is no way for a manager to become an administrator', async () => {
    expect(await makeNewLink(trust.trust, asha, idris.id)).toEqual({ ok: false, why: 'only-administrators' })
  })

  it('is made for nobody in another organisation', async () => {
    const theirs = await trust.person(await trust.organisation('Harbour NHS Trust'), 'Tom Hill', [])
    expect(await makeNewLink(trust.trust, asha, theirs.id)).toEqual({ ok: false, why: 'not-there' })
  })
})
