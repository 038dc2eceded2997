/** The NHS design system's own behaviour, for the components that our pages use. */
import { initAll } from 'nhsuk-frontend'
import { keepPages } from './keep-pages.browser-part.ts'

// The NHS pages do this in an inline script, which our pages do not allow; without it nothing is initialised.
document.body.classList.add('js-enabled', 'nhsuk-frontend-supported')
initAll()
keepPages()
