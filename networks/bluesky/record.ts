/** The post as Bluesky stores it: https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json */
import { z } from 'zod'
import type { Content, PublishRequest } from '../network.ts'
import { wordsOf } from '../words.ts'
import { type Facet, facetsFor, mentionsIn } from './facets.ts'
import type { Account } from './session.ts'
import type { Blob } from './upload-pictures.ts'

export const collection = 'app.bsky.feed.post'

export interface PostRecord {
  readonly $type: typeof collection
  readonly text: string
  readonly createdAt: string
  readonly langs: readonly string[]
  readonly facets?: readonly Facet[]
  readonly embed?: Embed
}

type Embed =
  | {
      readonly $type: 'app.bsky.embed.images'
      readonly images: readonly {
        readonly image: Blob
        readonly alt: string
        readonly aspectRatio: { readonly width: number; readonly height: number }
      }[]
    }
  | {
      readonly $type: 'app.bsky.embed.external'
      readonly external: { readonly uri: string; readonly title: string; readonly description: string }
    }

/** The same on every attempt: the time is that of the first. */
export function recordFor(
  { content, firstAttemptAt }: PublishRequest,
  blobs: readonly Blob[],
  dids: ReadonlyMap<string, string>,
): PostRecord {
  const text = wordsOf(content)
  const facets = facetsFor(text, dids)
  const embed = embedFor(content, blobs)
  return {
    $type: collection,
    text,
    createdAt: firstAttemptAt.toISOString(),
    langs: ['en'],
    ...(facets.length > 0 && { facets }),
    ...(embed !== null && { embed }),
  }
}

function embedFor({ link, pictures }: Content, blobs: readonly Blob[]): Embed | null {
  const images = pictures.flatMap(({ alt, width, height }, position) => {
    const image = blobs[position]
    return image === undefined ? [] : [{ image, alt, aspectRatio: { width, height } }]
  })
  if (images.length > 0) return { $type: 'app.bsky.embed.images', images }
  if (link === null) return null
  const title = URL.canParse(link) ? new URL(link).hostname.replace(/^www\./, '') : link
  return { $type: 'app.bsky.embed.external', external: { uri: link, title, description: '' } }
}

const Resolved = z.object({ did: z.string().startsWith('did:') })

/** Who is mentioned. A name that cannot be found now is left as plain words: it must not hold the post back. */
export async function findMentioned(account: Account, text: string): Promise<ReadonlyMap<string, string>> {
  const dids = new Map<string, string>()
  for (const handle of new Set(mentionsIn(text).map((mention) => mention.handle))) {
    const query = { handle }
    const answer = await account.call({
      method: 'com.atproto.identity.resolveHandle',
      shape: Resolved,
      query,
    })
    if (answer.kind === 'ok') dids.set(handle, answer.body.did)
  }
  return dids
}
