/** `canteen outbox`: where every delivery stands. */
import { sayLondon } from '@canteen/plumbing/london.ts'
import { z } from 'zod'
import { ask } from './ask.ts'
import { oneLine } from './lines.ts'
import { readOptions } from './options.ts'
import { findWhere, whereOptions, whereUsage } from './own-settings.ts'
import type { Command, ExitCode, Terminal } from './terminal.ts'

const usage = `canteen outbox [--needs-you] [--json]

  --needs-you         only what waits for somebody
  --json              print it for programs
${whereUsage}`

const kinds = { ...whereOptions, 'needs-you': 'yes', json: 'yes' } as const

const Row = z.looseObject({
  says: z.string(),
  channelName: z.string(),
  network: z.string(),
  dueAt: z.iso.datetime(),
  text: z.string(),
  link: z.string().nullable(),
  reason: z.string().nullable(),
  whatToDo: z.string().nullable(),
  address: z.string(),
})
const Page = z.object({ items: z.array(Row), next: z.string().nullable() })

const misunderstood = (terminal: Terminal, why: string): ExitCode => {
  terminal.complain(`${why}\n\n${usage}`)
  return 2
}

export const outboxCommand: Command = {
  says: 'Show where every delivery stands',
  usage,
  run: async (words, terminal) => {
    const options = readOptions(words, kinds)
    if (!options.ok) return misunderstood(terminal, options.why)
    if (options.value.rest.length > 0) return misunderstood(terminal, 'There is a word too many.')
    const where = await findWhere(terminal, options.value)
    if (!where.ok) return misunderstood(terminal, where.why)
    const needsYou = options.value.yes('needs-you')
    const path = `/deliveries?show=${needsYou ? 'needs-you' : 'all'}`
    const page = await ask(where.value, { method: 'GET', path }, Page)
    if (!page.ok) {
      terminal.complain(`${page.why}\n`)
      return 1
    }
    await terminal.write(
      options.value.yes('json') ? `${JSON.stringify(page.value, null, 2)}\n` : saySo(page.value, needsYou),
    )
    return 0
  },
}

function saySo({ items, next }: z.output<typeof Page>, needsYou: boolean): string {
  if (items.length === 0) return needsYou ? 'Nothing needs you.\n' : 'The outbox is empty.\n'
  const more = next === null ? '' : `There are more: open the outbox in Canteen, or use --json and the API.\n`
  return `${items.map(sayRow).join('\n')}\n${more}`
}

const sayRow = (row: z.output<typeof Row>): string =>
  [
    `${oneLine(row.says)}: ${oneLine(row.channelName)} (${oneLine(row.network)}), ${sayLondon(new Date(row.dueAt))}`,
    `  ${oneLine(row.text, 100)}`,
    ...[row.reason, row.whatToDo].flatMap((words) => (words ? [`  ${oneLine(words, 200)}`] : [])),
    `  ${oneLine(row.link ?? row.address, 2_000)}`,
    '',
  ].join('\n')
