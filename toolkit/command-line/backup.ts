/** `canteen backup` and `canteen restore`: for whoever runs this installation, on its own machine. */
import { resolve } from 'node:path'
import { sayLondon } from '@canteen/plumbing/london.ts'
import { readSettingsOfThisProcess, type Settings } from '@canteen/plumbing/settings.ts'
import { type Made, makeBackup, type Restored, restoreBackup } from '../backup/backup.ts'
import { migrationsFolder } from '../migrations-folder.ts'
import { readOptions } from './options.ts'
import type { Command, ExitCode, Terminal } from './terminal.ts'

const settingsSay =
  'Reads the same settings as Canteen itself: CANTEEN_DATA, DATABASE_URL, CANTEEN_KEY_FILE.\n'

const backupUsage = `canteen backup FILE            everything in one file: database, pictures and keys

Canteen may go on running. Keep the file safe: whoever has it can read everything and post to every channel.
Practice networks are not in it, and everybody has to sign in again after it is restored.
${settingsSay}`

const restoreUsage = `canteen restore FILE           puts a backup into an empty folder or database

Stop Canteen first, and set CANTEEN_DATA to a new folder. What may have gone out since the backup waits for a person.
${settingsSay}`

export const backupCommand: Command = {
  says: 'Put everything into one file',
  usage: backupUsage,
  run: (words, terminal) =>
    withFile(words, terminal, backupUsage, async (settings, file) => {
      const made = await makeBackup({ settings, clock: terminal.clock, file })
      return made.ok ? { ok: true, value: sayMade(made.value) } : made
    }),
}

export const restoreCommand: Command = {
  says: 'Put a backup into an empty folder',
  usage: restoreUsage,
  run: (words, terminal) =>
    withFile(words, terminal, restoreUsage, async (settings, file) => {
      const asked = { settings, clock: terminal.clock, file: resolve(file), migrations: migrationsFolder() }
      const restored = await restoreBackup(asked)
      return restored.ok ? { ok: true, value: sayRestored(restored.value, settings) } : restored
    }),
}

type Done = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly why: string }

async function withFile(
  words: readonly string[],
  terminal: Terminal,
  usage: string,
  run: (settings: Settings, file: string) => Promise<Done>,
): Promise<ExitCode> {
  const options = readOptions(words, {})
  const settings = readSettingsOfThisProcess()
  const [file, ...more] = options.ok ? options.value.rest : []
  if (!options.ok || !settings.ok || !file || more.length > 0) {
    const settingSays = settings.ok
      ? 'Name one file.'
      : settings.why.map((s) => `${s.name}: ${s.problem}`).join('\n')
    terminal.complain(`${options.ok ? settingSays : options.why}\n\n${usage}`)
    return 2
  }
  const done = await run(settings.value, file)
  if (!done.ok) {
    terminal.complain(`${done.why}\n`)
    return 1
  }
  await terminal.write(done.value)
  return 0
}

const sayMade = ({ file, rows, pictures, bytes }: Made): string =>
  `Everything is in ${file}: ${rows} rows and ${pictures} pictures, ${Math.ceil(bytes / 1024)} kB.
Keep it safe, and not on this machine alone: whoever has it can read everything and post to every channel.\n`

function sayRestored(restored: Restored, settings: Settings): string {
  const { madeAt, rows, pictures, held, planned } = restored
  return `The backup made at ${sayLondon(madeAt)} is restored into ${settings.dataFolder}: ${rows} rows and ${pictures} pictures.
What happened after it was made is not in it: look at People for whoever has left since.
Deliveries that were due since then: ${held}. They may have gone out already, so they wait for a person in the outbox.
Deliveries planned for later: ${planned}. Look at them before they go out: they may have been changed or cancelled since.
Everybody has to sign in again.\n`
}
