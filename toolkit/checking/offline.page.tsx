import { z } from 'zod'
import { type Answer, publicPage, type Route } from '../web/route.ts'

/** Kept on the device by the service worker, and shown there for any page that needs the server. */
const offline = publicPage({
  path: '/offline',
  query: z.object({}),
  show: async (): Promise<Answer> => ({
    kind: 'page',
    title: 'You are not connected',
    body: (
      <>
        <h1>You are not connected</h1>
        <p>This page needs a connection. Try again when you have one.</p>
        <p>The check and the seven questions still work here:</p>
        <ul>
          <li>
            <a href="/check">Check a draft</a>
          </li>
          <li>
            <a href="/before-you-post">Seven questions to ask before you post</a>
          </li>
        </ul>
      </>
    ),
  }),
})

export const offlineRoutes: Route[] = [offline]
