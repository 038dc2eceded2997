/** As check.worker.ts, with the small core: the build leaves out what makes the check large. It answers first. */
import { checkDraft } from './checked-finding.ts'
import { serveCheck } from './serve-check.browser-part.ts'

serveCheck(checkDraft)
