/** What pages of other slices may use of the check in the browser. */
export { checkInWorker, prepareCheck } from './check-in-worker.browser-part.ts'
export type { CheckedFinding } from './checked-finding.ts'
export { type DrawOptions, drawFindings } from './draw-findings.browser-part.ts'
export { type OfficialKnowledge, officialDrafts, withoutNeedless } from './official.ts'
