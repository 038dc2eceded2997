/** A worker like ours, with the same settings, that knows the empty job alone. */
import { startJobs } from '@canteen/plumbing/jobs.ts'
import { openLog } from '@canteen/plumbing/log.ts'
import { readSettingsOfThisProcess } from '@canteen/plumbing/settings.ts'
import pg from 'pg'
import { emptyJob } from './empty-job.ts'

const settings = readSettingsOfThisProcess()
if (!settings.ok) throw new Error(JSON.stringify(settings.why))
const pool = new pg.Pool({ connectionString: settings.value.databaseUrl ?? '', max: 12 })
const complain = (error: Error) => console.error(error)
pool.on('error', complain).on('connect', (client) => client.on('error', complain))
const { workerConcurrency, logLevel } = settings.value
await startJobs(null, [emptyJob], { pool, concurrency: workerConcurrency, log: openLog(logLevel) })
