/** The check by the API: what it takes, what it refuses, and that nothing of it stays behind. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openLog } from '@canteen/plumbing/log.ts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { apiApp } from './api.ts'
import { ask, tokenOf } from './test-program.ts'

let test: TestTrust
let token: string

beforeAll(async () => {
  test = await TestTrust.start()
  token = await tokenOf(test, await test.person(await test.organisation(), 'Nia Okafor', ['author']))
})
afterAll(() => test.stop())

const check = (json: unknown) => ask(test, 'POST', '/check', { json })
const rulesFor = async (text: string, context: object) =>
  ((await check({ text, context })).body['findings'] as { rule: string }[]).map(({ rule }) => rule)

describe('what the check is told of', () => {
  it('takes the whole context', async () => {
    const images = [
      {
        alt: 'Tea in the staff room',
        ocr: 'Tea rota',
        ocrConfidence: 91.5,
        writingUnread: false,
        contrast: 4.6,
        faces: 0,
        gps: false,
        consent: true,
      },
    ]
    const context = {
      account: 'official',
      role: 'nurse',
      audience: 'closed-group',
      platform: 'facebook',
      replyTo: 'Is the clinic open?',
      images,
      video: { captions: true },
      preElection: true,
      consent: 'recorded',
    }
    const reply = await check({ text: 'The clinic is open on Saturday.', context })
    expect([reply.status, reply.body]).toEqual([200, { findings: [] }])
  })

  it('lets each part count', async () => {
    const reply = 'Sorry about that, the doctor had your results on Tuesday.'
    expect(await rulesFor(reply, { replyTo: 'Still no news of my scan!' })).toContain('conf.reply-confirms')
    expect(await rulesFor('Our day', { account: 'official', video: { captions: false } })).toContain(
      'acc.captions',
    )
    const picture = { alt: 'My patient and me, smiling', faces: 2 }
    const selfie = 'Selfie with my favourite patient, she made me promise to post it'
    expect(await rulesFor(selfie, { images: [picture] })).toContain('conf.photo-people')
    expect(await rulesFor(selfie, { images: [{ ...picture, consent: true }], consent: 'recorded' })).toEqual(
      [],
    )
  })

  it.each([
    ['no text', {}, 'text'],
    ['text that is a number', { text: 5 }, 'text'],
    ['a long text', { text: 'x'.repeat(70_001) }, 'text'],
    ['an account', { text: 'x', context: { account: 'own' } }, 'context.account'],
    ['an audience', { text: 'x', context: { audience: 'all' } }, 'context.audience'],
    ['a consent', { text: 'x', context: { consent: 'spoken' } }, 'context.consent'],
    ['a long role', { text: 'x', context: { role: 'n'.repeat(201) } }, 'context.role'],
    ['a long post answered', { text: 'x', context: { replyTo: 'n'.repeat(70_001) } }, 'context.replyTo'],
    ['a picture without alt', { text: 'x', context: { images: [{}] } }, 'context.images.0.alt'],
    ['faces', { text: 'x', context: { images: [{ alt: '', faces: -1 }] } }, 'context.images.0.faces'],
    [
      'contrast',
      { text: 'x', context: { images: [{ alt: '', contrast: 22 }] } },
      'context.images.0.contrast',
    ],
    ['101 pictures', { text: 'x', context: { images: Array(101).fill({ alt: '' }) } }, 'context.images'],
    ['a video', { text: 'x', context: { video: {} } }, 'context.video.captions'],
    ['a key nobody knows', { text: 'x', context: { mood: 'good' } }, 'context.mood'],
  ])('names the field that cannot be used: %s', async (_, json, field) => {
    const { status, body } = await check(json)
    expect(status).toBe(422)
    expect(body['errors']).toEqual([{ field, message: expect.stringMatching(/^This .+[^.]$/) }])
  })

  it('says in the description what each part means and how much it may be', async () => {
    const document = (await ask(test, 'GET', '/openapi.json')).body
    const { schemas } = document['components'] as { schemas: Record<string, { properties: object }> }
    expect(schemas['ToCheck']).toMatchObject({
      required: ['text'],
      additionalProperties: false,
      properties: { text: { maxLength: 70_000 } },
    })
    const context = schemas['CheckContext']
    expect(Object.keys(context?.properties ?? {})).toEqual([
      ...['account', 'role', 'audience', 'platform', 'replyTo', 'images', 'video', 'preElection', 'consent'],
    ])
    expect(context).toMatchObject({
      properties: {
        account: { enum: ['personal', 'professional', 'official'], description: expect.any(String) },
        consent: { enum: [true, false, 'recorded'] },
        images: { maxItems: 100 },
      },
    })
    const { paths } = document as { paths: Record<string, { post: { parameters?: unknown } }> }
    expect(paths['/check']?.post.parameters).toBeUndefined()
  })
})

describe('what stays behind', () => {
  /** Every row of every table, read by one whom row rules do not bind, and every file of the data folder. */
  async function everythingKept(): Promise<string> {
    const client = new pg.Client({ ...inject('postgres'), database: test.database.database })
    await client.connect()
    try {
      const { rows: tables } = await client.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables
         where schemaname not in ('pg_catalog', 'information_schema')`,
      )
      expect(tables.length).toBeGreaterThan(20)
      const parts: string[] = []
      for (const { name } of tables) {
        const { rows } = await client.query<{ all: string | null }>(
          `select string_agg(t::text, ' ') as all from ${name} t`,
        )
        parts.push(`${name}: ${rows[0]?.all ?? ''}`)
      }
      return parts.join('\n') + (await filesOf(test.trust.settings.dataFolder))
    } finally {
      await client.end()
    }
  }

  async function filesOf(folder: string): Promise<string> {
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    const read = files
      .filter((file) => file.isFile())
      .map(async (file) => readFile(join(file.parentPath, file.name), 'latin1'))
    return (await Promise.all(read)).join('\n')
  }

  it('is nothing of the words, in the database, in files or in the log', async () => {
    const lines: string[] = []
    const loud = openLog('trace', { write: (line) => lines.push(line) })
    const app = apiApp({ ...test.trust, log: loud }, () => '192.0.2.1')
    const send = async (body: string, headers: Readonly<Record<string, string>>): Promise<number> => {
      const request = new Request('http://canteen.test.example/check', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      })
      return (await app.fetch(request)).status
    }
    const words = 'Quillbrook mentioned marmalade, call 07700 900123'
    const good = JSON.stringify({ text: words, context: { replyTo: words, role: 'Quillbrook' } })
    const bad = JSON.stringify({ text: words, context: { account: 'Quillbrook' } })
    const signed = { authorization: `Bearer ${token}`, 'idempotency-key': 'the-same-key' }
    expect(await send(good, {})).toBe(200)
    expect(await send(good, signed)).toBe(200)
    expect(await send(bad, signed)).toBe(422)
    expect(await send(`${good}, Quillbrook`, signed)).toBe(400)
    const kept = await everythingKept()
    expect(kept).toContain('Nia Okafor')
    for (const word of ['Quillbrook', 'marmalade', '900123', 'the-same-key']) {
      expect(kept).not.toContain(word)
      expect(lines.join('')).not.toContain(word)
    }
  })
})
