import { expect, it } from 'vitest'
import { readComposer } from './composer-form.ts'
import { noTime } from './planned-time.ts'

const one = '00000000-0000-4000-8000-000000000001'
const two = '00000000-0000-4000-8000-000000000002'
const three = '00000000-0000-4000-8000-000000000003'
const pictures = (more: Readonly<Record<string, string>>): string[] =>
  readComposer({ postId: one, picture: [one, two, three], ...more }, noTime).pictures.map(({ id }) => id)

it('keeps pictures in their order', () => expect(pictures({})).toEqual([one, two, three]))
it('puts a picture before the one before it', () => {
  expect(pictures({ earlier: three })).toEqual([one, three, two])
  expect(pictures({ earlier: two })).toEqual([two, one, three])
})
it('leaves the first picture first, and takes no notice of one that is not there', () => {
  expect(pictures({ earlier: one })).toEqual([one, two, three])
  expect(pictures({ earlier: 'nonsense' })).toEqual([one, two, three])
})
it('takes a picture out', () => expect(pictures({ remove: two })).toEqual([one, three]))
