import type { Mark } from './fields.ts'

type Marks = Readonly<Record<string, Mark>>

/** What answers hold that are not things with fields to choose from, and how sure we are of each. */
export const knownBodies = {
  created: { id: 'S', post_id: 'S' },
  changed: { success: 'S' },
  list: { data: 'D', paging: 'D' },
  paging: { cursors: 'D', next: 'D' },
  cursors: { before: 'D', after: 'D' },
  token: { access_token: 'D', token_type: 'D', expires_in: 'D' },
  debug: {
    app_id: 'D',
    type: 'D',
    application: 'D',
    data_access_expires_at: 'D',
    error: 'K',
    expires_at: 'D',
    is_valid: 'D',
    issued_at: 'D',
    scopes: 'D',
    granular_scopes: 'D',
    profile_id: 'D',
    user_id: 'D',
  },
  error: {
    message: 'D',
    type: 'D',
    code: 'D',
    error_subcode: 'D',
    is_transient: 'P',
    error_user_title: 'D',
    error_user_msg: 'D',
    fbtrace_id: 'D',
  },
} as const satisfies Record<string, Marks>
