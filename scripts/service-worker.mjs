// Builds the service worker: last, because it knows by name what the other assets ask for.

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build as esbuild } from 'esbuild'

/** What weighs more, compressed, is fetched when somebody first needs it, and kept from then on. */
const mostUnasked = 400 * 1024
/** So are models, and whatever asks for one. */
const isModel = (name) => !/\.(js|css|svg|png|webmanifest)$/.test(name)

/** Each asset that is to be fetched unasked if a kept page needs it, with the assets it asks for in turn. */
async function partsIn(assets) {
  const names = await readdir(assets)
  const parts = {}
  for (const name of names.filter((one) => !isModel(one))) {
    const bytes = await readFile(join(assets, name))
    const named = namesIn(name, bytes)
    const asksFor = names.filter((other) => named.has(other))
    if (gzipSync(bytes).byteLength <= mostUnasked && !asksFor.some(isModel)) parts[name] = asksFor
  }
  return parts
}

function namesIn(name, bytes) {
  if (!/\.(js|css)$/.test(name)) return new Set()
  const found = bytes.toString('utf8').matchAll(/["'`(](?:\.|\/assets)\/([\w.-]+)["'`)]/g)
  return new Set([...found].map(([, part]) => part))
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
