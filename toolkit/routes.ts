/** Every page and form there is, in one list: the web server serves it, and a test tries each with every role. */

import { apiRoutes } from './api/api.ts'
import { auditRoutes } from './audit/audit.ts'
import { channelRoutes } from './channels/channels.ts'
import { checkSettingsRoutes } from './check-settings/check-settings.ts'
import { checkingRoutes } from './checking/checking.ts'
import { deliveryRoutes } from './deliveries/deliveries.ts'
import { doctorRoutes } from './doctor/doctor.ts'
import { homeRoutes } from './home/home.ts'
import { joinerRoutes } from './joiners/joiners.ts'
import { leaverRoutes } from './leavers/leavers.ts'
import { organisationRoutes } from './organisations/organisations.ts'
import { peopleRoutes } from './people/people.ts'
import { pictureRoutes } from './pictures/pictures.ts'
import { postRoutes } from './posts/posts.ts'
import { setupRoutes } from './setup/setup.ts'
import type { Route } from './web/route.ts'

export const routes: readonly Route[] = [
  ...homeRoutes,
  ...setupRoutes,
  ...peopleRoutes,
  ...joinerRoutes,
  ...leaverRoutes,
  ...organisationRoutes,
  ...checkSettingsRoutes,
  ...channelRoutes,
  ...pictureRoutes,
  ...checkingRoutes,
  ...postRoutes,
  ...deliveryRoutes,
  ...auditRoutes,
  ...doctorRoutes,
  ...apiRoutes,
]
