/** Takes away the words around a group that change nothing of what is said about it, so that the grammar stays small. */
import { isIn, wordClass } from '../language/word-class.ts'
import { badQuality } from '../lexicon/insults.ts'
import type { Word } from './groups.ts'
import { Lookup } from './lexicon.ts'

/** Between a group and its verb. */
const soft = new Lookup(
  wordClass(
    `all, just, really, always, simply, truly, honestly, clearly, obviously, literally, actually, basically, only, generally, usually, mostly, often, ever, still, also, too, both, definitely, absolutely, completely, totally, fucking, bloody, frigging, these days, nowadays, today, in general, everywhere, in this country, in our country, in the uk, in britain, over here, here, like that,
    like you, like them, like him, like her, around here, round here, out there, on this ward, on our ward, in this hospital, in the nhs, who come here, who live here, and their kind, and people like them, tbh, imo, imho, probably, certainly, plain, as a group, as a whole, alike, for sure, again, now, in my opinion, to me, i think, i believe, seriously, quite, rather, pretty, so, constantly,
    forever, naturally, that come here, on benefits, in the workplace, at work, you see, you meet, i know, i meet, i see, surely, even, then, and all, innit, genuinely, inherently, or whatever, as usual, every time, if you ask me, by nature, in my experience, without exception, as ever, sadly, frankly, in this town, in this city, everyone knows`,
  ),
)
/** Before a group. */
const lead = new Lookup(
  wordClass(
    `all, these, those, the, most, some, of them, such, other, more, single, damn, our, your, their, so called, sight of, the sight of, smell of, sound of, idea of, thought of, the thought of, presence of, the presence of, seeing, looking at, watching, hearing, listening to, working with, being around, being near, dealing with, talking to, sitting next to, living near, living with, having to see,
    having to treat, having to nurse, having to look after, kind of, type of, types of, sort of, lot of, a lot of, lots of, a bunch of, bunch of, a load of, load of, loads of, group of, groups of, a group of, entire, whole, being nice to, pandering to, so many, how many, even, just, typical, sharing a ward with, sharing a bay with, any, all of, all of you, all you, any more, any more of, anymore, this lot of, that lot of, each and every, most of, half of, both, all those, all of the, every last one of, working alongside, sharing an office with, having, actual, local, certain, many, many of`,
  ),
)
const strong = wordClass(
  `fucking, fuckin, bloody, goddamn, stinking, filthy, dirty, disgusting, vile, thieving, scummy, lazy, stupid, smelly, dumb, worthless, useless, retarded, greedy, evil, rotten, ungrateful, whining, scrounging, stinky, savage, nasty, inbred, backward, primitive, thick, ignorant, bastard, murdering, parasitic, subhuman, inferior, perverted, degenerate, hysterical, moaning, poxy, sodding, effing, frigging, fkn, fking, fecking, shitty, grubby, mucky, feckless, sponging, workshy, whingeing, whinging, illegal bloody`,
)
const ever = wordClass('always, all, only, just, constantly, forever, usually, every')
const helping = wordClass('are, r, should, will, can, do, were, must, would')
const everyOne = wordClass('all, every, these, those, the')

export function withoutPadding(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) break
    if (word.word !== '<them>') {
      kept.push(word)
      continue
    }
    const place = kept.push(leadInto(kept, word)) - 1
    let isAlways = false
    const skipSoft = (): void => {
      for (let length = soft.lengthAt(words, at + 1); length > 0; length = soft.lengthAt(words, at + 1)) {
        isAlways ||= isIn(ever, words[at + 1]?.word ?? '')
        at += length
      }
    }
    skipSoft()
    const next = words[at + 1]
    if (next !== undefined && next.sentence === word.sentence && isIn(helping, next.word)) {
      kept.push(next)
      at++
      skipSoft()
    }
    const group = kept[place]
    if (isAlways && group !== undefined) kept[place] = { ...group, isAlways }
  }
  return kept
}

/** Takes the lead off the end of `kept`; what is left of it is whether it was unkind, or meant everyone. */
function leadInto(kept: Word[], group: Word): Word {
  let isAll = false
  let worst: Word | undefined
  for (let more = 0; more < 6; more++) {
    const last = kept.at(-1)
    if (last === undefined || last.sentence !== group.sentence || group.isPronoun) break
    const isStrong = isIn(strong, last.word)
    const length =
      isStrong || isIn(badQuality, last.word) || (last.word === 'you' && worst === undefined)
        ? 1
        : leadLength(kept)
    if (length === 0) break
    if (isStrong) worst = last
    isAll ||= isIn(everyOne, last.word)
    kept.splice(-length)
  }
  if (worst) kept.push({ ...worst, word: '<bad>' })
  return isAll ? { ...group, isAll } : group
}

function leadLength(kept: readonly Word[]): number {
  for (let length = Math.min(5, kept.length); length > 0; length--)
    if (lead.lengthAt(kept, kept.length - length) === length) return length
  return 0
}
