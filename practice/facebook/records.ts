export interface FacebookPage {
  readonly id: string
  readonly name: string
  /** The readable part of its address. */
  readonly slug: string
  readonly about: string
}

export interface FacebookPerson {
  readonly id: string
  readonly name: string
  /** Ids of the Pages this person manages. */
  readonly pages: readonly string[]
}

/** A permission the network gave out. Times are in milliseconds of the practice clock. */
export interface FacebookToken {
  readonly token: string
  readonly kind: 'user' | 'page'
  readonly personId: string
  /** The Page a page token speaks for. */
  readonly pageId: string | null
  /** Pages ticked at sign-in. */
  readonly pages: readonly string[]
  readonly scopes: readonly string[]
  /** The user token a page token was made from; null for a user token. */
  readonly from: string | null
  readonly issuedAt: number
  /** Null: does not end by time. */
  readonly expiresAt: number | null
}

export interface FacebookPhoto {
  readonly id: string
  readonly pageId: string
  readonly sha256: string
  readonly type: string
  readonly width: number
  readonly height: number
  readonly bytes: number
  readonly alt: string
  readonly caption: string
  readonly createdAt: number
}

export interface FacebookPost {
  readonly id: string
  readonly pageId: string
  readonly message: string
  readonly link: string | null
  readonly photos: readonly string[]
  readonly createdAt: number
  /** Null while only the Page's own people can see it. */
  readonly publishedAt: number | null
}

/** Everything that can change in a practice Facebook; the journal is a list of these. */
export type FacebookEvent =
  | { readonly kind: 'page-added'; readonly page: FacebookPage }
  | { readonly kind: 'person-added'; readonly person: FacebookPerson }
  | { readonly kind: 'page-given'; readonly personId: string; readonly pageId: string }
  | { readonly kind: 'token-issued'; readonly token: FacebookToken }
  | {
      readonly kind: 'tokens-ended'
      readonly personId: string
      readonly why: 'password-changed' | 'permission-removed'
    }
  | { readonly kind: 'photo-added'; readonly photo: FacebookPhoto }
  | { readonly kind: 'post-added'; readonly post: FacebookPost }
  | { readonly kind: 'post-edited'; readonly postId: string; readonly message: string }
  | { readonly kind: 'post-published'; readonly postId: string; readonly at: number }
  | { readonly kind: 'post-removed'; readonly postId: string }
