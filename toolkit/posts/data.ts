import type { Answer, Status } from '../web/route.ts'

/** An answer for a script of ours. */
export const data = (status: Status, value: Readonly<Record<string, unknown>>): Answer => ({
  kind: 'file',
  type: 'application/json',
  status,
  bytes: JSON.stringify(value),
})
