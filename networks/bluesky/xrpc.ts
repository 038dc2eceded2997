/** One call to an AT Protocol server (https://atproto.com/specs/xrpc) and the shape of its answers. */
import { z } from 'zod'
import { ask, base } from '../answer.ts'
import type { Wire } from '../network.ts'

const ErrorBody = z.object({ error: z.string().min(1), message: z.string().optional() })

export type XrpcAnswer<T> =
  | { readonly kind: 'ok'; readonly body: T }
  | {
      readonly kind: 'error'
      readonly status: number
      readonly headers: Headers
      readonly error: string
      readonly message: string
    }
  | { readonly kind: 'unreadable'; readonly status: number; readonly headers: Headers }
  | { readonly kind: 'no-answer'; readonly sent: 'not-sent' | 'unknown' }

export type XrpcFailure = Exclude<XrpcAnswer<never>, { kind: 'ok' }>

export interface XrpcCall<T> {
  readonly method: string
  readonly shape: z.ZodType<T>
  readonly query?: Readonly<Record<string, string>>
  /** Sent as JSON; absent for a call that only reads. */
  readonly json?: unknown
  readonly bytes?: { readonly body: Uint8Array; readonly type: string }
  /** For the few calls that change something but carry nothing. */
  readonly post?: boolean
}

const timeout = 30_000
const pictureTimeout = 120_000

export async function xrpc<T>(
  wire: Wire,
  service: string,
  token: string | null,
  call: XrpcCall<T>,
): Promise<XrpcAnswer<T>> {
  const query = call.query === undefined ? '' : `?${new URLSearchParams(call.query)}`
  const answer = await ask(wire, `${base(service)}/xrpc/${call.method}${query}`, requestFor(token, call))
  if (answer.kind === 'no-answer') return answer
  const { status, headers, json } = answer
  const good = call.shape.safeParse(json)
  if (status >= 200 && status < 300 && good.success) return { kind: 'ok', body: good.data }
  const failed = ErrorBody.safeParse(json)
  if (status < 400 || !failed.success) return { kind: 'unreadable', status, headers }
  return { kind: 'error', status, headers, error: failed.data.error, message: failed.data.message ?? '' }
}

function requestFor<T>(token: string | null, { json, bytes, post }: XrpcCall<T>) {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (token !== null) headers['authorization'] = `Bearer ${token}`
  if (bytes !== undefined) {
    headers['content-type'] = bytes.type
    return { method: 'POST', headers, body: bytes.body, timeoutMs: pictureTimeout }
  }
  if (json !== undefined) {
    headers['content-type'] = 'application/json'
    return { method: 'POST', headers, body: JSON.stringify(json), timeoutMs: timeout }
  }
  return { method: post ? 'POST' : 'GET', headers, timeoutMs: timeout }
}
