/** The little of a service worker's world that ours uses; the types of pages and of workers cannot both be loaded. */

interface Lasting extends Event {
  waitUntil(until: Promise<unknown>): void
}

export interface FetchEvent extends Lasting {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

export interface ServiceWorkerScope {
  readonly location: { readonly origin: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(name: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(name: 'fetch', listener: (event: FetchEvent) => void): void
}
