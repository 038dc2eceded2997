import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import type { By } from '../people/person.ts'
import { record } from '../record/record.ts'
import { csvLine } from './csv.ts'
import { acts, sayEntry } from './sentences.ts'

describe('the record', () => {
  let test: TestTrust
  let asha: By
  const postId = '6f9b2c54-1111-4a4a-8b8b-000000000001'

  beforeAll(async () => {
    test = await TestTrust.start()
    const organisationId = await test.organisation()
    asha = await test.person(organisationId, 'Asha Verma', ['approver', 'manager'])
    const tom = await test.person(organisationId, '=Tom "T" Barraclough', ['author'])
    await test.within(asha, async (tx) => {
      await record.postCreated(tx, test.trust, tom, postId)
      await record.postApproved(tx, test.trust, asha, postId, 1, 'The number is our own switchboard')
      await record.personInvited(tx, test.trust, asha, tom.id, ['author'])
    })
    const other = await test.person(await test.organisation('Saltmarsh NHS Trust'), 'Mo Salt', ['manager'])
    await test.within(other, (tx) => record.postCancelled(tx, test.trust, other, postId))
  })
  afterAll(() => test.stop())

  it('tells managers who did what, and where to look', async () => {
    const { text, status } = await test.visit('/record', asha)
    expect(status).toBe(200)
    expect(text).toContain(
      'Approved the post although the check said stop: The number is our own switchboard.',
    )
    expect(text).toContain('9am on Monday 23 November 2026')
    expect(text).toContain(`href="/posts/${postId}"`)
    expect(text).toContain('Person: =Tom &quot;T&quot; Barraclough')
    expect(text).not.toContain('Mo Salt')
  })

  it('is shut to everybody else', async () => {
    const nia = await test.person(asha.organisationId, 'Nia Evans', ['author', 'approver'])
    expect((await test.visit('/record', nia)).status).toBe(403)
    expect((await test.visit('/record/download', nia)).status).toBe(403)
  })

  it('can be narrowed to an act and to one thing', async () => {
    const approvals = await test.visit('/record?act=post.approved', asha)
    expect(approvals.text).toContain('Approved the post')
    expect(approvals.text).not.toContain('Began the post.')
    const one = await test.visit(`/record?about=${postId}`, asha)
    expect(one.text).toContain('Began the post.')
    expect(one.text).not.toContain('Invited somebody')
    expect((await test.visit('/record?act=nonsense&before=x', asha)).status).toBe(200)
  })

  it('turns over to older entries, each shown once', async () => {
    await test.within(asha, async (tx) => {
      for (let n = 0; n < 60; n += 1) await record.channelClosed(tx, test.trust, asha, postId)
    })
    const first = await test.visit('/record?act=channel.closed', asha)
    const older = /href="([^"]+before=\d+)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const second = await test.visit(older, asha)
    const count = (text: string) => text.split('Closed the channel.').length - 1
    expect([count(first.text), count(second.text)]).toEqual([50, 10])
    expect(second.text).toContain('Newest entries')
  })

  it('downloads whole, with nothing a spreadsheet would run', async () => {
    const { text, headers } = await test.visit('/record/download', asha)
    expect(headers.get('content-disposition')).toContain('record.csv')
    expect(text.split('\r\n')).toHaveLength(1 + 63 + 1)
    expect(text).toContain(`"'=Tom ""T"" Barraclough"`)
    expect(text).toContain('"2026-11-23","09:00","2026-11-23T09:00:00.000Z","Asha Verma","Post approved"')
    expect(text).not.toContain('Mo Salt')
  })
})

it('has a sentence for every act there is', () => {
  const source = readFileSync(join(import.meta.dirname, '../record/record.ts'), 'utf8')
  const written = [...source.matchAll(/'([a-z]+\.[a-z-]+)'/g)].map(([, act]) => act ?? '')
  expect(written.length).toBeGreaterThan(30)
  expect(new Set(Object.keys(acts))).toEqual(new Set(written))
  for (const act of written) expect(sayEntry({ act, details: {} }, () => null)).toMatch(/^[A-Z].*\.$/)
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
  'takes the danger out of %j',
  (value) => {
    expect(csvLine([value])).toBe(`"'${value}"\r\n`)
  },
)

it('leaves ordinary words alone', () => {
  expect(csvLine(['a "b", c', 'x-y'])).toBe('"a ""b"", c","x-y"\r\n')
})
