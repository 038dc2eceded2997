/** Listens for web requests and knows where each came from. */
import type { AddressInfo } from 'node:net'
import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server'
import { ok, type Result, refused } from './result.ts'

export interface Listening {
  readonly port: number
  /** Stops taking new requests and waits for those under way, a few seconds at most. */
  readonly close: () => Promise<void>
}

export type ListenRefusal = { readonly kind: 'port-taken' | 'not-allowed' | 'no-such-address' }

const refusals: Readonly<Record<string, ListenRefusal['kind']>> = {
  EADDRINUSE: 'port-taken',
  EACCES: 'not-allowed',
  EADDRNOTAVAIL: 'no-such-address',
  ENOTFOUND: 'no-such-address',
}

const remotes = new WeakMap<Request, string>()
export const remoteOf = (request: Request): string => remotes.get(request) ?? 'unknown'

const graceMs = 3_000

export function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  at: { readonly host: string; readonly port: number },
): Promise<Result<Listening, ListenRefusal>> {
  return new Promise((resolve, reject) => {
    const server = serve({
      hostname: at.host,
      port: at.port,
      overrideGlobalObjects: false,
      fetch: (request: Request, env: HttpBindings | Http2Bindings) => {
        remotes.set(request, env.incoming.socket.remoteAddress ?? 'unknown')
        return fetch(request)
      },
    })
    server.once('error', (error: NodeJS.ErrnoException) => {
      const kind = refusals[error.code ?? '']
      if (kind) resolve(refused({ kind }))
      else reject(error)
    })
    server.once('listening', () => {
      const { port } = server.address() as AddressInfo
      resolve(ok({ port, close: () => closeServer(server) }))
    })
  })
}

function closeServer(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeIdleConnections' in server) {
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), graceMs).unref()
    }
  })
}
