/** What a command is handed of the world around it. */
import type { Clock } from '@canteen/plumbing/clock.ts'

export interface Terminal {
  readonly input: AsyncIterable<Uint8Array | string>
  /** Whether a person would have to type the input. */
  readonly isTyped: boolean
  /** Waits while whoever reads is slower than we are. False: nobody reads any more, so there is no use in going on. */
  readonly write: (text: string) => Promise<boolean>
  /** For what went wrong, beside what was asked for. */
  readonly complain: (text: string) => void
  /** Where this person's own settings are kept. */
  readonly settingsFolder: string
  /** From the environment; null when not set there. */
  readonly address: string | null
  readonly token: string | null
  readonly clock: Clock
}

/** 0 well, 1 something was found or could not be done, 2 we did not understand what was asked. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  /** One line for the list of commands. */
  readonly says: string
  /** How to write it, with every option. */
  readonly usage: string
  readonly run: (words: readonly string[], terminal: Terminal) => Promise<ExitCode>
}
