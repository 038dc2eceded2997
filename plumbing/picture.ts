import { createHash } from 'node:crypto'
import type { Metadata, Sharp } from 'sharp'
import { isMovingPng, kindOf, type PictureKind } from './picture-kind.ts'
import { ok, type Result, refused } from './result.ts'

/** A picture of our own making: upright, without a word of metadata, in a form every network takes. */
export interface CleanPicture {
  readonly bytes: Uint8Array
  readonly type: 'image/jpeg' | 'image/png'
  readonly width: number
  readonly height: number
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string
}

export interface PictureLimits {
  /** The largest file taken, in bytes. */
  readonly fileBytes: number
  /** The most pixels unpacked: a small file can hold a picture too large for any memory. */
  readonly pixels: number
  /** The longest side kept, in pixels. */
  readonly side: number
  /** The largest result, in bytes. */
  readonly bytes: number
}

/** Why a picture is not taken, as a sentence for the person who chose it. */
export interface PictureRefusal {
  readonly kind:
    | 'empty'
    | 'too-large'
    | 'not-a-picture'
    | 'wrong-kind'
    | 'moving'
    | 'too-many-pixels'
    | 'damaged'
  readonly says: string
}

const MB = 1024 * 1024
export const usualPictureLimits: PictureLimits = {
  fileBytes: 25 * MB,
  pixels: 50_000_000,
  side: 4096,
  bytes: 4 * MB,
}

/** Tried in turn until the result is small enough: JPEG quality, and how much of the longest side is kept. */
const ladder = [
  { quality: 88, keep: 1 },
  { quality: 78, keep: 1 },
  { quality: 68, keep: 1 },
  { quality: 75, keep: 0.75 },
  { quality: 70, keep: 0.5 },
  { quality: 65, keep: 0.33 },
  { quality: 60, keep: 0.2 },
  { quality: 50, keep: 0.1 },
]

const wrongKinds: Partial<Record<PictureKind, string>> = {
  heic: 'This is an iPhone photo (HEIC), which social networks do not take. On the iPhone, share it as “Most Compatible”, or save it as JPEG.',
  svg: 'This is a drawing (SVG), which can hold hidden programs. Save it as PNG and add that.',
  page: 'This is a web page, not a picture. Choose a JPEG, PNG or WebP picture.',
  pdf: 'This is a PDF, not a picture. Save the page as a JPEG or PNG picture and add that.',
}

/**
 * Takes in a picture that somebody uploaded: looks at what it really is, bounds it, and makes it anew, so that
 * nothing but the picture itself is left: no place, no camera, no profile, no hidden extra.
 */
export function readPicture(
  bytes: Uint8Array,
  limits = usualPictureLimits,
): Promise<Result<CleanPicture, PictureRefusal>> {
  return oneAtATime(async () => {
    const kind = kindOf(bytes)
    const early = refuseEarly(bytes, kind, limits)
    if (early) return refused(early)
    const open = await opener(limits)
    try {
      const metadata = await open(bytes, false).metadata()
      const late = refuseBySize(metadata, limits)
      if (late) return refused(late)
      const asPng = kind === 'png' || kind === 'gif' || metadata.hasAlpha === true
      return await shrinkTo(limits.bytes, limits.side, () => open(bytes), asPng)
    } catch {
      // The library throws one kind of error for all it cannot read; its words are not for people.
      return refused(damaged)
    }
  })
}

/** The same picture within a network's own limit, in bytes; itself when it fits already. */
export function fitPicture(
  picture: CleanPicture,
  maxBytes: number,
): Promise<Result<CleanPicture, PictureRefusal>> {
  if (picture.bytes.length <= maxBytes) return Promise.resolve(ok(picture))
  return oneAtATime(async () => {
    const open = await opener(usualPictureLimits)
    const side = Math.max(picture.width, picture.height)
    return shrinkTo(maxBytes, side, () => open(picture.bytes), picture.type === 'image/png')
  })
}

function refuseEarly(bytes: Uint8Array, kind: PictureKind, limits: PictureLimits): PictureRefusal | null {
  if (bytes.length === 0) return { kind: 'empty', says: 'This file is empty. Choose the picture again.' }
  if (bytes.length > limits.fileBytes) {
    const most = Math.floor(limits.fileBytes / MB)
    return {
      kind: 'too-large',
      says: `This file is larger than ${most} MB. Save a smaller copy and add that.`,
    }
  }
  const wrong = wrongKinds[kind]
  if (wrong) return { kind: 'wrong-kind', says: wrong }
  if (kind === 'unknown') {
    return {
      kind: 'not-a-picture',
      says: 'This file is not a picture we can read. Choose a JPEG, PNG or WebP picture.',
    }
  }
  return kind === 'png' && isMovingPng(bytes) ? moving : null
}

function refuseBySize({ width, height, pages }: Metadata, limits: PictureLimits): PictureRefusal | null {
  if ((pages ?? 1) > 1) return moving
  if (width * height <= limits.pixels) return null
  const says = `This picture has ${width} × ${height} dots, which is too many. Save a smaller copy, at most ${limits.side} wide.`
  return { kind: 'too-many-pixels', says }
}

const moving: PictureRefusal = {
  kind: 'moving',
  says: 'This picture moves. Choose a still picture, or add it as a video.',
}
const damaged: PictureRefusal = {
  kind: 'damaged',
  says: 'This picture is damaged and cannot be read. Choose it again, or save a new copy.',
}

/** Loads the library only when a picture comes: it takes memory that a quiet installation should not hold. */
async function opener(limits: PictureLimits): Promise<(bytes: Uint8Array, bounded?: false) => Sharp> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  // Reading the head of a file unpacks nothing, so there the bound would only hide how large the picture is.
  return (bytes, bounded) =>
    sharp(bytes, { limitInputPixels: bounded ?? limits.pixels, failOn: 'error', sequentialRead: true })
}

async function shrinkTo(
  maxBytes: number,
  longestSide: number,
  open: () => Sharp,
  asPng: boolean,
): Promise<Result<CleanPicture, PictureRefusal>> {
  const upright = (side: number) =>
    open()
      .autoOrient()
      .toColourspace('srgb')
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
  if (asPng) {
    const png = await finish(upright(longestSide).png({ compressionLevel: 8 }), 'image/png')
    if (png.bytes.length <= maxBytes) return ok(png)
  }
  for (const { quality, keep } of ladder) {
    const opaque = upright(Math.max(1, Math.round(longestSide * keep))).flatten({ background: '#ffffff' })
    const jpeg = await finish(
      opaque.jpeg({ quality, chromaSubsampling: quality > 80 ? '4:4:4' : '4:2:0' }),
      'image/jpeg',
    )
    if (jpeg.bytes.length <= maxBytes) return ok(jpeg)
  }
  return refused({
    kind: 'too-large',
    says: 'This picture cannot be made small enough. Choose a simpler or smaller one.',
  })
}

async function finish(picture: Sharp, type: CleanPicture['type']): Promise<CleanPicture> {
  const { data, info } = await picture.timeout({ seconds: 30 }).toBuffer({ resolveWithObject: true })
  const sha256 = createHash('sha256').update(data).digest('hex')
  return { bytes: data, type, width: info.width, height: info.height, sha256 }
}

const nothing = (): void => undefined
let last: Promise<void> = Promise.resolve()

/** An unpacked picture may take 200 MB: many at once would take the machine. */
function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work)
  // Whoever asked hears of a failure; the next in line only waits, and holds on to nobody's picture.
  last = mine.then(nothing, nothing)
  return mine
}
