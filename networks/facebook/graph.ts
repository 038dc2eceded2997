/** One call to the Graph API: address, signature and the shape of its answers. */
import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { type Answer, ask, base } from '../answer.ts'
import type { NetworkSettings, Wire } from '../network.ts'

const GraphErrorBody = z.object({
  error: z.object({
    code: z.number(),
    error_subcode: z.number().optional(),
    is_transient: z.boolean().optional(),
    error_user_title: z.string().optional(),
    error_user_msg: z.string().optional(),
  }),
})

export interface GraphError {
  readonly code: number
  readonly subcode: number | null
  readonly transient: boolean
  /** What Facebook itself says to the person, in their language, where it says anything. */
  readonly words: string | null
}

export type GraphAnswer<T> =
  | { readonly kind: 'ok'; readonly body: T }
  | { readonly kind: 'error'; readonly status: number; readonly headers: Headers; readonly error: GraphError }
  | { readonly kind: 'unreadable'; readonly status: number; readonly headers: Headers }
  | { readonly kind: 'no-answer'; readonly sent: 'not-sent' | 'unknown' }

export type GraphFailure = Exclude<GraphAnswer<never>, { kind: 'ok' }>

interface Signed {
  /** Null for the sign-in calls, which carry the app's own secret instead. */
  readonly token: string | null
  readonly params?: Readonly<Record<string, string>>
}

/** https://developers.facebook.com/docs/graph-api/guides/secure-requests: a stolen token is useless without it. */
export const proofOf = (token: string, clientSecret: string): string =>
  createHmac('sha256', clientSecret).update(token).digest('hex')

export const appToken = (settings: NetworkSettings): string => `${settings.clientId}|${settings.clientSecret}`

const readTimeout = 20_000
const createTimeout = 30_000
const pictureTimeout = 120_000

export async function graphGet<T>(wire: Wire, path: string, shape: z.ZodType<T>, signed: Signed) {
  const query = new URLSearchParams(signedParams(wire.settings, signed))
  return understand(
    await ask(wire, `${addressOf(wire.settings, path)}?${query}`, { timeoutMs: readTimeout }),
    shape,
  )
}

export async function graphPost<T>(wire: Wire, path: string, shape: z.ZodType<T>, signed: Signed) {
  const body = new URLSearchParams(signedParams(wire.settings, signed))
  const request = { method: 'POST', body, timeoutMs: createTimeout }
  return understand(await ask(wire, addressOf(wire.settings, path), request), shape)
}

export async function graphUpload<T>(
  wire: Wire,
  path: string,
  shape: z.ZodType<T>,
  signed: Signed & {
    readonly file: { readonly bytes: Uint8Array; readonly type: string; readonly name: string }
  },
) {
  const body = new FormData()
  for (const [name, value] of Object.entries(signedParams(wire.settings, signed))) body.set(name, value)
  const { bytes, type, name } = signed.file
  body.set('source', new Blob([new Uint8Array(bytes)], { type }), name)
  const request = { method: 'POST', body, timeoutMs: pictureTimeout }
  return understand(await ask(wire, addressOf(wire.settings, path), request), shape)
}

const addressOf = (settings: NetworkSettings, path: string): string =>
  `${base(settings.apiBase)}/${settings.version}/${path}`

function signedParams(settings: NetworkSettings, { token, params }: Signed): Record<string, string> {
  if (token === null) return { ...params }
  return { ...params, access_token: token, appsecret_proof: proofOf(token, settings.clientSecret) }
}

function understand<T>(answer: Answer, shape: z.ZodType<T>): GraphAnswer<T> {
  if (answer.kind === 'no-answer') return answer
  const { status, headers } = answer
  const failed = GraphErrorBody.safeParse(answer.json)
  if (failed.success) return { kind: 'error', status, headers, error: toError(failed.data) }
  const good = shape.safeParse(answer.json)
  if (status >= 200 && status < 300 && good.success) return { kind: 'ok', body: good.data }
  return { kind: 'unreadable', status, headers }
}

const toError = ({ error }: z.infer<typeof GraphErrorBody>): GraphError => ({
  code: error.code,
  subcode: error.error_subcode ?? null,
  transient: error.is_transient ?? false,
  words: error.error_user_msg ?? error.error_user_title ?? null,
})
