/** `canteen check`: works without any server. */
import {
  answerLine,
  cannotRead,
  describeFindings,
  failsOn,
  shownAtFirst,
} from '@canteen/checks/command-line.ts'
import { type Context, check, isSeverity, type Severity, severities } from '@canteen/checks/index.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { numberedLines } from './lines.ts'
import { type Options, readOptions } from './options.ts'
import type { ReadPicture } from './pictures-to-check.ts'
import type { Command, ExitCode, Terminal } from './terminal.ts'
import { openFile, readWords } from './words-to-check.ts'

const usage = `canteen check "words"          check some words; without any, those of standard input
canteen check --file FILE      check a file of words; - is standard input
canteen check --jsonl          check many: a line {"id", "text", "context"} in, a line {"id", "findings"} out;
                               with --file, the lines of a file, however many

  --account KIND      who posts: personal, professional or official
  --role WORDS        what the author does, such as nurse; or patient, or relative
  --audience WHO      who may read it: public, followers or closed-group
  --reply-to WORDS    the words it answers
  --pre-election      it is the time before an election
  --consent           everybody it is about agreed in writing
  --picture FILE      also read a picture, on this machine: the place in it, writing, how many faces; may come again
  --alt WORDS         what describes that picture to people who cannot see it
  --all               show everything found, not the first ${shownAtFirst}
  --json              print the findings as JSON, all of them
  --fail-on HOW       end with code 1 if anything found is as serious: ${severities.toReversed().join(', ')}

With --jsonl, what a line says of itself wins. A line that cannot be read is answered with {"line", "error"}.
The code is 0 when all went well, 1 when --fail-on found something or a line could not be read, 2 when we did not
understand.
`

const kinds = {
  file: 'one',
  jsonl: 'yes',
  account: 'one',
  role: 'one',
  audience: 'one',
  'reply-to': 'one',
  'pre-election': 'yes',
  consent: 'yes',
  picture: 'many',
  alt: 'many',
  all: 'yes',
  json: 'yes',
  'fail-on': 'one',
} as const

export const checkCommand: Command = {
  says: 'Look at words before they are posted',
  usage,
  run: async (words, terminal) => {
    const options = readOptions(words, kinds)
    if (!options.ok) return misunderstood(terminal, options.why)
    const asked = readAsked(options.value)
    if (!asked.ok) return misunderstood(terminal, asked.why)
    return options.value.yes('jsonl')
      ? checkMany(terminal, asked.value, options.value)
      : checkOne(terminal, asked.value, options.value)
  },
}

const misunderstood = (terminal: Terminal, why: string): ExitCode => {
  terminal.complain(`${why}\n\n${usage}`)
  return 2
}

/** We understood, but what was named is not there, or not what it should be. */
const unusable = (terminal: Terminal, why: string): ExitCode => {
  terminal.complain(`${why}\n`)
  return 2
}

interface Asked {
  readonly failOn: Severity | null
  readonly context: Context
  readonly json: boolean
  readonly all: boolean
}

function readAsked(options: Options): Result<Asked, string> {
  const failOn = options.one('fail-on')
  if (failOn !== null && !isSeverity(failOn))
    return refused(`--fail-on takes ${severities.toReversed().join(', ')}.`)
  const context = readContext(options)
  if (!context.ok) return context
  const pictures = options.many('picture').length
  if (pictures > 0 && options.yes('jsonl')) return refused('--picture goes with words, not with --jsonl.')
  if (options.many('alt').length > pictures) return refused('Each --alt describes one --picture.')
  if (options.rest.length > 0 && (options.yes('jsonl') || options.one('file') !== null))
    return refused('Check one thing at a time: words, or a file, or --jsonl.')
  return ok({ failOn, context: context.value, json: options.yes('json'), all: options.yes('all') })
}

const accounts = ['personal', 'professional', 'official'] as const
const audiences = ['public', 'followers', 'closed-group'] as const

function readContext(options: Options): Result<Context, string> {
  const account = oneOf(options, 'account', accounts)
  if (!account.ok) return account
  const audience = oneOf(options, 'audience', audiences)
  if (!audience.ok) return audience
  const [role, replyTo] = [options.one('role'), options.one('reply-to')]
  return ok({
    ...(account.value && { account: account.value }),
    ...(audience.value && { audience: audience.value }),
    ...(role !== null && { role }),
    ...(replyTo !== null && { replyTo }),
    ...(options.yes('pre-election') && { preElection: true }),
    ...(options.yes('consent') && { consent: true }),
  })
}

function oneOf<T extends string>(
  options: Options,
  name: string,
  words: readonly T[],
): Result<T | undefined, string> {
  const said = options.one(name)
  const known = words.find((word) => word === said)
  return said === null || known ? ok(known) : refused(`--${name} takes ${words.join(', ')}.`)
}

/** What reads pictures takes a while to start, so it waits for the first one. */
async function picturesIn(options: Options): Promise<Result<readonly ReadPicture[], string>> {
  if (options.many('picture').length === 0) return ok([])
  const { readPictures } = await import('./pictures-to-check.ts')
  return readPictures(options.many('picture'), options.many('alt'))
}

async function checkOne(terminal: Terminal, asked: Asked, options: Options): Promise<ExitCode> {
  const hasPictures = options.many('picture').length > 0
  // A picture may come without words: nobody waits for some.
  const words = await readWords(options, hasPictures ? { ...terminal, isTyped: true } : terminal)
  if (!words.ok) return unusable(terminal, words.why)
  if (words.value === null && !hasPictures) return misunderstood(terminal, 'Say what to check.')
  const pictures = await picturesIn(options)
  if (!pictures.ok) return unusable(terminal, pictures.why)
  return answer(terminal, asked, words.value ?? '', pictures.value)
}

async function answer(
  terminal: Terminal,
  asked: Asked,
  text: string,
  pictures: readonly ReadPicture[],
): Promise<ExitCode> {
  const images = pictures.map(({ image }) => image)
  const findings = check(images.length > 0 ? { text, images } : { text }, asked.context)
  const said = pictures.map(({ file, says }) => `${file}\n${says.map((line) => `- ${line}\n`).join('')}\n`)
  await terminal.write(
    asked.json
      ? `${JSON.stringify(pictures.length > 0 ? { findings, pictures } : { findings })}\n`
      : said.join('') + describeFindings(findings, text, asked.all ? undefined : shownAtFirst),
  )
  return asked.failOn !== null && failsOn(findings, asked.failOn) ? 1 : 0
}

/** A line with more than a hundred of the longest posts is no post. */
const longestLine = 8_000_000
const mostNumbersTold = 10

async function checkMany(terminal: Terminal, asked: Asked, options: Options): Promise<ExitCode> {
  const file = options.one('file')
  const input = file === null || file === '-' ? ok(terminal.input) : await openFile(file)
  if (!input.ok) return unusable(terminal, input.why)
  return checkLines({ ...terminal, input: input.value }, asked)
}

/** A line is answered before the next is read, so that any number of them needs no more memory than one. */
async function checkLines(terminal: Terminal, { failOn, context }: Asked): Promise<ExitCode> {
  const unread: number[] = []
  let count = 0
  let failed = false
  const code = (): ExitCode => (failed || count > 0 ? 1 : 0)
  for await (const { number, text } of numberedLines(terminal.input, longestLine)) {
    if (text?.trim() === '') continue
    const said =
      text === null
        ? cannotRead(null, number, `This line is longer than ${longestLine / 1_000_000} million characters.`)
        : answerLine(text, number, context)
    if (said.error !== undefined) {
      count += 1
      if (unread.length < mostNumbersTold) unread.push(number)
    } else if (failOn !== null && said.worst && failsOn([{ severity: said.worst }], failOn)) failed = true
    if (!(await terminal.write(`${said.answer}\n`))) return code()
  }
  if (count > 0) terminal.complain(tellUnread(unread, count))
  return code()
}

const tellUnread = (numbers: readonly number[], count: number): string => {
  const more = count > numbers.length ? ` and ${count - numbers.length} more` : ''
  const lines = `${count === 1 ? 'Line' : 'Lines'} ${numbers.join(', ')}${more}`
  return `${count} of the lines could not be read. ${lines}: see the "error" in ${count === 1 ? 'its answer' : 'their answers'}.\n`
}
