/** Styles, scripts and icons built into dist/assets, read once; their names carry a hash, so browsers keep them for good. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { serviceWorkerPath } from './kept.ts'

export interface Assets {
  readonly css: string
  readonly js: string
  readonly element: (name: string) => string
  readonly serve: (path: string, acceptEncoding?: string) => Response
}

const types: Readonly<Record<string, string>> = {
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

interface Asset {
  readonly type: string
  readonly bytes: Uint8Array
  readonly gzip: Uint8Array
  readonly brotli: Uint8Array
  readonly hashed: boolean
}

function readAsset(folder: string, name: string): Asset {
  const bytes = readFileSync(join(folder, name))
  return {
    type: types[extname(name)] ?? 'application/octet-stream',
    bytes,
    gzip: gzipSync(bytes),
    brotli: brotliCompressSync(bytes),
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
      const [encoding, body] = acceptEncoding.includes('br')
        ? (['br', file.brotli] as const)
        : acceptEncoding.includes('gzip')
          ? (['gzip', file.gzip] as const)
          : ([null, file.bytes] as const)
      return new Response(new Uint8Array(body), {
        headers: {
          'content-type': file.type,
          'x-content-type-options': 'nosniff',
          vary: 'accept-encoding',
          'cache-control': file.hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
          ...(encoding ? { 'content-encoding': encoding } : {}),
          ...(path === serviceWorkerPath ? serviceWorkerHeaders : {}),
        },
      })
    },
  }
}
