import type {
  FacebookEvent,
  FacebookPage,
  FacebookPerson,
  FacebookPhoto,
  FacebookPost,
  FacebookToken,
} from './records.ts'

type WhyEnded = 'password-changed' | 'permission-removed'

/** What the practice Facebook holds, worked out from its events alone, so that a restart finds it all again. */
export class FacebookState {
  readonly pages = new Map<string, FacebookPage>()
  readonly people = new Map<string, FacebookPerson>()
  readonly tokens = new Map<string, FacebookToken>()
  readonly endedTokens = new Map<string, WhyEnded>()
  readonly photos = new Map<string, FacebookPhoto>()
  readonly posts = new Map<string, FacebookPost>()
  /** The post a photo appears in. */
  readonly photoPosts = new Map<string, string>()
  readonly #published = new Map<string, string[]>()
  readonly #pageTokens = new Map<string, string>()
  #lastNumber = 122_100_000_000_000

  /** Ids of a Page's public posts, in the order they became public. Removed posts are gone from `posts`. */
  publishedIds(pageId: string): readonly string[] {
    return this.#published.get(pageId) ?? []
  }

  /** The Page's last public post that is still there. */
  lastPublished(pageId: string): FacebookPost | null {
    const id = this.publishedIds(pageId).findLast((each) => this.posts.has(each))
    return (id === undefined ? undefined : this.posts.get(id)) ?? null
  }

  /** The page token given out before for this user token and Page: asking twice gives the same one. */
  pageTokenFor(userToken: string, pageId: string): string | null {
    return this.#pageTokens.get(`${userToken} ${pageId}`) ?? null
  }

  /** A Page by its number or by the readable part of its address. */
  findPage(idOrSlug: string): FacebookPage | null {
    return this.pages.get(idOrSlug) ?? [...this.pages.values()].find((page) => page.slug === idOrSlug) ?? null
  }

  newNumber(): string {
    this.#lastNumber += 1
    return String(this.#lastNumber)
  }

  apply(event: FacebookEvent): void {
    if (event.kind === 'page-added') this.#keepPage(event.page)
    else if (event.kind === 'person-added') this.#keepPerson(event.person)
    else if (event.kind === 'page-given') this.#givePage(event.personId, event.pageId)
    else if (event.kind === 'token-issued') this.#keepToken(event.token)
    else if (event.kind === 'tokens-ended') this.#endTokens(event.personId, event.why)
    else if (event.kind === 'photo-added') this.#keepPhoto(event.photo)
    else this.#applyToPost(event)
  }

  #keepPage(page: FacebookPage): void {
    this.pages.set(page.id, page)
    this.#countPast(page.id)
  }

  #keepPerson(person: FacebookPerson): void {
    this.people.set(person.id, person)
    this.#countPast(person.id)
  }

  #keepPhoto(photo: FacebookPhoto): void {
    this.photos.set(photo.id, photo)
    this.#countPast(photo.id)
  }

  #endTokens(personId: string, why: WhyEnded): void {
    for (const token of this.tokens.values()) {
      if (token.personId === personId) this.endedTokens.set(token.token, why)
    }
  }

  #applyToPost(event: Extract<FacebookEvent, { kind: `post-${string}` }>): void {
    if (event.kind === 'post-added') {
      this.#keepPost(event.post)
      if (event.post.publishedAt !== null) this.#showPost(event.post)
      return
    }
    const post = this.posts.get(event.postId)
    if (!post) return
    if (event.kind === 'post-edited') this.posts.set(post.id, { ...post, message: event.message })
    if (event.kind === 'post-removed') this.posts.delete(post.id)
    if (event.kind === 'post-published') {
      this.posts.set(post.id, { ...post, publishedAt: event.at })
      this.#showPost(post)
    }
  }

  #keepPost(post: FacebookPost): void {
    this.posts.set(post.id, post)
    for (const photo of post.photos) this.photoPosts.set(photo, post.id)
    this.#countPast(post.id.slice(post.id.indexOf('_') + 1))
  }

  #showPost(post: FacebookPost): void {
    const shown = this.#published.get(post.pageId)
    if (shown) shown.push(post.id)
    else this.#published.set(post.pageId, [post.id])
  }

  #givePage(personId: string, pageId: string): void {
    const person = this.people.get(personId)
    if (person) this.people.set(personId, { ...person, pages: [...person.pages, pageId] })
  }

  #keepToken(token: FacebookToken): void {
    this.tokens.set(token.token, token)
    if (token.pageId !== null && token.from !== null) {
      this.#pageTokens.set(`${token.from} ${token.pageId}`, token.token)
    }
  }

  #countPast(number: string): void {
    const n = Number(number)
    if (n > this.#lastNumber) this.#lastNumber = n
  }
}
