/** How fast the check is, on one thread, and whether its time grows with the text alone. */
import { check } from '@canteen/checks'

export interface Speed {
  readonly postsPerSecond: number
}

/** The best of several runs: what else the machine does only ever makes one slower. */
export function speedOf(posts: readonly string[], runs = 7): Speed {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const from = performance.now()
    for (const text of posts) check({ text }, { account: 'personal' })
    best = Math.min(best, performance.now() - from)
  }
  return { postsPerSecond: Math.round((posts.length / best) * 1_000) }
}

export interface Archive {
  readonly seconds: number
  readonly megabytes: number
}

/** As many posts one after the other, as an archive is read, with what the process then holds. */
export function archiveOf(posts: readonly string[], size: number): Archive {
  const from = performance.now()
  let most = 0
  for (let at = 0; at < size; at++) {
    check({ text: `${posts[at % posts.length]} ${at}` }, { account: 'personal' })
    if (at % 1_000 === 0) most = Math.max(most, process.memoryUsage.rss())
  }
  return { seconds: (performance.now() - from) / 1_000, megabytes: Math.round(most / 2 ** 20) }
}

export interface Growth {
  readonly unit: string
  /** Milliseconds at each size, the size doubling from one to the next. */
  readonly ms: readonly number[]
}

export const sizes: readonly number[] = [62_500, 125_000, 250_000, 500_000, 1_000_000]

export const growthOf = (unit: string): Growth => ({
  unit,
  ms: sizes.map((size) => {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
    const from = performance.now()
    check({ text }, { account: 'official', replyTo: 'Any news?' })
    return Math.round(performance.now() - from)
  }),
})

/** What breaks careless patterns: one thing over and over. */
export const awkward: readonly string[] = [
  '7',
  ' ',
  '\n',
  'a',
  'A',
  '(',
  '([{',
  '"',
  '“',
  '.',
  '!',
  '@',
  '#',
  '#a',
  'a.',
  'a@',
  'é',
  '💙',
  '👩‍⚕️',
  '\u200d',
  '\ud83d',
  'patient ',
  'the patient came in last night ',
  'my ',
  'you ',
  'nurse ',
  'in ',
  'bed 4 ',
  'Mrs ',
  'Mrs Smith ',
  'vaccine ',
  'stop taking your ',
  'password is ',
  'door code ',
  'women are ',
  'I hate ',
  'no ',
  'not ',
  'www.',
  'http://a.example/ ',
  'NHS no ',
  '999 301 2114 ',
  '07700 900123 ',
  'LS8 9ZZ ',
  '22 Mill Lane, ',
  'born 1/1/50 ',
  '“quote” ',
  "don't ",
  'w o m e n ',
  'tr4nsl8 ',
]
