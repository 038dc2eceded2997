import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** Makes a rename last through a power cut. Some file systems cannot do this for a folder; then it is left out. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (!['EINVAL', 'EISDIR', 'EPERM'].includes(codeOf(error) ?? '')) throw error
  } finally {
    await handle.close()
  }
}

/** Writes a whole file or nothing: a reader, or a crash, never meets a half-written one. Private to the owner. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${randomUUID()}.part`
  try {
    const handle = await open(temporary, 'wx', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(path.dirname(file))
}

/** The operating system's short name for what went wrong, such as `ENOSPC`. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

/** Reads one line of the system's answers as plain words, or null when it is not about room or rights. */
export function plainFileProblem(error: unknown): 'no-space' | 'not-writable' | null {
  const code = codeOf(error) ?? ''
  if (['ENOSPC', 'EDQUOT'].includes(code)) return 'no-space'
  return ['EACCES', 'EPERM', 'EROFS'].includes(code) ? 'not-writable' : null
}
