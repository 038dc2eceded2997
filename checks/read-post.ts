import type { Context, Draft, DraftImage } from './finding.ts'

export interface Post {
  readonly id: string | number | null
  readonly draft: Draft
  readonly context: Context
}

export type ReadPost =
  | { readonly ok: true; readonly post: Post }
  | { readonly ok: false; readonly id: string | number | null; readonly why: string }

type Fields = Readonly<Record<string, unknown>>

const accounts = ['personal', 'professional', 'official'] as const
const audiences = ['public', 'followers', 'closed-group'] as const

/** Reads `{id, text, context}` from a line of JSON. What it does not know it leaves out; what it cannot use it refuses. */
export function readPost(jsonLine: string): ReadPost {
  const read = parse(jsonLine)
  if (!isFields(read)) return { ok: false, id: null, why: 'This line is not a JSON object.' }
  const id = typeof read['id'] === 'string' || typeof read['id'] === 'number' ? read['id'] : null
  if (typeof read['text'] !== 'string')
    return { ok: false, id, why: 'This line has no “text” in quotation marks.' }
  const given = read['context'] ?? {}
  if (!isFields(given)) return { ok: false, id, why: '“context” must be an object.' }
  const wrong = whatIsWrong(given) ?? wrongPictures(read['images'])
  if (wrong !== undefined) return { ok: false, id, why: wrong }
  return {
    ok: true,
    post: { id, draft: { text: read['text'], ...pictures(read) }, context: toContext(given) },
  }
}

function parse(jsonLine: string): unknown {
  try {
    return JSON.parse(jsonLine)
  } catch {
    return undefined
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function whatIsWrong(given: Fields): string | undefined {
  if (isGiven(given['account']) && oneOf(accounts, given['account']) === undefined) {
    return `“account” must be ${accounts.join(', ')}.`
  }
  if (isGiven(given['audience']) && oneOf(audiences, given['audience']) === undefined) {
    return `“audience” must be ${audiences.join(', ')}.`
  }
  return wrongPictures(given['images'])
}

const wrongPictures = (images: unknown): string | undefined =>
  !isGiven(images) || (Array.isArray(images) && images.every(isFields))
    ? undefined
    : '“images” must be a list of objects.'

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

const oneOf = <T extends string>(words: readonly T[], value: unknown): T | undefined =>
  words.find((word) => word === value)

function toContext(given: Fields): Context {
  const account = oneOf(accounts, given['account'])
  const audience = oneOf(audiences, given['audience'])
  return {
    ...pictures(given),
    ...(account && { account }),
    ...(audience && { audience }),
    ...words(given, 'role'),
    ...words(given, 'platform'),
    ...words(given, 'replyTo'),
    ...yesOrNo(given, 'preElection'),
    ...consentOf(given),
  }
}

/** `true`, or the word that it is on record. */
function consentOf(given: Fields): Pick<Context, 'consent'> {
  const { consent } = given
  return consent === 'recorded' ? { consent } : yesOrNo(given, 'consent')
}

function pictures(given: Fields): Pick<Draft, 'images' | 'video'> {
  const images = given['images']
  const video = given['video']
  return {
    ...(Array.isArray(images) && { images: images.filter(isFields).map(toImage) }),
    ...(isFields(video) && { video: { captions: video['captions'] === true } }),
  }
}

function toImage(given: Fields): DraftImage {
  const { faces, ocrConfidence, contrast } = given
  return {
    alt: typeof given['alt'] === 'string' ? given['alt'] : '',
    ...words(given, 'ocr'),
    ...(typeof ocrConfidence === 'number' && { ocrConfidence }),
    ...yesOrNo(given, 'writingUnread'),
    ...(typeof contrast === 'number' && { contrast }),
    ...(typeof faces === 'number' && { faces }),
    ...yesOrNo(given, 'gps'),
    ...yesOrNo(given, 'consent'),
  }
}

function words<K extends string>(given: Fields, key: K): { readonly [Key in K]?: string } {
  const value = given[key]
  const found: { [Key in K]?: string } = {}
  if (typeof value === 'string') found[key] = value
  return found
}

function yesOrNo<K extends string>(given: Fields, key: K): { readonly [Key in K]?: boolean } {
  const value = given[key]
  const found: { [Key in K]?: boolean } = {}
  if (typeof value === 'boolean') found[key] = value
  return found
}
