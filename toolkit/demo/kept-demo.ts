/** The sign-ins of the demonstration, kept in the data folder so that every start can say them again. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf, writeWhole } from '@canteen/plumbing/atomic-write.ts'
import { z } from 'zod'

const KeptDemo = z.object({ organisationId: z.uuid(), password: z.string() })
export type KeptDemo = z.infer<typeof KeptDemo>

const fileIn = (folder: string): string => join(folder, 'demo.json')

export const keepDemo = (folder: string, demo: KeptDemo): Promise<void> =>
  writeWhole(fileIn(folder), `${JSON.stringify(demo)}\n`)

/** Null: no demonstration was set up in this folder. */
export async function readKeptDemo(folder: string): Promise<KeptDemo | null> {
  try {
    return KeptDemo.parse(JSON.parse(await readFile(fileIn(folder), 'utf8')))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
