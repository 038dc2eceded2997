/** `canteen sign-in` and `canteen sign-out`: keeps, or forgets, where one's Canteen is and one's token. */
import { z } from 'zod'
import { ask } from './ask.ts'
import { linesOf, oneLine } from './lines.ts'
import { readOptions } from './options.ts'
import { forgetWhere, readAddress, saveWhere, whereOptions } from './own-settings.ts'
import type { Command, ExitCode, Terminal } from './terminal.ts'

const usage = `canteen sign-in --address URL [--token TOKEN]

Make the token on the page Your account. Without --token it is read from standard input, so that it
stays out of the history of your shell. Both are kept in a file that only you can read.
`

const misunderstood = (terminal: Terminal, why: string): ExitCode => {
  terminal.complain(`${why}\n\n${usage}`)
  return 2
}

const Me = z.object({ name: z.string(), organisation: z.object({ name: z.string() }) })

async function typedToken(terminal: Terminal): Promise<string> {
  terminal.complain('Paste your token and press Enter: ')
  for await (const line of linesOf(terminal.input)) return line.trim()
  return ''
}

export const signInCommand: Command = {
  says: 'Keep where your Canteen is, and your token',
  usage,
  run: async (words, terminal) => {
    const options = readOptions(words, whereOptions)
    if (!options.ok) return misunderstood(terminal, options.why)
    if (options.value.rest.length > 0) return misunderstood(terminal, 'There is a word too many.')
    const said = options.value.one('address') ?? terminal.address
    if (said === null) return misunderstood(terminal, 'Say where your Canteen is, with --address.')
    const address = readAddress(said)
    if (address === null)
      return misunderstood(terminal, `${said} is not an address like https://canteen.example.`)
    const token = options.value.one('token') ?? terminal.token ?? (await typedToken(terminal))
    if (!/^[\x21-\x7e]+$/.test(token)) return misunderstood(terminal, 'That is not a token.')
    const me = await ask({ address, token }, { method: 'GET', path: '/me' }, Me)
    if (!me.ok) {
      terminal.complain(`${me.why}\n`)
      return 1
    }
    const file = await saveWhere(terminal, { address, token })
    await terminal.write(
      `You are ${oneLine(me.value.name)}, of ${oneLine(me.value.organisation.name)}. Kept in ${file}\n`,
    )
    if (address.startsWith('http:') && !/^http:\/\/(localhost|127\.|\[::1\])/.test(address))
      terminal.complain('This address is not https, so others on the way can read your token.\n')
    return 0
  },
}

export const signOutCommand: Command = {
  says: 'Forget them',
  usage: 'canteen sign-out\n',
  run: async (words, terminal) => {
    if (words.length > 0) {
      terminal.complain('canteen sign-out takes nothing after it.\n')
      return 2
    }
    const was = await forgetWhere(terminal)
    await terminal.write(
      was
        ? 'Forgotten here. To end the token itself, revoke it on the page Your account.\n'
        : 'You were not signed in.\n',
    )
    return 0
  },
}
