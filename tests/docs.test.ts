/** What the documents name is there: files, settings, commands, links. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../toolkit/command-line/commands.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const inFolder = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
const top = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']
const documents = [...top, ...inFolder('docs'), ...inFolder('docs/decisions')]

const folders = 'bench|bin|checks|docs|networks|nhs|picture-reading|plumbing|practice|scripts|tests|toolkit'
const aPath = new RegExp(`^(${folders})(/[\\w./-]*)?$`)

/** Whatever stands in backticks and looks like a path of ours. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside).filter((inside) => aPath.test(inside))

/** Addresses within the checkout that a link leads to. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to).filter((to) => !/^https?:/.test(to))

/** Headings as the address of a part of a document names them. */
const partsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replace(/\s/g, '-'),
  )

const scripts: unknown = JSON.parse(read('package.json')).scripts
const codeIn = (text: string): string =>
  [...text.matchAll(/```\n([\s\S]*?)```|`([^`\n]+)`/g)]
    .map(([, block, inline]) => block ?? inline ?? '')
    .join('\n')
const scriptsIn = (text: string): string[] =>
  [...codeIn(text).matchAll(/npm (?:run (?:--silent )?)?([\w-]+)/g)].map(([, name = '']) => name)

describe.each(documents)('%s', (file) => {
  const text = read(file)

  it('names files that are there', () => {
    expect(pathsIn(text).filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('links to what is there', () => {
    const gone = linksIn(text).filter((to) => {
      const [path = '', part] = to.split('#')
      const target = path === '' ? file : normalize(join(dirname(file), path))
      if (!existsSync(join(root, target))) return true
      return part !== undefined && !partsOf(read(target)).includes(part)
    })
    expect(gone).toEqual([])
  })

  it('names commands of npm that there are', () => {
    expect(scriptsIn(text).filter((name) => !Object.keys(scripts ?? {}).includes(name))).toEqual([])
  })
})

describe('docs/running-it.md', () => {
  const text = read('docs/running-it.md')

  it('has every setting in its table', () => {
    const names = [...read('plumbing/settings.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(
      ([, name]) => name,
    )
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => !text.includes(`\n| \`${name}\` |`))).toEqual([])
  })

  it('and no setting that there is not', () => {
    const source = read('plumbing/settings.ts')
    const named = [...text.matchAll(/\b(?:CANTEEN|FACEBOOK|BLUESKY)_[A-Z_]+\b/g)].map(([name]) => name)
    expect([...new Set(named)].filter((name) => !source.includes(name))).toEqual([])
  })

  it('has every command', () => {
    expect(Object.keys(commands).filter((name) => !text.includes(`canteen ${name}`))).toEqual([])
  })
})

describe('the documents of decisions', () => {
  it('are numbered without a gap', () => {
    const numbers = inFolder('docs/decisions').map((file) => Number(/(\d{4})-/.exec(file)?.[1]))
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
  })
})
