import type { PublicPost } from '../ledger.ts'
import type { PracticeRoom } from '../network.ts'
import type { FacebookEvent, FacebookPage, FacebookPhoto, FacebookPost } from './records.ts'
import { FacebookState } from './state.ts'
import { Usage } from './usage.ts'

/** A code from the sign-in page, waiting to be changed into a token. */
export interface SignInCode {
  readonly personId: string
  readonly pages: readonly string[]
  readonly scopes: readonly string[]
  readonly returnTo: string
  readonly endsAt: number
  used: boolean
}

/** The whole practice Facebook: what it holds and the only way to change it. */
export class FacebookWorld {
  state = new FacebookState()
  readonly usage = new Usage()
  /** Not kept over a restart: they live ten minutes. */
  readonly codes = new Map<string, SignInCode>()

  constructor(readonly room: PracticeRoom) {}

  /** Writes the event down, with what it made public, and only then lets it be so. */
  record(event: FacebookEvent, published?: PublicPost): void {
    this.room.journal.append({ network: 'facebook', event, ...(published ? { published } : {}) })
    this.state.apply(event)
  }

  recordRemoval(postId: string): void {
    const at = this.room.clock.now().toISOString()
    this.room.journal.append({
      network: 'facebook',
      event: { kind: 'post-removed', postId } satisfies FacebookEvent,
      removed: { id: postId, at },
    })
    this.state.apply({ kind: 'post-removed', postId })
  }

  forget(): void {
    this.state = new FacebookState()
    this.codes.clear()
    this.usage.clear()
  }

  photosOf(post: FacebookPost): FacebookPhoto[] {
    return post.photos.flatMap((id) => this.state.photos.get(id) ?? [])
  }

  /** The post as the ledger keeps it. */
  asPublic(post: FacebookPost, publishedAt: number): PublicPost {
    return {
      network: 'facebook',
      account: post.pageId,
      id: post.id,
      text: post.message,
      link: post.link,
      pictures: this.photosOf(post).map(({ alt, sha256, width, height, bytes }) => ({
        alt,
        sha256,
        width,
        height,
        bytes,
      })),
      publicAt: new Date(publishedAt).toISOString(),
      key: null,
    }
  }

  pageAddress(page: FacebookPage): string {
    return `${this.room.address()}/facebook/www/${page.slug}`
  }

  postAddress(post: FacebookPost): string {
    return `${this.room.address()}/facebook/www/${post.pageId}/posts/${post.id.slice(post.pageId.length + 1)}`
  }

  photoAddress(photoId: string): string {
    return `${this.room.address()}/facebook/www/photos/${photoId}`
  }
}
