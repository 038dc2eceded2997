import { codePoints, counted, linksIn, withoutLinks } from '../counting.ts'
import type { LengthCount, Network } from '../network.ts'
import {
  asUrl,
  networkOfHost,
  no,
  notAPost,
  otherAccount,
  pathOf,
  type ReadAddress,
  type ReadPostLink,
  sameName,
} from '../reading.ts'

const fullName = /^@?(\w+)@((?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,})$/i
const notAnAccount = no(
  'That is not a Mastodon account. Type it with its server, like @name@server.example, or paste the profile’s address.',
)

function readAddress(typed: string): ReadAddress {
  const named = fullName.exec(typed.trim())
  if (named !== null) return account(named[1] ?? '', named[2] ?? '')
  const url = asUrl(typed)
  if (url === null) return notAnAccount
  const other = networkOfHost(url.hostname)
  if (other !== null) return no(`That is an address on ${other.name}, not on Mastodon.`)
  const [first = '', second = ''] = pathOf(url)
  const name = first === 'users' ? second : first.startsWith('@') ? first.slice(1) : ''
  const elsewhere = fullName.exec(name)
  if (elsewhere !== null) return account(elsewhere[1] ?? '', elsewhere[2] ?? '')
  return /^\w+$/.test(name) ? account(name, url.host) : notAnAccount
}

const account = (name: string, host: string): ReadAddress => ({
  ok: true,
  address: `https://${host.toLowerCase()}/@${name}`,
  handle: `${name}@${host.toLowerCase()}`,
})

function readPostLink(typed: string, channelAddress: string): ReadPostLink {
  const url = asUrl(typed)
  const channel = asUrl(channelAddress)
  if (url === null || channel === null) return notAPost('Mastodon')
  const other = networkOfHost(url.hostname)
  if (other !== null) return no(`That is an address on ${other.name}, not on Mastodon.`)
  const path = pathOf(url)
  const [name = '', id = ''] =
    path[0] === 'users' ? [path[1], path[3]] : [path[0]?.replace(/^@/, ''), path[1]]
  const own = (pathOf(channel)[0] ?? '').replace(/^@/, '')
  if (!/^\d+$/.test(id)) return notAPost('Mastodon')
  if (url.host !== channel.host) {
    return no(
      `That address is on ${url.host}. Open the post on your own server, ${channel.host}, and copy its link there.`,
    )
  }
  if (!sameName(name, own)) return otherAccount(`@${name}`, `@${own}`)
  return { ok: true, link: `https://${url.host}/@${own}/${id}`, networkPostId: id }
}

const linkLength = 23

/** A link counts as 23 whatever its length, and `@name@server` as `@name`: https://docs.joinmastodon.org/user/posting/. */
function count(text: string): LengthCount {
  const links = linksIn(text).filter((link) => /^https?:/i.test(link.raw))
  const words = withoutLinks(text, links).replace(/(@\w+)@[\w.-]+\w/g, '$1')
  return counted(codePoints(words) + links.length * linkLength, 500, 'characters')
}

export const mastodon: Network = {
  id: 'mastodon',
  name: 'Mastodon',
  limits: { pictures: 4, pictureBytes: 16_000_000, altText: 1500, count, shownBeforeMore: null },
  openAddress: (channelAddress) => `${asUrl(channelAddress)?.origin ?? channelAddress}/publish`,
  readAddress,
  readPostLink,
}
