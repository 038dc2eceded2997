import { mayBePublicHost } from './addresses.ts'
import { FetchFailure } from './fetch-failure.ts'

/** An address we may ask, and whether it is one of the few that may be private. */
export interface Hop {
  readonly url: URL
  readonly trusted: boolean
}

/** Headers that tell who we are: never carried to another origin. */
const forThisOriginOnly = /^(authorization|cookie|proxy-authorization|x-.*|api-key|dpop)$/i

/** Exactly the origins given (scheme, name and port); everything else keeps the strict rules. */
export function readOrigins(trustedOrigins: readonly string[]): ReadonlySet<string> {
  return new Set(trustedOrigins.map((origin) => new URL(origin).origin))
}

/** Reads an address and holds it against our rules, before anything is looked up or connected to. */
export function firstHop(address: string, trusted: ReadonlySet<string>): Hop {
  if (!URL.canParse(address)) throw forbidden('it is not a whole web address')
  return checked(new URL(address), trusted)
}

/** Where a redirect leads, if we may go there. */
export function nextHop(from: Hop, location: string, trusted: ReadonlySet<string>): Hop {
  if (!URL.canParse(location, from.url)) throw notFollowed('its target is not an address')
  const url = new URL(location, from.url)
  if (from.url.protocol === 'https:' && url.protocol !== 'https:') throw notFollowed('it leads out of https')
  // A stranger's page must not be able to send us to a private place that only we may ask.
  if (trusted.has(url.origin) && !from.trusted) throw notFollowed('it leads from outside to a trusted place')
  try {
    return checked(url, trusted)
  } catch (error) {
    throw notFollowed('its target is forbidden', error)
  }
}

/** The headers to send on, without those meant for another origin. */
export function headersFor(
  from: Hop,
  to: Hop,
  headers: Readonly<Record<string, string>>,
): Record<string, string> {
  const same = from.url.origin === to.url.origin
  return Object.fromEntries(Object.entries(headers).filter(([name]) => same || !forThisOriginOnly.test(name)))
}

function checked(url: URL, trusted: ReadonlySet<string>): Hop {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw forbidden('it is neither https nor http')
  if (url.username !== '' || url.password !== '') throw forbidden('it has a password in it')
  if (trusted.has(url.origin)) return { url, trusted: true }
  if (url.port !== '' && !['80', '443'].includes(url.port))
    throw forbidden(`port ${url.port} is not used for web pages`)
  if (!mayBePublicHost(url.hostname)) throw forbidden(`${url.hostname} is not on the public internet`)
  return { url, trusted: false }
}

const forbidden = (why: string): FetchFailure =>
  new FetchFailure('not-sent', 'forbidden-address', `Not asked: ${why}.`)

const notFollowed = (why: string, cause?: unknown): FetchFailure =>
  new FetchFailure('unknown', 'forbidden-redirect', `A redirect was not followed: ${why}.`, { cause })
