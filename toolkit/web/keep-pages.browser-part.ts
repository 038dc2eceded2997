/** Asks the browser to keep the pages that work with the network off, once somebody has come to one of them. */
import { keptPages, serviceWorkerPath } from './kept.ts'

export function keepPages(): void {
  // Only addresses with https, and this machine's own, may have a service worker.
  if (!('serviceWorker' in navigator) || !keptPages.includes(location.pathname)) return
  const register = () =>
    navigator.serviceWorker
      .register(serviceWorkerPath, { scope: '/', updateViaCache: 'none' })
      // Browsers look for a new build when they please; now is when the old one is about to be used.
      .then((registration) => registration.update())
      .catch((error: unknown) =>
        console.warn('The pages for use without a connection are not brought up to date:', error),
      )
  // The page itself comes first.
  if (document.readyState === 'complete') void register()
  else window.addEventListener('load', () => void register())
}
