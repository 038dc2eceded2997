// Builds <canteen-check>: one file at one lasting address, with the rules in it once.

import { join } from 'node:path'
import { build as esbuild } from 'esbuild'

const common = { bundle: true, format: 'iife', platform: 'browser', target: 'es2022', minify: true }

/**
 * Puts the whole check inside the function `startCheck`. Its source then needs nothing around it: the page calls it,
 * and a worker is started from the same words.
 */
const checkInOneFunction = (entry) => ({
  name: 'check-in-one-function',
  setup(b) {
    b.onLoad({ filter: /component[\\/]start-check\.ts$/ }, async () => {
      const { outputFiles } = await esbuild({
        ...common,
        entryPoints: [entry],
        globalName: 'check',
        write: false,
        logLevel: 'warning',
      })
      return {
        contents: `export function startCheck() { ${outputFiles[0].text}; return check.checkDraft }`,
        loader: 'js',
      }
    })
  },
})

export async function buildComponent(root, out) {
  const folder = join(root, 'toolkit', 'checking')
  await esbuild({
    ...common,
    entryPoints: { 'canteen-check': join(folder, 'component', 'canteen-check.ts') },
    outdir: out,
    plugins: [checkInOneFunction(join(folder, 'checked-finding.ts'))],
    logLevel: 'warning',
  })
}
