/** The check in a thread of its own, so that typing never waits for it. What it is handed stays in this browser. */
import type { Context, Draft } from '@canteen/checks/finding.ts'
import type { FromWorker } from './check-line.browser-part.ts'
import { checkDraft } from './checked-finding.ts'

type Message = FromWorker extends infer M ? (M extends FromWorker ? Omit<M, 'askedFor'> : never) : never

const answer = (message: Message): void =>
  self.postMessage({
    ...message,
    askedFor: performance.getEntriesByType('resource').map(({ name }) => name),
  })

self.addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly draft: Draft; readonly context: Context }>) => {
    try {
      answer({ kind: 'checked', findings: checkDraft(data.draft, data.context) })
    } catch (error) {
      answer({ kind: 'failed', why: String(error) })
    }
  },
)
answer({ kind: 'ready' })
