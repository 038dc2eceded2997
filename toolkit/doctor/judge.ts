/** From facts to sentences: what is well, what to look at, what is bad, and what to do. Pure. */
import type { DueTimes } from '../deliveries/deliveries.ts'
import { sayDuration, saySize } from './say.ts'

export type ItemState = 'ok' | 'look' | 'bad'

export interface Item {
  readonly name: string
  readonly state: ItemState
  readonly sentence: string
  readonly whatToDo: string | null
}

type Said = Omit<Item, 'name'>

const well = (sentence: string): Said => ({ state: 'ok', sentence, whatToDo: null })
const look = (sentence: string, whatToDo: string): Said => ({ state: 'look', sentence, whatToDo })
const bad = (sentence: string, whatToDo: string): Said => ({ state: 'bad', sentence, whatToDo })

const gigabyte = 1024 ** 3
const minute = 60_000
const day = 86_400_000

export function judgeClock(aheadMs: number): Said {
  const apart = Math.abs(aheadMs)
  if (apart < 2_000) return well('This machine and the database agree about the time.')
  const sentence = `This machine’s clock is ${sayDuration(apart)} ${aheadMs > 0 ? 'ahead of' : 'behind'} the database’s.`
  const todo = 'Set both machines to keep their time by the network (NTP).'
  return apart < 30_000 ? look(sentence, todo) : bad(`${sentence} Posts may go out at the wrong time.`, todo)
}

export function judgeDisk(free: number, folder: string): Said {
  const sentence = `${saySize(free)} are free for ${folder}.`
  const todo = 'Make room, or give the machine a larger disk. Canteen does not start with less than 100 MB.'
  if (free < 0.5 * gigabyte) return bad(sentence, todo)
  return free < 5 * gigabyte ? look(sentence, todo) : well(sentence)
}

export const judgeDatabase = (version: string, bytes: number): Said =>
  well(`PostgreSQL ${version} answers. It holds ${saySize(bytes)}.`)

export function judgeRules(of: {
  readonly rulesDoNotBind: boolean
  readonly tablesWithoutRules: readonly string[]
}): Said {
  if (of.rulesDoNotBind) {
    return bad(
      'Canteen signs in to the database as a role that may see everything, so the database does not keep organisations apart.',
      'Give Canteen a role of its own that is no superuser and has no BYPASSRLS, and put it in DATABASE_URL.',
    )
  }
  return of.tablesWithoutRules.length > 0
    ? bad(
        `The database’s row rules are off for: ${of.tablesWithoutRules.join(', ')}.`,
        'Somebody changed the database by hand. Restore a backup, or turn row-level security on again.',
      )
    : well('The database itself keeps each organisation’s rows apart.')
}

export function judgeMigrations(done: readonly string[], known: readonly string[] | null): Said {
  const newest = done.at(-1) ?? 'none'
  const missing = known?.filter((name) => !done.includes(name)) ?? []
  if (missing.length > 0)
    return look(
      `The database waits for ${missing.length} changes of this version.`,
      'Start Canteen: it makes them by itself.',
    )
  const unknown = known ? done.filter((name) => !known.includes(name)) : []
  return unknown.length > 0
    ? bad(`The database was made by a newer Canteen (${unknown.at(-1)}).`, 'Start that newer version.')
    : well(`The database’s tables are up to date (${newest}).`)
}

export function judgeWorkers(silentForMs: readonly number[], deadAfterMs: number): Said {
  const alive = silentForMs.filter((ms) => ms < deadAfterMs).length
  if (alive > 0) return well(alive === 1 ? 'One worker sends posts.' : `${alive} workers send posts.`)
  return bad('No worker is running, so nothing is being sent.', 'Start Canteen, or its worker, again.')
}

export function judgeDue(due: DueTimes, now: Date): Said {
  if (due.overdue > 0 && due.overdueSince) {
    const late = sayDuration(now.getTime() - due.overdueSince.getTime())
    const many = due.overdue === 1 ? 'One delivery is' : `${due.overdue} deliveries are`
    return bad(
      `${many} overdue, by up to ${late}.`,
      'See whether a worker runs. What is over an hour late waits for a person.',
    )
  }
  return well(
    due.nextDueAt
      ? `Nothing is overdue. The next delivery is due in ${sayDuration(due.nextDueAt.getTime() - now.getTime())}.`
      : 'Nothing is overdue, and nothing is planned.',
  )
}

export interface Connections {
  readonly healthy: number
  readonly broken: number
  readonly byHand: number
  /** Ends of those that end, soonest first. */
  readonly ends: readonly Date[]
}

export function judgeConnections(of: Connections, now: Date): Said {
  const soon = of.ends.filter((end) => end.getTime() - now.getTime() < 14 * day)
  const todo = 'Ask each channel’s owner to connect it again. The list of channels shows which.'
  if (of.broken > 0) {
    const many = of.broken === 1 ? 'One connection is' : `${of.broken} connections are`
    return bad(`${many} broken. What is due there waits.`, todo)
  }
  const [first] = soon
  if (first) {
    const many = soon.length === 1 ? 'One connection ends' : `${soon.length} connections end`
    return look(
      `${many} within two weeks, the first in ${sayDuration(first.getTime() - now.getTime())}.`,
      todo,
    )
  }
  return well(`${of.healthy} channels are connected, and ${of.byHand} are posted to by hand.`)
}

export function judgeMail(of: { readonly on: boolean; readonly stuck: number }): Said {
  if (!of.on) {
    return look(
      'No mail server is set. Nobody gets mail about what needs them, and invitations are passed on as links.',
      'Set CANTEEN_MAIL to your mail server, for example smtp://mail.example:25',
    )
  }
  return of.stuck > 0
    ? bad(
        `${of.stuck} mails have waited for over 10 minutes.`,
        'See whether the mail server in CANTEEN_MAIL can be reached.',
      )
    : well('Mail is going out.')
}

export function judgeBackup(last: Date | null, now: Date): Said {
  const todo = 'Run: canteen backup FILE. Keep the file somewhere else, and safe: it opens everything.'
  if (!last) return look('No backup has been made yet.', todo)
  const age = now.getTime() - last.getTime()
  const sentence =
    age < minute ? 'The last backup was made just now.' : `The last backup was made ${sayDuration(age)} ago.`
  return age > 7 * day ? look(sentence, todo) : well(sentence)
}

export const unreachable = (why: string): Said =>
  bad(`The database does not answer: ${why}`, 'See that PostgreSQL runs, and that DATABASE_URL is right.')

export const notRunning: Said = look(
  'Canteen is not running with this folder.',
  'Start it with npm start, then ask again: most of what there is to see can only be seen while it runs.',
)
