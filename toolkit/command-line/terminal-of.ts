/** The real terminal: streams that may be slower than we are, or go away. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '@canteen/plumbing/clock.ts'
import type { Terminal } from './terminal.ts'

export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
}

export function terminalOf(
  { stdin, stdout, stderr }: Streams,
  env: { readonly address: string | null; readonly token: string | null },
): Terminal {
  let gone = false
  let wake = (): void => undefined
  const stop = (): void => {
    gone = true
    wake()
  }
  // `canteen … | head` closes our output early: that is no failure of ours.
  stdout.on('error', stop).on('close', stop)
  stdout.on('drain', () => wake())
  const drained = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve
    })
  return {
    input: stdin,
    isTyped: stdin.isTTY === true,
    write: async (text) => {
      if (gone) return false
      if (!stdout.write(text)) await drained()
      return !gone
    },
    complain: (text) => {
      stderr.write(text)
    },
    settingsFolder: join(homedir(), '.config'),
    address: env.address,
    token: env.token,
    clock: systemClock,
  }
}
