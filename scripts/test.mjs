// Runs every check there is: types, lint, dead code, then the tests. The last line says how many passed and failed.
// With arguments (`npm test -- posts`) only the tests that match run.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countTests, lastLine } from './count-tests.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'canteen-report-'))
const wanted = process.argv.slice(2)
const limitMinutes = 18
/** Every program that is running now. */
const running = new Set()
let stopped = null

/** Runs a tool of ours and gives its exit code and, unless it writes for itself, what it wrote. */
function run(tool, args, { quiet }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...args], {
      cwd: root,
      // In a group of its own, so that stopping it also stops what it started.
      detached: process.platform !== 'win32',
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    })
    let text = ''
    child.stdout?.on('data', (bytes) => {
      text += bytes
    })
    child.stderr?.on('data', (bytes) => {
      text += bytes
    })
    running.add(child)
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code, text })
    })
  })
}

function signal(child, name) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, name)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/** Asks every program to end, and makes them ten seconds later. */
function stopAll(why) {
  if (stopped !== null) return
  stopped = why
  console.error(`\n${why}`)
  for (const child of running) signal(child, 'SIGTERM')
  setTimeout(() => {
    for (const child of running) signal(child, 'SIGKILL')
  }, 10_000).unref()
}

async function checkOnce({ name, tool, args }) {
  const { code, text } = await run(tool, args, { quiet: true })
  if (code === 0) {
    console.log(` ✓ ${name}`)
    return { passed: 1, failed: 0, skipped: 0 }
  }
  console.log(`\n ✗ ${name}\n\n${text.trim()}\n`)
  return { passed: 0, failed: 1, skipped: 0 }
}

async function runTests() {
  const file = join(folder, 'report.json')
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await run('vitest/vitest.mjs', ['run', ...reports, ...wanted], { quiet: false })
  return countTests(readReport(file), code)
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    console.error(`The tests left no report: ${error.message}`)
    return null
  }
}

const checks = [
  { name: 'types', tool: 'typescript/bin/tsc', args: ['-p', 'tsconfig.json', '--pretty', 'false'] },
  { name: 'lint and format', tool: '@biomejs/biome/bin/biome', args: ['check', '--colors=off', '.'] },
  { name: 'no dead code', tool: 'knip/bin/knip.js', args: ['--no-progress', '--no-config-hints'] },
]

const limit = setTimeout(
  () => stopAll(`Stopped: the tests took longer than ${limitMinutes} minutes. What was running then hung.`),
  limitMinutes * 60_000,
)
for (const sign of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(sign, () => stopAll(`Stopped by ${sign}.`))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const counts = []
if (wanted.length > 0) console.log(`Only the tests that match: ${wanted.join(' ')}`)
else counts.push(...(await Promise.all(checks.map(checkOnce))))
if (stopped === null) counts.push(await runTests())
clearTimeout(limit)

const sum = (of) => counts.reduce((total, count) => total + count[of], 0)
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
if (stopped !== null && total.failed === 0) total.failed = 1
console.log(lastLine(total))
process.exitCode = total.failed > 0 ? 1 : 0
