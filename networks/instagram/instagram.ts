import { codePoints, counted } from '../counting.ts'
import type { Network } from '../network.ts'
import {
  asUrl,
  bareName,
  looksLikeAddress,
  no,
  notAPost,
  otherAccount,
  pathOf,
  type ReadAddress,
  type ReadPostLink,
  sameName,
  urlOn,
} from '../reading.ts'

const handlePattern = /^(?!.*\.\.)[a-z\d_](?:[a-z\d._]{0,28}[a-z\d_])?$/i
const notHandles = /^(p|reel|reels|tv|explore|stories|accounts|direct|about)$/i

function readAddress(typed: string): ReadAddress {
  if (!looksLikeAddress(typed)) return fromHandle(bareName(typed))
  const read = urlOn('instagram', 'Instagram', typed)
  return read.ok ? fromHandle(bareName(pathOf(read.url)[0] ?? '')) : read
}

function fromHandle(handle: string): ReadAddress {
  if (!handlePattern.test(handle) || notHandles.test(handle)) {
    return no(
      'That is not the name of an Instagram account. It looks like @name: letters, digits, dots and underscores.',
    )
  }
  return {
    ok: true,
    address: `https://www.instagram.com/${handle.toLowerCase()}`,
    handle: handle.toLowerCase(),
  }
}

function readPostLink(typed: string, channelAddress: string): ReadPostLink {
  const read = urlOn('instagram', 'Instagram', typed)
  if (!read.ok) return read
  const path = pathOf(read.url)
  const at = path.findIndex((part) => /^(p|reel|reels|tv)$/.test(part))
  const code = path[at + 1] ?? ''
  if (at < 0 || at > 1 || !/^[\w-]{5,}$/.test(code)) return notAPost('Instagram')
  const author = at === 1 ? (path[0] ?? '') : null
  const own = pathOf(asUrl(channelAddress) ?? read.url)[0] ?? ''
  // The short form names nobody, so it is taken on trust.
  if (author !== null && !sameName(author, own)) return otherAccount(`@${author}`, `@${own}`)
  const kind = path[at] === 'p' ? 'p' : 'reel'
  return { ok: true, link: `https://www.instagram.com/${kind}/${code}/`, networkPostId: code }
}

export const instagram: Network = {
  id: 'instagram',
  name: 'Instagram',
  limits: {
    pictures: 10,
    pictureBytes: 8_000_000,
    altText: 1000,
    count: (text) => counted(codePoints(text), 2200, 'characters'),
    shownBeforeMore: 125,
  },
  openAddress: () => 'https://www.instagram.com/',
  readAddress,
  readPostLink,
}
