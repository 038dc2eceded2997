/** "Your account": one's own password, devices and tokens. */
import { minutes } from '@canteen/plumbing/clock.ts'
import { z } from 'zod'
import type { Trust } from '../trust.ts'
import { ErrorSummary } from '../web/fields.tsx'
import { type Answer, action, type FieldError, field, page, type Status, type Visit } from '../web/route.ts'
import { type ChangePasswordRefusal, changePassword } from './change-password.ts'
import { endSession } from './end-session.ts'
import { makeToken, mostDays } from './make-token.ts'
import {
  AboutMe,
  MadeToken,
  PasswordSection,
  SessionsSection,
  TokensSection,
  type TokenTyped,
} from './me-sections.tsx'
import { newPasswordForm, passwordError, sameTwice } from './new-password.tsx'
import type { By } from './person.ts'
import { revokeToken } from './revoke-token.ts'
import { seenAfter } from './session.ts'
import { listSessions } from './sessions.store.ts'
import { listTokens } from './tokens.store.ts'

interface Shown {
  readonly status?: Status
  readonly passwordErrors?: readonly FieldError[]
  readonly tokenErrors?: readonly FieldError[]
  readonly typed?: TokenTyped
  readonly made?: string
}

async function mePage(trust: Trust, by: By, visit: Visit, shown: Shown = {}): Promise<Answer> {
  const now = trust.clock.now()
  const { sessions, tokens } = await trust.db.within(by.organisationId, async (tx) => ({
    sessions: await listSessions(tx, by, now, seenAfter(now)),
    tokens: await listTokens(tx, by, now),
  }))
  const { passwordErrors = [], tokenErrors = [], typed = { name: '', days: '90' }, made = null } = shown
  return {
    kind: 'page',
    title: 'Your account',
    status: shown.status ?? 200,
    body: (
      <>
        <ErrorSummary errors={[...passwordErrors, ...tokenErrors]} />
        <h1>Your account</h1>
        {made ? <MadeToken token={made} /> : null}
        <AboutMe person={by} />
        <PasswordSection errors={passwordErrors} />
        <SessionsSection sessions={sessions} here={visit.sessionId} />
        <TokensSection errors={tokenErrors} tokens={tokens} typed={typed} />
      </>
    ),
  }
}

function refusalError(why: ChangePasswordRefusal): FieldError {
  if (why === 'wrong')
    return { field: 'current', message: 'This is not the password you have now. Try again' }
  if (why === 'too-many') {
    return { field: 'current', message: 'There have been too many tries. Wait 15 minutes, then try again' }
  }
  return passwordError(why)
}

const passwordForm = z.object({
  current: z
    .string('Enter the password you have now')
    .min(1, 'Enter the password you have now')
    .max(2_000, 'This is not the password you have now. Try again'),
  ...newPasswordForm,
})

const wrongDays = `Enter a whole number of days from 1 to ${mostDays}`
const tokenForm = z.object({
  name: z
    .string('Enter what the token is for')
    .trim()
    .min(1, 'Enter what the token is for')
    .max(100, 'Use at most 100 characters to say what it is for'),
  days: z.coerce.number(wrongDays).int(wrongDays).min(1, wrongDays).max(mostDays, wrongDays),
})

const passwordRoute = action({
  path: '/me/password',
  who: 'staff',
  limit: { times: 30, perMs: minutes(15) },
  form: passwordForm,
  act: async (trust, by, form, visit) => {
    const again = (passwordErrors: readonly FieldError[], status: Status = 422) =>
      mePage(trust, by, visit, { passwordErrors, status })
    if (!form.ok) return again(form.errors)
    const different = sameTwice(form.value)
    if (different.length > 0) return again(different)
    const done = await changePassword(trust, by, { ...form.value, sessionId: visit.sessionId })
    if (!done.ok) return again([refusalError(done.why)], done.why === 'too-many' ? 429 : 422)
    const others = done.value === 0 ? '' : ' You were signed out everywhere else.'
    return { kind: 'go', to: '/me', say: `Your password is changed.${others}` }
  },
})

const tokenRoute = action({
  path: '/me/tokens',
  who: 'staff',
  limit: { times: 30, perMs: minutes(15) },
  form: tokenForm,
  act: async (trust, by, form, visit) => {
    const typed = { name: field(visit.raw, 'name'), days: field(visit.raw, 'days') }
    if (!form.ok) return mePage(trust, by, visit, { tokenErrors: form.errors, typed, status: 422 })
    const { token } = await makeToken(trust, by, form.value)
    return mePage(trust, by, visit, { made: token, status: 201 })
  },
})

export const mePageRoutes = [
  page({
    path: '/me',
    who: 'staff',
    query: z.object({}),
    show: (trust, by, _query, visit) => mePage(trust, by, visit),
  }),
  passwordRoute,
  action({
    path: '/me/sessions/:sessionId/end',
    who: 'staff',
    form: z.object({ sessionId: z.uuid() }),
    act: async (trust, by, form) => {
      const ended = form.ok && (await endSession(trust, by, form.value.sessionId))
      return {
        kind: 'go',
        to: '/me',
        say: ended ? 'That device is signed out.' : 'That device was signed out already.',
      }
    },
  }),
  tokenRoute,
  action({
    path: '/me/tokens/:tokenId/revoke',
    who: 'staff',
    form: z.object({ tokenId: z.uuid() }),
    act: async (trust, by, form) => {
      const ended = form.ok && (await revokeToken(trust, by, form.value.tokenId))
      return {
        kind: 'go',
        to: '/me',
        say: ended ? 'The token lets nobody in any more.' : 'That token had ended already.',
      }
    },
  }),
]
