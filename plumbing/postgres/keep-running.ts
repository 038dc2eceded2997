import type { StartRefusal } from '../data-folder.ts'
import type { Result } from '../result.ts'
import type { Home } from './home.ts'
import { type Server, stopServer, worksIn } from './server.ts'

export interface Kept {
  readonly pid: () => number
  readonly stop: () => Promise<'stopped' | 'still-running'>
}

/**
 * Looks now and then whether the server still runs, and starts it again when it was killed (the machine short of
 * memory, say). Connections come back by themselves: the socket has the same name.
 */
export function keepRunning(
  home: Home,
  first: Server,
  start: () => Promise<Result<Server, StartRefusal>>,
  { everyMs, log }: { everyMs: number; log: (sentence: string) => void },
): Kept {
  let pid = first.pid
  let starting: Promise<void> | null = null
  const startAgain = async () => {
    log('The database had stopped and is being started again.')
    const again = await start()
    if (again.ok) pid = again.value.pid
    else log(again.why.says)
  }
  const watch = setInterval(() => {
    if (starting || worksIn(pid, home)) return
    starting = startAgain()
      .catch((error: unknown) => log(`The database could not be started again: ${String(error)}`))
      .finally(() => {
        starting = null
      })
  }, everyMs)
  watch.unref()
  return {
    pid: () => pid,
    stop: async () => {
      clearInterval(watch)
      await starting
      return stopServer(home, pid)
    },
  }
}
