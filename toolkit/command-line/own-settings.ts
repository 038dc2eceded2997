/** Where this person's Canteen is and their token: from the command, the environment, or a file only they can read. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { z } from 'zod'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'

export const whereOptions = { address: 'one', token: 'one' } as const
export const whereUsage = `  --address URL       where your Canteen is
  --token TOKEN       your access token
                      Both may also come from CANTEEN_ADDRESS and CANTEEN_TOKEN, or from: canteen sign-in
`

export interface Where {
  readonly address: string
  readonly token: string
}

const Saved = z.object({ address: z.string(), token: z.string() })

const fileIn = (terminal: Terminal): string => join(terminal.settingsFolder, 'canteen.json')

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

async function readSaved(terminal: Terminal): Promise<Where | null> {
  try {
    const read = Saved.safeParse(JSON.parse(await readFile(fileIn(terminal), 'utf8')))
    return read.success ? read.data : null
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return null
    throw error
  }
}

/** A whole origin with http or https, or null. */
export function readAddress(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '') return null
  return url.origin + url.pathname.replace(/\/+$/, '')
}

export async function findWhere(terminal: Terminal, options: Options): Promise<Result<Where, string>> {
  const saved = await readSaved(terminal)
  const said = options.one('address') ?? terminal.address ?? saved?.address ?? null
  if (said === null)
    return refused('Say where your Canteen is, with --address, or once with: canteen sign-in')
  const address = readAddress(said)
  if (address === null) return refused(`${said} is not an address like https://canteen.example.`)
  // A token saved for one place is not shown to another.
  const fits = saved !== null && readAddress(saved.address) === address
  const token = options.one('token') ?? terminal.token ?? (fits ? saved.token : null)
  if (token === null) return refused('Give your access token, with --token, or once with: canteen sign-in')
  return ok({ address, token })
}

export async function saveWhere(terminal: Terminal, where: Where): Promise<string> {
  const file = fileIn(terminal)
  await mkdir(terminal.settingsFolder, { recursive: true })
  // Made anew, because the mode counts only when the file is made.
  await rm(file, { force: true })
  await writeFile(file, `${JSON.stringify(where, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return file
}

export async function forgetWhere(terminal: Terminal): Promise<boolean> {
  const saved = await readSaved(terminal)
  await rm(fileIn(terminal), { force: true })
  return saved !== null
}
