/** A plain tar file (POSIX ustar), so that a backup can be opened with every machine's own tools. Pure. */

export interface Entry {
  readonly name: string
  readonly bytes: Uint8Array
}

const block = 512
const largestEntry = 1024 ** 3

const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`

function headerOf({ name, bytes }: Entry, at: Date): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error(`Too long a name: ${name}`)
  const header = Buffer.alloc(block)
  header.write(name, 0)
  header.write(octal(0o600, 8), 100)
  header.write(octal(0, 8), 108)
  header.write(octal(0, 8), 116)
  header.write(octal(bytes.byteLength, 12), 124)
  header.write(octal(Math.floor(at.getTime() / 1000), 12), 136)
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\0', 257)
  header.write('00', 263)
  header.write(octal(sumOf(header), 7), 148)
  return header
}

const sumOf = (header: Uint8Array): number => header.reduce((sum, byte) => sum + byte, 0)

export async function* packTar(entries: AsyncIterable<Entry>, at: Date): AsyncGenerator<Uint8Array> {
  for await (const entry of entries) {
    yield headerOf(entry, at)
    yield entry.bytes
    yield Buffer.alloc((block - (entry.bytes.byteLength % block)) % block)
  }
  yield Buffer.alloc(block * 2)
}

/** The file is no tar, or was changed or cut. */
export class DamagedTar extends Error {}

/** One entry at a time, whole. */
export async function* unpackTar(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
  const take = taker(chunks)
  for (;;) {
    const header = await take(block)
    if (header.every((byte) => byte === 0)) return
    const { name, size } = readHeader(header)
    const bytes = await take(size)
    await take((block - (size % block)) % block)
    yield { name, bytes }
  }
}

function readHeader(header: Buffer): { name: string; size: number } {
  const text = (from: number, to: number) => header.toString('utf8', from, to).split('\0', 1)[0] ?? ''
  const blank = Buffer.from(header)
  blank.fill(' ', 148, 156)
  const size = Number.parseInt(text(124, 136), 8)
  const sound = Number.parseInt(text(148, 156), 8) === sumOf(blank) && text(257, 263) === 'ustar'
  if (!sound || !(size >= 0 && size <= largestEntry)) throw new DamagedTar('Not the beginning of an entry')
  return { name: text(0, 100), size }
}

/** Gives exactly as many bytes as asked for, however they come. */
function taker(chunks: AsyncIterable<Uint8Array>): (count: number) => Promise<Buffer> {
  const source = chunks[Symbol.asyncIterator]()
  let kept: Buffer[] = []
  let length = 0
  return async (count) => {
    while (length < count) {
      const next = await source.next()
      if (next.done) throw new DamagedTar('It ends too soon')
      kept.push(Buffer.from(next.value))
      length += next.value.byteLength
    }
    const all = Buffer.concat(kept, length)
    kept = [all.subarray(count)]
    length -= count
    return all.subarray(0, count)
  }
}
