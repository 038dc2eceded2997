// Installs what package-lock.json names, once, then builds. Needs nothing but Node and npm.
// `--for-tests` also installs what only the tests need.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const forTests = process.argv.includes('--for-tests')

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(`Canteen needs Node 20.20 or newer. This is Node ${process.versions.node}.`)
  process.exit(1)
}

const lockHash = (folder) =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')

const changedAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0)
const installedByHand = (folder) =>
  changedAt(join(folder, 'node_modules', '.package-lock.json')) >
    changedAt(join(folder, 'package-lock.json')) && existsSync(join(folder, 'node_modules', 'typescript'))

/** Runs `npm ci` in a folder unless the same lock file was already installed there, for this use or a wider one. */
function install(folder, what, args) {
  const mark = join(folder, 'node_modules', '.canteen-installed')
  const hash = lockHash(folder)
  const have = existsSync(mark) ? readFileSync(mark, 'utf8').trim().split(' ') : []
  if (have[0] === hash && (have[1] === 'everything' || have[1] === what)) return
  // Somebody ran npm themselves since the lock file last changed: what they installed is theirs, and it will do.
  if (have.length === 0 && installedByHand(folder)) return
  console.log(what === 'everything' ? 'Installing what the tests need…' : 'Installing what Canteen needs…')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const run = spawnSync(
    npm,
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...args],
    {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  if (run.status !== 0) {
    console.error('Installing failed. Check that this machine can reach the npm registry, then try again.')
    process.exit(run.status ?? 1)
  }
  writeFileSync(mark, `${hash} ${what}\n`)
}

if (forTests) {
  install(root, 'everything', [])
  install(join(root, 'tests', 'pds'), 'everything', [])
} else {
  install(root, 'what-runs', ['--omit=dev'])
}

const { build } = await import('./build.mjs')
await build({ forTests })
