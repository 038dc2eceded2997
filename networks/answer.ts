import type { Wire, WireRequest } from './network.ts'
import { WireFailure } from './network.ts'

/** What came back from one call, before any network's own meaning is read into it. */
export type Answer =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly headers: Headers
      /** The body as JSON; undefined when it was not JSON, such as a proxy's error page. */
      readonly json: unknown
    }
  | { readonly kind: 'no-answer'; readonly sent: WireFailure['sent'] }

/** Makes one call and never throws. A line that drops half-way through the answer counts as no answer. */
export async function ask(wire: Wire, url: string, request: WireRequest): Promise<Answer> {
  try {
    const response = await wire.fetch(url, request)
    return {
      kind: 'answered',
      status: response.status,
      headers: response.headers,
      json: readJson(await response.text()),
    }
  } catch (failure) {
    // Anything but a plain "nothing left this machine" may have arrived.
    return { kind: 'no-answer', sent: failure instanceof WireFailure ? failure.sent : 'unknown' }
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const base = (address: string): string => address.replace(/\/+$/, '')

export const later = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000)
