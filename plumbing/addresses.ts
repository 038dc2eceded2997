import ipaddr from 'ipaddr.js'
import { ok, type Result, refused } from './result.ts'

/** Why a link is not taken, as a sentence for the person who typed it. */
export interface LinkRefusal {
  readonly kind: 'not-a-link' | 'not-http' | 'has-password' | 'odd-port' | 'private'
  readonly says: string
}

/** The only IPv6 addresses given out for the public internet (RFC 4291; IANA's list of global unicast). */
const publicIpv6 = ipaddr.parseCIDR('2000::/3')
/** Reached only from inside a cloud: it answers with secrets of the machine that asks. */
const cloudInternal = new Set(['168.63.129.16'])
/** Names that never lead to the public internet (RFC 6761, 6762, 7686, 8375 and ICANN's `.internal`). */
const privateEndings = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home.arpa', 'onion', 'invalid']

/**
 * Whether an address is on the public internet. Everything else is not: one's own machine, private networks, links,
 * carriers' inner networks, groups, tests, and every IPv6 form that wraps an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || cloudInternal.has(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' ? ipaddr.IPv4.isValidFourPartDecimal(address) : isPublicIpv6(parsed)
}

function isPublicIpv6(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (!(address instanceof ipaddr.IPv6) || address.zoneId || !address.match(publicIpv6)) return false
  // ISATAP (RFC 5214) hides an IPv4 address behind these 32 bits.
  const [fifth, sixth] = [address.parts[4] ?? 0, address.parts[5] ?? 0]
  return !((fifth === 0 || fifth === 0x0200) && sixth === 0x5efe)
}

/** The address inside a URL's host when it is one, without the brackets of IPv6; null when it is a name. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1')
  return ipaddr.isValid(bare) ? bare : null
}

/** Whether a URL's host may be on the public internet, as far as one can tell without asking the name servers. */
export function mayBePublicHost(hostname: string): boolean {
  const literal = literalAddress(hostname)
  if (literal !== null) return isPublicAddress(literal)
  const name = hostname.toLowerCase().replace(/\.$/, '')
  if (!name.includes('.')) return false
  return !privateEndings.some((ending) => name === ending || name.endsWith(`.${ending}`))
}

/** Reads a link that a person typed: a page that everybody can open. Hands back its usual spelling. */
export function checkLink(typed: string): Result<string, LinkRefusal> {
  const text = typed.trim()
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null) {
    return refused({
      kind: 'not-a-link',
      says: 'This is not a whole web address. It starts with https:// and has no spaces.',
    })
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return refused({ kind: 'not-http', says: 'A link must start with https:// or http://.' })
  }
  if (url.username !== '' || url.password !== '') {
    return refused({
      kind: 'has-password',
      says: 'This link has a user name or password in it. Take that out.',
    })
  }
  if (!mayBePublicHost(url.hostname)) {
    return refused({
      kind: 'private',
      says: 'This link leads to a private network, so the public cannot open it.',
    })
  }
  if (url.port !== '') {
    return refused({
      kind: 'odd-port',
      says: `This link has an unusual number (:${url.port}) after the name of the site. Take it out.`,
    })
  }
  return ok(url.href)
}
