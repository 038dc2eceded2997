import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where this version's migrations are, seen from the sources and from the built program alike. */
export function migrationsFolder(): string {
  const places = ['./migrations', '../toolkit/migrations', '../../toolkit/migrations']
  const found = places.map((place) => join(import.meta.dirname, place)).find((place) => existsSync(place))
  if (!found) throw new Error('The migrations are missing from this copy of Canteen')
  return found
}
