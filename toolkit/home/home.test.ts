import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import type { Role } from '../people/person.ts'
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
    expect(linesOf({ approvals: 1, outbox: 2, ending: 0 }).map(({ text }) => text)).toEqual([
      '1 post waits for your approval',
      '2 deliveries need you',
    ])
  })
})
