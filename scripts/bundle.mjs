// Scripts use parts of ours that are written in TypeScript, which Node 20 does not read.
import { mkdtemp, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const outside = {
  name: 'installed-packages-stay-outside',
  setup(b) {
    b.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      path.startsWith('@canteen/') || kind === 'entry-point' ? undefined : { path, external: true },
    )
  },
}

/** Gives `use` what these lines of TypeScript export; paths in them begin at the top of the checkout. */
export async function withOurs(contents, use) {
  // Beside the installed packages, so that they are found.
  const folder = await mkdtemp(join(root, 'node_modules', '.canteen-script-'))
  try {
    const outfile = join(folder, 'ours.mjs')
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'warning',
      plugins: [outside],
    })
    return await use(await import(pathToFileURL(outfile)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
