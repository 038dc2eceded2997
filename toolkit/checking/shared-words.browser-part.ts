/**
 * Words and pictures that another app on the device shared with the check. The service worker puts them aside on the
 * device; here they are taken out again, once. They are never in an address, which browsers remember, and never sent.
 */
import { sharedCache, sharedHash, sharedPictureKey, sharedWordsKey } from '../web/kept.ts'

export interface Shared {
  readonly words: string
  readonly pictures: readonly File[]
}

/** Null when nothing was shared. What somebody shared and never came for is thrown away by the next visit. */
export async function takeShared(): Promise<Shared | null> {
  // No caches: the address is not https, so there is no worker and nothing can have been shared.
  if (!('caches' in window) || !(await caches.has(sharedCache))) return null
  const cache = await caches.open(sharedCache)
  const words = await (await cache.match(sharedWordsKey))?.text()
  const kept = await cache.matchAll()
  const pictures = await Promise.all(kept.filter(isPicture).map(fileOf))
  await caches.delete(sharedCache)
  if (location.hash !== sharedHash) return null
  history.replaceState(null, '', location.pathname)
  return { words: words ?? '', pictures }
}

const isPicture = ({ headers }: Response): boolean => headers.has(sharedPictureKey)

async function fileOf(kept: Response): Promise<File> {
  const type = kept.headers.get('content-type') ?? ''
  const name = decodeURIComponent(kept.headers.get(sharedPictureKey) ?? '')
  return new File([await kept.blob()], name, { type })
}
