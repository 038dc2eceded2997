/** For tests: as much of the Graph API as our calls need, with a ledger of what the public would see. */
import type { Credentials } from '../network.ts'
import { type Reply, startServer, type TestAnswer, type TestRequest, testNow } from '../test-wire.ts'

export const page = '100000000000001'

export const pageCredentials: Credentials = {
  accountId: page,
  accountName: 'Alderbrook Hospital',
  service: null,
  secrets: { pageToken: 'page-token' },
  expiresAt: null,
}

export interface PagePost {
  readonly id: string
  readonly message: string
  readonly link: string | null
  readonly pictures: number
}

export type Fault = (request: TestRequest, commit: () => Reply) => TestAnswer | null

/** `fault` sees each request first; it may answer itself, before or after calling `commit`. */
export async function startPage(fault: { current: Fault }) {
  const posts: PagePost[] = []
  const hidden: string[] = []
  const server = await startServer((request) => {
    let done: Reply | null = null
    const commit = (): Reply => {
      done ??= graph(request)
      return done
    }
    return fault.current(request, commit) ?? commit()
  })

  function graph(request: TestRequest): Reply {
    const { method, path } = request
    if (method === 'POST' && path === `/v26.0/${page}/feed`) return feed(request.form)
    if (method === 'POST' && path === `/v26.0/${page}/photos`) return photo(request.text)
    if (method === 'GET' && path === `/v26.0/${page}/published_posts`)
      return { body: { data: posts.map(listed) } }
    return { status: 400, body: { error: { message: 'unknown path', code: 2500, type: 'OAuthException' } } }
  }

  function feed(form: URLSearchParams): Reply {
    const media: unknown = JSON.parse(form.get('attached_media') ?? '[]')
    return add(form.get('message') ?? '', form.get('link'), Array.isArray(media) ? media.length : 0)
  }

  function photo(multipart: string): Reply {
    const id = `${7000 + hidden.length + posts.length}`
    if (/name="published"\r\n\r\nfalse/.test(multipart)) {
      hidden.push(id)
      return { body: { id } }
    }
    const caption = Buffer.from(
      /name="caption"\r\n\r\n([\s\S]*?)\r\n--/.exec(multipart)?.[1] ?? '',
      'latin1',
    ).toString()
    const { body } = add(caption, null, 1)
    return { body: { id, post_id: body.id } }
  }

  function add(message: string, link: string | null, pictures: number) {
    const id = `${page}_${9000 + posts.length}`
    posts.push({ id, message, link, pictures })
    return { body: { id } }
  }

  return { ...server, posts, hidden }
}

function listed({ id, message, link, pictures }: PagePost) {
  const data = [
    ...Array.from({ length: pictures }, () => ({ media_type: 'photo' })),
    ...(link === null ? [] : [{ media_type: 'link', unshimmed_url: link }]),
  ]
  return {
    id,
    ...(message !== '' && { message }),
    created_time: testNow.toISOString().replace('.000Z', '+0000'),
    permalink_url: `https://www.facebook.com/${page}/posts/${id.split('_')[1]}`,
    ...(data.length > 0 && { attachments: { data } }),
  }
}
