/** `canteen post`: a draft, or a post sent for approval, by the API. */
import { randomUUID } from 'node:crypto'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { z } from 'zod'
import { ask } from './ask.ts'
import { allOf, oneLine } from './lines.ts'
import { type Options, readOptions } from './options.ts'
import { findWhere, type Where, whereOptions, whereUsage } from './own-settings.ts'
import { type ListedChannel, pickChannels } from './pick-channels.ts'
import { readAt } from './read-at.ts'
import { type PictureFile, readPictures } from './read-pictures.ts'
import type { Command, ExitCode, Terminal } from './terminal.ts'

const usage = `canteen post --text "words" --channel NAME [--channel NAME …]

  --text WORDS        what to say; - reads it from standard input
  --channel NAME      a channel's name, handle or id; may come several times
  --at "DATE TIME"    when it should go out, in London: "2026-11-24 09:00"
  --which ONE         earlier or later, for a time that the clocks go through twice
  --link URL
  --picture FILE      may come several times, each with its own
  --alt WORDS         what a screen reader says about that picture
  --send              send it for approval; without this it stays a draft
${whereUsage}`

const kinds = {
  ...whereOptions,
  text: 'one',
  channel: 'many',
  at: 'one',
  which: 'one',
  link: 'one',
  picture: 'many',
  alt: 'many',
  send: 'yes',
} as const

interface Wanted {
  readonly text: string
  readonly channels: readonly string[]
  readonly plannedAt: Date | null
  readonly link: string | null
  readonly pictures: readonly PictureFile[]
}

const Made = z.object({ id: z.uuid(), address: z.string() })
const Channels = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string(), handle: z.string(), network: z.string() })),
})

const fails = (terminal: Terminal, why: string): ExitCode => {
  terminal.complain(`${why}\n`)
  return 1
}
const misunderstood = (terminal: Terminal, why: string): ExitCode => {
  terminal.complain(`${why}\n\n${usage}`)
  return 2
}

export const postCommand: Command = {
  says: 'Write a draft, or send a post for approval',
  usage,
  run: async (words, terminal) => {
    const options = readOptions(words, kinds)
    if (!options.ok) return misunderstood(terminal, options.why)
    const where = await findWhere(terminal, options.value)
    if (!where.ok) return misunderstood(terminal, where.why)
    const wanted = await readWanted(options.value, terminal)
    if (!wanted.ok) return misunderstood(terminal, wanted.why)
    const made = await make(where.value, wanted.value)
    if (!made.ok) return fails(terminal, made.why)
    const { id, address } = made.value
    if (!options.value.yes('send')) {
      await terminal.write(`The draft is kept: ${oneLine(address, 2_000)}\n`)
      return 0
    }
    const sent = await ask(
      where.value,
      { method: 'POST', path: `/posts/${id}/send`, key: randomUUID() },
      z.object({}),
    )
    if (!sent.ok) return fails(terminal, `${sent.why}\nIt is kept as a draft: ${oneLine(address, 2_000)}`)
    await terminal.write(`Sent for approval. Somebody else will read it: ${oneLine(address, 2_000)}\n`)
    return 0
  },
}

async function readWanted(options: Options, terminal: Terminal): Promise<Result<Wanted, string>> {
  if (options.rest.length > 0)
    return refused('There is a word too many: put the words after --text between quotation marks.')
  const said = options.one('text')
  if (said === null) return refused('Say what to post, with --text.')
  if (options.many('channel').length === 0) return refused('Say where, with --channel.')
  const plannedAt = readAt(options.one('at'), options.one('which'))
  if (!plannedAt.ok) return plannedAt
  const pictures = await readPictures(options.many('picture'), options.many('alt'))
  if (!pictures.ok) return pictures
  return ok({
    text: said === '-' ? (await allOf(terminal.input)).replace(/\r?\n$/, '') : said,
    channels: options.many('channel'),
    plannedAt: plannedAt.value,
    link: options.one('link'),
    pictures: pictures.value,
  })
}

async function make(where: Where, wanted: Wanted): Promise<Result<z.output<typeof Made>, string>> {
  const listed = await ask(where, { method: 'GET', path: '/channels' }, Channels)
  if (!listed.ok) return listed
  const channels: Result<readonly ListedChannel[], string> = pickChannels(listed.value.items, wanted.channels)
  if (!channels.ok) return channels
  const pictures: { id: string; alt: string }[] = []
  for (const { bytes, alt, name } of wanted.pictures) {
    const asked = { method: 'POST', path: '/pictures', bytes, key: randomUUID() } as const
    const added = await ask(where, asked, z.object({ id: z.string() }))
    if (!added.ok) return refused(`${name}: ${added.why}`)
    pictures.push({ id: added.value.id, alt })
  }
  const json = {
    text: wanted.text,
    link: wanted.link,
    plannedAt: wanted.plannedAt?.toISOString() ?? null,
    channels: channels.value.map(({ id }) => ({ channelId: id })),
    pictures,
  }
  return ask(where, { method: 'POST', path: '/posts', json, key: randomUUID() }, Made)
}
