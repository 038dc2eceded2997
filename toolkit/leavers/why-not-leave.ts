/** Who may leave, and to whom the work may go. Pure. */
import type { Person, PersonState } from '../people/person.ts'

type Someone = Pick<Person, 'id' | 'roles'> & { readonly state: PersonState }

export type LeaveRefusal = 'not-there' | 'last-administrator' | 'last-manager' | 'to-nobody' | 'to-themselves'

interface Leaving {
  readonly who: Someone | undefined
  readonly to: Someone | undefined
  /** Active people who are administrators or managers now. */
  readonly holders: readonly Pick<Person, 'id' | 'roles'>[]
}

export function whyNotLeave({ who, to, holders }: Leaving): LeaveRefusal | null {
  if (!who || who.state === 'left') return 'not-there'
  const others = holders.filter((holder) => holder.id !== who.id)
  const nobodyElse = (role: 'administrator' | 'manager'): boolean =>
    who.roles.includes(role) && !others.some((other) => other.roles.includes(role))
  if (nobodyElse('administrator')) return 'last-administrator'
  if (nobodyElse('manager')) return 'last-manager'
  if (to?.id === who.id) return 'to-themselves'
  return to?.state === 'active' ? null : 'to-nobody'
}
