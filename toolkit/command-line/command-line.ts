/** `canteen`: from the words after it to an exit code. */
import { commands as everyCommand } from './commands.ts'
import type { Command, ExitCode, Terminal } from './terminal.ts'

export type { Command, ExitCode, Terminal } from './terminal.ts'
export { terminalOf } from './terminal-of.ts'

export async function runCommandLine(
  words: readonly string[],
  terminal: Terminal,
  commands: Readonly<Record<string, () => Promise<Command>>> = everyCommand,
): Promise<ExitCode> {
  const [name, ...rest] = words
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    await terminal.write(await help(commands))
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    terminal.complain(`There is no command ${name}.\n\n${await help(commands)}`)
    return 2
  }
  const command = await load()
  const ended = rest.indexOf('--')
  if ((ended < 0 ? rest : rest.slice(0, ended)).some((word) => word === '--help' || word === '-h')) {
    await terminal.write(command.usage)
    return 0
  }
  return command.run(rest, terminal)
}

async function help(commands: Readonly<Record<string, () => Promise<Command>>>): Promise<string> {
  const lines: string[] = []
  for (const [name, load] of Object.entries(commands))
    lines.push(`  ${name.padEnd(10)} ${(await load()).says}`)
  return `canteen COMMAND\n\n${lines.join('\n')}\n\ncanteen COMMAND --help says more about one.\n`
}
