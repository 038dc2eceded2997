/** Says a thing once that was found many times. Pure. */
import type { CheckedFinding } from './checked-finding.ts'

export interface Together {
  readonly finding: CheckedFinding
  /** It and all that say the same. */
  readonly all: readonly CheckedFinding[]
}

export function together(findings: readonly CheckedFinding[]): Together[] {
  const groups = new Map<string, CheckedFinding[]>()
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.severity} ${finding.image ?? ''} ${finding.reason}`
    const before = groups.get(key)
    if (before) before.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].flatMap((all) => {
    const [finding] = all
    return finding ? [{ finding, all }] : []
  })
}

export const sayTimes = (times: number): string => (times === 1 ? '' : ` (${times} times)`)
