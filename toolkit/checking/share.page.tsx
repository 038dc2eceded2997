import { sharePath } from '../web/kept.ts'
import type { Answer, Route } from '../web/route.ts'

/**
 * What another app shares is taken on the device, by the service worker. It comes here only where there is none, and
 * then it is not read: a check that promises to send nothing must not begin by reading what was sent.
 */
const share: Route = {
  method: 'post',
  path: sharePath,
  who: 'anyone',
  unread: true,
  answer: async (): Promise<Answer> => ({
    kind: 'page',
    title: 'Paste what you shared',
    body: (
      <>
        <h1>Paste what you shared</h1>
        <p>
          This device was not ready to take it, so it was sent to this Canteen. We have not read it and have
          not kept it.
        </p>
        <p>
          Copy your words, or save your picture. Then open the check and put them in there. From then on, if
          your browser allows it, what you share is taken on this device and is not sent.
        </p>
        <a className="nhsuk-button" href="/check">
          Open the check
        </a>
      </>
    ),
  }),
}

export const shareRoutes: Route[] = [share]
