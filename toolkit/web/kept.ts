/** What pages and the service worker agree on. Pure. */

/** The pages that are kept on the device, so that they open with the network off. All are open to anyone. */
export const keptPages: readonly string[] = ['/check', '/before-you-post']
export const offlinePage = '/offline'

/** Where another app's share button posts to: the service worker answers, and the words stay on the device. */
export const sharePath = '/check/share'
export const sharedCache = 'canteen-shared'
export const sharedWordsKey = '/check/shared-words'
/** The header that says a kept picture's name. */
export const sharedPictureKey = 'x-shared-picture'
/** Says to the check page that something waits for it. What follows a # is never sent to a server. */
export const sharedHash = '#shared'

export const serviceWorkerPath = '/assets/service-worker.js'
