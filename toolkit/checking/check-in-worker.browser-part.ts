/** The canteen check for pages of this Canteen: in a worker, or on the page where there can be none. Sends nothing. */
import type { Context, Draft } from '@canteen/checks/finding.ts'
import { type CheckLine, openCheckLine } from './check-line.browser-part.ts'
import type { CheckedFinding } from './checked-finding.ts'
import { type CoreFirst, coreFirst } from './core-first.browser-part.ts'

/** Addresses of the built workers by name: the build fills them in. */
declare const builtWorkers: Readonly<Record<string, string>>

let line: CheckLine | null = null

const openLine = (): CheckLine => {
  line ??= openCheckLine({
    openWorker: () => new Worker(builtWorkers['check'] ?? '', { type: 'module' }),
    prepareHere: async () => {
      await rulesOnPage()
    },
    checkHere: async (draft, context) => (await rulesOnPage()).checkDraft(draft, context),
  })
  return line
}

/** The file the worker uses too. */
const rulesOnPage = (): Promise<typeof import('./checked-finding.ts')> =>
  import(builtWorkers['check-on-page'] ?? '')

let first: CoreFirst | null = null

/** The check whose small core answers while the whole is still on its way. Where there are no workers, the whole. */
export const checkCoreFirst = (): CoreFirst => {
  first ??= coreFirst(
    openCheckLine({
      openWorker: () => new Worker(builtWorkers['check-core'] ?? '', { type: 'module' }),
      prepareHere: async () => {
        await openLine().ready
      },
      checkHere: async (draft, context) => (await openLine().check(draft, context, 'core')) ?? [],
    }),
    openLine,
  )
  return first
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
