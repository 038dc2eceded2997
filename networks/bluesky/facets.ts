/** Bluesky shows plain text unless told which bytes are a link, a hashtag or a mention. */
import { graphemes, linksIn, utf8Bytes } from '../counting.ts'

export interface Facet {
  /** Offsets in UTF-8 bytes, the end not included. */
  readonly index: { readonly byteStart: number; readonly byteEnd: number }
  readonly features: readonly Feature[]
}

type Feature =
  | { readonly $type: 'app.bsky.richtext.facet#link'; readonly uri: string }
  | { readonly $type: 'app.bsky.richtext.facet#tag'; readonly tag: string }
  | { readonly $type: 'app.bsky.richtext.facet#mention'; readonly did: string }

interface Span {
  readonly start: number
  readonly end: number
}

export interface Mention extends Span {
  readonly handle: string
}

const handlePattern = /(?<=^|[\s(])@((?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])?)/giu
const tagPattern = /(?<=^|[\s(])[#＃](\S+)/gu
const tagLength = 64

export const mentionsIn = (text: string): Mention[] =>
  Array.from(text.matchAll(handlePattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    handle: (match[1] ?? '').toLowerCase(),
  }))

/** `dids` holds the mentioned accounts that were found; the others stay plain text. */
export function facetsFor(text: string, dids: ReadonlyMap<string, string>): Facet[] {
  const links = linksIn(text).map((link) =>
    facet(text, link, { $type: 'app.bsky.richtext.facet#link', uri: link.url }),
  )
  const tags = tagsIn(text).map((tag) =>
    facet(text, tag, { $type: 'app.bsky.richtext.facet#tag', tag: tag.tag }),
  )
  const mentions = mentionsIn(text).flatMap((mention) => {
    const did = dids.get(mention.handle)
    return did === undefined ? [] : [facet(text, mention, { $type: 'app.bsky.richtext.facet#mention', did })]
  })
  return withoutOverlaps([...links, ...tags, ...mentions])
}

/** Where two claim the same bytes ("#flunhs.uk/flu"), Bluesky apps draw nonsense: the first one keeps them. */
function withoutOverlaps(facets: readonly Facet[]): Facet[] {
  const kept: Facet[] = []
  for (const facet of facets.toSorted((a, b) => a.index.byteStart - b.index.byteStart)) {
    if (facet.index.byteStart >= (kept.at(-1)?.index.byteEnd ?? 0)) kept.push(facet)
  }
  return kept
}

function tagsIn(text: string): (Span & { readonly tag: string })[] {
  return Array.from(text.matchAll(tagPattern)).flatMap((match) => {
    const tag = (match[1] ?? '').replace(/[\p{P}\p{Cf}]+$/u, '')
    // A number alone, "#1", is a rank and not a hashtag.
    if (!/[^\d\p{P}]/u.test(tag) || graphemes(tag).length > tagLength) return []
    return [{ start: match.index, end: match.index + 1 + tag.length, tag }]
  })
}

const facet = (text: string, { start, end }: Span, feature: Feature): Facet => {
  const byteStart = utf8Bytes(text.slice(0, start))
  return { index: { byteStart, byteEnd: byteStart + utf8Bytes(text.slice(start, end)) }, features: [feature] }
}
