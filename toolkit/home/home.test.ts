import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { registerChannel } from '../channels/channels.ts'
import type { Role } from '../people/person.ts'
import { approve, returnPost } from '../posts/posts.ts'
import { openOffice, waiting } from '../posts/test-posts.ts'
import { doorsOf, linesOf } from './home.page.tsx'

describe('the start page', () => {
  let trust: TestTrust
  beforeEach(async () => {
    trust = await TestTrust.start()
  })
  afterEach(() => trust.stop())

  it('points to the console before anything is set up, and to sign-in afterwards', async () => {
    expect((await trust.visit('/')).text).toContain('Open the set-up link')
    await trust.organisation()
    expect((await trust.visit('/')).text).toContain('<h1>Sign in</h1>')
  })

  it('greets whoever is signed in, with what needs them', async () => {
    const nia = await trust.person(await trust.organisation(), 'Nia Evans', ['author', 'approver', 'manager'])
    const page = await trust.visit('/', nia)
    expect(page.text).toContain('Hello Nia Evans')
    expect(page.text).toContain('Nothing waits for you')
  })

  it('tells a manager what is missing before the first post, until it is there', async () => {
    const organisation = await trust.organisation()
    const morag = await trust.person(organisation, 'Morag Hill', ['author', 'approver', 'manager'])
    expect((await trust.visit('/', morag)).text).toContain('href="/channels/new"')
    expect((await trust.visit('/', morag)).text).toContain('href="/invitations/new"')
    await trust.person(organisation, 'Asha Patel', ['approver'])
    const made = await registerChannel(trust.trust, morag, {
      network: 'facebook',
      address: 'https://www.facebook.com/fellsideandrivers',
      name: 'Fellside',
      ownerId: morag.id,
      deputyId: null,
      purpose: 'News for patients',
      isPublic: true,
    })
    expect(made.ok).toBe(true)
    expect((await trust.visit('/', morag)).text).not.toContain('Before your first post')
  })

  it('tells an author which posts came back, and which are approved and not scheduled', async () => {
    const office = await openOffice(trust)
    const { nia, asha } = office
    const back = await waiting(office)
    await returnPost(trust.trust, asha, { postId: back.id, reason: 'Say where.' })
    const good = await waiting(office)
    await approve(trust.trust, asha, { postId: good.id, edit: good.edit })
    const page = await trust.visit('/', nia)
    expect(page.text).toContain('1 post of yours came back')
    expect(page.text).toContain('1 post of yours is approved')
  })

  it('leads only to pages that open', async () => {
    const organisation = await trust.organisation()
    for (const role of ['staff', 'author', 'approver', 'on-duty', 'manager', 'administrator'] as Role[]) {
      const person = await trust.person(organisation, `One ${role}`, [role])
      for (const { to } of doorsOf(person))
        expect([role, to, (await trust.visit(to, person)).status]).toEqual([role, to, 200])
    }
  })
})

describe('what needs somebody', () => {
  it('is said in whole sentences, and only when there is something', () => {
    expect(
      linesOf({ approvals: 1, outbox: 2, ending: 0, cameBack: 1, approved: 2 }).map(({ text }) => text),
    ).toEqual([
      '1 post waits for your approval',
      '2 deliveries need you',
      '1 post of yours came back to be changed',
      '2 posts of yours are approved and not scheduled',
    ])
  })
})
