import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Result } from './result.ts'
import { addKey, forgetOldKeys, hashToken, openSecretBox, randomToken, secretBox } from './secret-box.ts'

let folder: string
let keyFile: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'canteen-keys-'))
  keyFile = path.join(folder, 'secret.key')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function got<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.why))
  return result.value
}

test('what is sealed opens with the same context, after a restart too', async () => {
  const sealed = got(await openSecretBox(keyFile)).seal('app password', 'channel 7')
  expect(got(await openSecretBox(keyFile)).open(sealed, 'channel 7')).toEqual({
    ok: true,
    value: 'app password',
  })
  expect(sealed.includes('password')).toBe(false)
})

test('the key file is for its owner alone, also when it was not', async () => {
  await openSecretBox(keyFile)
  expect(statSync(keyFile).mode & 0o777).toBe(0o600)
  chmodSync(keyFile, 0o644)
  await openSecretBox(keyFile)
  expect(statSync(keyFile).mode & 0o777).toBe(0o600)
})

test('a secret moved to another place does not open', async () => {
  const box = got(await openSecretBox(keyFile))
  expect(box.open(box.seal('one', 'channel 7'), 'channel 8')).toEqual({ ok: false, why: 'damaged' })
})

test('any text opens again, and the same text is never sealed alike', () => {
  const box = secretBox([new Uint8Array(32).fill(1)])
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, context) => {
      const sealed = box.seal(plain, context)
      expect(box.open(sealed, context)).toEqual({ ok: true, value: plain })
      expect(box.seal(plain, context).equals(sealed)).toBe(false)
    }),
  )
})

test('a change of any one bit is noticed', () => {
  const box = secretBox([new Uint8Array(32).fill(1)])
  const sealed = box.seal('secret', 'here')
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Buffer.from(sealed)
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(box.open(changed, 'here').ok, `bit ${bit}`).toBe(false)
  }
  for (let length = 0; length < sealed.length; length += 1)
    expect(box.open(sealed.subarray(0, length), 'here').ok).toBe(false)
})

test('with a new key the old secrets open and are known as old, until the old key is forgotten', async () => {
  const before = got(await openSecretBox(keyFile)).seal('one', 'c')
  const box = got(await addKey(keyFile))
  expect(box.open(before, 'c')).toEqual({ ok: true, value: 'one' })
  const after = box.seal('one', 'c')
  expect([box.isOld(before), box.isOld(after)]).toEqual([true, false])
  await forgetOldKeys(keyFile)
  const later = got(await openSecretBox(keyFile))
  expect(later.open(before, 'c')).toEqual({ ok: false, why: 'unknown-key' })
  expect(later.open(after, 'c')).toEqual({ ok: true, value: 'one' })
})

test.each(['', '{}', '{"keys":[]}', '{"keys":["c2hvcnQ="]}', 'rubbish'])(
  'a damaged key file is refused, never replaced: %j',
  async (text) => {
    writeFileSync(keyFile, text)
    expect(await openSecretBox(keyFile)).toMatchObject({ ok: false, why: { kind: 'damaged-key-file' } })
    expect(await addKey(keyFile)).toMatchObject({ ok: false })
    expect(readFileSync(keyFile, 'utf8')).toBe(text)
  },
)

test('tokens are long, safe in addresses, all different; and what is kept of them does not tell them', () => {
  const tokens = Array.from({ length: 1000 }, () => randomToken())
  expect(new Set(tokens).size).toBe(1000)
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/)
  expect(hashToken('a')).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb')
})
