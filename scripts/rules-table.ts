/** Writes docs/rules.md from the rules themselves: `node scripts/list-rules.mjs`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Rule, rules } from '@canteen/checks'

export function rulesTable(root: string): string {
  const folders = foldersById(join(root, 'checks'))
  const rows = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => row(rule, root, folders))
  return `${intro(rules)}\n${head}\n${rows.join('\n')}\n`
}

const intro = (all: readonly Rule[]): string => `# The rules of the canteen check

Made from the code by \`node scripts/list-rules.mjs\`; do not change it by hand. There are ${all.length} rules.

A rule’s usual severity is given; a finding may be more or less severe, and an organisation may have any rule shown as advice. *Official only* rules are asked of an organisation’s accounts. What *must be mended* holds up the approval of an official post. Each example found is one line of the rule’s \`finds.txt\`, each example left alone one of its \`ignores.txt\`; the tests try every line. What stands in {curly brackets} is what the check was told besides the words. People and numbers in them are invented. The sources are in our own words; [where they were checked](sources.md).
`

const head = `| rule | what it finds | severity | official only | must be mended | found, for example | left alone, for example | source |
|---|---|---|---|---|---|---|---|`

function row(rule: Rule, root: string, folders: ReadonlyMap<string, string>): string {
  const name = folders.get(rule.id)
  if (name === undefined) throw new Error(`No folder of checks has the rule ${rule.id}`)
  const { title, address } = rule.source
  const example = (file: keyof typeof withoutWords): string =>
    withoutWords[file][rule.id] ?? firstShort(join(root, 'checks', name, file), aboutPictures.has(rule.id))
  return `| ${[
    `[\`${rule.id}\`](../checks/${name})`,
    inCell(rule.title),
    rule.severity,
    rule.officialOnly ? 'yes' : '',
    rule.mustBeMended ? 'yes' : '',
    inCell(example('finds.txt')),
    inCell(example('ignores.txt')),
    address === undefined ? inCell(title) : `[${inCell(title)}](${address})`,
  ].join(' | ')} |`
}

const aboutPictures = new Set(['conf.photo-people', 'conf.photo-text'])

/** Rules that look at no words: their lists say little to a reader. */
const withoutWords: Readonly<Record<'finds.txt' | 'ignores.txt', Readonly<Record<string, string>>>> = {
  'finds.txt': {
    'acc.alt-text': 'a picture with nothing as its alt text',
    'acc.captions': 'a video without captions',
    'conf.photo-meta': 'a picture whose file says where it was taken',
  },
  'ignores.txt': {
    'acc.alt-text': 'a picture with “Nurse holding a box of plasters” as its alt text',
    'acc.captions': 'a video with captions',
    'conf.photo-meta': 'a picture saved without the place',
  },
}

/** Which folder a rule lives in: the one whose main file says its id. */
function foldersById(checks: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of readdirSync(checks)) {
    const file = join(checks, name, `${name}.ts`)
    if (!existsSync(file)) continue
    const id = /^ {2}id: '([^']+)'/m.exec(readFileSync(file, 'utf8'))?.[1]
    if (id !== undefined) found.set(id, name)
  }
  return found
}

const [shortest, longest] = [15, 140]

/** Words people would not want to meet in a table; the lists of the rules hold what people really write. */
const tooRough =
  /\b(fuck|cunt|shit|nigg|paki|retard|faggot|tranny|whore|slut|wank|bastard|spastic|mong|scum|vermin)/i

/** The first example of a good length; one where the check is told nothing besides, if that is the rule's way. */
function firstShort(file: string, mayBeTold: boolean): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('# ') && !tooRough.test(line))
  const fit = lines.filter(({ length }) => length >= shortest && length <= longest)
  const plain = fit.find((line) => !line.startsWith('{'))
  return (mayBeTold ? fit[0] : plain) ?? fit[0] ?? lines[0] ?? ''
}

const inCell = (words: string): string =>
  words
    .replace(/[⟦⟧]/g, '')
    .replaceAll('\\n', ' ')
    .replace(/[|\\`*_<>[\]]/g, (sign) => `\\${sign}`)
    .trim()
