/** A person who signs in, and what they may do. Pure. */

export const roles = ['staff', 'author', 'approver', 'on-duty', 'manager', 'administrator'] as const
export type Role = (typeof roles)[number]

export const asRoles = (texts: readonly string[]): Role[] => roles.filter((role) => texts.includes(role))

/** Invited: has a link, and no password yet. Left: kept by name in what they did, and let in no more. */
export type PersonState = 'invited' | 'active' | 'left'

/** Everyone who signs in is staff; the other roles are given. */
export interface Person {
  readonly organisationId: string
  readonly id: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
}

/** How somebody came to act: shown in the record. */
export type Way = 'web' | 'api' | 'command line' | 'by itself'

/** Whoever acts: a person, by some way in. */
export interface By extends Person {
  readonly way: Way
}

/** Canteen acting without anybody asking: a job, a duty. */
export const canteenItself = (organisationId: string): By => ({
  organisationId,
  id: '00000000-0000-0000-0000-000000000000',
  name: 'Canteen',
  email: '',
  roles: [],
  way: 'by itself',
})

export const roleNames: Readonly<Record<Role, string>> = {
  staff: 'Staff',
  author: 'Author: writes posts',
  approver: 'Approver: approves what others wrote',
  'on-duty': 'On duty: answers and watches deliveries',
  manager: 'Manager: channels, people and the record',
  administrator: 'Administrator: looks after this installation',
}

export const has = (person: Pick<Person, 'roles'>, ...wanted: readonly Role[]): boolean =>
  wanted.some((role) => role === 'staff' || person.roles.includes(role))

/** Only the role's name, without what it does. */
export const shortRoleName = (role: Role): string => roleNames[role].split(':', 1)[0] ?? role
