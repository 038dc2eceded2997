// Makes the check a package of its own, for `npm pack` and `npm publish`: node scripts/package-checks.mjs [FOLDER]
// It needs nothing else: what it uses of ours goes in, and what others may not use stays out.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const source = join(root, 'checks')
const out = resolve(process.argv[2] ?? join(root, 'dist', 'packages', 'checks'))

/** What the package offers: its front door, and the texts for people and programs of a command line. */
const doors = { '.': 'index', './command-line': 'command-line' }

async function writeCode() {
  await build({
    entryPoints: Object.values(doors).map((name) => join(source, `${name}.ts`)),
    outdir: out,
    bundle: true,
    splitting: true,
    chunkNames: 'part-[hash]',
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  })
}

const ourFile = /['"](\.[^'"]+)\.ts['"]/g

/** Types of everything that can be reached from the doors, in files as the sources are. */
async function writeTypes() {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [] }, ts.sys, root)
  const written = new Map()
  const program = ts.createProgram(
    Object.values(doors).map((name) => join(source, `${name}.ts`)),
    { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: out, rootDir: root },
  )
  program.emit(undefined, (file, text) => written.set(relative(join(out, 'checks'), file), text))
  const todo = Object.values(doors).map((name) => `${name}.d.ts`)
  for (const file of todo) {
    const text = written.get(file)
    if (text === undefined) throw new Error(`There are no types for ${file}`)
    for (const [, to] of text.matchAll(ourFile)) {
      const next = join(dirname(file), `${to}.d.ts`)
      if (!todo.includes(next)) todo.push(next)
    }
    await mkdir(dirname(join(out, file)), { recursive: true })
    await writeFile(join(out, file), text.replaceAll(ourFile, "'$1.js'"))
  }
}

async function writeManifest() {
  const { name, version, description, license } = JSON.parse(
    await readFile(join(source, 'package.json'), 'utf8'),
  )
  const exports = Object.fromEntries(
    Object.entries(doors).map(([door, file]) => [door, { types: `./${file}.d.ts`, default: `./${file}.js` }]),
  )
  const manifest = {
    name,
    version,
    description,
    license,
    type: 'module',
    keywords: ['nhs', 'social media', 'confidentiality', 'privacy', 'accessibility', 'lint'],
    engines: { node: '>=20' },
    sideEffects: false,
    exports,
    publishConfig: { access: 'public' },
  }
  await writeFile(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })
await Promise.all([
  writeCode(),
  writeTypes(),
  writeManifest(),
  copyFile(join(source, 'README.md'), join(out, 'README.md')),
  copyFile(join(root, 'LICENSE'), join(out, 'LICENSE')),
])
console.log(`The package is in ${out}. Look at it with \`npm pack --dry-run\`, then \`npm publish\` there.`)
