import { namesOf } from '../people/people.ts'
import type { Tx } from '../trust.ts'
import type { Post } from './post.ts'
import type { EditedElsewhere } from './why-not.ts'

/** Who saved in between, and what is stored now. */
export async function editedElsewhere(tx: Tx, theirs: Post): Promise<EditedElsewhere> {
  const names = await namesOf(tx, theirs.organisationId, [theirs.editedBy])
  const by = names.get(theirs.editedBy) ?? 'Somebody'
  return { kind: 'edited-elsewhere', by, at: theirs.updatedAt, theirs }
}
