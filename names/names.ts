/**
 * Names of people by the shape of the sentence, so also those that no list holds. Some 140 KB compressed and a
 * second to load, which is why the canteen check does without it until it is handed in: `check(draft, context, { names: findNames })`.
 */
import nlp from 'compromise'

/** UTF-16 offsets into the text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Beyond this many characters a text is no post. */
const longest = 5000

/** Where names of people seem to stand, in order. Looks at the first 5,000 characters only; never throws. */
export function findNames(text: string): readonly Span[] {
  const found: Span[] = []
  for (const { offset, text: written = '' } of readPeople(text.slice(0, longest))) {
    if (offset === undefined) continue
    const trimmed = /^[^\p{L}]*(.*?)(?:['’]s)?[^\p{L}]*$/su.exec(written)?.[1] ?? ''
    const start = offset.start + written.indexOf(trimmed)
    if (trimmed !== '' && text.startsWith(trimmed, start)) found.push({ start, end: start + trimmed.length })
  }
  return found
}

interface Person {
  readonly text?: string
  readonly offset?: { readonly start: number }
}

function readPeople(text: string): readonly Person[] {
  const read: unknown = nlp(text).people().json({ offset: true })
  return Array.isArray(read) ? read.filter(isPerson) : []
}

const isPerson = (value: unknown): value is Person => typeof value === 'object' && value !== null
