// Builds the service worker: last, because it knows by name what the other assets ask for.

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build as esbuild } from 'esbuild'

/** What weighs more, compressed, is fetched when somebody first needs it, and kept from then on. So is any model. */
const mostUnasked = 200 * 1024
const unasked = /\.(js|css|svg|png|webmanifest)$/

/** Each asset that is small enough, with the assets it names. */
async function partsIn(assets) {
  const parts = {}
  for (const name of (await readdir(assets)).filter((one) => unasked.test(one))) {
    const bytes = await readFile(join(assets, name))
    if (gzipSync(bytes).byteLength > mostUnasked) continue
    const named = /\.(js|css)$/.test(name)
      ? [...bytes.toString('utf8').matchAll(/["'`(](?:\.|\/assets)\/([\w.-]+)["'`)]/g)]
      : []
    parts[name] = [...new Set(named.map(([, part]) => part))]
  }
  return parts
}

/** @param version a name that changes with any change of source: browsers then fetch everything anew */
export async function buildServiceWorker(root, assets, version) {
  await esbuild({
    entryPoints: [join(root, 'toolkit/web/service-worker.ts')],
    outdir: assets,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    logLevel: 'warning',
    define: {
      builtAs: JSON.stringify(version.slice(0, 16)),
      builtParts: JSON.stringify(await partsIn(assets)),
    },
  })
}
