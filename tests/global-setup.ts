/** One real database server for the whole run, with a migrated template that each test's database is copied from. */
import { join } from 'node:path'
import { prepareJobs } from '@canteen/plumbing/jobs.ts'
import { migrate } from '@canteen/plumbing/migrate.ts'
import { startTestPostgres } from '@canteen/plumbing/postgres/for-tests.ts'
import type { Connection } from '@canteen/plumbing/postgres/postgres.ts'
import pg from 'pg'
import type { TestProject } from 'vitest/node'

export const template = 'canteen_template'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: Connection
  }
}

export default async function setup(project: TestProject) {
  const server = await startTestPostgres()
  const address = await server.createDatabase(template)
  const pool = new pg.Pool(address)
  const complain = (error: Error) => console.error(error)
  pool.on('error', complain).on('connect', (client) => client.on('error', complain))
  const migrated = await migrate(pool, join(import.meta.dirname, '../toolkit/migrations'))
  if (!migrated.ok) throw new Error('The template database could not be made')
  await prepareJobs(pool)
  await pool.end()
  project.provide('postgres', { ...server.superuser })
  return () => server.stop()
}
