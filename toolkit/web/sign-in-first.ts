/** Somebody came, or sent a form, without being signed in: sign in, and go on where they were, with nothing lost. */
import { signInPage } from '../people/people.ts'
import { keepable } from './refusals.tsx'
import type { Answer, RawFields } from './route.ts'

export const signInFirst = (kept: { readonly to: string; readonly raw: RawFields }): Answer => {
  const raw = keepable(kept.raw)
  return signInPage({ to: kept.to, raw: Object.keys(raw).length > 0 ? raw : null, refusal: null, email: '' })
}
