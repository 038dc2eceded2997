import { type Hit, Matcher } from '../language/matcher.ts'
import type { Phrases } from '../language/phrases.ts'
import type { Token } from '../language/tokens.ts'
import { isIn, wordClass } from '../language/word-class.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'
import { slights } from './at-work.ts'
import { always, bad, badDeed, deed, denied, feeling, habit, order, sentHome } from './grammar.ts'
import { type Word, withGroups } from './groups.ts'
import { withoutPadding } from './padding.ts'
import { anchors, sayings } from './sayings.ts'
import { isBroken, isDenied, isWriters, Shields } from './shields.ts'
import { slursIn } from './slurs.ts'
import { unmasked } from './unmask.ts'

let built: Matcher | undefined
let forSayings: Matcher | undefined
function sayingsIn(tokens: readonly Token[]): readonly Hit[] {
  if (!tokens.some(({ word }) => anchors.words.has(word))) return []
  forSayings ??= new Matcher([sayings])
  return forSayings.find(tokens).get(sayings) ?? []
}

let forSlights: Matcher | undefined
function slightsIn(tokens: readonly Token[]): readonly Hit[] {
  forSlights ??= new Matcher([slights])
  return forSlights.find(tokens).get(slights) ?? []
}
const whole = wordClass(
  'women, men, girls, ladies, female, male, mother, mum, wife, woman, man, lady, girl, lass, wives, mothers, mums',
)
/** A group in the sentence or the one beside it. A woman or a mum may be any patient, so “women”, but not “woman”. */
function nearGroup(full: readonly Word[], { sentence }: Hit): Word | undefined {
  return full.find(
    (word) =>
      word.whom !== undefined &&
      !word.isPronoun &&
      word.whom !== 'age' &&
      Math.abs(word.sentence - sentence) <= 1 &&
      (word.whom !== 'sex' || word.word === '<them>' || !isIn(whole, word.word)),
  )
}

/** Of its own, for it reads words with groups put in their place. */
const matcher = (): Matcher =>
  (built ??= new Matcher([bad, badDeed, habit, denied, feeling, deed, order, always, sentHome]))

/** After “should not be allowed to …”, these make it a kindness. */
const kindly = wordClass(
  'suffer, die, fail, struggle, abuse, harm, hurt, ignored, worse, pay, alone, lonely, pain, unsafe, differently, badly, unfairly, less, second, yet, always, immune, enough, wait, choose, fear, afraid, hide, beg, fight, justify, settle, put, apologise, face, abused, treated, forgotten, left, denied, refused, prove, explain, feel, like, without, ashamed, judged, scared, lose, travel, live in fear, discriminated',
)
const restricts = wordClass('who, whose, that, which')
const suffers = wordClass(
  'being, suffering, suffer, struggle, struggling, dying, die, cry, crying, hurt, ignored, treated, abused, mistreated, left, in, having, waiting, wait, get, getting, go, not, paid, forced, told, face, facing, dismissed, denied, called, blamed, bullied, harassed, attacked, so, go, without',
)
const foreign = new Set(['race', 'nationality', 'religion'])
const startsOrder = wordClass(
  'just, please, now, and, we, should, lets, so, fucking, let, go, gonna, id, all, to, must, then, or, simply, why, dont',
)

type Judge = (words: readonly Word[], hit: Hit) => boolean

const group = (words: readonly Word[], { first, after }: Hit): Word | undefined =>
  words.slice(first, after).findLast(({ whom }) => whom !== undefined)
const next = (words: readonly Word[], { after, sentence }: Hit, place = 0): string => {
  const word = words[after + place]
  return word !== undefined && word.sentence === sentence ? word.word : ''
}

const judges: readonly (readonly [Phrases, Judge])[] = [
  [habit, (words, hit) => words[hit.first]?.isAlways === true && !isUnsaid(words, hit)],
  [badDeed, (words, hit) => !isUnsaid(words, hit)],
  [bad, (words, hit) => !isDenied(words, hit) && !isBroken(words, hit) && !isUnsaid(words, hit)],
  [
    denied,
    (words, hit) =>
      ![0, 1, 2].some((place) => isIn(kindly, next(words, hit, place))) &&
      !isUnsaid(words, hit) &&
      !isKindEnd(words, hit),
  ],
  [
    feeling,
    (words, hit) =>
      (hit.phrase === 0 ? isMine(words, hit) : isWriters(words, hit.first)) &&
      !isIn(restricts, next(words, hit)) &&
      !isIn(suffers, next(words, hit)),
  ],
  [deed, (words, hit) => isWriters(words, hit.first) && !isDenied(words, hit)],
  [order, (words, hit) => isHead(words, hit) && (hit.phrase === 0 || group(words, hit)?.isAll === true)],
  [always, (words, hit) => !isUnsaid(words, hit) && !isPraised(words, hit)],
  [
    sentHome,
    (words, hit) =>
      foreign.has(group(words, hit)?.whom ?? '') &&
      (words[hit.after - 1]?.word !== 'out' || next(words, hit) === '') &&
      !isDenied(words, hit) &&
      !isUnsaid(words, hit),
  ],
]

/** “I’ll never like …”: the “never” is part of the feeling. */
const isMine = (words: readonly Word[], { first }: Hit): boolean =>
  words
    .slice(Math.max(0, first - 3), first)
    .some(({ word }) => word === 'i' || word === 'we' || word === 'ill')

const isKindEnd = (words: readonly Word[], { after }: Hit): boolean =>
  (words[after - 1]?.word === 'have' && words[after]?.word === 'to') ||
  (isIn(kindly, words[after - 1]?.word ?? '') && words[after - 1]?.word !== 'treated')
/** “I do not say that they are …”, “nobody should …”. */
function isUnsaid(words: readonly Word[], { first, sentence }: Hit): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const one = words[at]
    if (one === undefined || one.sentence !== sentence) return false
    if (isIn(unsaying, one.word)) {
      const then = words[at + 1]?.word ?? ''
      return !(
        (one.word === 'isnt' && ['it', 'that', 'this'].includes(then)) ||
        isIn(unsayingLess, then) ||
        words[at - 1]?.word === 'why' ||
        (one.word === 'no' && first - at > 2 && then !== 'one')
      )
    }
  }
  return false
}
const unsaying = wordClass(
  'not, never, no, nobody, none, dont, doesnt, didnt, isnt, wont, wouldnt, cant, cannot, shouldnt, stop, without, if',
)
const unsayingLess = wordClass(
  'believe, help, wait, doubt, denying, deny, you, we, care, wonder, only, just, surprised, question, stand, offence, understand, get, know, trust, tell, want, like, even, escape, ignore, argue, stress, mind, racist, sexist, being, to, there',
)

function isHead(words: readonly Word[], { first, sentence }: Hit): boolean {
  const before = words[first - 1]
  return (
    before === undefined ||
    before.sentence !== sentence ||
    (isIn(startsOrder, before.word) && before.word !== 'dont' && words[first - 2]?.word !== 'dont')
  )
}

const praise = wordClass(
  'love, loved, adore, brilliant, amazing, legend, legends, proud, fantastic, wonderful, rock, great, awesome, incredible, heroes, hero, marvellous, thank, thanks, lovely, gorgeous, talented',
)
const isPraised = (words: readonly Word[], hit: Hit): boolean =>
  words.some(({ word, sentence }) => sentence === hit.sentence && isIn(praise, word))

function abuseIn(words: readonly Word[]): readonly (Hit & { readonly whom: string | undefined })[] {
  const found = matcher().find(words)
  return judges.flatMap(([set, isMeant]) =>
    (found.get(set) ?? [])
      .filter((hit) => isMeant(words, hit))
      .map((hit) => ({ ...hit, whom: group(words, hit)?.whom })),
  )
}

export const discrimination: Rule = rule({
  id: 'dignity.discrimination',
  title: 'Words against a group of people',
  severity: 'stop',
  source: {
    title: 'Equality Act 2010, part 2: protected characteristics',
    address: 'https://www.legislation.gov.uk/ukpga/2010/15/part/2/chapter/1',
    paraphrase: true,
  },
  suggestion:
    'Take it out. If somebody’s behaviour was the trouble, say what happened and leave out who they are. If you are reporting abuse, say clearly that it was wrong.',
  find: ({ text }, { account, role = '' }, reading) => {
    const sayingsHere = sayingsIn(reading.tokens)
    const unmaskedWords = unmasked(text, reading.tokens)
    if (unmaskedWords === undefined && sayingsHere.length === 0) return []
    const full = withGroups(text, unmaskedWords ?? reading.tokens)
    if (sayingsHere.length === 0 && !full.some(({ whom }) => whom !== undefined)) return []
    const words = withoutPadding(full)
    const abuse = abuseIn(words)
    const wounding = slursIn(words)
    const isStaff = account !== undefined && account !== 'official' && !/patient|public|carer$/i.test(role)
    const slighted = (isStaff ? slightsIn(reading.tokens) : []).flatMap((hit) => {
      const whom = nearGroup(full, hit)?.whom
      return whom === undefined ? [] : [{ ...hit, whom }]
    })
    if (abuse.length + wounding.length + sayingsHere.length + slighted.length === 0) return []
    const shields = new Shields(text, full, words)
    return [
      ...[...abuse, ...slighted].filter(({ whom }) => !shields.isOwn(whom)),
      ...wounding,
      ...sayingsHere,
    ]
      .filter(
        (hit) => !shields.isTold(hit) && !wasTold.test(text.slice(Math.max(0, hit.start - 60), hit.start)),
      )
      .map((hit) => finding(text, hit))
  },
})

/** “Was told to ‘go back …’”: it was done to the author. */
const wasTold =
  /\b(?:was|were|been|being|got|get|gets) (?:told|called|asked)\b[^.!?]{0,30}['‘’“"][^'’”"]{0,20}$/i

function finding(text: string, { start, end }: Pick<Hit, 'start' | 'end'>): Found {
  return {
    start,
    end,
    reason: `${quote(text.slice(start, end))} reads as abuse of people for who they are. It can hurt patients and colleagues, and cost you your job.`,
  }
}
