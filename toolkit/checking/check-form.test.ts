import { expect, it } from 'vitest'
import { contextOf, draftOf, emptyForm, readCheckForm } from './check-form.ts'

const read = (fields: Readonly<Record<string, string>>) => readCheckForm((name) => fields[name] ?? '')

it('reads an empty form as one that says nothing', () => {
  expect(read({})).toEqual(emptyForm)
  expect(draftOf(emptyForm)).toEqual({ text: '' })
  expect(contextOf(emptyForm)).toEqual({ account: 'personal', audience: 'public' })
})

it('hands the check all that was said', () => {
  const form = read({
    text: 'Hello',
    replyTo: 'Is Nia in?',
    account: 'professional',
    role: 'nurse',
    audience: 'closed-group',
    video: 'no-captions',
    consent: 'yes',
  })
  expect(draftOf(form, [{ alt: 'A cake' }])).toEqual({
    text: 'Hello',
    images: [{ alt: 'A cake' }],
    video: { captions: false },
  })
  const local = { places: ['Fellside'], words: [], asAdvice: [] }
  expect(contextOf(form, { local, preElection: true })).toEqual({
    account: 'professional',
    audience: 'closed-group',
    role: 'nurse',
    replyTo: 'Is Nia in?',
    consent: true,
    local,
    preElection: true,
  })
})

it('takes what is no choice of ours as not said', () => {
  const odd = { account: 'admin', role: '<b>', audience: '1', video: 'x', consent: 'on' }
  expect(read(odd)).toEqual(emptyForm)
})
