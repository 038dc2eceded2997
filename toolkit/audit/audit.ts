/** The record as managers read it. It stands apart from `record`, which every slice writes to and which knows none of them. */
import { auditPages } from './audit.page.tsx'

export const auditRoutes = [...auditPages]
