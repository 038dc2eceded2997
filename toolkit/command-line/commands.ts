/** Every command, each loaded only when it is asked for. To add one, add a line. */
import type { Command } from './terminal.ts'

export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).checkCommand,
  post: async () => (await import('./write-post.ts')).postCommand,
  outbox: async () => (await import('./outbox.ts')).outboxCommand,
  'sign-in': async () => (await import('./sign-in.ts')).signInCommand,
  'sign-out': async () => (await import('./sign-in.ts')).signOutCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./backup.ts')).restoreCommand,
}
