import { randomBytes } from 'node:crypto'
import type { Answer } from '../answer.ts'

export interface GraphError {
  readonly message: string
  readonly code: number
  readonly type?: 'OAuthException' | 'GraphMethodException'
  readonly subcode?: number
  readonly status?: number
  readonly transient?: boolean
  readonly title?: string
  readonly userMessage?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** An error as the Graph API words it. */
export function graphError(error: GraphError): Answer {
  return {
    status: error.status ?? 400,
    ...(error.headers ? { headers: error.headers } : {}),
    body: {
      error: {
        message: error.message,
        type: error.type ?? 'OAuthException',
        code: error.code,
        ...(error.subcode === undefined ? {} : { error_subcode: error.subcode }),
        ...(error.transient === undefined ? {} : { is_transient: error.transient }),
        ...(error.title === undefined ? {} : { error_user_title: error.title }),
        ...(error.userMessage === undefined ? {} : { error_user_msg: error.userMessage }),
        fbtrace_id: `A${randomBytes(16).toString('base64url')}`,
      },
    },
  }
}

/** A token that will not do. The header repeats the message, as the network does. */
export const badToken = (message: string, subcode?: number): Answer =>
  graphError({
    message,
    code: 190,
    ...(subcode === undefined ? {} : { subcode }),
    headers: { 'www-authenticate': `OAuth "Facebook Platform" "invalid_token" "${message}"` },
  })

export const badParameter = (message: string, subcode?: number): Answer =>
  graphError({ message: `(#100) ${message}`, code: 100, ...(subcode === undefined ? {} : { subcode }) })

export const noSuchObject = (method: string, id: string): Answer =>
  graphError({
    message: `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
    type: 'GraphMethodException',
    code: 100,
    subcode: 33,
  })

export const unknownPath = (path: string): Answer =>
  graphError({ message: `Unknown path components: /${path}`, code: 2500 })

export const duplicatePost = (): Answer =>
  graphError({
    message: '(#506) Duplicate status message',
    code: 506,
    subcode: 1455006,
    transient: false,
    title: 'Duplicate Status Update',
    userMessage:
      'This status update is identical to the last one you posted. Try posting something different, or delete your previous update.',
  })

export const notThePage = (): Answer =>
  graphError({
    message: '(#200) Unpublished posts must be posted to a page as the page itself.',
    code: 200,
    status: 403,
  })

export const unreadablePhoto = (): Answer =>
  graphError({
    message: 'Invalid parameter',
    code: 100,
    subcode: 1366046,
    transient: false,
    title: "Can't Read Files",
    userMessage:
      "Your photos couldn't be uploaded. Photos should be less than 4 MB and saved as JPG, PNG, GIF, TIFF, HEIF or WebP files.",
  })

export const sessionExpired = (): Answer =>
  badToken('Error validating access token: Session has expired.', 463)

export const passwordChanged = (): Answer =>
  badToken(
    'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
    460,
  )

export const permissionRemoved = (): Answer =>
  badToken(
    "Any of the pages_read_engagement, pages_manage_metadata, pages_read_user_content, pages_manage_ads, pages_show_list or pages_messaging permission(s) must be granted before impersonating a user's page.",
  )

export const somethingBroke = (): Answer =>
  graphError({
    message: 'An unknown error has occurred.',
    code: 1,
    status: 500,
    transient: true,
  })
