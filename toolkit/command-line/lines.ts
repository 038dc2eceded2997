/** Text that arrives in pieces, as lines: only a line feed ends one, for JSON may hold every other kind of break. */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false })
  let begun: string[] = []
  for await (const piece of input) {
    const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })
    const parts = text.split('\n')
    for (const part of parts.slice(0, -1)) {
      begun.push(part)
      yield withoutReturn(begun.join(''))
      begun = []
    }
    begun.push(parts.at(-1) ?? '')
  }
  const last = begun.join('') + decoder.decode()
  if (last !== '') yield withoutReturn(last)
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)

export async function allOf(input: AsyncIterable<Uint8Array | string>): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of input) pieces.push(Buffer.from(piece))
  return new TextDecoder().decode(Buffer.concat(pieces))
}

/** Words from elsewhere on one line, without anything that a terminal would obey. */
export const oneLine = (text: string, most = 60): string => {
  const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  const letters = [...plain]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : plain
}
