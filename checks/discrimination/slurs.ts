/** Slurs, unless they are a cigarette, a dish, or the group’s own word for itself. */
import type { Severity } from '../finding.ts'
import { isIn, wordClass } from '../language/word-class.ts'
import type { Word } from './groups.ts'

export interface Slur {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly sentence: number
  readonly severity: Severity
}

/** Before a slur that is worn with pride, or said among friends. */
const claims = wordClass(
  'us, we, fellow, proud, bad, my, boss, favourite, fav, yas, yaas, yes, i, myself, powerful, happy, crazy ass, badass, basic, love, ayy, hey, real, main, hot, rich, old, ma, this, lucky, sexy, queen, cool',
)
const claimsAfter = wordClass(
  'pride, and proud, sisters, sister, power, solidarity, community, night, love you, i love, march, bikes, please, lets go, friends, rights, visibility, camp, history, slay',
)

export function slursIn(words: readonly Word[]): Slur[] {
  const found: Slur[] = []
  for (const [at, word] of words.entries()) {
    if (word.word !== '<slur>' || isHarmless(words, at) || isClaimed(words, at)) continue
    found.push({ start: word.start, end: word.end, first: at, sentence: word.sentence, severity: 'stop' })
  }
  return found
}

function isHarmless(words: readonly Word[], at: number): boolean {
  const { harmless, sentence } = words[at] ?? {}
  if (harmless === undefined) return false
  return words.some(
    ({ word, sentence: same }, place) => same === sentence && Math.abs(place - at) <= 8 && harmless.has(word),
  )
}

function isClaimed(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.word ?? ''
  const after = words[at + 1]?.word ?? ''
  const then = `${after} ${words[at + 2]?.word ?? ''}`
  if (isIn(claimsAfter, after) || claimsAfter.runs.some((run) => run.join(' ') === then)) return true
  if (['us', 'we', 'fellow', 'proud'].includes(before)) return true
  const back = words.slice(Math.max(0, at - 4), at).map(({ word }) => word)
  if (
    words[at]?.harmless !== undefined &&
    isIn(claims, before) &&
    (!back.includes('you') || back.includes('love')) &&
    !back.includes('hate')
  )
    return true
  if (back[0] === 'as' && (back[1] === 'a' || back[1] === 'an')) return true
  return (
    back.includes('i') &&
    !back.some((word) => isIn(against, word)) &&
    ['a', 'an', 'am', 'proud', 'i', 'as', 'the'].includes(before) &&
    back.indexOf('i') >= back.length - 3
  )
}
const against = wordClass(
  'hate, cant, stand, despise, see, saw, met, met, treat, treated, had, got, kill, want, think, nursed, know, loathe, detest, meet, call, called',
)
