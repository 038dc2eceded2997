/** Small helpers for reading around a place in a text. All look at a bounded piece, so that long texts stay cheap. */

export interface Span {
  readonly start: number
  readonly end: number
}

export const before = (text: string, at: number, length: number): string =>
  text.slice(Math.max(0, at - length), at)

export const after = (text: string, at: number, length: number): string => text.slice(at, at + length)

/** In curly quotation marks, on one line, and not so long that the sentence around it is lost. */
export function quote(found: string): string {
  const letters = Array.from(found.slice(0, 200).replace(/\s+/g, ' '))
  return letters.length > 60 ? `“${letters.slice(0, 59).join('')}…”` : `“${letters.join('')}”`
}

/** `spans` in order and not overlapping. */
export function replaceSpans<S extends Span>(
  text: string,
  spans: readonly S[],
  by: (found: string, span: S) => string,
): string {
  let rewritten = ''
  let from = 0
  for (const span of spans) {
    rewritten += text.slice(from, span.start) + by(text.slice(span.start, span.end), span)
    from = span.end
  }
  return rewritten + text.slice(from)
}

/** The first of many: nobody reads the two-hundredth finding of one sort, and a long list must not take long. */
export function* atMost<T>(count: number, items: Iterable<T>): Iterable<T> {
  let left = count
  for (const item of items) {
    if (left-- <= 0) return
    yield item
  }
}

/** Where the last match in a piece begins, or -1. `pattern` must be global. */
export function lastMatch(piece: string, pattern: RegExp): number {
  let last = -1
  for (const match of piece.matchAll(pattern)) last = match.index
  return last
}

/** The run of characters without a space that `at` stands in, at most 200 to the left. */
export function wordAround(text: string, at: number): string {
  const left = /\S*$/.exec(before(text, at, 200))?.[0] ?? ''
  const right = /^\S*/.exec(after(text, at, 60))?.[0] ?? ''
  return left + right
}

export const isInLink = (text: string, at: number): boolean =>
  /:\/\/|^www\.|^[\w-]+(?:\.[\w-]+)+\//i.test(wordAround(text, at))
