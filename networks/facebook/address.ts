import {
  asUrl,
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

const makeAPage = 'Make a Page for the organisation at https://www.facebook.com/pages/create and use that.'
const personal = no(
  `That is the address of a person’s own profile. An official channel has to be a Page, which several people can run and which stays when one of them leaves. ${makeAPage} If it is a Page already, give it a username in its settings and type that.`,
)
const group = no(`That is a group, not a Page. ${makeAPage}`)

const notNames = new Set(
  'watch reel reels events marketplace share sharer login photo photos videos story.php permalink.php stories gaming ads help policies settings messages friends hashtag search dialog'.split(
    ' ',
  ),
)
const pageName = /^[\p{L}\p{N}.-]{2,80}$/u

/** Takes a Page's address or username. Refuses personal profiles and groups. */
export function readAddress(typed: string): ReadAddress {
  if (!looksLikeAddress(typed) && !/(facebook|fb)\.(com|me)/i.test(typed)) return readName(typed)
  const read = urlOn('facebook', 'Facebook', typed)
  if (!read.ok) return read
  const [first, second, third] = pathOf(read.url)
  if (first === undefined)
    return no('That is Facebook’s own front page. Open your Page and copy its address.')
  if (first === 'profile.php' || first === 'people') return personal
  if (first === 'groups') return group
  if (first === 'pages' || first === 'pg') return readName((first === 'pg' ? second : third) ?? '')
  if (first === 'p' && second !== undefined) return page(`p/${second}`, second)
  return readName(first)
}

function readName(typed: string): ReadAddress {
  const name = typed.trim().replace(/^@/, '')
  if (!pageName.test(name) || notNames.has(name.toLowerCase()) || name.endsWith('.php')) {
    return no('That is not the name of a Facebook Page. Open your Page in Facebook and copy its address.')
  }
  return page(name, name)
}

const page = (path: string, handle: string): ReadAddress => ({
  ok: true,
  address: `https://www.facebook.com/${path}`,
  handle,
})

const notSeen = /^(share|photo|photo\.php|permalink\.php|story\.php|watch|reel)$/
const postId = /^(\d+(_\d+)?|pfbid\w+)$/

/** Takes the address of one post. Facebook’s short “share” addresses do not say whose post it is, so they are taken on trust. */
export function readPostLink(typed: string, channelAddress: string): ReadPostLink {
  const read = urlOn('facebook', 'Facebook', typed)
  if (!read.ok) return read
  const { url } = read
  const path = pathOf(url)
  const [first = '', second = '', third = ''] = path
  const own = pathOf(asUrl(channelAddress) ?? url).at(-1) ?? ''
  if (/^\d+_\d+$/.test(first)) {
    const page = first.split('_')[0] ?? ''
    return /^\d+$/.test(own) && page !== own ? otherAccount(page, own) : post(url, first)
  }
  if (notSeen.test(first)) return readUnnamed(url, first, second, third, own)
  if (first === 'groups' || first === 'people' || first === 'profile.php') return notAPost('Facebook')
  const id = path.slice(2).findLast((part) => postId.test(part))
  if (!['posts', 'photos', 'videos', 'permalink'].includes(second) || id === undefined)
    return notAPost('Facebook')
  return /^\d+$/.test(first) || /^\d+$/.test(own) || sameName(first, own)
    ? post(url, id)
    : otherAccount(first, own)
}

/** Addresses without the Page's name; some carry its number. */
function readUnnamed(url: URL, first: string, second: string, third: string, own: string): ReadPostLink {
  const { searchParams: query } = url
  const owner = query.get('id')
  if (owner !== null && /^\d+$/.test(own) && owner !== own) return otherAccount(owner, own)
  const inQuery = query.get('story_fbid') ?? query.get('fbid') ?? query.get('v')
  const inPath = first === 'share' ? third || second : second
  const id = first === 'share' || first === 'reel' ? inPath : inQuery
  return id === null || !/^\w+$/.test(id) ? notAPost('Facebook') : post(url, id)
}

/** Only what names the post is kept: the rest of the address tells Facebook who shared it. */
function post(url: URL, networkPostId: string): ReadPostLink {
  const link = new URL(`https://www.facebook.com${url.pathname}`)
  for (const name of ['story_fbid', 'id', 'fbid', 'v']) {
    const value = url.searchParams.get(name)
    if (value !== null) link.searchParams.set(name, value)
  }
  return { ok: true, link: link.href, networkPostId }
}
