/** The check in a thread of its own, so that typing never waits for it. What it is handed stays in this browser. */
import { check } from '@canteen/checks'
import type { Context, Draft } from '@canteen/checks/finding.ts'
import type { FromWorker } from './check-line.browser-part.ts'

const answer = (message: FromWorker): void => self.postMessage(message)

self.addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly draft: Draft; readonly context: Context }>) => {
    try {
      answer({ kind: 'checked', findings: check(data.draft, data.context) })
    } catch (error) {
      answer({ kind: 'failed', why: String(error) })
    }
  },
)
answer({ kind: 'ready' })
