/** Setting up: the first start of an installation, and further organisations in it. */
import { organisationsPageRoutes } from './organisations.page.tsx'
import { setUpPageRoutes } from './set-up.page.tsx'

export { addOrganisation } from './add-organisation.ts'
export { findBackupTime, keepBackupTime } from './installation.store.ts'
export { setupLink } from './setup-link.ts'

export const setupRoutes = [...setUpPageRoutes, ...organisationsPageRoutes]
