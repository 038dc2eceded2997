/**
 * `npm run bench -- <name>`: figures, never tests. Each bench prints a table and what made it. `--into FILE` also puts
 * them into a document that has a place for them.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { measureCertainty } from './certainty.ts'
import { measureCheck } from './check.ts'
import { putInto } from './into.ts'
import { measurePages } from './pages.ts'
import { measurePictures } from './pictures.ts'
import { measurePublish } from './publish.ts'
import { measureStart } from './start.ts'

const [name = '', ...rest] = process.argv.slice(2)
const number = (flag: string, usual: number): number => {
  const at = rest.indexOf(flag)
  return at < 0 ? usual : Number(rest[at + 1])
}
const words = (flag: string): string | undefined => {
  const at = rest.indexOf(flag)
  return at < 0 ? undefined : rest[at + 1]
}

const benches: Readonly<Record<string, () => Promise<string>>> = {
  certainty: () => measureCertainty({ deliveries: number('--deliveries', 500), say: console.error }),
  publish: () => measurePublish({ deliveries: number('--deliveries', 10_000), say: console.error }),
  pages: () => measurePages({ posts: number('--posts', 100_000), say: console.error }),
  check: () => measureCheck({ posts: words('--posts'), tweets: words('--tweets'), say: console.error }),
  pictures: () => measurePictures({ say: console.error }),
  start: () => measureStart({ say: console.error }),
}

const bench = benches[name]
if (!bench) {
  console.error(`Choose one: npm run bench -- ${Object.keys(benches).join(' | ')}`)
  process.exit(2)
}
const figures = await bench()
console.log(figures)
const into = words('--into')
if (into) await writeFile(into, putInto(await readFile(into, 'utf8'), figures))
process.exit(0)
