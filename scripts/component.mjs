// Builds <canteen-check>: one file at one lasting address, with the small core of the rules in it once; and beside it
// the whole check, for a worker.

import { join } from 'node:path'
import { build as esbuild } from 'esbuild'

const common = { bundle: true, format: 'iife', platform: 'browser', target: 'es2022', minify: true }

/**
 * Puts the whole check inside the function `startCheck`. Its source then needs nothing around it: the page calls it,
 * and a worker is started from the same words.
 */
const checkInOneFunction = (entry, core) => ({
  name: 'check-in-one-function',
  setup(b) {
    b.onLoad({ filter: /component[\\/]start-check\.ts$/ }, async () => {
      const { outputFiles } = await esbuild({
        ...common,
        charset: 'utf8',
        entryPoints: [entry],
        globalName: 'check',
        write: false,
        plugins: [core],
        logLevel: 'warning',
      })
      return {
        contents: `export function startCheck() { ${outputFiles[0].text}; return check.checkDraft }`,
        loader: 'js',
      }
    })
  },
})

/** @param core what makes the check small */
export async function buildComponent(root, out, core) {
  const folder = join(root, 'toolkit', 'checking')
  await Promise.all([
    esbuild({
      ...common,
      charset: 'utf8',
      entryPoints: { 'canteen-check': join(folder, 'component', 'canteen-check.ts') },
      outdir: out,
      plugins: [checkInOneFunction(join(folder, 'checked-finding.ts'), core)],
      logLevel: 'warning',
    }),
    esbuild({
      ...common,
      charset: 'utf8',
      entryPoints: { 'canteen-check-words': join(folder, 'check.worker.ts') },
      outdir: out,
      logLevel: 'warning',
    }),
  ])
}
