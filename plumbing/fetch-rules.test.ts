import { describe, expect, test } from 'vitest'
import { firstHop, headersFor, nextHop, readOrigins } from './fetch-rules.ts'

const trusted = readOrigins(['http://127.0.0.1:3010', 'https://pds.riverside.example/'])
const reasonOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    return error
  }
  return null
}

describe('addresses asked first', () => {
  test.each(['https://www.nhs.uk/flu', 'http://www.nhs.uk/', 'https://8.8.8.8/', 'http://www.nhs.uk:443/'])(
    '%s may be asked',
    (address) => expect(firstHop(address, trusted)).toMatchObject({ trusted: false }),
  )

  test.each([
    'nonsense',
    'ftp://www.nhs.uk/',
    'file:///etc/passwd',
    'https://me:secret@www.nhs.uk/',
    'https://www.nhs.uk:8443/',
    'http://localhost/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://017700000001/',
    'http://[::ffff:7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://database/',
    'http://127.0.0.1:3011/',
    'https://127.0.0.1:3010/',
    'http://me:secret@127.0.0.1:3010/',
  ])('%s may not', (address) =>
    expect(reasonOf(() => firstHop(address, trusted))).toMatchObject({
      sent: 'not-sent',
      reason: 'forbidden-address',
    }),
  )

  test('a trusted origin is trusted in exactly that spelling of scheme, name and port', () => {
    expect(firstHop('http://127.0.0.1:3010/xrpc', trusted).trusted).toBe(true)
    expect(firstHop('http://0x7f.1:3010/xrpc', trusted).trusted).toBe(true)
    expect(firstHop('http://pds.riverside.example/', trusted).trusted).toBe(false)
  })
})

describe('redirects', () => {
  const page = firstHop('https://www.nhs.uk/a/b', trusted)
  const practice = firstHop('http://127.0.0.1:3010/a', trusted)

  test('may go on, also by a part of an address', () => {
    expect(nextHop(page, '../c', trusted).url.href).toBe('https://www.nhs.uk/c')
    expect(nextHop(practice, '/b', trusted)).toMatchObject({ trusted: true })
  })

  test.each([
    ['out of https', page, 'http://www.nhs.uk/'],
    ['to a private address', page, 'https://10.0.0.1/'],
    ['from outside to a trusted place', page, 'https://pds.riverside.example/'],
    ['from a trusted place to its neighbour', practice, 'http://127.0.0.1:3011/'],
    ['to another kind of address', page, 'javascript:alert(1)'],
    ['to nowhere', page, 'https://'],
  ])('are not followed %s', (_, from, location) =>
    expect(reasonOf(() => nextHop(from, location, trusted))).toMatchObject({ reason: 'forbidden-redirect' }),
  )

  test('leave secrets behind when the origin changes', () => {
    const headers = { Authorization: 'Bearer 1', cookie: 'a=b', 'X-Api-Key': '1', accept: 'text/html' }
    const other = nextHop(page, 'https://www.riverside.example/', trusted)
    expect(headersFor(page, other, headers)).toEqual({ accept: 'text/html' })
    expect(headersFor(page, nextHop(page, '/c', trusted), headers)).toEqual(headers)
  })
})
