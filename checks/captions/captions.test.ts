import { expect, it } from 'vitest'
import { check } from '../check.ts'

const found = (captions: boolean, account: 'official' | 'personal' = 'official') =>
  check({ text: 'Watch our film', video: { captions } }, { account }).map(({ rule }) => rule)

it('asks an organisation for captions', () => expect(found(false)).toContain('acc.captions'))
it('is content with captions', () => expect(found(true)).not.toContain('acc.captions'))
it('leaves a person’s own videos alone', () => expect(found(false, 'personal')).not.toContain('acc.captions'))
it('says nothing where there is no video', () =>
  expect(check({ text: 'Watch' }, { account: 'official' }).map(({ rule }) => rule)).not.toContain(
    'acc.captions',
  ))
