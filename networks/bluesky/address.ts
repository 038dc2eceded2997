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

const handlePattern = /^([a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])?$/i

/** Takes `@name.bsky.social`, a handle that is a domain of one's own, or the profile's address. */
export function readAddress(typed: string): ReadAddress {
  if (!looksLikeAddress(typed)) return fromHandle(bareName(typed))
  const read = urlOn('bluesky', 'Bluesky', typed)
  if (!read.ok) return read
  const [first, second] = pathOf(read.url)
  return first === 'profile' && second !== undefined
    ? fromHandle(bareName(second))
    : no(
        'That is not the address of a Bluesky profile. It looks like https://bsky.app/profile/name.bsky.social.',
      )
}

function fromHandle(typed: string): ReadAddress {
  const handle = typed.toLowerCase()
  if (!handlePattern.test(handle)) {
    return no('That is not a Bluesky handle. It looks like name.bsky.social or trust.nhs.uk.')
  }
  return { ok: true, address: `https://bsky.app/profile/${handle}`, handle }
}

const rkeyPattern = /^[a-z2-7]{13}$/

export function readPostLink(typed: string, channelAddress: string): ReadPostLink {
  const read = urlOn('bluesky', 'Bluesky', typed)
  if (!read.ok) return read
  const [first, name = '', kind, rkey = ''] = pathOf(read.url)
  if (first !== 'profile' || kind !== 'post' || !rkeyPattern.test(rkey)) return notAPost('Bluesky')
  const own = pathOf(asUrl(channelAddress) ?? read.url).at(1) ?? ''
  if (name.startsWith('did:') && !own.startsWith('did:')) {
    return no(
      'That address has a number in place of your handle. Open the post from your profile and copy its link again.',
    )
  }
  if (!sameName(name, own)) return otherAccount(name, own)
  return {
    ok: true,
    link: `https://bsky.app/profile/${name}/post/${rkey}`,
    networkPostId: `at://${name}/app.bsky.feed.post/${rkey}`,
  }
}
