/** Somebody came, or sent a form, without being signed in: sign in, and go on where they were, with nothing lost. */
import { signInPage } from '../people/people.ts'
import type { Answer, RawFields } from './route.ts'

export const signInFirst = (kept: { readonly to: string; readonly raw: RawFields }): Answer => {
  const hasFields = Object.keys(kept.raw).some((name) => name !== 'csrf')
  return signInPage({ to: kept.to, raw: hasFields ? kept.raw : null, refusal: null, email: '' })
}
