/** Pages for when something cannot be done: each says what happened and what to do next. */
import { Form } from './form.tsx'
import { type Answer, field, fields, type RawFields } from './route.ts'

export const pageNotFound: Answer = {
  kind: 'page',
  status: 404,
  title: 'Page not found',
  body: (
    <>
      <h1>Page not found</h1>
      <p>If you typed the address, check it is correct.</p>
      <p>If you followed a link, what it showed may have been removed, or you may not be able to see it.</p>
      <p>
        <a href="/">Go to the start page</a>
      </p>
    </>
  ),
}

export const notAllowed: Answer = {
  kind: 'page',
  status: 403,
  title: 'You cannot use this page',
  body: (
    <>
      <h1>You cannot use this page</h1>
      <p>Your role does not include it. Ask a manager in your organisation if you think it should.</p>
      <p>
        <a href="/">Go to the start page</a>
      </p>
    </>
  ),
}

export const tooMany: Answer = {
  kind: 'page',
  status: 429,
  title: 'Too many tries',
  body: (
    <>
      <h1>Too many tries</h1>
      <p>Wait a few minutes, then go back and try again. Nothing was changed.</p>
    </>
  ),
}

export const tooLarge: Answer = {
  kind: 'page',
  status: 413,
  title: 'That is too large to send',
  body: (
    <>
      <h1>That is too large to send</h1>
      <p>
        A picture can be up to 20 MB, and words up to 1 MB. Go back in your browser: what you wrote is still
        there.
      </p>
      <p>Choose a smaller picture, or fewer at a time, and send again.</p>
    </>
  ),
}

export const notAForm: Answer = {
  kind: 'page',
  status: 400,
  title: 'We could not read that',
  body: (
    <>
      <h1>We could not read that</h1>
      <p>What arrived was not a form from this page. Go back, load the page again and try once more.</p>
    </>
  ),
}

export const fromElsewhere: Answer = {
  kind: 'page',
  status: 403,
  title: 'That did not come from Canteen',
  body: (
    <>
      <h1>That did not come from Canteen</h1>
      <p>Another website tried to send something here in your name. Nothing was changed.</p>
      <p>
        <a href="/">Go to the start page</a>
      </p>
    </>
  ),
}

export const ourMistake: Answer = {
  kind: 'page',
  status: 500,
  title: 'Something went wrong',
  body: (
    <>
      <h1>Something went wrong</h1>
      <p>This is our mistake, not yours. Go back in your browser: what you wrote is still there.</p>
      <p>
        If it happens again, tell the person who looks after Canteen. They can find what happened in its log
        at this time.
      </p>
    </>
  ),
}

/** Passwords are typed again: a page that is lying about must not hold them. */
const neverKept = new Set(['csrf', 'password', 'again', 'current'])

export const keepable = (raw: RawFields): RawFields =>
  Object.fromEntries(Object.entries(raw).filter(([name]) => !neverKept.has(name)))

/** Everything that was typed, carried along in the page itself, so that a form left open overnight loses nothing. */
export function Kept({ raw }: { readonly raw: RawFields }) {
  const kept = keepable(raw)
  return Object.keys(kept).flatMap((name) =>
    // A field's name and place among its namesakes are what it is known by.
    fields(kept, name).map((value, i) => (
      <input key={`${name}-${String(i)}`} type="hidden" name={name} value={value} />
    )),
  )
}

/** For a form whose proof of origin is too old: the same fields, one press to send them again. */
export const carryOn = (to: string, raw: RawFields): Answer => ({
  kind: 'page',
  status: 403,
  title: 'This page was open for a long time',
  body: (
    <>
      <h1>This page was open for a long time</h1>
      <p>
        Your words are not lost. To keep you safe, please confirm that you want to send what you filled in.
      </p>
      <p>Pictures that you had just chosen must be chosen again.</p>
      <Form to={to}>
        <Kept raw={raw} />
        <button type="submit" className="nhsuk-button">
          Carry on
        </button>
      </Form>
    </>
  ),
})

export const readCarried = (raw: RawFields): { to: string; raw: RawFields } | null => {
  const to = field(raw, 'carry-to')
  const packed = field(raw, 'carry-fields')
  if (!/^\/(?!\/)[^\\]*$/.test(to) || !packed) return null
  try {
    const kept: unknown = JSON.parse(packed)
    return { to, raw: isFields(kept) ? kept : {} }
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const isFields = (value: unknown): value is RawFields =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (v) => typeof v === 'string' || (Array.isArray(v) && v.every((one) => typeof one === 'string')),
  )
