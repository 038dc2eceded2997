/** The way into a database that already runs, for tools beside the running Canteen: they take no lock and start nothing. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseFacts } from '../data-folder.ts'
import { appRole } from './cluster.ts'
import { major } from './home.ts'
import type { Connection } from './postgres.ts'
import { readPidFile, worksIn } from './server.ts'

/** Null: no database runs in this data folder. */
export function runningPostgres(dataFolder: string): Connection | null {
  const file = path.join(dataFolder, 'canteen.json')
  if (!existsSync(file)) return null
  const facts = parseFacts(readFileSync(file, 'utf8'), dataFolder)
  if (!facts.ok || facts.value.database === undefined) return null
  const cluster = path.join(path.resolve(dataFolder, facts.value.database), `pg${major}`)
  const found = readPidFile({ cluster })
  if (!found?.ready || !worksIn(found.pid, { cluster })) return null
  return { host: found.socketFolder, port: 5432, user: appRole, database: appRole }
}
