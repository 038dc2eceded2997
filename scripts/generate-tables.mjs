// Writes toolkit/tables.ts anew, after a change of the migrations: `npm run tables`.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Ours is written in TypeScript and Node 20 reads none: bundled beside the installed packages, which stay outside. */
async function bundled(entry) {
  const folder = await mkdtemp(join(root, 'node_modules', '.canteen-script-'))
  const outfile = join(folder, 'script.mjs')
  const outside = {
    name: 'installed-packages-stay-outside',
    setup(b) {
      b.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
        path.startsWith('@canteen/') || kind === 'entry-point' ? undefined : { path, external: true },
      )
    },
  }
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    plugins: [outside],
  })
  return { outfile, done: () => rm(folder, { recursive: true, force: true }) }
}

const script = await bundled(`
  export { startTestPostgres } from '@canteen/plumbing/postgres/for-tests.ts'
  export { generateTables } from './scripts/tables.ts'
`)
try {
  const { generateTables, startTestPostgres } = await import(pathToFileURL(script.outfile))
  const server = await startTestPostgres()
  try {
    const text = await generateTables(server.superuser, join(root, 'toolkit/migrations'), 'tables')
    await writeFile(join(root, 'toolkit/tables.ts'), text)
  } finally {
    await server.stop()
  }
} finally {
  await script.done()
}
