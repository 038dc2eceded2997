/** The borders of ARCHITECTURE.md, as tests. Each rule is also shown a breach, so that we know it can fail. */
import { describe, expect, it } from 'vitest'
import {
  linesThatPublish,
  linesThatReadTheEnvironment,
  linesThatReadTheTime,
  linesWithSql,
  ownersIn,
  tablesIn,
} from './code.ts'
import { filesUnder, importsOf, isTest, read, sourceFiles } from './imports.ts'
import {
  circleOfFiles,
  circleOfSlices,
  impurities,
  type Source,
  sideDoors,
  sideEntrances,
  sliceOf,
  wrongArrows,
} from './rules.ts'

const paths = sourceFiles()
const sources: Source[] = paths.map((path) => ({ path, imports: importsOf(path) }))
const product = paths.filter((path) => !isTest(path) && !path.startsWith('bench/'))

/** Files made up for a test: path → text. */
const planted = (files: Record<string, string>): Source[] =>
  Object.entries(files).map(([path, text]) => ({ path, imports: importsOf(path, text) }))

const places = (files: string[], lines: (path: string) => number[]): string[] =>
  files.flatMap((path) => lines(path).map((line) => `${path}:${line}`))

describe('arrows between packages go one way', () => {
  it('everywhere', () => expect(wrongArrows(sources)).toEqual([]))

  it.each([
    ['networks/x/x.ts', "import { nhsNumber } from '@canteen/nhs/nhs-number.ts'"],
    ['networks/x/x.ts', "import type { Clock } from '../../plumbing/clock.ts'"],
    ['plumbing/jobs.ts', "const { posts } = await import('@canteen/toolkit/posts/posts.ts')"],
    ['checks/check.ts', "export { never } from '@canteen/plumbing/result.ts'"],
    ['practice/x/x.ts', "import '@canteen/networks'"],
    ['toolkit/posts/post.ts', "type Room = import('@canteen/practice/network.ts').PracticeRoom"],
    ['toolkit/posts/post.ts', "import { start } from '../../bin/start.ts'"],
  ])('not from %s by %s', (path, text) => expect(wrongArrows(planted({ [path]: text }))).toHaveLength(1))

  it('but a test of practice may use the networks', () => {
    expect(wrongArrows(planted({ 'practice/x/x.test.ts': "import '@canteen/networks'" }))).toEqual([])
  })
})

describe('a slice is entered by its front door', () => {
  it('everywhere', () => expect(sideEntrances(sources)).toEqual([]))

  it('not by another of its files', () => {
    const breach = planted({
      'toolkit/inbox/hide.ts':
        "import { approve } from '../posts/approve.ts'\nimport { posts } from '../posts/posts.ts'",
      'toolkit/posts/approve.ts': "import { can } from './can.ts'",
      'toolkit/routes.ts': "import { page } from './posts/approvals.page.tsx'",
      'bin/start.ts': "import { save } from '@canteen/toolkit/posts/posts.store.ts'",
    })
    expect(sideEntrances(breach)).toEqual([
      'toolkit/inbox/hide.ts:1 enters toolkit/posts/approve.ts',
      'toolkit/routes.ts:1 enters toolkit/posts/approvals.page.tsx',
      'bin/start.ts:1 enters toolkit/posts/posts.store.ts',
    ])
  })

  it('and every side door is there, and used', () => {
    const used = new Set(sources.flatMap(({ imports }) => imports.map(({ to }) => to)))
    expect(Object.keys(sideDoors).filter((door) => !paths.includes(door) || !used.has(door))).toEqual([])
  })
})

describe('there is no circle', () => {
  it('among slices', () => expect(circleOfSlices(sources)).toBeNull())
  it('among files', () => expect(circleOfFiles(sources)).toBeNull())

  it('unless it is seen', () => {
    const slices = planted({
      'toolkit/crisis/hold.ts': "import type { Post } from '../posts/posts.ts'",
      'toolkit/posts/posts.ts': "export { approve } from './approve.ts'",
      'toolkit/posts/approve.ts': "import { isHolding } from '../crisis/crisis.ts'",
    })
    expect(circleOfSlices(slices)).toEqual(['crisis', 'posts', 'crisis'])
    const files = planted({
      'nhs/a.ts': "import { b } from './b.ts'",
      'nhs/b.ts': "export * from './c.ts'",
      'nhs/c.ts': "import { a } from './a.ts'",
    })
    expect(circleOfFiles(files)).toEqual(['nhs/a.ts', 'nhs/b.ts', 'nhs/c.ts', 'nhs/a.ts'])
  })

  it('but types make none among files', () => {
    const files = planted({
      'nhs/a.ts': "import { b } from './b.ts'",
      'nhs/b.ts': "import type { A } from './a.ts'\nimport { type B } from './a.ts'",
    })
    expect(circleOfFiles(files)).toBeNull()
  })
})

describe('SQL stands in stores', () => {
  const isStore = (path: string) => /^toolkit\/[\w-]+\/[\w.-]+\.store\.ts$/.test(path)
  // plumbing runs SQL for everybody: migrations, jobs, locks. It knows no table of a slice, which is tested below.
  const elsewhere = product.filter((path) => !isStore(path) && !path.startsWith('plumbing/'))
  const owners = new Map(
    filesUnder('toolkit/migrations')
      .filter((path) => path.endsWith('.sql'))
      .flatMap((path) => [...ownersIn(read(path))]),
  )
  const known = new Set(owners.keys())

  it('and nowhere else', () => expect(places(elsewhere, linesWithSql)).toEqual([]))

  it('and every table has a slice', () => {
    const folders = new Set(paths.map(sliceOf))
    expect([...owners].filter(([, slice]) => !folders.has(slice))).toEqual([])
    expect(owners.size).toBeGreaterThan(0)
  })

  it("and a store touches its own slice's tables", () => {
    const foreign = product.filter(isStore).flatMap((path) =>
      tablesIn(path, known)
        .filter(({ table }) => owners.get(table) !== sliceOf(path))
        .map(({ table, line }) => `${path}:${line} touches ${table}, of ${owners.get(table)}`),
    )
    expect(foreign).toEqual([])
  })

  it('and plumbing knows no table of a slice', () => {
    const plumbing = product.filter((path) => path.startsWith('plumbing/'))
    expect(places(plumbing, (path) => tablesIn(path, known).map(({ line }) => line))).toEqual([])
  })

  it.each([
    "await tx.selectFrom('post').selectAll().execute()",
    "await tx.insertInto('post').values(row).execute()",
    "tx.updateTable('post')",
    "tx.deleteFrom('post')",
    'await sql`select 1`.execute(tx)',
    `await sql<{ n: number }>\`select \${n}\`.execute(tx)`,
    "await pool.query('select 1')",
    `await pool.query(\`delete from post where id = \${id}\`)`,
  ])('and %s is seen', (text) => expect(linesWithSql('toolkit/posts/approve.ts', `\n${text}`)).toEqual([2]))

  it('and tables are seen wherever they are named', () => {
    const text = [
      "tx.selectFrom('post as p').innerJoin('channel', 'channel.id', 'p.channel_id')",
      "tx.selectFrom(['person', 'unknown'])",
      `sql\`with late as (select 1) update message set x = \${x} from late join "delivery" on true\``,
      "pool.query('delete from public.session')",
    ].join('\n')
    const tables = new Set(['post', 'channel', 'person', 'message', 'delivery', 'session', 'unused'])
    expect(tablesIn('a.ts', tables, text).map(({ table, line }) => `${line} ${table}`)).toEqual([
      '1 channel',
      '1 post',
      '2 person',
      '3 message',
      '3 delivery',
      '4 session',
    ])
  })

  it('and migrations say whose each table is', () => {
    const sql =
      '-- slice: posts\ncreate table post (\n);\n\n-- slice: inbox\ncreate unlogged table if not exists "message" (x int);'
    expect([...ownersIn(sql)]).toEqual([
      ['post', 'posts'],
      ['message', 'inbox'],
    ])
  })
})

describe('what has one home is found nowhere else', () => {
  it('publishing: one file asks a network to publish', () => {
    const callers = product.filter((path) => path.startsWith('toolkit/') && linesThatPublish(path).length > 0)
    expect(callers.length, callers.join(' ')).toBeLessThanOrEqual(1)
    expect(
      places(
        product.filter((path) => path.startsWith('bin/')),
        linesThatPublish,
      ),
    ).toEqual([])
  })

  it('settings: one file reads the environment', () => {
    const others = product.filter((path) => path !== 'plumbing/settings.ts')
    expect(places(others, linesThatReadTheEnvironment)).toEqual([])
  })

  it('the time now: one file reads it', () => {
    // Scripts of pages have only the reader's clock. Practice stands alone: its one reading is the usual for `now`.
    const homes = ['plumbing/clock.ts', 'practice/index.ts']
    const others = product.filter((path) => !homes.includes(path) && !path.endsWith('.browser.ts'))
    expect(places(others, linesThatReadTheTime)).toEqual([])
    expect(linesThatReadTheTime('practice/index.ts').length).toBeLessThanOrEqual(1)
  })

  it.each(['await network.publish(post)', 'networks[id]?.publish(post)', 'network.publish?.(post)'])(
    'and %s is seen',
    (text) => expect(linesThatPublish('a.ts', text)).toEqual([1]),
  )

  it.each([
    'Date.now()',
    'new Date()',
    'const clock = Date.now',
    'Date()',
    'Temporal.Now.instant()',
    'new Date',
  ])('and %s is seen', (text) => expect(linesThatReadTheTime('a.ts', text)).toEqual([1]))

  it('but a date made from something is no reading of the clock', () => {
    expect(
      linesThatReadTheTime('a.ts', 'new Date(at); new Date(2026, 10); clock.now(); Date.parse(x)'),
    ).toEqual([])
  })

  it.each([
    "process.env['X']",
    'read(process.env)',
    "import { env } from 'node:process'",
    "import { env as e } from 'process'",
    'const { env } = process',
    'import.meta.env.X',
  ])('and %s is seen', (text) => expect(linesThatReadTheEnvironment('a.ts', text)).toEqual([1]))
})

describe('what decides is pure', () => {
  it('everywhere', () => expect(impurities(sources)).toEqual([]))

  it.each([
    ['toolkit/posts/can.ts', "import { save } from './posts.store.ts'"],
    ['toolkit/posts/post.ts', "import { systemClock } from '@canteen/plumbing/clock.ts'"],
    ['toolkit/posts/post.ts', "import { networks } from '@canteen/networks/index.ts'"],
    ['checks/links/links.ts', "import { readFile } from 'node:fs/promises'"],
    ['nhs/ods.ts', "import { get } from 'node:https'"],
    ['nhs/ods.ts', "import { sql } from 'kysely'"],
  ])('not %s with %s', (path, text) => expect(impurities(planted({ [path]: text }))).toHaveLength(1))

  it('nor by way of another file', () => {
    const files = planted({
      'toolkit/posts/post.ts': "import { helper } from './helper.ts'",
      'toolkit/posts/helper.ts': "import { save } from './posts.store.ts'",
    })
    expect(impurities(files)).toEqual([
      'toolkit/posts/post.ts is to be pure, but toolkit/posts/helper.ts:1 imports toolkit/posts/posts.store.ts',
    ])
  })

  it('but may speak in results, and of types', () => {
    const text =
      "import { ok } from '@canteen/plumbing/result.ts'\nimport type { Network } from '@canteen/networks/network.ts'"
    expect(impurities(planted({ 'toolkit/posts/post.ts': text }))).toEqual([])
  })
})
