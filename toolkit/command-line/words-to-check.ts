/** The words that `canteen check` is to look at: from the command itself, a file or standard input. */
import { createReadStream } from 'node:fs'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { bytesOf } from './lines.ts'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'

/** Far more than any post; a file of this size is a mistake, or holds many posts. */
const mostBytes = 10_000_000

type Pieces = AsyncIterable<Uint8Array | string>

/** Null when there are none and nobody has them ready. */
export async function readWords(
  options: Options,
  terminal: Pick<Terminal, 'input' | 'isTyped'>,
): Promise<Result<string | null, string>> {
  const file = options.one('file')
  if (file !== null) return file === '-' ? fromInput(terminal.input) : fromFile(file)
  if (options.rest.length > 0) return ok(options.rest.join(' '))
  if (terminal.isTyped) return ok(null)
  const words = await fromInput(terminal.input)
  return words.ok && words.value.trim() === '' ? ok(null) : words
}

const fromInput = (input: Pieces): Promise<Result<string, string>> => textOf(input, 'What came in')

async function fromFile(file: string): Promise<Result<string, string>> {
  const opened = await openFile(file)
  return opened.ok ? textOf(opened.value, `The file ${file}`) : opened
}

async function textOf(input: Pieces, what: string): Promise<Result<string, string>> {
  const bytes = await bytesOf(input, mostBytes)
  if (bytes === null)
    return refused(
      `${what} is longer than ${mostBytes / 1_000_000} MB. To check many posts, put one on each line and say --jsonl.`,
    )
  const text = decode(bytes)
  return text === null ? refused(`${what} is not plain text. Save it as text in UTF-8.`) : ok(text)
}

/** Null when it is no text: a picture, or a file of a word processor. Windows writes some text as UTF-16. */
function decode(bytes: Buffer): string | null {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** A file as it comes from the disk, once it is known that it can be read. */
export async function openFile(file: string): Promise<Result<Pieces, string>> {
  const stream = createReadStream(file)
  try {
    await new Promise<void>((resolve, reject) => stream.once('readable', resolve).once('error', reject))
    return ok(stream)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return refused(`The file ${file} could not be read.`)
    throw error
  }
}
