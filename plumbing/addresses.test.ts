import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkLink, isPublicAddress } from './addresses.ts'

describe('addresses', () => {
  test.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4009::200e',
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true))

  test.each([
    ...[
      '127.0.0.1',
      '127.255.255.254',
      '0.0.0.0',
      '0.1.2.3',
      '10.0.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
    ],
    ...[
      '169.254.169.254',
      '100.64.0.1',
      '100.100.100.200',
      '168.63.129.16',
      '192.0.0.1',
      '192.0.2.1',
      '198.18.0.1',
    ],
    ...[
      '198.51.100.1',
      '203.0.113.1',
      '192.88.99.1',
      '224.0.0.1',
      '239.255.255.250',
      '240.0.0.1',
      '255.255.255.255',
    ],
    ...[
      '::',
      '::1',
      '::127.0.0.1',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      '::ffff:0:127.0.0.1',
      '64:ff9b::7f00:1',
    ],
    ...[
      '64:ff9b::808:808',
      '64:ff9b:1::1',
      '2002:7f00:1::',
      '2002:808:808::',
      '2001:0:1::',
      'fc00::1',
      'fd00:ec2::254',
    ],
    ...[
      'fe80::1',
      'fe80::1%eth0',
      'fec0::1',
      'ff02::1',
      '100::1',
      '2001:db8::1',
      '2001:10::1',
      '3fff::1',
      '4000::1',
    ],
    ...['2606:4700::5efe:a00:1', '2606:4700::200:5efe:7f00:1', '5f00::1', '::1%lo', '2606:4700::1%eth0'],
    ...[
      '',
      'localhost',
      '127.1',
      '2130706433',
      '0x7f000001',
      '0177.0.0.1',
      '8.8.8',
      '134744072',
      '8.8.8.8 ',
      ' ::1',
    ],
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false))

  const part = fc.integer({ min: 0, max: 255 })
  const privateIpv4 = fc.oneof(
    fc.tuple(fc.constantFrom(0, 10, 127, 224, 239, 240, 255), part, part, part),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), part, part),
    fc.tuple(fc.constant(192), fc.constant(168), part, part),
    fc.tuple(fc.constant(169), fc.constant(254), part, part),
    fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), part, part),
  )
  const toNumber = ([a, b, c, d]: number[]) => (((a ?? 0) * 256 + (b ?? 0)) * 256 + (c ?? 0)) * 256 + (d ?? 0)

  test('no private IPv4 address gets through in any spelling a URL may have', () => {
    fc.assert(
      fc.property(privateIpv4, (bytes) => {
        const number = toNumber(bytes)
        const octal = bytes.map((byte) => `0${byte.toString(8)}`).join('.')
        const hex = bytes.map((byte) => `0x${byte.toString(16)}`).join('.')
        const short = `${bytes[0]}.${number % 2 ** 24}`
        for (const host of [bytes.join('.'), String(number), `0x${number.toString(16)}`, octal, hex, short]) {
          expect(checkLink(`http://${host}/`), host).toMatchObject({ ok: false, why: { kind: 'private' } })
          expect(isPublicAddress(host)).toBe(false)
        }
      }),
    )
  })

  test('no IPv6 form that wraps an IPv4 address gets through', () => {
    fc.assert(
      fc.property(fc.tuple(part, part, part, part), (bytes) => {
        const high = ((bytes[0] * 256 + bytes[1]) >>> 0).toString(16)
        const low = ((bytes[2] * 256 + bytes[3]) >>> 0).toString(16)
        for (const form of [
          `::ffff:${high}:${low}`,
          `::${high}:${low}`,
          `64:ff9b::${high}:${low}`,
          `2002:${high}:${low}::1`,
        ]) {
          expect(isPublicAddress(form), form).toBe(false)
          expect(checkLink(`http://[${form}]/`).ok, form).toBe(false)
        }
      }),
    )
  })
})

describe('links that people type', () => {
  test.each([
    ['https://www.nhs.uk/conditions/flu', 'https://www.nhs.uk/conditions/flu'],
    [' HTTPS://WWW.NHS.UK ', 'https://www.nhs.uk/'],
    ['http://riverside.example:80/a b', 'http://riverside.example/a%20b'],
    ['https://müller.example/', 'https://xn--mller-kva.example/'],
  ])('%s is taken', (typed, link) => expect(checkLink(typed)).toEqual({ ok: true, value: link }))

  test.each([
    ['', 'not-a-link'],
    ['www.nhs.uk', 'not-a-link'],
    ['https://', 'not-a-link'],
    ['https://a b.example/', 'not-a-link'],
    ['javascript:alert(1)', 'not-http'],
    ['file:///etc/passwd', 'not-http'],
    ['ftp://nhs.uk/', 'not-http'],
    ['https://me:secret@nhs.uk/', 'has-password'],
    ['https://www.nhs.uk@evil.example/', 'has-password'],
    ['https://nhs.uk:8443/', 'odd-port'],
    ['http://localhost/', 'private'],
    ['http://LOCALHOST./', 'private'],
    ['http://intranet/', 'private'],
    ['http://print.local/', 'private'],
    ['http://metadata.google.internal/', 'private'],
    ['http://127.0.0.1:3000/', 'private'],
    ['http://[::1]/', 'private'],
    ['http://①②⑦.0.0.1/', 'private'],
  ])('%s is refused: %s', (typed, kind) =>
    expect(checkLink(typed)).toMatchObject({ ok: false, why: { kind } }),
  )

  test('any text at all gets an answer', () => {
    fc.assert(fc.property(fc.string(), (text) => ['boolean'].includes(typeof checkLink(text).ok)))
  })
})
