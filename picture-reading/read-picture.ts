/** All that a picture gives away, read in one go, and what could not be read. Nothing leaves the device. */
import { countFaces } from './faces/count-faces.ts'
import type { Weights } from './faces/weights.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import type { Pixels } from './pixels.ts'
import type { Writing, WritingReader } from './writing/read-writing.ts'

export interface PictureFacts {
  readonly metadata: Metadata
  /** Null while it has not been read, and for good when it could not be. */
  readonly writing: Writing | null
  readonly faces: number | null
  readonly notRead: readonly NotRead[]
}

export interface NotRead {
  readonly what: 'metadata' | 'writing' | 'faces'
  readonly why: WhyNotRead
}

export type WhyNotRead =
  | 'not-a-picture'
  | 'damaged'
  | 'too-large'
  /** The program that runs this cannot open pictures of this kind: HEIC in most browsers. */
  | 'not-opened-here'
  /** The reader could not be fetched, or does not run here. */
  | 'no-reader'

/** What differs between a browser and Node. Each gives null when it cannot. */
export interface Tools {
  /** The picture upright, its longer side `longest` pixels at most. */
  readonly open: (bytes: Uint8Array, longest: number) => Promise<Pixels | null>
  readonly faceWeights: () => Promise<Weights | null>
  readonly writingReader: () => Promise<WritingReader | null>
}

const mostBytes = 50 * 1024 * 1024
const mostPixels = 80_000_000
/** Small print on a photo of a desk can still be read at this size. */
const longest = 3000

/**
 * Never throws, whatever the file. `onStep` hears the facts as they come: the quick ones first.
 * A picture too large or of an unknown kind is not opened at all.
 */
export async function readPicture(
  bytes: Uint8Array,
  tools: Tools,
  onStep: (facts: PictureFacts) => void = () => undefined,
): Promise<PictureFacts> {
  const metadata = readMetadata(bytes)
  let facts: PictureFacts = { metadata, writing: null, faces: null, notRead: metadataNotRead(metadata) }
  onStep(facts)
  const stop = whyNotOpened(bytes, metadata)
  const pixels = stop === null ? await attempt(() => tools.open(bytes, longest)) : null
  if (pixels === null) return without(facts, ['faces', 'writing'], stop ?? whyUnopened(metadata))
  const weights = await attempt(tools.faceWeights)
  facts = weights ? { ...facts, faces: countFaces(pixels, weights) } : without(facts, ['faces'], 'no-reader')
  onStep(facts)
  const writing = await attempt(async () => (await tools.writingReader())?.read(pixels) ?? null)
  return writing ? { ...facts, writing } : without(facts, ['writing'], 'no-reader')
}

async function attempt<T>(work: () => Promise<T | null>): Promise<T | null> {
  try {
    return await work()
  } catch {
    // Decoders and readers throw whatever they like at a bad file; to the person it could not be read.
    return null
  }
}

const without = (facts: PictureFacts, what: readonly NotRead['what'][], why: WhyNotRead): PictureFacts => ({
  ...facts,
  notRead: [...facts.notRead, ...what.map((one) => ({ what: one, why }))],
})

function metadataNotRead({ kind, readable }: Metadata): NotRead[] {
  if (kind === null) return [{ what: 'metadata', why: 'not-a-picture' }]
  return readable ? [] : [{ what: 'metadata', why: 'damaged' }]
}

function whyNotOpened(bytes: Uint8Array, { kind, size }: Metadata): WhyNotRead | null {
  if (kind === null) return 'not-a-picture'
  const large = bytes.length > mostBytes || (size !== null && size.width * size.height > mostPixels)
  return large ? 'too-large' : null
}

const whyUnopened = ({ kind, readable }: Metadata): WhyNotRead =>
  kind === 'heic' || kind === 'avif' || readable ? 'not-opened-here' : 'damaged'
