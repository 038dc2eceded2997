import { z } from 'zod'
import type { Trust } from '../trust.ts'
import { makeCookie, sessionCookie } from '../web/cookies.ts'
import { type Answer, publicAction } from '../web/route.ts'
import { endSession } from './end-session.ts'
import { secureCookies } from './sign-in.page.tsx'

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
      if (by && sessionId) await endSession(trust, by, sessionId)
      return gone(trust)
    },
  }),
]
