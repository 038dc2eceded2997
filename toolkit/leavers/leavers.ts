/** Leavers: access ends at once, and no work is left behind. */
import { leavePageRoutes } from './leave.page.tsx'

export const leaverRoutes = [...leavePageRoutes]
