/** Says a thing once that was found many times. Pure. */
import type { Finding } from '@canteen/checks/finding.ts'

export interface Together {
  readonly finding: Finding
  readonly times: number
}

export function together(findings: readonly Finding[]): Together[] {
  const groups = new Map<string, Together>()
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.image ?? ''} ${finding.reason}`
    const before = groups.get(key)
    groups.set(key, before ? { ...before, times: before.times + 1 } : { finding, times: 1 })
  }
  return [...groups.values()]
}

export const sayTimes = (times: number): string => (times === 1 ? '' : ` (${times} times)`)
