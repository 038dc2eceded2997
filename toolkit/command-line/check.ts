/** `canteen check`: works without any server. */
import { readFile } from 'node:fs/promises'
import { checkLine, describeFindings, failsOn } from '@canteen/checks/command-line.ts'
import { type Context, check, isSeverity, type Severity, severities } from '@canteen/checks/index.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { z } from 'zod'
import { allOf, linesOf } from './lines.ts'
import { type Options, readOptions } from './options.ts'
import type { ReadPicture } from './pictures-to-check.ts'
import type { Command, ExitCode, Terminal } from './terminal.ts'

const usage = `canteen check "words"          check some words
canteen check --file FILE      check a file of words; - is standard input
canteen check --jsonl          check many: a line {"id", "text", "context"} in, a line {"id", "findings"} out

  --picture FILE      also read a picture, on this machine: the place in it, writing, how many faces; may come again
  --alt WORDS         what describes that picture to people who cannot see it
  --account KIND      who posts: personal, professional or official
  --json              print the findings as JSON
  --fail-on HOW       end with code 1 if anything found is as serious: ${severities.toReversed().join(', ')}
`

const kinds = {
  file: 'one',
  jsonl: 'yes',
  picture: 'many',
  alt: 'many',
  account: 'one',
  json: 'yes',
  'fail-on': 'one',
} as const
const accounts = ['personal', 'professional', 'official'] as const

export const checkCommand: Command = {
  says: 'Look at words before they are posted',
  usage,
  run: async (words, terminal) => {
    const options = readOptions(words, kinds)
    if (!options.ok) return misunderstood(terminal, options.why)
    const asked = readAsked(options.value)
    if (!asked.ok) return misunderstood(terminal, asked.why)
    const { failOn } = asked.value
    if (options.value.yes('jsonl')) return checkLines(terminal, failOn)
    const text = await readText(options.value, terminal)
    if (!text.ok) return misunderstood(terminal, text.why)
    const pictures = await picturesIn(options.value)
    if (!pictures.ok) return misunderstood(terminal, pictures.why)
    return checkOne(terminal, asked.value, text.value, pictures.value)
  },
}

const misunderstood = (terminal: Terminal, why: string): ExitCode => {
  terminal.complain(`${why}\n\n${usage}`)
  return 2
}

interface Asked {
  readonly failOn: Severity | null
  readonly context: Context
  readonly json: boolean
}

function readAsked(options: Options): Result<Asked, string> {
  const failOn = options.one('fail-on')
  if (failOn !== null && !isSeverity(failOn))
    return refused(`--fail-on takes ${severities.toReversed().join(', ')}.`)
  const said = options.one('account')
  const account = accounts.find((one) => one === said)
  if (said !== null && !account) return refused(`--account takes ${accounts.join(', ')}.`)
  const ways = options.rest.length + options.many('file').length + (options.yes('jsonl') ? 1 : 0)
  const pictures = options.many('picture').length
  if (pictures > 0 && options.yes('jsonl')) return refused('--picture goes with words, not with --jsonl.')
  if (options.many('alt').length > pictures) return refused('Each --alt describes one --picture.')
  if (ways + pictures === 0) return refused('Say what to check.')
  if (ways > 1) return refused('Check one thing at a time: put the words between quotation marks.')
  return ok({ failOn, context: account ? { account } : {}, json: options.yes('json') })
}

async function readText(options: Options, terminal: Terminal): Promise<Result<string, string>> {
  const file = options.one('file')
  if (file === null) return ok(options.rest[0] ?? '')
  if (file === '-') return ok(await allOf(terminal.input))
  try {
    return ok(await readFile(file, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error) return refused(`The file ${file} could not be read.`)
    throw error
  }
}

/** What reads pictures takes a while to start, so it waits for the first one. */
async function picturesIn(options: Options): Promise<Result<readonly ReadPicture[], string>> {
  if (options.many('picture').length === 0) return ok([])
  const { readPictures } = await import('./pictures-to-check.ts')
  return readPictures(options.many('picture'), options.many('alt'))
}

async function checkOne(
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
      : said.join('') + describeFindings(findings, text),
  )
  return asked.failOn !== null && failsOn(findings, asked.failOn) ? 1 : 0
}

const Line = z.object({
  error: z.string().optional(),
  findings: z.array(z.object({ severity: z.enum(['stop', 'high', 'medium', 'low', 'advice']) })).default([]),
})

/** A line is answered before the next is read, so that any number of them needs no more memory than one. */
async function checkLines(terminal: Terminal, failOn: Severity | null): Promise<ExitCode> {
  let unread = 0
  let failed = false
  for await (const line of linesOf(terminal.input)) {
    if (line.trim() === '') continue
    const answer = checkLine(line)
    if (!(await terminal.write(`${answer}\n`))) return failed || unread > 0 ? 1 : 0
    if (answer.includes('"error"') || failOn !== null) {
      const { error, findings } = Line.parse(JSON.parse(answer))
      if (error !== undefined) unread += 1
      else if (failOn !== null && failsOn(findings, failOn)) failed = true
    }
  }
  if (unread > 0)
    terminal.complain(`${unread} of the lines could not be read; each has an "error" in its answer.\n`)
  return failed || unread > 0 ? 1 : 0
}
