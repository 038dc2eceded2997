/** The NHS design system's own behaviour, for the components that our pages use. */
import { initAll } from 'nhsuk-frontend'

initAll()
