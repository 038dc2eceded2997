/**
 * The check for pages that are not ours: in a worker made from this very script, or on the page. It fetches nothing,
 * unless the page and this script come from the same place: then the whole check, which lies beside it.
 */
import { type CheckLine, openCheckLine } from '../check-line.browser-part.ts'
import { type CoreFirst, coreFirst } from '../core-first.browser-part.ts'
import { serveCheck } from '../serve-check.browser-part.ts'
import { startCheck } from './start-check.ts'

let checking: CoreFirst | null = null
let checkOnPage: ReturnType<typeof startCheck> | null = null

function openWorker(): Worker {
  const source = new Blob([`(${serveCheck})((${startCheck})())`], { type: 'text/javascript' })
  const address = URL.createObjectURL(source)
  try {
    return new Worker(address)
  } finally {
    URL.revokeObjectURL(address)
  }
}

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : ''

/** Null on pages of other places: there, nothing is ever asked of the network. */
function openWhole(core: CheckLine): CheckLine | null {
  if (!URL.canParse(script) || new URL(script).origin !== location.origin) return null
  return openCheckLine({
    openWorker: () => new Worker(new URL('canteen-check-words.js', script)),
    prepareHere: async () => {
      throw new Error('The whole check is not to be had.')
    },
    checkHere: async (draft, context) => (await core.check(draft, context, 'whole')) ?? [],
  })
}

/** One worker for all components of a page. A page whose owner allows no workers is checked without. */
export function componentCheck(): CoreFirst {
  if (checking) return checking
  const core = openCheckLine({
    openWorker,
    prepareHere: async () => undefined,
    checkHere: async (draft, context) => {
      checkOnPage ??= startCheck()
      return checkOnPage(draft, context)
    },
  })
  checking = coreFirst(core, () => openWhole(core))
  return checking
}
