/** What ships with Canteen, and under which licences: every package that `npm start` installs, on any platform. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = join(import.meta.dirname, '..')
const allowed = new Set([
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MPL-2.0',
  'OFL-1.1',
  '0BSD',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'PostgreSQL',
  'Unlicense',
])

/** Packages under another licence, each with the reason why it may ship. */
const exceptions: { packages: RegExp; licence: string; why: string }[] = [
  {
    packages: /^@img\/sharp-(libvips-|win32-|wasm32|webcontainers-wasm32)/,
    licence: 'LGPL-3.0-or-later',
    why: 'libvips, in a file of its own that anybody can replace, as that licence asks. We change nothing in it.',
  },
  {
    packages: /^argparse$/,
    licence: 'Python-2.0',
    why: 'As free as BSD; it came with Python, whose argparse it follows. The job queue reads its settings with it.',
  },
]

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      dev: z.boolean().optional(),
      link: z.boolean().optional(),
      license: z.string().optional(),
    }),
  ),
})
const Package = z.object({ license: z.union([z.string(), z.object({ type: z.string() })]).optional() })

interface Shipped {
  name: string
  licence: string
}

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** The lock file has the licence of each package, of other platforms too; where it does not, the package says. */
function shipped(): Shipped[] {
  const lock = Lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  return Object.entries(lock.packages)
    .filter(([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link)
    .map(([path, { license }]) => ({ name: nameOf(path), licence: license ?? ownWord(path) }))
}

function ownWord(path: string): string {
  const file = join(root, path, 'package.json')
  if (!existsSync(file)) return 'not said'
  const { license } = Package.parse(JSON.parse(readFileSync(file, 'utf8')))
  return typeof license === 'string' ? license : (license?.type ?? 'not said')
}

/** Of `A OR B` one must be allowed; of `A AND B`, all. */
function mayShip(name: string, licence: string): boolean {
  const plain = licence.replace(/[()]/g, '')
  return plain.split(' OR ').some((choice) =>
    choice.split(' AND ').every((one) => {
      const excepted = exceptions.some(({ packages, licence: other }) => packages.test(name) && other === one)
      return excepted || allowed.has(one)
    }),
  )
}

describe('the licences of what ships', () => {
  const packages = shipped()

  it('are all on the list', () => {
    const others = packages.filter(({ name, licence }) => !mayShip(name, licence))
    expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([])
  })

  it('are read of every package', () => {
    const names = packages.map(({ name }) => name)
    expect(names).toContain('kysely')
    expect(names).toContain('@img/sharp-libvips-darwin-arm64')
    expect(names).not.toContain('vitest')
  })

  it('have no exception that nothing needs', () => {
    const idle = exceptions.filter(
      ({ packages: named, licence }) =>
        !packages.some((one) => named.test(one.name) && one.licence.includes(licence)),
    )
    expect(idle).toEqual([])
  })

  it.each([
    ['AGPL-3.0-only', false],
    ['GPL-3.0-or-later', false],
    ['LGPL-3.0-or-later', false],
    ['not said', false],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND GPL-2.0', false],
    ['Apache-2.0 AND MIT', true],
  ])('may be %s: %s', (licence, expected) => expect(mayShip('some-package', licence)).toBe(expected))
})
