/** Learns what posts that people regret are like, from the invented posts in checks/learned/posts. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Context } from '@canteen/checks/finding.ts'
import { type Token, tokenise } from '@canteen/checks/language/tokens.ts'
import { featuresOf } from '@canteen/checks/learned/features.ts'
import { heaviestOf } from '@canteen/checks/learned/heaviest.ts'
import { type Example, learn } from '@canteen/checks/learned/learn.ts'
import { learnSigns } from '@canteen/checks/learned/learn-signs.ts'
import { likenesses } from '@canteen/checks/learned/likeness.ts'
import { write } from '@canteen/checks/learned/written.ts'
import { readPost } from '@canteen/checks/read-post.ts'
import { readExamples } from '../checks/examples.testing.ts'

interface Post {
  readonly tokens: readonly Token[]
  readonly context: Context
  readonly features: ReadonlySet<string>
  readonly labels: readonly string[]
}

const options = { rounds: 25, restraint: 0.003, leastSeen: 2 }
/** Of the near misses among posts kept apart while learning, this share may weigh more than the threshold. */
const mostFalse = 0.03
const parts = 5

export interface Learned {
  /** The file to write. */
  readonly text: string
  /** How the threshold did on posts that were kept apart, in words. */
  readonly says: string
}

/** Of the rules' own examples each counts for this much of a post: they are shorter and to the point. */
const exampleCounts = 0.5

/** `checks` is the folder of the check; the posts are in `learned/posts` in it. */
export async function learnFrom(checks: string): Promise<Learned> {
  const posts = await readPosts(join(checks, 'learned/posts'))
  const examples = await readRuleExamples(checks)
  const apart = posts.map((post, place) => ({
    post,
    weight: weightApart(posts, examples, place % parts).get(post) ?? 0,
  }))
  const fine = apart.filter(({ post }) => post.labels.length === 0).map(({ weight }) => weight)
  const broken = apart.filter(({ post }) => post.labels.length > 0).map(({ weight }) => weight)
  const threshold = Math.ceil((atShare(fine, mostFalse) ?? 0) * 100) / 100
  const caught = broken.filter((weight) => weight >= threshold).length
  const weights = learn([...posts.map(exampleOf), ...examples], options)
  const signs = learnSigns(
    posts.filter(({ labels }) => labels.length > 0),
    likenesses.map(({ rule }) => rule),
  )
  return {
    text: fileOf(threshold, JSON.stringify(write(weights, signs), null, 2)),
    says: `${posts.length} posts. Kept apart in ${parts} parts: ${caught} of ${broken.length} that break a rule weigh ${threshold} or more, and ${(mostFalse * 100).toFixed(0)}% of ${fine.length} that do not.`,
  }
}

const known = new Map<number, Map<Post, number>>()

/** What each post of one part weighs, by what the other parts taught. */
function weightApart(posts: readonly Post[], examples: readonly Example[], part: number): Map<Post, number> {
  const before = known.get(part)
  if (before !== undefined) return before
  const others = posts.filter((_, place) => place % parts !== part)
  const weights = learn([...others.map(exampleOf), ...examples], options)
  const own = posts.filter((_, place) => place % parts === part)
  const found = new Map(
    own.map((post) => [post, heaviestOf(post.tokens, post.context, weights)?.weight ?? 0] as const),
  )
  known.set(part, found)
  return found
}

const exampleOf = ({ features, labels }: Post): Example => ({ features, isOne: labels.length > 0, counts: 1 })

const atShare = (weights: readonly number[], share: number): number | undefined =>
  weights.toSorted((a, b) => b - a)[Math.floor(weights.length * share)]

async function readPosts(folder: string): Promise<Post[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).toSorted()
  const lines = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  return lines
    .join('\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const read = readPost(line)
      if (!read.ok) throw new Error(`${read.why} ${line}`)
      const { labels }: { labels: readonly string[] } = JSON.parse(line)
      const tokens = tokenise(read.post.draft.text)
      return {
        tokens,
        context: read.post.context,
        features: featuresOf(tokens, 0, tokens.length, read.post.context),
        labels: labels.filter((label) => !isNotOfWords.test(label)),
      }
    })
}

/** Rules about looks and pictures, whose words say nothing about what is wrong. */
const notOfWords =
  /^(?:alt-text|captions|caps|emoji|fancy-letters|hashtag|photo-\w+|plain-english|pre-election)$/

async function readRuleExamples(checks: string): Promise<Example[]> {
  const folders = (await readdir(checks, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !notOfWords.test(entry.name))
    .map(({ name }) => name)
    .toSorted()
  return folders.flatMap((name) => {
    const usual: Context = ofOrganisations.test(name) ? { account: 'official' } : {}
    return [
      ...examplesIn(join(checks, name, 'finds.txt'), usual, true),
      ...examplesIn(join(checks, name, 'ignores.txt'), usual, false),
    ]
  })
}

/** Rules for organisations alone, whose examples do not say so each time. */
const ofOrganisations = /^party$/

function examplesIn(file: string, usual: Context, isOne: boolean): Example[] {
  if (!existsSync(file)) return []
  return readExamples(pathToFileURL(file)).map(({ text, context }) => {
    const tokens = tokenise(text)
    return {
      features: featuresOf(tokens, 0, tokens.length, { ...usual, ...context }),
      isOne,
      counts: exampleCounts,
    }
  })
}

/** What only pictures and looks break, words cannot teach. */
const isNotOfWords = /^(?:acc\.|conf\.photo-|pol\.pre-election)/

const fileOf = (threshold: number, written: string): string =>
  `// Written by \`npm run learn\`. Change the posts it learns from instead.
import type { Written } from './written.ts'

/** From this weight on, a post is like those that people regret. */
export const threshold = ${threshold}

export const written: Written = ${written}
`
