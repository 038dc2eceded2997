import { describe, expect, it } from 'vitest'
import type { Role } from './person.ts'
import { mayGive, whyNotChangeRoles } from './roles.ts'

const person = (id: string, ...roles: Role[]) => ({ id, roles })
const asha = person('asha', 'manager')
const idris = person('idris', 'administrator', 'manager')
const tom = person('tom', 'author')

const change = (of: Partial<Parameters<typeof whyNotChangeRoles>[0]>) =>
  whyNotChangeRoles({ by: idris, of: tom, to: [], administrators: [idris], managers: [idris, asha], ...of })

describe('changing what somebody may do', () => {
  it('is for a manager to do', () => {
    expect(change({ by: asha, to: ['author', 'approver', 'manager'] })).toBeNull()
  })
  it('gives and takes the administrator role only by an administrator', () => {
    expect(change({ by: asha, to: ['administrator'] })).toBe('only-administrators')
    expect(change({ by: asha, of: idris, to: ['manager'] })).toBe('only-administrators')
    expect(change({ to: ['administrator'] })).toBeNull()
  })
  it('leaves an administrator their role when a manager changes the others', () => {
    expect(change({ by: asha, of: idris, to: ['administrator', 'author'] })).toBeNull()
  })
  it('keeps the last administrator', () => {
    expect(change({ of: idris, to: ['manager'] })).toBe('last-administrator')
    expect(change({ of: idris, to: ['manager'], administrators: [idris, tom] })).toBeNull()
  })
  it('keeps the last manager, oneself or another', () => {
    expect(change({ of: idris, to: ['administrator'], managers: [idris] })).toBe('last-manager')
    expect(change({ of: asha, to: [], managers: [asha] })).toBe('last-manager')
    expect(change({ of: asha, to: [], managers: [asha, idris] })).toBeNull()
  })
  it('lets no manager invite an administrator', () => {
    expect(mayGive(asha, ['author', 'administrator'])).toBe(false)
    expect(mayGive(asha, ['manager'])).toBe(true)
    expect(mayGive(idris, ['administrator'])).toBe(true)
  })
})
