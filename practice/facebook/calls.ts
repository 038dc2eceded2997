import type { Answer } from '../answer.ts'
import { type AsPage, actAsPage } from './authority.ts'
import { noSuchObject } from './graph-error.ts'
import { listPosts } from './list-posts.ts'
import { listPages, readMe } from './me.ts'
import { debugToken, exchange } from './oauth.ts'
import { flagOf, type GraphParams, textOf } from './params.ts'
import { addPhoto } from './photos.ts'
import { changePost, deletePost, readThing } from './posts.ts'
import { publishPost } from './publish.ts'
import type { FacebookPage, FacebookPost } from './records.ts'
import { pageFields, photoFields, postFields } from './show.ts'
import { checkToken } from './tokens.ts'
import type { FacebookWorld } from './world.ts'

export interface GraphRequest {
  readonly method: string
  /** The path after the version. */
  readonly segments: readonly string[]
  readonly params: GraphParams
  /** The whole address asked for, without its question. */
  readonly address: string
}

/** A call the network knows. Nothing happens before `run`. */
export interface GraphCall {
  /** What faults may call it, narrow to wide. */
  readonly names: readonly [string, ...string[]]
  /** The Page it is about; null when it is about none. */
  readonly account: string | null
  readonly run: () => Answer | Promise<Answer>
}

/** Every name a fault may use, with what it stands for. */
export const callNames = {
  any: 'every call',
  token: 'changing a code or a token for a token',
  'debug-token': 'asking what a token is',
  me: 'asking who the token belongs to',
  'list-pages': 'the list of Pages after signing in',
  publish: 'any call that can put a post in front of the public',
  'publish-text': 'a post without pictures',
  'publish-pictures': 'a post of pictures uploaded before',
  'publish-draft': 'showing a draft to everybody',
  'upload-photo': 'sending a picture, alone or with its own post',
  'list-posts': 'the list of what is public',
  'read-post': 'one post',
  'edit-post': 'new words for a post',
  'delete-post': 'taking a post down',
  'read-photo': 'one picture',
  'read-page': 'the Page itself',
} as const

/** Which call this is; null when the network has no such path. */
export function findCall(world: FacebookWorld, request: GraphRequest): GraphCall | null {
  const { method, segments, params, address } = request
  const [first = '', second] = segments
  if (segments.length > 2) return null
  if (first === 'oauth' && second === 'access_token') {
    return { names: ['token'], account: null, run: () => exchange(world, params) }
  }
  if (first === 'debug_token' && second === undefined) {
    return { names: ['debug-token'], account: null, run: () => debugToken(world, params) }
  }
  if (first === 'me' && second === 'accounts' && method === 'GET') {
    return { names: ['list-pages'], account: null, run: () => listPages(world, params, address) }
  }
  if (first === 'me' && second === undefined) {
    return { names: ['me'], account: null, run: () => readMe(world, params) }
  }
  const id = first === 'me' ? ownPageId(world, params) : first
  if (!/^\d+(_\d+)?$/.test(id)) return null
  return second === undefined ? nodeCall(world, request, id) : edgeCall(world, request, id, second)
}

const ownPageId = (world: FacebookWorld, params: GraphParams): string =>
  world.state.tokens.get(textOf(params, 'access_token') ?? '')?.pageId ?? ''

const whenAllowed = (may: AsPage, run: (page: FacebookPage) => Answer | Promise<Answer>) =>
  may.ok ? run(may.page) : may.answer

function edgeCall(
  world: FacebookWorld,
  { method, params, address }: GraphRequest,
  pageId: string,
  edge: string,
): GraphCall | null {
  const asPage = (scope: string, run: (page: FacebookPage) => Answer | Promise<Answer>) => () =>
    whenAllowed(actAsPage(world, params, { pageId, method, scope }), run)
  if (method === 'POST' && edge === 'feed') {
    const withPictures = Object.keys(params.values).some((name) => name.startsWith('attached_media'))
    return {
      names: [withPictures ? 'publish-pictures' : 'publish-text', 'publish'],
      account: pageId,
      run: asPage('pages_manage_posts', (page) => publishPost(world, page, params)),
    }
  }
  if (method === 'POST' && edge === 'photos') {
    const run = asPage('pages_manage_posts', (page) => addPhoto(world, page, params))
    const names: GraphCall['names'] = flagOf(params, 'published', true)
      ? ['upload-photo', 'publish']
      : ['upload-photo']
    return { names, account: pageId, run }
  }
  if (method === 'GET' && edge === 'published_posts') {
    const run = asPage('pages_read_engagement', (page) => listPosts(world, page, params, address))
    return { names: ['list-posts'], account: pageId, run }
  }
  return null
}

function nodeCall(world: FacebookWorld, request: GraphRequest, id: string): GraphCall | null {
  const { method, params } = request
  const { pages, photos } = world.state
  if (id.includes('_')) return postCall(world, request, id)
  if (method !== 'GET') return null
  if (!pages.has(id) && photos.has(id)) return photoCall(world, request, id)
  const run = () => {
    const check = checkToken(world, params)
    if (!check.ok) return check.answer
    const page = pages.get(id)
    if (!page) return noSuchObject(method, id)
    return readThing(world, page, { name: 'Page', usual: 'name,id', table: pageFields, params })
  }
  return { names: ['read-page'], account: id, run }
}

function photoCall(world: FacebookWorld, { method, params }: GraphRequest, id: string): GraphCall {
  const pageId = world.state.photos.get(id)?.pageId ?? ''
  const run = () =>
    whenAllowed(actAsPage(world, params, { pageId, method, scope: 'pages_read_engagement' }), () => {
      const photo = world.state.photos.get(id)
      if (!photo) return noSuchObject(method, id)
      return readThing(world, photo, {
        name: 'Photo',
        usual: 'created_time,name,id',
        table: photoFields,
        params,
      })
    })
  return { names: ['read-photo'], account: pageId, run }
}

function postCall(world: FacebookWorld, { method, params }: GraphRequest, id: string): GraphCall | null {
  const pageId = id.slice(0, id.indexOf('_'))
  const withPost = (scope: string, act: (post: FacebookPost) => Answer) => () =>
    whenAllowed(actAsPage(world, params, { pageId, method, scope }), () => {
      const post = world.state.posts.get(id)
      return post ? act(post) : noSuchObject(method, id)
    })
  if (method === 'GET') {
    const kind = { name: 'PagePost', usual: 'created_time,message,id', table: postFields, params }
    const run = withPost('pages_read_engagement', (post) => readThing(world, post, kind))
    return { names: ['read-post'], account: pageId, run }
  }
  if (method === 'POST') {
    const names: GraphCall['names'] =
      params.values['is_published'] === undefined ? ['edit-post'] : ['publish-draft', 'publish']
    return {
      names,
      account: pageId,
      run: withPost('pages_manage_posts', (post) => changePost(world, post, params)),
    }
  }
  if (method !== 'DELETE') return null
  return {
    names: ['delete-post'],
    account: pageId,
    run: withPost('pages_manage_posts', (post) => deletePost(world, post, params)),
  }
}
