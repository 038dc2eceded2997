/** What docs/adding-a-check.md shows works as it stands there. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkBy } from '@canteen/checks/check.ts'
import { readExample } from '@canteen/checks/examples.testing.ts'
import { Matcher } from '@canteen/checks/language/matcher.ts'
import { phrases } from '@canteen/checks/language/phrases.ts'
import { Reading } from '@canteen/checks/language/reading.ts'
import { wordClass } from '@canteen/checks/language/word-class.ts'
import type { Rule } from '@canteen/checks/rule.ts'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const text = await readFile(join(root, 'docs/adding-a-check.md'), 'utf8')
const block = (kind: string): string =>
  new RegExp(`^\`\`\`${kind}\n([^]*?)^\`\`\`$`, 'm').exec(text)?.[1] ?? ''
const examples = (kind: string) => block(kind).trim().split('\n').map(readExample)

/** The rule of the document, as if it stood in a folder of `checks`. */
async function ruleShown(): Promise<Rule> {
  const folder = await mkdtemp(join(tmpdir(), 'canteen-shown-'))
  try {
    const outfile = join(folder, 'shown.mjs')
    const stdin = {
      contents: block('ts'),
      resolveDir: join(root, 'checks/caps'),
      loader: 'ts' as const,
    }
    await build({ stdin, outfile, bundle: true, format: 'esm', logLevel: 'error' })
    const { emptyBuilding } = await import(/* @vite-ignore */ pathToFileURL(outfile).href)
    return emptyBuilding
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('the rule it shows', async () => {
  const check = checkBy([await ruleShown()])
  const found = (example: ReturnType<typeof readExample>): string[] =>
    check({ text: example.text }, example.context).map(({ start, end }) => example.text.slice(start, end))

  it.each(examples('finds.txt'))('finds $line', (example) => {
    expect(example.spans).toHaveLength(1)
    expect(found(example)).toEqual(example.spans.map(({ start, end }) => example.text.slice(start, end)))
  })

  it.each(examples('ignores.txt'))('ignores $line', (example) => {
    expect(found(example)).toEqual([])
  })
})

describe('the language of phrases', () => {
  const placeOfClass = `\${medicine}`
  const medicine = wordClass('insulin, steroid*, blood thinners')
  const rows = [...text.matchAll(/^\| `(.+)` \| (.+) \| (.+) \| .+ \|$/gm)].map(
    ([, phrase = '', finds = '', leaves = '']) => ({ phrase: phrase.replaceAll('\\|', '|'), finds, leaves }),
  )

  it('is shown by a row for every sign of it', () => {
    const signs = ['|', '?', '...', '..1', '(', '/', '* ', '#', ' * ', '-', placeOfClass]
    for (const sign of signs)
      expect(
        rows.some(({ phrase }) => phrase.includes(sign)),
        sign,
      ).toBe(true)
    expect(text).toContain("`wordClass('insulin, steroid*, blood thinners')`")
  })

  it.each(rows)('$phrase', ({ phrase, finds, leaves }) => {
    const parts = phrase.split(placeOfClass)
    const set = phrases(Object.assign([...parts], { raw: parts }), ...parts.slice(1).map(() => medicine))
    const has = (words: string): boolean => new Reading(words, new Matcher([set])).has(set)
    expect([has(finds), has(leaves)]).toEqual([true, false])
  })
})

it('names every sign that an example may begin with', () => {
  const told = /^What the check is told.*$/m.exec(text)?.[0] ?? ''
  const signs = [...told.replace(/`\{[^`]*`/g, '').matchAll(/`([^`]+)`/g)].map(([, sign = '']) => sign)
  for (const sign of signs.filter((one) => !/^#|\\n/.test(one)))
    expect(readExample(`{${sign}} words`).text, sign).toBe('words')
  expect(signs.length).toBeGreaterThan(12)
})
