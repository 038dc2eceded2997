import { parseArgs } from 'node:util'
import { systemClock } from '@canteen/plumbing/clock.ts'
import { startPractice } from '@canteen/practice'

/** Serves the practice networks alone: `npm run practice -- --port 3010 --folder data/practice`. */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '3010' }, folder: { type: 'string' } },
})

const practice = await startPractice({
  port: Number(values.port),
  folder: values.folder ?? null,
  now: systemClock.now,
})
console.log(`Practice networks are at ${practice.address}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void practice.stop().then(() => process.exit(0)))
}
