import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import type { By } from '../people/person.ts'
import { isFromElsewhere } from './from-elsewhere.ts'

let trust: TestTrust
let nia: By
beforeAll(async () => {
  trust = await TestTrust.start()
  nia = await trust.person(await trust.organisation(), 'Nia Evans', ['author', 'manager'])
})
afterAll(() => trust.stop())

describe('a form that another website sent', () => {
  const elsewhere: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'https://other.test.example' },
    { origin: 'https://wicked.example' },
    { origin: 'null' },
  ]

  it.each(elsewhere)('is neither done nor kept for one press, signed in or not: %o', async (headers) => {
    const fields = { text: 'Words of a stranger', 'carry-to': '/people', 'carry-fields': '{"a":"b"}' }
    for (const as of [nia, null]) {
      for (const path of ['/sign-in', `/posts/${randomUUID()}/approve`, '/me/password']) {
        const reply = await trust.submit(path, fields, as, { csrf: 'made up', headers })
        expect(reply.status, path).toBe(403)
        expect(reply.text).toContain('Nothing was changed')
        expect(reply.text).not.toContain('Words of a stranger')
        expect(reply.text).not.toContain('carry-to')
      }
    }
  })

  it('is told from our own, whose words are kept when its proof is too old', async () => {
    for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: 'http://canteen.test.example' }]) {
      const reply = await trust.submit('/me/password', { text: 'My own words' }, nia, {
        csrf: 'old',
        headers,
      })
      expect(reply.text).toContain('My own words')
      expect(reply.text).toContain('Carry on')
    }
  })
})

it('counts both the address that people use and the one that a proxy in front of us uses', () => {
  const from = (origin: string) => ({
    url: 'http://10.0.0.7:3000/sign-in',
    headers: new Headers({ origin }),
  })
  expect(isFromElsewhere(from('https://canteen.fellside.example'), 'https://canteen.fellside.example')).toBe(
    false,
  )
  expect(isFromElsewhere(from('http://10.0.0.7:3000'), 'https://canteen.fellside.example')).toBe(false)
  expect(isFromElsewhere(from('https://fellside.example'), 'https://canteen.fellside.example')).toBe(true)
})
