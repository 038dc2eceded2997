/** `canteen doctor`: for whoever runs this installation, on its own machine. */
import { readdir } from 'node:fs/promises'
import { readSettingsOfThisProcess } from '@canteen/plumbing/settings.ts'
import { describeCheckup, runDoctor } from '../doctor/doctor.ts'
import { migrationsFolder } from '../migrations-folder.ts'
import { readOptions } from './options.ts'
import type { Command } from './terminal.ts'

const usage = `canteen doctor                 how this installation is, and what to do
  --json              the same for programs

Ends with code 1 when something is bad. Reads the same settings as Canteen itself: CANTEEN_DATA, DATABASE_URL.
`

export const doctorCommand: Command = {
  says: 'Look whether this installation is well',
  usage,
  run: async (words, terminal) => {
    const options = readOptions(words, { json: 'yes' })
    const settings = readSettingsOfThisProcess()
    if (!options.ok || !settings.ok || options.value.rest.length > 0) {
      const settingSays = settings.ok ? '' : settings.why.map((s) => `${s.name}: ${s.problem}`).join('\n')
      terminal.complain(`${options.ok ? settingSays : options.why}\n\n${usage}`)
      return 2
    }
    const known = (await readdir(migrationsFolder())).filter((name) => name.endsWith('.sql')).sort()
    const checkup = await runDoctor(settings.value, terminal.clock, known)
    await terminal.write(
      options.value.yes('json') ? `${JSON.stringify(checkup, null, 2)}\n` : describeCheckup(checkup),
    )
    return checkup.state === 'bad' ? 1 : 0
  },
}
