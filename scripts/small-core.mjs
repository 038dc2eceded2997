// The small core of the check, for where the whole is too large to come first: docs/decisions/0019.
//
// It has the rules that are sure of what they find, without the words that no example and no post uses, and what was
// learned about whole posts for all the others. Code and patterns stay as they are.

import { readFile } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build as esbuild } from 'esbuild'
import ts from 'typescript'
import { globSync } from './glob.mjs'

/** Compressed with gzip. */
export const mostBytes = 60_000

/** Numbers, codes, addresses, medicines: what is surely so or surely not. */
export const rulesOfCore = [
  'conf.nhs-number',
  'conf.contact',
  'conf.other-id',
  'conf.dob-age',
  'sec.credential',
  'sec.access',
  'sec.bad-link',
  'sec.internal',
  'med.pom-named',
  'med.pom-indirect',
  'med.supply',
  'mis.stop-treatment',
  'hon.undeclared-ad',
]

/** Whatever a line that is gone leaves behind where rules count lines: no text holds it. */
const nothing = '\u00a4'
const interpolated = /^\ue000\d+\ue000$/

/**
 * Every example and every post that the learned part learns from, as text, by where it came from: the folder of a
 * rule, or `posts`.
 */
export async function readCorpus(root) {
  const all = []
  for (const file of globSync(join(root, 'checks'), /^(finds|ignores)\.txt$/)) {
    const lines = (await readFile(file, 'utf8')).split('\n')
    for (const line of lines) {
      if (line.trim() === '' || line.startsWith('# ')) continue
      all.push({ from: basename(dirname(file)), file: relative(root, file), line, text: textOf(line) })
    }
  }
  for (const file of globSync(join(root, 'checks/learned/posts'), /\.jsonl$/)) {
    for (const line of (await readFile(file, 'utf8')).split('\n')) {
      if (line.trim() === '') continue
      const { text, context = {} } = JSON.parse(line)
      all.push({ from: 'posts', file: relative(root, file), line, text: `${text}\n${context.replyTo ?? ''}` })
    }
  }
  return all
}

/** All that an example says, with the words of its context (`{reply=…}`, `{ocr=…}`). */
const textOf = (line) =>
  line
    .replaceAll(/[⟦⟧]/g, '')
    .replaceAll('\\n', '\n')
    .replace(/^\{([^}]*)\}/, (_, context) => `${context.replaceAll(/[;=]/g, '. ')}.\n`)
    .replaceAll('||', '\n')

const longestRun = 6

/** How often each word and each run of up to six words is met, in how many texts. */
class Met {
  #runs = new Map()
  #beginnings
  constructor(texts, tokenise) {
    for (const text of texts) {
      const words = tokenise(text).map(({ word }) => word)
      const inIt = new Set()
      for (let at = 0; at < words.length; at++) {
        let run = ''
        for (let length = 0; length < longestRun && at + length < words.length; length++) {
          run += (length ? ' ' : '') + words[at + length]
          inIt.add(run)
        }
      }
      for (const run of inIt) this.#runs.set(run, (this.#runs.get(run) ?? 0) + 1)
    }
    this.#beginnings = [...this.#runs.keys()].filter((run) => !run.includes(' '))
  }
  run(words) {
    return this.#runs.get(words.slice(0, longestRun).join(' ')) ?? 0
  }
  beginning(letters) {
    let times = 0
    for (const word of this.#beginnings) if (word.startsWith(letters)) times += this.#runs.get(word)
    return times
  }
}

/** What decides about each word of one file. */
class Pruner {
  constructor(met, least, plain) {
    this.met = met
    this.least = least
    this.plain = plain
  }

  /** @param written one word, several, or a beginning with `*` */
  keeps(written) {
    const parts = written.split(/[\s-]+/).filter(Boolean)
    const [only] = parts
    if (parts.length === 1 && only.endsWith('*'))
      return this.met.beginning(this.plain(only.slice(0, -1))) >= this.least
    return this.met.run(parts.map(this.plain)) >= this.least
  }

  members(written) {
    const all = written
      .split(/[,\n]/)
      .map((member) => member.trim().split(/\s+/).join(' '))
      .filter(Boolean)
    const kept = [...new Set(all.filter((member) => this.keeps(member)))]
    return (kept.length > 0 ? kept : all.slice(0, 1)).join()
  }

  /** @param text the lines of a phrase set, with `\ue000N\ue000` where a class stands */
  lines(text, keepsPlaces) {
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('# '))
      .map((line) => this.line(line) ?? (keepsPlaces ? nothing : undefined))
      .filter((line) => line !== undefined)
      .join('\n')
  }

  line(line) {
    const parts =
      line.match(/[()|/]|\?|\.\.\.|\.\.\d+|#(?![^\s)?])|\*(?![^\s)?])|\ue000\d+\ue000|[^\s()|/?\ue000]+/g) ??
      []
    const read = { parts, at: 0 }
    const elements = this.sequence(read)
    if (read.at !== parts.length) throw new Error(`Cannot read the phrase “${line}”`)
    return elements === undefined ? undefined : written(elements)
  }

  /** Elements, or undefined when one of those that must be there is never met. */
  sequence(read) {
    const elements = []
    let alive = true
    while (read.at < read.parts.length && read.parts[read.at] !== ')' && read.parts[read.at] !== '/') {
      const element = this.element(read)
      if (element.alternatives.length > 0) elements.push(element)
      else if (!element.isOptional) alive = false
    }
    return alive && elements.some((one) => !one.isGap) && this.runsAreMet(elements) ? elements : undefined
  }

  element(read) {
    const { parts } = read
    const part = parts[read.at]
    if (part.startsWith('..')) {
      read.at++
      return { alternatives: [part], isGap: true }
    }
    const alternatives = []
    if (part === '*' || part === '#') {
      read.at++
      alternatives.push(part)
    } else {
      do {
        const one = parts[read.at++]
        if (one === '(') {
          const runs = []
          do {
            const run = this.sequence(read)
            if (run) runs.push(written(run))
          } while (take(read, '/'))
          if (!take(read, ')')) throw new Error(`A bracket stays open: ${parts.join(' ')}`)
          if (runs.length > 0) alternatives.push(...inBrackets(runs))
        } else if (interpolated.test(one) || this.keeps(one)) alternatives.push(one)
      } while (take(read, '|'))
    }
    return { alternatives, isOptional: take(read, '?') }
  }

  /** Neighbours that can be one word only are met one after the other, or the whole is never met. */
  runsAreMet(elements) {
    let run = []
    for (const element of [...elements, { isGap: true }]) {
      const only =
        element.isGap || element.isOptional || element.alternatives.length > 1 ? '' : element.alternatives[0]
      if (/^[^#*(\ue000]+$/.test(only)) run.push(...only.split('-').filter(Boolean).map(this.plain))
      else {
        if (run.length > 1 && this.met.run(run) < this.least) return false
        run = []
      }
    }
    return true
  }
}

/** Runs of a single word need no brackets. */
function inBrackets(runs) {
  const single = runs.filter((run) => /^[^\s()?#*.]+$/.test(run))
  const others = runs.filter((run) => !single.includes(run))
  return [...single, ...(others.length > 0 ? [`(${others.join('/')})`] : [])]
}

const written = (elements) =>
  elements.map(({ alternatives, isOptional }) => alternatives.join('|') + (isOptional ? '?' : '')).join(' ')

function take(read, part) {
  if (read.parts[read.at] !== part) return false
  read.at++
  return true
}

/** One file with fewer words in it. */
function prune(path, source, pruner) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true)
  const keepsPlaces = countsLines(path)
  const cuts = []
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'phrases') cutPhrases(node.template)
    else if (ts.isCallExpression(node) && node.expression.getText() === 'wordClass') {
      const [members] = node.arguments
      if (members && ts.isStringLiteralLike(members))
        cuts.push([members.getStart(), members.end, JSON.stringify(pruner.members(members.text))])
    }
    ts.forEachChild(node, visit)
  }
  const cutPhrases = (template) => {
    const pieces = ts.isNoSubstitutionTemplateLiteral(template)
      ? [template]
      : [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    const text = pieces.reduce(
      (so, { text }, at) => (at === 0 ? text : `${so}\ue000${at - 1}\ue000${text}`),
      '',
    )
    const kept = pruner.lines(text, keepsPlaces)
    const used = [...kept.matchAll(/\ue000(\d+)\ue000/g)].map(([, at]) => Number(at))
    const expressions = ts.isNoSubstitutionTemplateLiteral(template)
      ? []
      : template.templateSpans.map(({ expression }) => withinExpression(expression))
    const strings = kept.split(/\ue000\d+\ue000/)
    const inside = strings.map((text, at) => text + (at < used.length ? `\${${expressions[used[at]]}}` : ''))
    cuts.push([template.getStart(), template.end, `\`${inside.join('')}\``])
  }
  const withinExpression = (expression) => {
    const text = expression.getText()
    return /wordClass|phrases/.test(text) ? prune(path, `(${text})`, pruner).slice(1, -1) : text
  }
  visit(file)
  // What lies within another cut was seen to with it.
  const outer = cuts.filter(([start, end]) => !cuts.some(([a, z]) => a < start && end < z))
  let pruned = source
  for (const [start, end, text] of outer.toSorted((a, b) => b[0] - a[0]))
    pruned = pruned.slice(0, start) + text + pruned.slice(end)
  return pruned
}

/** Rules that ask which line of a set was found: there, lines keep their places. */
const countsLines = (path) => /checks[\\/](discrimination|about-patients)[\\/]/.test(path)

/** Runs one of our own modules, as it is. */
async function open(entry, resolveDir) {
  const { outputFiles } = await esbuild({
    stdin: { contents: entry, resolveDir, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

/** Which rules the core has, and of the others what is said when a post as a whole is like those they are about. */
async function coreRules(root, core) {
  const checks = join(root, 'checks')
  const { rules, likenesses } = await open(
    `export { rules } from './rules.ts'; export { likenesses } from './learned/likeness.ts'`,
    checks,
  )
  const listed = await readFile(join(checks, 'rules.ts'), 'utf8')
  const names = /export const rules[^=]*= \[([^\]]*)\]/.exec(listed)?.[1].match(/\w+/g) ?? []
  const unknown = core.filter((id) => !rules.some((rule) => rule.id === id))
  if (names.length !== rules.length || unknown.length > 0) throw new Error(`No such rules: ${unknown}`)
  const isIn = (place) => core.includes(rules[place].id)
  const headings = rules
    .filter(({ id }, place) => !isIn(place) && likenesses.some(({ rule }) => rule === id))
    .map(({ id, title, severity, source, officialOnly, mustBeMended }) => ({
      ...{ id, title, severity, source, officialOnly, mustBeMended },
      triggers: [],
    }))
  const dropped = new Set(names.filter((_, place) => !isIn(place)))
  const imports = listed
    .split('\n')
    .filter((line) => line.startsWith('import ') && !dropped.has(/\{ (?:type )?(\w+) \}/.exec(line)?.[1]))
  const kept = names.filter((_, place) => isIn(place))
  return `${imports.join('\n')}
    export const rules: readonly Rule[] = [${kept}, ...${JSON.stringify(headings)}.map((one) => ({ ...one, find: () => [] }))]`
}

/**
 * The heaviest of the learned weights and signs, packed. Weights are in tenths, under `_` and the number, and are kept
 * roughly: their sum hardly changes.
 */
async function lighterWeights(root, { mostWeights, mostSigns }) {
  const { threshold, written, packFeatures } = await open(
    `export { threshold, written } from './weights.ts'; export { packFeatures } from './packed.ts'`,
    join(root, 'checks/learned'),
  )
  const all = Object.entries(written.weights).flatMap(([key, features]) =>
    features.split('|').map((feature) => ({ feature, weight: Number(key.slice(1)) })),
  )
  const signs = Object.entries(written.signs).flatMap(([key, features]) =>
    features.split('|').map((one) => {
      const at = one.lastIndexOf('=')
      return { feature: one.slice(0, at), weight: Number(one.slice(at + 1)), rule: key.slice(1) }
    }),
  )
  const packed = (some, keyOf) => {
    const byKey = new Map()
    for (const one of some) byKey.set(keyOf(one), [...(byKey.get(keyOf(one)) ?? []), one.feature])
    return Object.fromEntries([...byKey].map(([key, features]) => [key, packFeatures(features)]))
  }
  const kept = {
    start: written.start,
    weights: packed(heaviest(all, mostWeights), ({ weight }) => `_${Math.round(weight / 3) * 3}`),
    signs: packed(
      heaviest(signs, mostSigns),
      ({ weight, rule }) => `_${Math.round(weight / 10) * 10} ${rule}`,
    ),
  }
  return `export const threshold = ${threshold}; export const written = ${JSON.stringify(kept)}`
}

const heaviest = (all, most) => all.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, most)

/**
 * @param options.rules ids of the rules that are in it
 * @param options.least in how many texts a word must be met
 * @param options.mostWeights how many of the features that were learned
 * @param options.mostSigns and how many of the signs that tell which rule it is
 * @param options.corpus what counts as met; all there is unless told
 */
export async function smallCore(root, { rules, least, mostWeights, mostSigns, corpus }) {
  const { tokenise, plain } = await open(`export * from './tokens.ts'`, join(root, 'checks/language'))
  const texts = corpus ?? (await readCorpus(root))
  const pruner = new Pruner(
    new Met(
      texts.map(({ text }) => text),
      tokenise,
    ),
    least,
    plain,
  )
  const folder = join(root, 'checks') + sep
  const some = await coreRules(root, rules)
  const learned = await lighterWeights(root, { mostWeights, mostSigns })
  return {
    name: 'small-core',
    setup(b) {
      b.onLoad({ filter: /checks[\\/]([\w-]+[\\/])?[\w-]+\.ts$/ }, async ({ path }) => {
        if (!path.startsWith(folder)) return undefined
        const name = relative(folder, path).split(sep).join('/')
        if (name === 'rules.ts') return { contents: some, loader: 'ts', resolveDir: folder }
        const source = await readFile(path, 'utf8')
        if (name === 'learned/weights.ts') return { contents: learned, loader: 'js' }
        if (name === 'learned/written.ts')
          return {
            contents: `export { readSigns, readWeights } from './packed.ts'`,
            loader: 'ts',
            resolveDir: dirname(path),
          }
        return { contents: prune(path, source, pruner), loader: 'ts' }
      })
    },
  }
}

/** As much of what was learned as there is room for. */
export async function coreThatFits(root) {
  for (let mostWeights = 10_000; mostWeights > 0; mostWeights -= 500) {
    const plugin = await smallCore(root, { rules: rulesOfCore, least: 1, mostWeights, mostSigns: 700 })
    const bytes = await bundleOf(root, plugin)
    if (gzipSync(bytes, { level: 9 }).byteLength <= mostBytes) return plugin
  }
  throw new Error(`The core is more than ${mostBytes} bytes: leave a rule out of it (scripts/small-core.mjs)`)
}

/** The check by itself, as one file. */
export async function bundleOf(root, plugin) {
  const { outputFiles } = await esbuild({
    entryPoints: [join(root, 'checks/index.ts')],
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
    plugins: plugin ? [plugin] : [],
  })
  return outputFiles[0].contents
}
