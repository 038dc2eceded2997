/** `npm run bench -- check`: what the canteen check catches, what it wrongly flags, and how fast it is. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { check, rules } from '@canteen/checks'
import { readPost } from '@canteen/checks/read-post.ts'
import { isAtLeast } from '@canteen/checks/severity.ts'
import { falseIdentifiers, trueIdentifiers } from '../checks/identifiers.testing.ts'
import { bundleOf, coreThatFits } from '../scripts/small-core.mjs'
import { type LabelledPost, type Score, score, share } from './check/score.ts'
import { archiveOf, awkward, growthOf, sizes, speedOf } from './check/speed.ts'
import { table } from './table.ts'

const root = join(import.meta.dirname, '..')

export interface Asked {
  /** Labelled posts from elsewhere, one JSON object a line. */
  readonly posts: string | undefined
  /** Texts in which almost nothing should be found, one a line. */
  readonly tweets: string | undefined
  readonly say: (text: string) => void
}

type Rows = readonly (readonly [string, string])[]

export async function measureCheck({ posts, tweets, say }: Asked): Promise<string> {
  const own = await Promise.all(
    ['one', 'two'].map((name) => readPosts(join(root, `bench/check/posts-${name}.jsonl`))),
  )
  const parts: string[] = []
  say('Posts that people labelled…')
  for (const [place, set] of own.entries())
    parts.push(table(`Set ${place + 1}: posts by somebody who had not seen the rules`, scoreRows(set)))
  if (posts) parts.push(table(`Posts in ${posts}`, scoreRows(await readPosts(posts))))
  if (tweets)
    parts.push(table(`Texts in ${tweets}, as a personal account`, quietRows(await readLines(tweets))))
  say('Abuse and what only looks like it…')
  parts.push(table('Abuse, by the functions of HateCheck, in our own words', await abuseRows()))
  parts.push(table('Numbers of people, and numbers of other things', identifierRows()))
  say('Speed…')
  const texts = own.flat().map(({ draft }) => draft.text)
  const quick = tweets ? await readLines(tweets) : texts
  const many = Array.from({ length: 10_000 }, (_, at) => quick[at % quick.length] ?? '')
  const archive = archiveOf(quick, 100_000)
  parts.push(
    table('Speed, on one thread', [
      [
        `10,000 short posts (${Math.round(many.join('').length / many.length)} characters on average)`,
        `${speedOf(many).postsPerSecond.toLocaleString('en-GB')} posts a second`,
      ],
      [
        '100,000 posts, one after the other',
        `${archive.seconds.toFixed(1)} s, ${archive.megabytes} MB at most`,
      ],
    ]),
  )
  say('Awkward texts…')
  parts.push(
    table(
      `Milliseconds for ${sizes.map((size) => `${size / 1_000} kB`).join(', ')} of one thing`,
      growthRows(),
    ),
  )
  parts.push(table('Size', await sizeRows()))
  return parts.join('')
}

function scoreRows(posts: readonly LabelledPost[]): Rows {
  const all: Score = score(posts, check)
  return [
    ['breaking posts noticed, any severity', share(all.noticed, all.breaking)],
    ['breaking posts caught, medium or above', share(all.caught, all.breaking)],
    ['near misses flagged, medium or above', share(all.falseAlarms, all.nearMisses)],
    ['breaches of confidentiality caught', share(all.confidentialCaught, all.confidential)],
    ...[...all.perRule]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, { given, found }]) => [`  ${rule}`, `${found} of ${given}`] as const),
  ]
}

function quietRows(texts: readonly string[]): Rows {
  const found = texts.map((text) => check({ text }, { account: 'personal' }))
  const atLeast = (severity: 'medium' | 'stop'): number =>
    found.filter((findings) => findings.some((one) => isAtLeast(one.severity, severity))).length
  const percent = (count: number): string =>
    `${count} of ${texts.length} = ${((100 * count) / texts.length).toFixed(2)}%`
  return [
    ['flagged, medium or above', percent(atLeast('medium'))],
    ['flagged, stop', percent(atLeast('stop'))],
  ]
}

interface AbuseCase {
  readonly functionality: string
  readonly label: 'hateful' | 'non-hateful'
  readonly text: string
}

async function abuseRows(): Promise<Rows> {
  const cases = (await readLines(join(root, 'bench/check/abuse.jsonl'))).map(
    (line): AbuseCase => JSON.parse(line),
  )
  const isRight = ({ label, text }: AbuseCase): boolean =>
    check({ text }).some(({ rule }) => rule === 'dignity.discrimination') === (label === 'hateful')
  const row = (name: string, some: readonly AbuseCase[]): readonly [string, string] => [
    name,
    share(some.filter(isRight).length, some.length),
  ]
  const functions = [...new Set(cases.map(({ functionality }) => functionality))]
  return [
    row('all', cases),
    row(
      'hateful',
      cases.filter(({ label }) => label === 'hateful'),
    ),
    row(
      'not hateful',
      cases.filter(({ label }) => label === 'non-hateful'),
    ),
    ...functions.map((name) =>
      row(
        `  ${name}`,
        cases.filter(({ functionality }) => functionality === name),
      ),
    ),
  ]
}

function identifierRows(): Rows {
  const people = trueIdentifiers(1_000)
  const others = falseIdentifiers(1_000)
  const isFound = people.filter(({ text, rule }) => check({ text }).some((one) => one.rule === rule))
  const isFlagged = others.filter(({ text }) =>
    check({ text }).some(({ severity }) => isAtLeast(severity, 'medium')),
  )
  return [
    ['of people, found by the right rule', share(isFound.length, people.length)],
    ['of other things, flagged, medium or above', share(isFlagged.length, others.length)],
  ]
}

function growthRows(): Rows {
  const grown = awkward.map(growthOf).toSorted((a, b) => (b.ms.at(-1) ?? 0) - (a.ms.at(-1) ?? 0))
  const shown = (unit: string): string => JSON.stringify(unit)
  return [
    ...grown.slice(0, 10).map(({ unit, ms }) => [shown(unit), ms.join(', ')] as const),
    [`and ${grown.length - 10} others`, `at most ${grown[10]?.ms.at(-1)} ms for 1,000 kB`],
  ]
}

async function sizeRows(): Promise<Rows> {
  const kilo = (length: number): string => `${(length / 1_000).toFixed(1)} kB`
  const rows = (name: string, bytes: Uint8Array): Rows => [
    [`${name}, gzip`, kilo(gzipSync(bytes, { level: 9 }).length)],
    [
      `${name}, brotli`,
      kilo(brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } }).length),
    ],
  ]
  return [
    ['rules', String(rules.length)],
    ...rows('whole check', await bundleOf(root)),
    ...rows('small core', await bundleOf(root, await coreThatFits(root))),
  ]
}

const readLines = async (file: string): Promise<string[]> =>
  (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')

async function readPosts(file: string): Promise<LabelledPost[]> {
  return (await readLines(file)).map((line) => {
    const read = readPost(line)
    if (!read.ok) throw new Error(`${file}: ${read.why}`)
    const { labels }: { labels: readonly string[] } = JSON.parse(line)
    return { id: String(read.post.id), draft: read.post.draft, context: read.post.context, labels }
  })
}
