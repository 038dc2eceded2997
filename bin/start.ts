import { join } from 'node:path'
import { systemClock } from '@canteen/plumbing/clock.ts'
import { readSettingsOfThisProcess } from '@canteen/plumbing/settings.ts'
import { startPractice } from '@canteen/practice'
import { prepareFirstUse, startCanteen } from '../toolkit/start/start.ts'

const say = (sentence: string): void => console.log(sentence)
const end = (sentence: string): never => {
  console.error(sentence)
  process.exit(1)
}

const settings = readSettingsOfThisProcess()
if (!settings.ok)
  end(settings.why.map(({ name, problem }) => `The setting ${name} is not right: ${problem}.`).join('\n'))
else {
  const here = import.meta.dirname
  const places = { migrations: join(here, '../toolkit/migrations'), assets: join(here, 'assets') }
  const running = await startCanteen({
    settings: settings.value,
    clock: systemClock,
    places,
    say,
    startPractice,
  })
  if (!running.ok) end(running.why)
  else {
    const { trust, address, stop } = running.value
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(
        signal,
        () =>
          void stop().then(
            () => process.exit(0),
            (error) => end(String(error)),
          ),
      )
    }
    for (const sentence of await prepareFirstUse(trust, { demo: process.argv.includes('--demo') }))
      say(sentence)
    say(`Canteen is ready at ${address}`)
  }
}
