/** Sizes that keep a file or function readable in one go, and lists that must be whole. */
import { describe, expect, it } from 'vitest'
import {
  functionsIn,
  linesOfFile,
  linesThatSwallow,
  linesWithAny,
  linesWithIgnores,
  quantile,
} from './budgets.ts'
import { filesUnder, isTest, read, sourceFiles } from './imports.ts'

const paths = sourceFiles()
const product = paths.filter((path) => !isTest(path))
const over = (most: number, measured: { place: string; lines: number }[]): string[] =>
  measured.filter(({ lines }) => lines > most).map(({ place, lines }) => `${place} has ${lines} lines`)
const places = (lines: (path: string) => number[]): string[] =>
  paths.flatMap((path) => lines(path).map((line) => `${path}:${line}`))

describe('files', () => {
  const measured = paths.map((place) => ({ place, lines: linesOfFile(read(place)) }))
  const lines = measured.filter(({ place }) => !isTest(place)).map((file) => file.lines)

  it('are 400 lines at most, tests too', () => expect(over(400, measured)).toEqual([]))
  it('are 60 lines or fewer, as a rule', () => expect(quantile(lines, 0.5)).toBeLessThanOrEqual(60))
  it('are over 250 lines in 1 of 20 at most', () => expect(quantile(lines, 0.95)).toBeLessThanOrEqual(250))
})

describe('functions', () => {
  // What a test says to `describe` is a list of tests, not a function to follow.
  const measured = product.flatMap((path) => functionsIn(path))

  it('are 80 lines at most', () => expect(over(80, measured)).toEqual([]))
  it('are over 40 lines in 1 of 20 at most', () => {
    expect(
      quantile(
        measured.map(({ lines }) => lines),
        0.95,
      ),
    ).toBeLessThanOrEqual(40)
  })
})

describe('nothing hides a mistake', () => {
  it('no any', () => expect(places(linesWithAny)).toEqual([]))
  it('no comment that switches a check off', () => expect(places(linesWithIgnores)).toEqual([]))
  it('no failure that nobody hears of', () => expect(places(linesThatSwallow)).toEqual([]))
})

describe('lists are whole', () => {
  it('every check has examples of what it finds and what it ignores', () => {
    const files = filesUnder('checks')
    const folders = new Set(
      files.filter((path) => /^checks\/([\w-]+)\/\1\.ts$/.test(path)).map((path) => path.split('/')[1]),
    )
    const missing = [...folders].flatMap((folder) =>
      ['finds.txt', 'ignores.txt']
        .map((name) => `checks/${folder}/${name}`)
        .filter((path) => !files.includes(path)),
    )
    expect(missing).toEqual([])
  })

  it('every page is looked at by the accessibility test', () => {
    const test = 'tests/accessibility/states.ts'
    const seen = paths.includes(test) ? read(test) : ''
    const pages = paths.filter((path) => /^toolkit\/.*\.page\.tsx$/.test(path))
    expect(pages.filter((path) => !seen.includes(path))).toEqual([])
  })
})

describe('the measures', () => {
  it('count lines and functions', () => {
    expect(linesOfFile('one\ntwo\n')).toBe(2)
    const text =
      'const short = (a: number) => a\nfunction long() {\n  return 1\n}\nclass A {\n  get b() {\n    return 2\n  }\n}\n'
    expect(functionsIn('a.ts', text)).toEqual([
      { place: 'a.ts:2', lines: 3 },
      { place: 'a.ts:6', lines: 3 },
    ])
    expect(over(2, functionsIn('a.ts', text))).toHaveLength(2)
  })

  it('know the middle and the tail', () => {
    const numbers = Array.from({ length: 100 }, (_, n) => n + 1)
    expect([quantile(numbers, 0.5), quantile(numbers, 0.95), quantile([], 0.5)]).toEqual([50, 95, 0])
  })

  it.each([
    'let a: any',
    'f(b as any)',
    'type T = Record<string, any>',
    'function f(...a: any[]) { return a }',
  ])('see any in: %s', (text) => expect(linesWithAny('a.ts', text)).toEqual([1]))

  it.each(['ts-ignore', 'ts-expect-error', 'ts-nocheck'])('see @%s', (word) => {
    expect(linesWithIgnores('a.ts', `const a = 1\n// @${word}: why\n`)).toEqual([2])
  })

  it('see a lint rule switched off', () => {
    expect(linesWithIgnores('a.tsx', `/* ${'biome'}-ignore lint/a: b */`)).toEqual([1])
  })

  it.each([
    'try { a() } catch {}',
    'try { a() } catch (e) { /* fine */ }',
    'a.catch(() => {})',
    'a.catch(() => undefined)',
  ])('see a failure swallowed in: %s', (text) => expect(linesThatSwallow('a.ts', text)).toEqual([1]))

  it('see no harm in a failure that is answered', () => {
    const text =
      'try { a() } catch (e) { log(e) }\na.catch((e) => refused(e)); a.catch(log); a.catch(() => null)'
    expect([
      linesThatSwallow('a.ts', text),
      linesWithAny('a.ts', text),
      linesWithIgnores('a.ts', text),
    ]).toEqual([[], [], []])
  })
})
