import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Files under a folder whose name matches, sorted; installed packages and tests' own servers are not ours. */
export function globSync(folder, name) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (entry.name === 'node_modules') return []
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return globSync(path, name)
      return name.test(entry.name) ? [path] : []
    })
    .sort()
}
