import type { Result } from '@canteen/plumbing/result.ts'

/** The story is ours: a refusal in it is our own mistake. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`The demonstration was refused: ${JSON.stringify(result.why)}`)
  return result.value
}
