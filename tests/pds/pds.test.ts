import { AtpAgent, XRPCError } from '@atproto/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Pds, type PdsAccount, startPds } from './start.ts'

// The client is Bluesky's own, so what is said here about the server is what Bluesky's own people see.
const posts = 'app.bsky.feed.post'
const createdAt = '2026-11-23T09:00:00.000Z'
let pds: Pds
let nia: PdsAccount
let agent: AtpAgent

beforeAll(async () => {
  pds = await startPds()
  nia = await pds.createAccount('nia')
  agent = new AtpAgent({ service: pds.address })
  await agent.login({ identifier: nia.handle, password: nia.appPassword })
}, 30_000)

afterAll(() => pds.stop())

const put = (rkey: string, record: Record<string, unknown>, extra: { swapRecord?: null } = {}) =>
  agent.com.atproto.repo.putRecord({
    repo: nia.did,
    collection: posts,
    rkey,
    record: { $type: posts, createdAt, ...record },
    ...extra,
  })

/** What the server says when it refuses. */
async function refusal(act: Promise<unknown>): Promise<{ status: number; error: string; message: string }> {
  try {
    await act
  } catch (error) {
    if (!(error instanceof XRPCError)) throw error
    return { status: error.status, error: error.error, message: error.message }
  }
  throw new Error('It was accepted')
}

describe('a post on the Bluesky server', () => {
  it('put twice under one key is one post', async () => {
    const first = await put('3lbkqkqkqkq2a', { text: 'Flu clinic open Saturday' })
    const second = await put('3lbkqkqkqkq2a', { text: 'Flu clinic open Saturday' })
    expect(second.data).toMatchObject({ uri: first.data.uri, cid: first.data.cid })
    expect(first.data.commit?.cid).toBeDefined()
    expect(second.data.commit).toBeUndefined()
    expect((await pds.records(nia.did)).map((record) => record.rkey)).toEqual(['3lbkqkqkqkq2a'])
  })

  it('can be read back, listed and deleted twice', async () => {
    await put('3lbkqkqkqkq2b', { text: 'Bring your red book' })
    const at = { repo: nia.did, collection: posts, rkey: '3lbkqkqkqkq2b' }
    const read = await agent.com.atproto.repo.getRecord(at)
    expect(read.data.value).toMatchObject({ text: 'Bring your red book' })
    expect((await pds.records(nia.did)).map((record) => record.value['text'])).toContain(
      'Bring your red book',
    )
    expect((await agent.com.atproto.repo.deleteRecord(at)).data.commit).toBeDefined()
    expect((await agent.com.atproto.repo.deleteRecord(at)).data).toEqual({})
    expect(await refusal(agent.com.atproto.repo.getRecord(at))).toMatchObject({
      status: 400,
      error: 'RecordNotFound',
    })
  })

  it('lists more than a page of them', async () => {
    const writes = Array.from({ length: 101 }, (_, n) => ({
      $type: 'com.atproto.repo.applyWrites#create' as const,
      collection: 'app.bsky.feed.like',
      value: {
        $type: 'app.bsky.feed.like',
        createdAt,
        subject: { uri: `at://${nia.did}/${posts}/${n}`, cid },
      },
    }))
    await agent.com.atproto.repo.applyWrites({ repo: nia.did, writes })
    expect(await pds.records(nia.did, 'app.bsky.feed.like')).toHaveLength(101)
  })
})

const cid = 'bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a'

describe('a picture on the Bluesky server', () => {
  it('comes back as the very bytes that went in', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, n) => (n * 31) % 256)
    const uploaded = await agent.uploadBlob(bytes, { encoding: 'image/png' })
    const image = uploaded.data.blob
    expect(image).toMatchObject({ mimeType: 'image/png', size: bytes.length })
    expect(await pds.blob(nia.did, image.ref.toString())).toBeNull()
    await put('3lbkqkqkqkq2c', {
      text: 'Our new ward',
      embed: { $type: 'app.bsky.embed.images', images: [{ alt: 'A ward', image }] },
    })
    const stored = await pds.blob(nia.did, image.ref.toString())
    expect(stored?.equals(bytes)).toBe(true)
  })

  it('is refused when it was never uploaded, or is over the limit', async () => {
    const image = { $type: 'blob', ref: { $link: unknownBlob }, mimeType: 'image/png', size: 3 }
    const embed = { $type: 'app.bsky.embed.images', images: [{ alt: '', image }] }
    expect(await refusal(put('3lbkqkqkqkq2d', { text: 'x', embed }))).toMatchObject({
      status: 400,
      error: 'BlobNotFound',
    })
    const tooBig = new Uint8Array(5 * 1024 * 1024 + 1)
    expect((await refusal(agent.uploadBlob(tooBig, { encoding: 'image/png' }))).status).toBe(413)
  })
})

const unknownBlob = 'bafkreibjfgx2gprinfvicegelk5kosd6y2frmqpqzwqkg7usac74l3t2v4'

describe('the refusals of the Bluesky server', () => {
  const family = '👨‍👩‍👧‍👦'
  it.each([
    ['301 characters', { text: 'a'.repeat(301) }, 'grapheme too big (maximum 300, got 301)'],
    [
      '3,250 bytes in 130 characters',
      { text: family.repeat(130) },
      'string too big (maximum 3000, got 3250)',
    ],
    ['no date', { text: 'x', createdAt: undefined }, 'Missing required key "createdAt"'],
  ])('are plain about %s', async (_, record, says) => {
    const why = await refusal(put('3lbkqkqkqkq2e', record))
    expect(why).toMatchObject({ status: 400, error: 'InvalidRequest' })
    expect(why.message).toContain(says)
  })

  it('are plain about a key that is not a time', async () => {
    const why = await refusal(put('my-own-uuid-0001', { text: 'x' }))
    expect(why).toMatchObject({ status: 400, error: 'InvalidRequest' })
    expect(why.message).toContain('Invalid record key')
  })

  it('guard a create-only put', async () => {
    await put('3lbkqkqkqkq2f', { text: 'first' }, { swapRecord: null })
    const why = await refusal(put('3lbkqkqkqkq2f', { text: 'second' }, { swapRecord: null }))
    expect(why).toMatchObject({ status: 400, error: 'InvalidSwap' })
  })

  it.each([
    ['no token', {}, 401, 'AuthMissing'],
    ['a token that is not one', { authorization: 'Bearer rubbish' }, 400, 'InvalidToken'],
  ])('answer %s', async (_, headers, status, error) => {
    const response = await fetch(`${pds.address}/xrpc/com.atproto.server.getSession`, { headers })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error })
  })

  it('answer a wrong password', async () => {
    const stranger = new AtpAgent({ service: pds.address })
    const why = await refusal(stranger.login({ identifier: nia.handle, password: 'wrong' }))
    expect(why).toMatchObject({ status: 401, error: 'AuthenticationRequired' })
  })
})

describe('the Bluesky server', () => {
  it('renews a session', async () => {
    const before = agent.session?.refreshJwt
    await agent.sessionManager.refreshSession()
    expect(agent.session?.refreshJwt).not.toBe(before)
    expect((await agent.com.atproto.server.getSession()).data.did).toBe(nia.did)
  })

  it('counts requests when asked to', async () => {
    await using limited = await startPds({ rateLimits: true })
    const response = await fetch(`${limited.address}/xrpc/com.atproto.server.describeServer`)
    expect(response.headers.get('ratelimit-limit')).toBe('3000')
  })

  it('runs beside another, and is gone once stopped', async () => {
    const another = await startPds()
    expect(another.address).not.toBe(pds.address)
    await another.stop()
    await another.stop()
    await expect(fetch(`${another.address}/xrpc/_health`)).rejects.toThrow()
  })
})
