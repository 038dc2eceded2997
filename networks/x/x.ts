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
import { countForX } from './count.ts'

const handlePattern = /^\w{1,15}$/
const notHandles = /^(home|explore|search|i|intent|compose|settings|notifications|messages|login|hashtag)$/i

function readAddress(typed: string): ReadAddress {
  if (!looksLikeAddress(typed)) return fromHandle(bareName(typed))
  const read = urlOn('x', 'X', typed)
  return read.ok ? fromHandle(bareName(pathOf(read.url)[0] ?? '')) : read
}

function fromHandle(handle: string): ReadAddress {
  if (!handlePattern.test(handle) || notHandles.test(handle)) {
    return no(
      'That is not the name of an X account. It looks like @name: up to 15 letters, digits and underscores.',
    )
  }
  return { ok: true, address: `https://x.com/${handle}`, handle }
}

function readPostLink(typed: string, channelAddress: string): ReadPostLink {
  const read = urlOn('x', 'X', typed)
  if (!read.ok) return read
  const path = pathOf(read.url)
  const [name = '', word = '', id = ''] = path[0] === 'i' && path[1] === 'web' ? path.slice(1) : path
  if (!/^status(es)?$/.test(word) || !/^\d+$/.test(id)) return notAPost('X')
  const own = pathOf(asUrl(channelAddress) ?? read.url)[0] ?? ''
  // `x.com/i/web/status/…` names nobody, so it is taken on trust.
  if (name !== 'web' && name !== 'i' && !sameName(name, own)) return otherAccount(`@${name}`, `@${own}`)
  return { ok: true, link: `https://x.com/${own}/status/${id}`, networkPostId: id }
}

export const x: Network = {
  id: 'x',
  name: 'X',
  limits: { pictures: 4, pictureBytes: 5_000_000, altText: 1000, count: countForX, shownBeforeMore: null },
  openAddress: () => 'https://x.com/compose/post',
  readAddress,
  readPostLink,
}
