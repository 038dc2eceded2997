/** What pages and the service worker agree on. Pure. */

/** The pages that are kept on the device, so that they open with the network off. All are open to anyone. */
export const keptPages: readonly string[] = ['/check', '/before-you-post']
export const offlinePage = '/offline'

/** Where another app's share button posts to: the service worker answers, and the words stay on the device. */
export const sharePath = '/check/share'
export const sharedCache = 'canteen-shared'
export const sharedWordsKey = '/check/shared-words'
/** Says to the check page that words wait for it. What follows a # is never sent to a server. */
export const sharedHash = '#shared'

export const serviceWorkerPath = '/assets/service-worker.js'
