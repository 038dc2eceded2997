import { codePoints, counted, graphemes, isEmoji, utf8Bytes } from '../counting.ts'
import type { LengthCount, Network } from '../network.ts'
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

const handlePattern = /^[a-z\d_](?:[a-z\d._]{0,28}[a-z\d_])?$/i

function readAddress(typed: string): ReadAddress {
  if (!looksLikeAddress(typed)) return fromHandle(bareName(typed))
  const read = urlOn('threads', 'Threads', typed)
  if (!read.ok) return read
  const first = pathOf(read.url)[0] ?? ''
  return first.startsWith('@') ? fromHandle(bareName(first)) : notAnAccount
}

const notAnAccount = no(
  'That is not a Threads account. Its address looks like https://www.threads.com/@name.',
)

function fromHandle(typed: string): ReadAddress {
  const handle = typed.toLowerCase()
  return handlePattern.test(handle)
    ? { ok: true, address: `https://www.threads.com/@${handle}`, handle }
    : notAnAccount
}

function readPostLink(typed: string, channelAddress: string): ReadPostLink {
  const read = urlOn('threads', 'Threads', typed)
  if (!read.ok) return read
  const [name = '', word, code = ''] = pathOf(read.url)
  if (!name.startsWith('@') || word !== 'post' || !/^[\w-]{5,}$/.test(code)) return notAPost('Threads')
  const own = pathOf(asUrl(channelAddress) ?? read.url)[0] ?? ''
  if (!sameName(name, own)) return otherAccount(name, own)
  return { ok: true, link: `https://www.threads.com/${own}/post/${code}`, networkPostId: code }
}

/** Threads counts an emoji by its bytes and everything else by the sign. */
function count(text: string): LengthCount {
  const used = graphemes(text).reduce(
    (sum, sign) => sum + (isEmoji(sign) ? utf8Bytes(sign) : codePoints(sign)),
    0,
  )
  return counted(used, 500, 'characters (an emoji counts as 4 or more)')
}

export const threads: Network = {
  id: 'threads',
  name: 'Threads',
  limits: { pictures: 20, pictureBytes: 8_000_000, altText: 1000, count, shownBeforeMore: null },
  openAddress: () => 'https://www.threads.com/intent/post',
  readAddress,
  readPostLink,
}
