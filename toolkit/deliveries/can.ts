/** Who may do what with a delivery. Sentences a manager could check. */
import { has, type Person } from '../people/person.ts'

export const can = (person: Person) => ({
  /** Everyone who works with posts sees the whole outbox: certainty is for all of them. */
  see: has(person, 'author', 'approver', 'on-duty', 'manager'),
  /** Release, send again, post by hand, paste proof, say what is there: whoever writes, approves, answers or manages. */
  act: has(person, 'author', 'approver', 'on-duty', 'manager'),
})
