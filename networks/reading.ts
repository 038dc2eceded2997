/** Reading addresses that people type or paste: shared by every network's own `address.ts`. */
import type { NetworkId } from './network.ts'

export type ReadAddress =
  | { readonly ok: true; readonly address: string; readonly handle: string }
  | { readonly ok: false; readonly reason: string }
export type ReadPostLink =
  | { readonly ok: true; readonly link: string; readonly networkPostId: string }
  | { readonly ok: false; readonly reason: string }

export const no = (reason: string): { readonly ok: false; readonly reason: string } => ({ ok: false, reason })

const hosts: readonly (readonly [RegExp, NetworkId, string])[] = [
  [/(^|\.)(facebook|fb)\.(com|watch|me)$/, 'facebook', 'Facebook'],
  [/(^|\.)bsky\.app$/, 'bluesky', 'Bluesky'],
  [/(^|\.)(x|twitter)\.com$/, 'x', 'X'],
  [/(^|\.)(linkedin\.com|lnkd\.in)$/, 'linkedin', 'LinkedIn'],
  [/(^|\.)(youtube\.com|youtu\.be)$/, 'youtube', 'YouTube'],
  [/(^|\.)instagram\.com$/, 'instagram', 'Instagram'],
  [/(^|\.)threads\.(net|com)$/, 'threads', 'Threads'],
]

/** Whose address this is; null for any other host, which may be a Mastodon server. */
export function networkOfHost(host: string): { readonly id: NetworkId; readonly name: string } | null {
  const known = hosts.find(([pattern]) => pattern.test(host.toLowerCase()))
  return known === undefined ? null : { id: known[1], name: known[2] }
}

/** The typed text as a web address, with or without `https://`; null when it cannot be one. */
export function asUrl(typed: string): URL | null {
  const text = typed.trim()
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`
  if (/\s/.test(text) || !/^https?:\/\/[^/]+\.[^/]+/i.test(whole) || !URL.canParse(whole)) return null
  const url = new URL(whole)
  return url.username === '' ? url : null
}

/** The parts of the path, decoded; a part that cannot be decoded stays as it was typed. */
export const pathOf = (url: URL): string[] =>
  url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      try {
        return decodeURIComponent(part)
      } catch {
        return part
      }
    })

/** An address of this network, or the reason why it is not one. */
export function urlOn(
  id: NetworkId,
  name: string,
  typed: string,
): { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly reason: string } {
  const url = asUrl(typed)
  if (url === null)
    return no(`That is not a web address. Paste the whole address from ${name}, from https:// on.`)
  const whose = networkOfHost(url.hostname)
  if (whose?.id === id) return { ok: true, url }
  return no(
    whose === null
      ? `That is not an address on ${name}.`
      : `That is an address on ${whose.name}, not on ${name}.`,
  )
}

/** Whether something was typed as an address rather than as a bare name. */
export const looksLikeAddress = (typed: string): boolean => /^https?:\/\/|\//i.test(typed.trim())

export const bareName = (typed: string): string => typed.trim().replace(/^@/, '')

export const sameName = (one: string, other: string): boolean =>
  bareName(one).toLowerCase() === bareName(other).toLowerCase()

export const otherAccount = (found: string, own: string): { readonly ok: false; readonly reason: string } =>
  no(`That post is by ${found}, not by your channel ${own}.`)

export const notAPost = (name: string): { readonly ok: false; readonly reason: string } =>
  no(`That is not the address of one post. Open the post on ${name}, copy its own link, and paste that.`)
