/** A mark in the data folder while a restore is under way: what is there then is not to be started. */
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '@canteen/plumbing/atomic-write.ts'

const markIn = (folder: string): string => join(folder, 'unfinished-restore')

/** A sentence when a restore into this folder was cut short; else null. */
export function unfinishedRestore(folder: string): string | null {
  return existsSync(markIn(folder))
    ? `A restore into ${folder} was cut short, so what is there is not whole. Delete this folder and restore again.`
    : null
}

export const markUnfinished = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeWhole(markIn(folder), 'A backup is being restored into this folder.\n')
}

export const markFinished = (folder: string): Promise<void> => rm(markIn(folder), { force: true })

/** Null when nothing is there; else why a backup cannot be restored into it. */
export async function whyNotEmpty(folder: string): Promise<string | null> {
  const unfinished = unfinishedRestore(folder)
  if (unfinished) return unfinished
  const there = existsSync(folder) ? (await readdir(folder)).filter((name) => name !== 'lost+found') : []
  return there.length > 0
    ? `The folder ${folder} is not empty, so nothing was restored. Set CANTEEN_DATA to a new folder.`
    : null
}
