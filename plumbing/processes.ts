import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { codeOf } from './atomic-write.ts'

const onLinux = process.platform === 'linux'

/** Reads a file under /proc; null when there is no such process, or when this account may not look. */
export function readProc(pid: number, name: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(codeOf(error) ?? '')) return null
    throw error
  }
}

/** True while a process runs. One that has ended but was not yet collected by its parent counts as ended. */
export function isRunning(pid: number): boolean {
  return beganAt(pid) !== null
}

/**
 * When a process began, good only for comparing: a process number is used again after a while, the pair is not.
 * Null when no such process runs.
 */
export function beganAt(pid: number): string | null {
  if (!onLinux) {
    const line = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
    }).stdout.trim()
    return line === '' || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '')
  }
  const stat = readProc(pid, 'stat')
  if (stat === null) return null
  // The name may hold spaces and brackets, so count from the last bracket: state is field 3, start is field 22.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return null
  return `${bootId()}/${fields[19]}`
}

function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
}
