import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { codeOf } from './atomic-write.ts'
import { beganAt } from './processes.ts'
import { ok, type Result, refused } from './result.ts'

/** Who has a folder: a process on one machine (or in one container). */
export interface Holder {
  readonly pid: number
  readonly began: string
  readonly host: string
}

export interface LockTimes {
  /** How often the holder shows that it lives, in milliseconds. */
  readonly beatMs: number
  /** How long a silent holder on another machine is waited for before its lock is taken, in milliseconds. */
  readonly patienceMs: number
}

const usualTimes: LockTimes = { beatMs: 5_000, patienceMs: 20_000 }
const HolderText = z.object({ pid: z.number().int(), began: z.string(), host: z.string() })

/**
 * Takes the one lock of a folder, or says who has it. A lock whose process has died is taken over: at once when it
 * ran on this machine; after a while of silence when it ran on another one, or in another container, where we
 * cannot see its processes.
 */
export async function takeLock(file: string, times = usualTimes): Promise<Result<() => void, Holder>> {
  const us: Holder = { pid: process.pid, began: beganAt(process.pid) ?? '', host: hostname() }
  const patienceEnds = performance.now() + times.patienceMs
  let seen: { holder: Holder; beat: number } | null = null
  for (;;) {
    if (createLock(file, us)) return ok(holdOn(file, us, times.beatMs))
    const now = readLock(file)
    if (now === null) {
      await clearUnreadable(file)
    } else if (now.holder.host === us.host) {
      if (beganAt(now.holder.pid) === now.holder.began) return refused(now.holder)
      clearIfStill(file, now.holder)
    } else if (seen !== null && now.beat !== seen.beat) {
      return refused(now.holder)
    } else if (performance.now() >= patienceEnds) {
      clearIfStill(file, now.holder)
    } else {
      seen = now
      await wait(Math.min(1_000, times.beatMs))
    }
  }
}

function createLock(file: string, us: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(us), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

function readLock(file: string): { holder: Holder; beat: number } | null {
  try {
    const holder = HolderText.parse(JSON.parse(readFileSync(file, 'utf8')))
    return { holder, beat: statSync(file).mtimeMs }
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError || error instanceof z.ZodError) return null
    throw error
  }
}

/** A lock is empty for an instant while it is made; one that stays so was cut short by a crash. */
async function clearUnreadable(file: string): Promise<void> {
  await wait(200)
  if (readLock(file) === null) rmSync(file, { force: true })
}

function clearIfStill(file: string, dead: Holder): void {
  if (sameHolder(readLock(file)?.holder, dead)) rmSync(file, { force: true })
}

function sameHolder(one: Holder | undefined, other: Holder): boolean {
  return one?.pid === other.pid && one.began === other.began && one.host === other.host
}

function holdOn(file: string, us: Holder, beatMs: number): () => void {
  const text = JSON.stringify(us)
  const beat = setInterval(() => {
    try {
      // Rewriting the same words moves the file's time on, by the file system's own clock.
      if (sameHolder(readLock(file)?.holder, us)) writeFileSync(file, text, { flag: 'r+' })
    } catch {
      // The folder went away or the disk broke: whoever reads or writes there next will say so in better words.
      clearInterval(beat)
    }
  }, beatMs)
  beat.unref()
  return () => {
    clearInterval(beat)
    clearIfStill(file, us)
  }
}
