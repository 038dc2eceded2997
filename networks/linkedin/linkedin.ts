import { counted } from '../counting.ts'
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

const namePattern = /^[\p{L}\p{N}_-]{2,100}$/u

function readAddress(typed: string): ReadAddress {
  if (!looksLikeAddress(typed)) return company('company', bareName(typed))
  const read = urlOn('linkedin', 'LinkedIn', typed)
  if (!read.ok) return read
  const [kind = '', name = ''] = pathOf(read.url)
  if (kind === 'in' || kind === 'pub') {
    return no(
      'That is the address of a person’s own profile. An official channel has to be a company page, which several people can run. Make one at https://www.linkedin.com/company/setup/new/.',
    )
  }
  if (!['company', 'showcase', 'school'].includes(kind)) {
    return no('That is not a company page. Its address looks like https://www.linkedin.com/company/name.')
  }
  return company(kind, name)
}

function company(kind: string, name: string): ReadAddress {
  if (!namePattern.test(name)) return no('That is not the name of a LinkedIn company page.')
  return { ok: true, address: `https://www.linkedin.com/${kind}/${name}`, handle: name }
}

const urnPattern = /^urn:li:(activity|share|ugcPost):\d+$/
const slugPattern = /^([^_]+)_.*-(activity|share|ugcPost)-(\d+)(-[\w-]+)?$/

function readPostLink(typed: string, channelAddress: string): ReadPostLink {
  const read = urlOn('linkedin', 'LinkedIn', typed)
  if (!read.ok) return read
  const [first, second = '', third = ''] = pathOf(read.url)
  // An address by number names nobody, so it is taken on trust.
  if (first === 'feed' && second === 'update' && urnPattern.test(third)) return post(third)
  const slug = first === 'posts' ? slugPattern.exec(second) : null
  if (slug === null) return notAPost('LinkedIn')
  const [, author = '', kind = '', number = ''] = slug
  const own = pathOf(asUrl(channelAddress) ?? read.url)[1] ?? ''
  return sameName(author, own) ? post(`urn:li:${kind}:${number}`) : otherAccount(author, own)
}

const post = (urn: string): ReadPostLink => ({
  ok: true,
  link: `https://www.linkedin.com/feed/update/${urn}/`,
  networkPostId: urn,
})

export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  limits: {
    pictures: 20,
    pictureBytes: 5_000_000,
    altText: 4086,
    count: (text) => counted(text.length, 3000, 'characters'),
    shownBeforeMore: 210,
  },
  openAddress: (channelAddress) => `${channelAddress.replace(/\/+$/, '')}/admin/`,
  readAddress,
  readPostLink,
}
