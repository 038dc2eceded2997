/** What pages of other slices may use of the check in the browser. */
export { checkInWorker, prepareCheck } from './check-in-worker.browser-part.ts'
export { drawFindings } from './draw-findings.browser-part.ts'
