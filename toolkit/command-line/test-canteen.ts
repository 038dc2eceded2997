/** Builds the `canteen` program and runs it as a shell would, for the tests. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Canteen {
  /** A home of its own, so that nobody's settings are touched. */
  readonly home: string
  readonly start: (
    words: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => ChildProcessWithoutNullStreams
  readonly run: (
    words: readonly string[],
    options?: { readonly input?: string; readonly env?: Readonly<Record<string, string>> },
  ) => Promise<Ended>
  readonly remove: () => Promise<void>
}

export async function buildCanteen(): Promise<Canteen> {
  const home = await mkdtemp(join(tmpdir(), 'canteen-command-'))
  await symlink(join(root, 'node_modules'), join(home, 'node_modules'))
  await build({
    entryPoints: [join(root, 'bin/canteen.ts')],
    outdir: home,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    logLevel: 'error',
    plugins: [
      {
        name: 'installed-packages-stay-outside',
        setup: (esbuild) =>
          esbuild.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            path.startsWith('@canteen/') || kind === 'entry-point' ? null : { path, external: true },
          ),
      },
    ],
  })
  const start: Canteen['start'] = (words, env = {}) =>
    spawn(process.execPath, [join(home, 'canteen.mjs'), ...words], { env: { HOME: home, ...env } })
  return {
    home,
    start,
    run: (words, { input = '', env = {} } = {}) => ended(start(words, env), input),
    remove: () => rm(home, { recursive: true, force: true }),
  }
}

function ended(child: ChildProcessWithoutNullStreams, input: string): Promise<Ended> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes))
  child.stderr.on('data', (bytes: Buffer) => err.push(bytes))
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
  })
}
