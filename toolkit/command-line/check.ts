/** `canteen check`: works without any server. */
import { readFile } from 'node:fs/promises'
import { checkLine, describeFindings, failsOn } from '@canteen/checks/command-line.ts'
import { type Context, check, isSeverity, type Severity, severities } from '@canteen/checks/index.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { z } from 'zod'
import { allOf, linesOf } from './lines.ts'
import { type Options, readOptions } from './options.ts'
import type { Command, ExitCode, Terminal } from './terminal.ts'

const usage = `canteen check "words"          check some words
canteen check --file FILE      check a file of words; - is standard input
canteen check --jsonl          check many: a line {"id", "text", "context"} in, a line {"id", "findings"} out

  --account KIND      who posts: personal, professional or official
  --json              print the findings as JSON
  --fail-on HOW       end with code 1 if anything found is as serious: ${severities.toReversed().join(', ')}
`

const kinds = { file: 'one', jsonl: 'yes', account: 'one', json: 'yes', 'fail-on': 'one' } as const
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
    return text.ok ? checkOne(terminal, asked.value, text.value) : misunderstood(terminal, text.why)
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
  if (ways === 0) return refused('Say what to check.')
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

async function checkOne(terminal: Terminal, asked: Asked, text: string): Promise<ExitCode> {
  const findings = check({ text }, asked.context)
  await terminal.write(asked.json ? `${JSON.stringify({ findings })}\n` : describeFindings(findings, text))
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
