/** Home: the first page after signing in. */
import { homePageRoutes } from './home.page.tsx'

export const homeRoutes = [...homePageRoutes]
