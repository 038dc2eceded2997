/** The check for pages that are not ours: in a worker made from this very script, or on the page. Fetches nothing. */
import { type CheckLine, openCheckLine } from '../check-line.browser-part.ts'
import { serveCheck } from '../serve-check.browser-part.ts'
import { startCheck } from './start-check.ts'

let line: CheckLine | null = null
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

/** One worker for all components of a page. A page whose owner allows no workers is checked without. */
export function componentCheck(): CheckLine {
  line ??= openCheckLine({
    openWorker,
    prepareHere: async () => undefined,
    checkHere: async (draft, context) => {
      checkOnPage ??= startCheck()
      return checkOnPage(draft, context)
    },
  })
  return line
}
