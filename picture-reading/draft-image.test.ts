import { describe, expect, it } from 'vitest'
import { draftImageOf } from './draft-image.ts'
import { readMetadata } from './metadata.ts'
import { type PictureFacts, readPicture, type Tools } from './read-picture.ts'
import { sayFacts } from './say-facts.ts'
import { pixelsOf, plain, withPlace } from './test-pictures.ts'

const nothing = { alt: '', consent: false }
const writing = { text: 'Ward 8', sure: 91, unread: false, contrast: 4.8 }
const factsOf = (facts: Partial<PictureFacts>): PictureFacts => ({
  metadata: { ...readMetadata(new Uint8Array()), kind: 'jpeg', readable: true },
  writing: null,
  faces: null,
  notRead: [],
  ...facts,
})

/** A browser that opens every picture, and can fetch none of the readers. */
const withoutReaders: Tools = {
  open: async () => pixelsOf(await plain().png().toBuffer()),
  faceWeights: () => Promise.reject(new Error('offline')),
  writingReader: async () => null,
}

describe('what the check is told', () => {
  it('is all that was read, and what the person said', () => {
    expect(draftImageOf(factsOf({ writing, faces: 2 }), { alt: 'Our team', consent: true })).toEqual({
      ...{ alt: 'Our team', consent: true, gps: false, faces: 2 },
      ...{ ocr: 'Ward 8', ocrConfidence: 91, writingUnread: false, contrast: 4.8 },
    })
  })

  it('leaves out what was not read', () => {
    expect(draftImageOf(null, nothing)).toEqual({ alt: '' })
    expect(draftImageOf(factsOf({}), nothing)).toEqual({ alt: '', gps: false })
  })
})

describe('a picture', () => {
  it('is read as far as it can be, and the rest is said', async () => {
    const steps: PictureFacts[] = []
    const bytes = await withPlace(plain()).jpeg().toBuffer()
    const facts = await readPicture(bytes, withoutReaders, (step) => steps.push(step))
    expect(facts).toMatchObject({ metadata: { gps: true }, faces: null, writing: null })
    expect(facts.notRead).toEqual([
      { what: 'faces', why: 'no-reader' },
      { what: 'writing', why: 'no-reader' },
    ])
    expect(steps.map(({ metadata }) => metadata.gps)).toEqual([true, true])
    expect(draftImageOf(facts, nothing)).toEqual({ alt: '', gps: true })
  })

  it('that cannot be opened here is said to be so', async () => {
    const bytes = await plain().avif().toBuffer()
    const facts = await readPicture(bytes, {
      ...withoutReaders,
      open: () => Promise.reject(new Error('AVIF')),
    })
    expect(facts.notRead.map(({ why }) => why)).toEqual(['not-opened-here', 'not-opened-here'])
  })

  it('is not opened when it is too large', async () => {
    const bytes = await plain().png().toBuffer()
    bytes.writeUInt32BE(60_000, 16)
    bytes.writeUInt32BE(60_000, 20)
    const opened = { ...withoutReaders, open: () => Promise.reject(new Error('opened')) }
    expect((await readPicture(bytes, opened)).notRead.map(({ why }) => why)).toEqual([
      'too-large',
      'too-large',
    ])
  })
})

describe('sentences', () => {
  it.each([
    [{ faces: 0 }, 'No face was found. Look yourself'],
    [{ faces: 1 }, 'A face was found.'],
    [
      { writing: { ...writing, text: '', unread: true } },
      'There is writing here that could not be read well.',
    ],
    [{ writing: { ...writing, text: '' } }, 'No writing was read. Look yourself'],
    [{ writing: { ...writing, sure: 65, unread: true } }, 'Writing was read in it, not clearly: “Ward 8”'],
  ])('of %j never say that all is well', (facts, says) => {
    const said = sayFacts(factsOf(facts)).join('\n')
    expect(said).toContain(says)
    expect(said).not.toMatch(/\b(safe|clear|fine|ok)\b/i)
  })
})
