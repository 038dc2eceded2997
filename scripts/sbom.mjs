// Lists every package that ships, with its licence, in CycloneDX form: `npm run --silent sbom > sbom.json`.
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const run = spawnSync(npm, ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--loglevel=error'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  stdio: ['ignore', 'pipe', 'inherit'],
})
if (run.status !== 0) process.exit(run.status ?? 1)
const list = JSON.parse(run.stdout)
// npm calls the whole after the folder that the checkout happens to stand in.
list.metadata.component.name = 'canteen'
process.stdout.write(`${JSON.stringify(list, null, 2).replaceAll(root, '.')}\n`)
