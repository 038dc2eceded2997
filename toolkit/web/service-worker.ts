/**
 * Keeps the check and the seven questions on the device, and takes what other apps share without sending it. It keeps
 * pages only as anybody sees them, no answer to a form, and nothing with a person's name. docs/decisions/0016.
 */
import { assetsNamedIn, howToAnswer, type Parts, withTheirParts, wordsOfShare } from './how-to-answer.ts'
import { keptPages, offlinePage, sharedCache, sharedHash, sharedPictureKey, sharedWordsKey } from './kept.ts'
import type { FetchEvent, ServiceWorkerScope } from './service-worker-types.ts'

/** The build fills these in: a name that changes with any change of source, and what each asset asks for. */
declare const builtAs: string
declare const builtParts: Parts

const worker = globalThis as unknown as ServiceWorkerScope
const keptBefore = 'canteen-kept-'
const ourCache = keptBefore + builtAs
/** A connection that hangs is no better than none. */
const patienceMs = 4_000
/** What stands before a server says so when the server is away. */
const serverIsAway = new Set([502, 503, 504])

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))
worker.addEventListener('fetch', (event) => {
  const how = howToAnswer(event.request, worker.location.origin)
  if (how === 'asset') event.respondWith(asset(event))
  if (how === 'kept-page') event.respondWith(keptPage(event.request))
  if (how === 'take-shared') event.respondWith(takeShared(event.request))
  if (how === 'page') event.respondWith(page(event))
  // Words that were shared and never looked at are not left for whoever comes next.
  if (how === 'forget' || how === 'page') event.waitUntil(caches.delete(sharedCache))
})

async function install(): Promise<void> {
  await caches.delete(ourCache)
  const cache = await caches.open(ourCache)
  const pages = await Promise.all([...keptPages, offlinePage].map((path) => keepPage(cache, path)))
  const names = withTheirParts(pages.flatMap(assetsNamedIn), builtParts)
  await Promise.all(names.map((name) => keepAsset(cache, `/assets/${name}`)))
  await worker.skipWaiting()
}

/** Without cookies, so that it is the page that anybody sees. */
async function keepPage(cache: Cache, path: string): Promise<string> {
  const answer = await fetch(path, { credentials: 'omit', cache: 'no-store', redirect: 'error' })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  await cache.put(path, answer.clone())
  return answer.text()
}

async function keepAsset(cache: Cache, path: string): Promise<void> {
  const answer = await fetch(path, { credentials: 'omit' })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  await cache.put(path, answer)
}

/** Pages still open came from the build before, and may yet ask for parts of it: that one is kept, all older go. */
async function takeOver(): Promise<void> {
  const kept = (await caches.keys()).filter((name) => name.startsWith(keptBefore) && name !== ourCache)
  await Promise.all(kept.slice(0, -1).map((name) => caches.delete(name)))
  await worker.clients.claim()
}

async function asset(event: FetchEvent): Promise<Response> {
  const { request } = event
  const cache = await caches.open(ourCache)
  const ours = await cache.match(request, { ignoreVary: true })
  if (ours) return ours
  const hashed = /-[A-Z0-9]{8}\.\w+$/.test(new URL(request.url).pathname)
  const older = await caches.match(request, { ignoreVary: true })
  const answer = hashed && older ? older : await fetch(request)
  if (answer.status === 200) event.waitUntil(cache.put(request, answer.clone()).catch(sayNoRoom))
  return answer
}

async function keptPage(request: Request): Promise<Response> {
  const cache = await caches.open(ourCache)
  const kept = await cache.match(new URL(request.url).pathname, { ignoreVary: true })
  if (!kept) return fetch(request)
  const patience = new Promise<Response>((resolve) => setTimeout(resolve, patienceMs, kept))
  return Promise.race([
    fetch(request).then(
      (answer) => (serverIsAway.has(answer.status) ? kept : answer),
      () => kept,
    ),
    patience,
  ])
}

async function page({ request }: FetchEvent): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const cache = await caches.open(ourCache)
    const offline = await cache.match(offlinePage, { ignoreVary: true })
    if (offline) return offline
    throw error
  }
}

/** Whatever goes wrong here, the request is not handed on: what was shared never reaches the server. */
async function takeShared(request: Request): Promise<Response> {
  const form = await request.formData()
  await caches.delete(sharedCache)
  const cache = await caches.open(sharedCache)
  await cache.put(
    sharedWordsKey,
    new Response(wordsOfShare(['title', 'text', 'url'].map((name) => textOf(form, name)))),
  )
  const pictures = form.getAll('pictures').filter((one) => typeof one !== 'string')
  const put = (picture: File, i: number) => cache.put(`${sharedWordsKey}/${i}`, keepable(picture))
  await Promise.all(pictures.map((picture, i) => put(picture, i).catch(sayNoRoom)))
  return Response.redirect(`/check${sharedHash}`, 303)
}

function textOf(form: FormData, name: string): string | null {
  const value = form.get(name)
  return typeof value === 'string' ? value : null
}

const keepable = (picture: File): Response =>
  new Response(picture, {
    headers: { 'content-type': picture.type, [sharedPictureKey]: encodeURIComponent(picture.name) },
  })

/** A device that is full still shows what it was asked for. */
const sayNoRoom = (error: unknown): void => console.warn('There was no room to keep this:', error)
