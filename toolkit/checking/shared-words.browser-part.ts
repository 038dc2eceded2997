/**
 * Words that another app on the device shared with the check. The service worker puts them aside on the device; here
 * they are taken out again, once. They are never in an address, which browsers remember, and never sent.
 */
import { sharedCache, sharedHash, sharedWordsKey } from '../web/kept.ts'

/**
 * What was shared, or null when nothing was. Words that somebody shared and never came for are thrown away by the next
 * visit.
 */
export async function takeSharedWords(): Promise<string | null> {
  // No caches: the address is not https, so there is no worker and nothing can have been shared.
  if (!('caches' in window) || !(await caches.has(sharedCache))) return null
  const shared = await (await caches.open(sharedCache)).match(sharedWordsKey)
  const words = await shared?.text()
  await caches.delete(sharedCache)
  if (location.hash !== sharedHash) return null
  history.replaceState(null, '', location.pathname)
  return words || null
}
