import { z } from 'zod'
import { record } from '../record/record.ts'
import type { Trust } from '../trust.ts'
import { makeCookie, sessionCookie } from '../web/cookies.ts'
import { type Answer, publicAction } from '../web/route.ts'
import type { By } from './person.ts'
import { deleteSession } from './sessions.store.ts'
import { secureCookies } from './sign-in.page.tsx'

export const signOut = (trust: Trust, by: By, sessionId: string): Promise<void> =>
  trust.db.within(by.organisationId, async (tx) => {
    if ((await deleteSession(tx, by, sessionId)) > 0)
      await record.sessionEnded(tx, trust, by, by.id, sessionId)
  })

const gone = (trust: Trust): Answer => ({
  kind: 'go',
  to: '/sign-in',
  say: 'You have signed out.',
  cookies: [makeCookie(sessionCookie, '', 0, secureCookies(trust))],
})

/** Open to anyone, so that signing out twice is no mistake. */
export const signOutRoutes = [
  publicAction({
    path: '/sign-out',
    form: z.object({}),
    act: async (trust, by, _form, { sessionId }) => {
      if (by && sessionId) await signOut(trust, by, sessionId)
      return gone(trust)
    },
  }),
]
