// Writes checks/learned/weights.ts anew, after a change of the posts it learns from: `npm run learn`.
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withOurs } from './bundle.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

await withOurs(`export { learnFrom } from './scripts/learn.ts'`, async ({ learnFrom }) => {
  const { text, says } = await learnFrom(join(root, 'checks'))
  await writeFile(join(root, 'checks/learned/weights.ts'), text)
  console.log(says)
})
