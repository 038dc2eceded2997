/** Who may give and take which roles. Pure. */
import { type Person, type Role, roles } from './person.ts'

/** Everybody is staff, so it is not given. */
export const givenRoles = roles.filter((role) => role !== 'staff')

export type RolesRefusal = 'only-administrators' | 'last-administrator' | 'last-manager'

interface Change {
  readonly by: Pick<Person, 'id' | 'roles'>
  readonly of: Pick<Person, 'id' | 'roles'>
  readonly to: readonly Role[]
  /** Active people who have the role now, `of` among them. */
  readonly administrators: readonly Pick<Person, 'id'>[]
  readonly managers: readonly Pick<Person, 'id'>[]
}

const isLast = (id: string, people: readonly Pick<Person, 'id'>[]): boolean =>
  people.length === 1 && people[0]?.id === id

export const mayGive = (by: Pick<Person, 'roles'>, wanted: readonly Role[]): boolean =>
  by.roles.includes('administrator') || !wanted.includes('administrator')

export function whyNotChangeRoles({ by, of, to, administrators, managers }: Change): RolesRefusal | null {
  const loses = (role: Role): boolean => of.roles.includes(role) && !to.includes(role)
  const gains = (role: Role): boolean => !of.roles.includes(role) && to.includes(role)
  if ((loses('administrator') || gains('administrator')) && !by.roles.includes('administrator')) {
    return 'only-administrators'
  }
  if (loses('administrator') && isLast(of.id, administrators)) return 'last-administrator'
  // An organisation without a manager could let nobody in and nobody go.
  if (loses('manager') && isLast(of.id, managers)) return 'last-manager'
  return null
}
