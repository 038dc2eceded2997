type Pieces = AsyncIterable<Uint8Array | string>

export interface NumberedLine {
  /** Counted from 1, as editors do. */
  readonly number: number
  /** Null when it is longer than anybody wants; then it was let go of as it came. */
  readonly text: string | null
}

/** Text that arrives in pieces, as lines: only a line feed ends one, for JSON may hold every other kind of break. */
export async function* linesOf(input: Pieces): AsyncGenerator<string> {
  for await (const { text } of numberedLines(input)) yield text ?? ''
}

/** As `linesOf`, keeping no more than `longest` characters of a line, however long it goes on. */
export async function* numberedLines(
  input: Pieces,
  longest = Number.POSITIVE_INFINITY,
): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false })
  let begun: string[] = []
  let length = 0
  let number = 0
  const add = (part: string): void => {
    length += part.length
    if (length <= longest) begun.push(part)
    else begun = []
  }
  const end = (): NumberedLine => {
    const text = length > longest ? null : withoutReturn(begun.join(''))
    begun = []
    length = 0
    number += 1
    return { number, text }
  }
  for await (const piece of input) {
    const parts = (typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })).split('\n')
    for (const part of parts.slice(0, -1)) {
      add(part)
      yield end()
    }
    add(parts.at(-1) ?? '')
  }
  add(decoder.decode())
  if (length > 0) yield end()
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)

/** All of it, or null when it goes on for more than `most` bytes. */
export async function bytesOf(input: Pieces, most: number): Promise<Buffer | null> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of input) {
    const bytes = Buffer.from(piece)
    length += bytes.length
    if (length > most) return null
    pieces.push(bytes)
  }
  return Buffer.concat(pieces)
}

export async function allOf(input: Pieces): Promise<string> {
  const bytes = await bytesOf(input, Number.POSITIVE_INFINITY)
  return new TextDecoder().decode(bytes ?? undefined)
}

/** Words from elsewhere on one line, without anything that a terminal would obey. */
export const oneLine = (text: string, most = 60): string => {
  const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  const letters = [...plain]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : plain
}
