/** Every door of the API in one list: served, described, and tried by a test with every role. */
import { checkEndpoint } from './check.endpoint.ts'
import { deliveryEndpoints } from './deliveries.endpoints.ts'
import type { Endpoint } from './endpoint.ts'
import { otherEndpoints } from './other.endpoints.ts'
import { postActEndpoints } from './post-acts.endpoints.ts'
import { postEndpoints } from './posts.endpoints.ts'

export const apiEndpoints: readonly Endpoint[] = [
  checkEndpoint,
  ...postEndpoints,
  ...postActEndpoints,
  ...deliveryEndpoints,
  ...otherEndpoints,
]
