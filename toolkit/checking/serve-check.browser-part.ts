/** What a worker does with the check. The component starts it from its own source, so it stands on nothing else here. */
import type { Context, Draft } from '@canteen/checks/finding.ts'
import type { FromWorker } from './check-line.browser-part.ts'
import type { CheckedFinding } from './checked-finding.ts'

export function serveCheck(checkDraft: (draft: Draft, context: Context) => readonly CheckedFinding[]): void {
  const askedFor = () => performance.getEntriesByType('resource').map(({ name }) => name)
  const answer = (message: FromWorker): void => self.postMessage(message)
  self.addEventListener(
    'message',
    ({ data }: MessageEvent<{ readonly draft: Draft; readonly context: Context }>) => {
      try {
        const findings = checkDraft(data.draft, data.context)
        answer({ kind: 'checked', findings, askedFor: askedFor() })
      } catch (error) {
        answer({ kind: 'failed', why: String(error), askedFor: askedFor() })
      }
    },
  )
  answer({ kind: 'ready', askedFor: askedFor() })
  // The first draft takes longest, because what the rules look for is gathered then: better before anybody waits.
  checkDraft({ text: '' }, {})
}
