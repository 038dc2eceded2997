// Builds the programs (dist/*.js), the styles and the scripts of pages (dist/assets).

import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build as esbuild } from 'esbuild'
import { buildComponent } from './component.mjs'
import { globSync } from './glob.mjs'
import { buildServiceWorker } from './service-worker.mjs'
import { coreThatFits } from './small-core.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
const require = createRequire(join(root, 'toolkit', 'package.json'))
const sources = [
  'bin',
  'toolkit',
  'plumbing',
  'networks',
  'practice',
  'checks',
  'nhs',
  'picture-reading',
  'bench',
  'scripts',
]

/** What is installed stays outside the bundle; what is ours goes in. */
const external = {
  name: 'installed-packages-stay-outside',
  setup(b) {
    b.onResolve({ filter: /^[^./]/ }, (args) =>
      args.path.startsWith('@canteen/') || args.kind === 'entry-point'
        ? undefined
        : { path: args.path, external: true },
    )
  },
}

/** The tests' own Bluesky server has its own installed packages, beside it, and starts a file beside it. */
const besideTheirOwn = {
  name: 'tests-server-stays-where-it-is',
  setup(b) {
    const folder = join(root, 'tests', 'pds')
    b.onResolve({ filter: /^@atproto\// }, (args) =>
      args.importer.startsWith(folder)
        ? { path: createRequire(join(folder, 'package.json')).resolve(args.path), external: true }
        : undefined,
    )
    b.onLoad({ filter: /tests\/pds\/start\.ts$/ }, async (args) => ({
      contents: (await readFile(args.path, 'utf8')).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(args.path)),
      ),
      loader: 'ts',
    }))
  },
}

async function programs(dist, forTests) {
  const bins = globSync(join(root, 'bin'), /\.ts$/).filter((f) => !f.endsWith('.test.ts'))
  const benches = forTests ? globSync(join(root, 'bench'), /^(bench|empty-worker)\.ts$/) : []
  await esbuild({
    entryPoints: [...bins, ...benches],
    outdir: dist,
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    sourcemap: 'linked',
    logLevel: 'warning',
    // Before anything is loaded: React draws pages several times slower while it believes that it is being developed.
    banner: { js: `import "data:text/javascript,process.env.NODE_ENV||='production'";` },
    plugins: [besideTheirOwn, external],
  })
}

/**
 * The NHS styles ask for fonts on another server and only NHS services may use them: both go. The few signs they draw
 * with come along, and lie where all our assets lie.
 */
async function styles(out) {
  const folder = join(dirname(require.resolve('nhsuk-frontend/package.json')), 'dist/nhsuk')
  const nhs = await readFile(join(folder, 'nhsuk-frontend.min.css'), 'utf8')
  const own = await readFile(join(root, 'toolkit/web/canteen.css'), 'utf8')
  const plain = nhs.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/Frutiger W01,/g, '')
  // The NHS styles carry hacks for browsers long gone, which are no business of whoever starts Canteen.
  const made = await esbuild({
    stdin: { contents: plain + own, loader: 'css' },
    minify: true,
    write: false,
    logLevel: 'error',
  })
  const text = made.outputFiles[0].text.replaceAll('/assets/images/', '/assets/')
  for (const name of new Set([...text.matchAll(/\/assets\/([\w-]+\.svg)/g)].map(([, name]) => name))) {
    await writeFile(join(out, name), await readFile(join(folder, 'assets/images', name)))
  }
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase()
  await writeFile(join(out, `canteen-css-${hash}.css`), text)
}

/** What the scripts of our pages and workers have in common. */
const inBrowsers = {
  entryNames: '[name]-[hash]',
  bundle: true,
  // What only some visitors need is fetched when they need it.
  splitting: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  logLevel: 'warning',
}

const coreWorker = 'check-core.worker.ts'
const rulesOnPage = 'checked-finding.ts'

/** The check that comes first, in one small file. */
async function smallWorker(out, core) {
  const { metafile } = await esbuild({
    ...inBrowsers,
    splitting: false,
    charset: 'utf8',
    entryPoints: [{ in: join(root, 'toolkit/checking', coreWorker), out: 'check-core-worker' }],
    outdir: out,
    metafile: true,
    plugins: [core],
  })
  return `/assets/${basename(Object.keys(metafile.outputs)[0])}`
}

/** `toolkit/<slice>/<name>.worker.ts` runs in a thread of its own. Gives the addresses by name. */
async function workers(out, core) {
  const files = globSync(join(root, 'toolkit'), /\.worker\.ts$/).filter(
    (file) => basename(file) !== coreWorker,
  )
  const { metafile } = await esbuild({
    ...inBrowsers,
    charset: 'utf8',
    entryPoints: [
      ...files.map((file) => ({ in: file, out: `${basename(file, '.worker.ts')}-worker` })),
      // The same rules for pages that can have no worker: shared with it, so that nobody fetches them twice.
      { in: join(root, 'toolkit/checking', rulesOnPage), out: 'check-on-page' },
    ],
    outdir: out,
    metafile: true,
    // What reads pictures comes as files of its own, fetched beside the worker.
    loader: { '.wasm': 'file', '.bin': 'file', '.gz': 'file' },
    assetNames: '[name]-[hash]',
    // The reader of writing asks Node for these, once it has found out that it runs there.
    external: ['fs', 'crypto'],
  })
  const built = Object.entries(metafile.outputs)
    .filter(([, { entryPoint }]) => entryPoint?.endsWith('.worker.ts') || entryPoint?.endsWith(rulesOnPage))
    .map(([file, { entryPoint }]) => [
      entryPoint.endsWith(rulesOnPage) ? 'check-on-page' : basename(entryPoint, '.worker.ts'),
      `/assets/${basename(file)}`,
    ])
  return { ...Object.fromEntries(built), 'check-core': await smallWorker(out, core) }
}

async function elements(out, core) {
  const files = globSync(join(root, 'toolkit'), /\.browser\.ts$/)
  const builtWorkers = await workers(out, core)
  await esbuild({
    ...inBrowsers,
    entryPoints: [
      { in: join(root, 'toolkit/web/canteen.js.ts'), out: 'canteen-js' },
      ...files.map((file) => ({ in: file, out: basename(file, '.browser.ts') })),
    ],
    outdir: out,
    define: { builtWorkers: JSON.stringify(builtWorkers) },
  })
}

async function icons(out) {
  for (const name of await readdir(join(root, 'toolkit/web/icons'))) {
    await writeFile(join(out, name), await readFile(join(root, 'toolkit/web/icons', name)))
  }
}

/** One line that changes when any source changes: an unchanged tree is not built again. */
async function fingerprint() {
  const hash = createHash('sha256')
  for (const folder of sources) {
    for (const file of globSync(join(root, folder), /\.(tsx?|css|svg|png|mjs|jsonl?|txt|webmanifest)$/)) {
      hash.update(file).update(await readFile(file))
    }
  }
  return hash.digest('hex')
}

export async function build({ forTests = false } = {}) {
  const mark = join(dist, '.built')
  const wanted = await fingerprint()
  const use = forTests ? 'everything' : 'what-runs'
  const [have, haveUse] = (await readFile(mark, 'utf8').catch(() => '')).split(' ')
  if (have === wanted && (haveUse === 'everything' || haveUse === use)) return
  // Made beside and swapped in whole: a build that fails, or is cut off, leaves the last good one.
  const fresh = `${dist}.new`
  await rm(fresh, { recursive: true, force: true })
  const out = join(fresh, 'assets')
  await mkdir(out, { recursive: true })
  const core = await coreThatFits(root)
  await Promise.all([
    programs(fresh, forTests),
    styles(out),
    elements(out, core),
    icons(out),
    buildComponent(root, out, core),
  ])
  await buildServiceWorker(root, out, wanted)
  await writeFile(join(fresh, '.built'), `${wanted} ${use}`)
  await rm(dist, { recursive: true, force: true })
  await rename(fresh, dist)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await build({ forTests: process.argv.includes('--for-tests') })
