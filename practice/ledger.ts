/** A picture as the public saw it. `sha256` is of the bytes the network received. */
export interface PublicPicture {
  readonly alt: string
  readonly sha256: string
  readonly width: number
  readonly height: number
  readonly bytes: number
}

/** One post that became public, exactly as it stood at that moment. */
export interface PublicPost {
  readonly network: string
  readonly account: string
  /** The network's own id of the post. */
  readonly id: string
  readonly text: string
  readonly link: string | null
  readonly pictures: readonly PublicPicture[]
  /** When it became public, on the practice clock. */
  readonly publicAt: string
  /** The sender's own key, on networks that take one; Facebook does not. */
  readonly key: string | null
}

export interface LedgerPost extends PublicPost {
  /** 1 for the first post that ever became public here, with no gaps. */
  readonly n: number
  /** When it was taken down again; null while it can still be seen. */
  readonly removedAt: string | null
}

export interface LedgerQuestion {
  readonly network?: string | undefined
  readonly account?: string | undefined
  /** Only what became public at or after this moment. */
  readonly since?: Date | undefined
  /** Only what came after this number. */
  readonly after?: number | undefined
}

/** What the public saw, in the order they saw it. Nothing is ever taken out; a removed post is marked. */
export class Ledger {
  #posts: LedgerPost[] = []
  readonly #numbers = new Map<string, number>()

  add(post: PublicPost): void {
    const n = this.#posts.length + 1
    this.#posts.push({ n, ...post, removedAt: null })
    this.#numbers.set(`${post.network} ${post.id}`, n)
  }

  remove(network: string, id: string, at: string): void {
    const n = this.#numbers.get(`${network} ${id}`)
    const post = n === undefined ? undefined : this.#posts[n - 1]
    if (n !== undefined && post) this.#posts[n - 1] = { ...post, removedAt: at }
  }

  list({ network, account, since, after = 0 }: LedgerQuestion): LedgerPost[] {
    const from = since?.getTime()
    return this.#posts
      .slice(after)
      .filter(
        (post) =>
          (network === undefined || post.network === network) &&
          (account === undefined || post.account === account) &&
          (from === undefined || Date.parse(post.publicAt) >= from),
      )
  }

  clear(): void {
    this.#posts = []
    this.#numbers.clear()
  }
}
