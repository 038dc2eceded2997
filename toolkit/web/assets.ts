/** Styles, scripts and icons built into dist/assets, read once; their names carry a hash, so browsers keep them for good. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { serviceWorkerPath } from './kept.ts'

export interface Assets {
  readonly css: string
  readonly js: string
  readonly element: (name: string) => string
  readonly serve: (path: string, acceptEncoding?: string) => Response
}

const types: Readonly<Record<string, string>> = {
  '.wasm': 'application/wasm',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

/** The service worker answers for the whole site, so it is asked for anew each time, and may talk to nobody but us. */
const serviceWorkerHeaders = {
  'cache-control': 'no-cache',
  'service-worker-allowed': '/',
  'content-security-policy': "default-src 'none'; connect-src 'self'",
}

/** The component may be used by pages of other sites, with the check that it is unchanged (`integrity`) if they like. */
const forOtherSites = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
}

/** The browser itself then forbids the check to send what it is handed to anybody at all. */
const speaksToNobody = { 'content-security-policy': "default-src 'none'; script-src 'self'" }

/** What reads pictures may fetch its readers from us, one of which is a program of its own, and ask nobody else. */
const asksUsAlone = {
  'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
}

function headersOf(path: string): Readonly<Record<string, string>> {
  if (path === serviceWorkerPath) return serviceWorkerHeaders
  if (path === '/assets/canteen-check.js') return forOtherSites
  if (path.startsWith('/assets/pictures-worker-')) return asksUsAlone
  return /^\/assets\/check-(?:core-)?worker-|^\/assets\/canteen-check-words\.js$/.test(path)
    ? speaksToNobody
    : {}
}

interface Asset {
  readonly type: string
  readonly bytes: Uint8Array
  /** Null for a file that is packed already: it would only grow. */
  readonly packed: { readonly gzip: () => Uint8Array; readonly br: () => Uint8Array } | null
  readonly hashed: boolean
}

/** What weighs more is packed when it is first asked for, and in a hurry: many installations never need it. */
const heavy = 300 * 1024

function pack(bytes: Uint8Array): Asset['packed'] {
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
  if (bytes.byteLength > heavy)
    return { gzip: once(() => gzipSync(bytes)), br: once(() => brotliCompressSync(bytes, quick)) }
  const [gzip, br] = [gzipSync(bytes), brotliCompressSync(bytes)]
  return { gzip: () => gzip, br: () => br }
}

function once(make: () => Uint8Array): () => Uint8Array {
  let made: Uint8Array | null = null
  return () => {
    made ??= make()
    return made
  }
}

function readAsset(folder: string, name: string): Asset {
  const bytes = readFileSync(join(folder, name))
  return {
    type: types[extname(name)] ?? 'application/octet-stream',
    bytes,
    packed: name.endsWith('.gz') ? null : pack(bytes),
    hashed: /-[A-Z0-9]{8}\./.test(name),
  }
}

export function openAssets(folder: string): Assets {
  const names = readdirSync(folder)
  const files = new Map(names.map((name) => [`/assets/${name}`, readAsset(folder, name)]))
  const find = (start: string): string => {
    const name = names.find((n) => n.startsWith(start))
    if (!name) throw new Error(`Nothing was built for ${start}: run npm run build`)
    return `/assets/${name}`
  }
  return {
    css: find('canteen-css-'),
    js: find('canteen-js-'),
    element: (name) => find(`${name}-`),
    serve: (path, acceptEncoding = '') => {
      const file = files.get(path)
      if (!file) return new Response('Not found', { status: 404 })
      const encoding = (['br', 'gzip'] as const).find((one) => file.packed && acceptEncoding.includes(one))
      const body = (encoding && file.packed?.[encoding]()) ?? file.bytes
      return new Response(new Uint8Array(body), {
        headers: {
          'content-type': file.type,
          'x-content-type-options': 'nosniff',
          vary: 'accept-encoding',
          'cache-control': file.hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
          ...(encoding ? { 'content-encoding': encoding } : {}),
          ...headersOf(path),
        },
      })
    },
  }
}
