import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sayDevice } from './device.ts'
import { ownPath } from './own-path.ts'
import { hashSecret, newSecret, packPass, packToken, readPass, readToken, secretMatches } from './secrets.ts'

describe('where somebody is led after signing in', () => {
  it.each(['/', '/posts', '/posts/1?tab=two#three', '/check?text=a%2Fb'])('may be %s', (path) => {
    expect(ownPath(path)).toBe(path)
  })
  it.each([
    '',
    'posts',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/a\\b',
    'https://evil.example/',
    'javascript:alert(1)',
    `/${'a'.repeat(3_000)}`,
  ])('is the start page instead of %j', (path) => {
    expect(ownPath(path)).toBe('/')
  })
  it('never leaves this site, whatever is asked', () => {
    const tricky = fc.array(
      fc.constantFrom('/', '\\', '\t', '\n', '.', ':', 'evil.example', '@', '?', '%2f', 'a'),
    )
    fc.assert(
      fc.property(tricky, (parts) => {
        const to = new URL(ownPath(parts.join('')), 'https://canteen.example')
        expect(to.origin).toBe('https://canteen.example')
      }),
    )
  })
})

describe('what lets somebody in', () => {
  const ids = fc.record({ organisationId: fc.uuid(), id: fc.uuid() })

  it('is read back as it was packed', () => {
    fc.assert(
      fc.property(ids, (of) => {
        const pass = { ...of, secret: newSecret() }
        expect(readPass(packPass(pass))).toEqual(pass)
        expect(readToken(packToken(pass))).toEqual(pass)
      }),
    )
  })
  it('is nothing when it is anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readPass(text)).toBeNull()
        expect(readToken(text)).toBeNull()
      }),
    )
  })
  it('matches its own hash and no other', () => {
    const secret = newSecret()
    expect(secretMatches(secret, hashSecret(secret))).toBe(true)
    expect(secretMatches(newSecret(), hashSecret(secret))).toBe(false)
    expect(secretMatches(secret, hashSecret(secret).subarray(1))).toBe(false)
  })
})

describe('a device', () => {
  const mozilla = 'Mozilla/5.0'
  it.each([
    [
      `${mozilla} (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36`,
      'Chrome on Windows',
    ],
    [
      `${mozilla} (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0`,
      'Edge on Windows',
    ],
    [`${mozilla} (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1`, 'Safari on iPhone'],
    [`${mozilla} (Linux; Android 15) Chrome/142.0 Mobile Safari/537.36`, 'Chrome on Android'],
    [`${mozilla} (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0`, 'Firefox on Mac'],
    ['curl/8.0', 'A browser we do not know'],
    ['', 'A browser we do not know'],
  ])('that calls itself %j', (userAgent, words) => {
    expect(sayDevice(userAgent)).toBe(words)
  })
})
