/** The canteen check for pages of this Canteen: in a worker, or on the page where there can be none. Sends nothing. */
import type { Context, Draft } from '@canteen/checks/finding.ts'
import { type CheckLine, openCheckLine } from './check-line.browser-part.ts'
import type { CheckedFinding } from './checked-finding.ts'

/** Addresses of the built workers by name: the build fills them in. */
declare const builtWorkers: Readonly<Record<string, string>>

let line: CheckLine | null = null

const openLine = (): CheckLine => {
  line ??= openCheckLine({
    openWorker: () => new Worker(builtWorkers['check'] ?? '', { type: 'module' }),
    prepareHere: async () => {
      await import('./checked-finding.ts')
    },
    checkHere: async (draft, context) => {
      const { checkDraft } = await import('./checked-finding.ts')
      return checkDraft(draft, context)
    },
  })
  return line
}

/**
 * Checks a draft without holding up the page. The newest wins: null means that a newer draft from the same `place`
 * (one text box, say) was handed in meanwhile, and its own answer follows.
 */
export const checkInWorker = (
  draft: Draft,
  context: Context,
  place = '',
): Promise<readonly CheckedFinding[] | null> => openLine().check(draft, context, place)

/** Fetches the rules ahead of the first word. Once it resolves the check works with the network off. */
export const prepareCheck = (): Promise<'in-a-worker' | 'on-the-page'> => openLine().ready

/** Addresses that the worker asked for since it was ready: none, unless the check has a part that few drafts need. */
export const askedForByCheck = (): readonly string[] => line?.askedFor() ?? []
