/** The check in a thread of its own, so that typing never waits for it. What it is handed stays in this browser. */
import { checkDraft } from './checked-finding.ts'
import { serveCheck } from './serve-check.browser-part.ts'

serveCheck(checkDraft)
