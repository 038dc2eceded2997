/** The check as a package of its own: packed, put into an empty folder, and used by plain Node and by TypeScript. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { check } from '@canteen/checks'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const run = promisify(execFile)
let folder: string
let installed: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canteen-package-'))
  const made = join(folder, 'made')
  const app = join(folder, 'app')
  await mkdir(app)
  await run(process.execPath, [join(root, 'scripts/package-checks.mjs'), made])
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: made })
  const [{ filename }] = JSON.parse(stdout)
  await writeFile(join(app, 'package.json'), '{"private":true,"type":"module"}')
  // No registry is asked: the package is a file, and needs nothing else.
  const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--cache', join(folder, 'cache')]
  await run('npm', ['install', ...quiet, join(folder, filename)], { cwd: app })
  installed = join(app, 'node_modules', '@canteen', 'checks')
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

it('needs no other package', async () => {
  expect(await readdir(join(folder, 'app/node_modules'))).toEqual(['.package-lock.json', '@canteen'])
  expect(await readdir(join(folder, 'app/node_modules/@canteen'))).toEqual(['checks'])
  const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'))
  expect(Object.keys(manifest).filter((key) => /dependencies|scripts|private/i.test(key))).toEqual([])
  expect(manifest).toMatchObject({ name: '@canteen/checks', license: 'MIT', type: 'module' })
})

it('comes with what it is, how to use it and its licence, and no more', async () => {
  const files = await readdir(installed, { recursive: true })
  expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'index.js', 'index.d.ts']))
  expect(files.filter((file) => /\.txt$|\.test\.|[^d]\.ts$/.test(file))).toEqual([])
})

it('has no way out: no network, no files, nothing of Node', async () => {
  const files = (await readdir(installed)).filter((file) => file.endsWith('.js'))
  expect(files.length).toBeGreaterThan(1)
  for (const file of files) {
    const code = await readFile(join(installed, file), 'utf8')
    const imported = [...code.matchAll(/^(?:import .*|\} from )"([^"]+)";$/gm)].map(([, name]) => name)
    expect(imported.filter((name) => !name?.startsWith('./'))).toEqual([])
    expect(code).not.toMatch(
      /\b(require|fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|localStorage|indexedDB|globalThis|process|eval)\s*[.([]/,
    )
    expect(code).not.toMatch(/new Function|\bimport\(|["']node:|Date\.now|new Date\(\)|Math\.random/)
  }
})

it('finds in plain Node what it finds here', async () => {
  const draft = { text: 'NHS no 9990130248, and his mum is on 07700 900123' }
  const app = `
    for (const name of ['fetch', 'WebSocket', 'XMLHttpRequest'])
      Object.defineProperty(globalThis, name, { get() { throw new Error('It reached for ' + name) } })
    const { check, rules } = await import('@canteen/checks')
    const { describeFindings } = await import('@canteen/checks/command-line')
    const draft = ${JSON.stringify(draft)}
    const findings = check(draft, { account: 'personal' })
    console.log(JSON.stringify({ rules: rules.length, findings, said: describeFindings(findings, draft.text) }))`
  await writeFile(join(folder, 'app/use.js'), app)
  const { stdout } = await run(process.execPath, ['use.js'], { cwd: join(folder, 'app') })
  const found = JSON.parse(stdout)
  expect(found.rules).toBeGreaterThanOrEqual(49)
  expect(found.findings).toEqual(JSON.parse(JSON.stringify(check(draft, { account: 'personal' }))))
  expect(found.findings.map(({ rule }: { rule: string }) => rule)).toContain('conf.nhs-number')
  expect(found.said).toContain('The decision is yours.')
})

it('has types that strict TypeScript takes, and that know a mistake', async () => {
  const app = (account: string): string => `
    import { check, type Finding, type Severity } from '@canteen/checks'
    import { failsOn } from '@canteen/checks/command-line'
    const findings: readonly Finding[] = check({ text: 'Tea' }, { account: '${account}', consent: 'recorded' })
    const worst: Severity | undefined = findings[0]?.severity
    export const bad: boolean = failsOn(findings, worst ?? 'stop')`
  await writeFile(join(folder, 'app/right.ts'), app('official'))
  await writeFile(join(folder, 'app/wrong.ts'), app('robot'))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const options = [
    '--strict',
    '--noEmit',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--skipLibCheck',
    'false',
  ]
  const said = await run(process.execPath, [tsc, ...options, 'right.ts', 'wrong.ts'], {
    cwd: join(folder, 'app'),
  }).catch((error: unknown) => error as { stdout: string })
  expect(said.stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^wrong\.ts\(4,.*TS2322: Type '"robot"'/),
  ])
})
