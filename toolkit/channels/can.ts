/** Who may do what with a channel. Pure. */
import { has, type Person } from '../people/person.ts'
import { type Channel, keepersOf } from './channel.ts'

export const can = (person: Person) => ({
  register: has(person, 'manager'),
  /** The sign-in at the network is somebody's own: often only the owner has the role there. */
  connect: (channel: Channel): boolean => has(person, 'manager') || keepersOf(channel).includes(person.id),
})
