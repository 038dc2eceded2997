/** What makes cruel words about a group no abuse: they are denied, quoted to condemn, told of others, or the group’s own. */
import type { Hit } from '../language/matcher.ts'
import { isIn, wordClass } from '../language/word-class.ts'
import { badQuality, badThing, harmed, perishes } from '../lexicon/insults.ts'
import type { Span } from '../words.ts'
import type { Word } from './groups.ts'
import { Lookup } from './lexicon.ts'

const no = wordClass(
  'not, no, never, nobody, none, nor, neither, without, dont, doesnt, didnt, isnt, arent, wasnt, werent, wont, wouldnt, cant, cannot, couldnt, shouldnt, havent, hasnt, hadnt, aint, mustnt, hardly, nothing, stop',
)

/** Words between the parts of a phrase that make it say something else: “are facing horrible cuts”. */
const breaking = wordClass(
  'in, on, at, by, for, from, against, towards, about, with, to, because, if, but, that, which, who, when, where, after, under, of, told, seen, made, left, forced, dying, victims, victim, called, sent, put, and, or, or not, having, their, our, his, her, my, your, than',
)
const joins = wordClass(
  'waste, bunch, load, loads, lot, piece, bag, pack, kind, sort, out, full, lowest, dregs, sick, pile, group, gang, swarm, horde, heap, type, race, nation, bunches, herd, breed, source, cause, root, drain, burden, stain, blight, cancer, plague, bad, good, tired, worse, less, more, lower, nothing, dirt, scum, shadow, threat, danger, menace, disgrace, problem, used, all',
)
const fineEndings = wordClass(
  'fucking, nothing, everything, freaking, frigging, effing, being, need, indeed, so-called, bloody, thing, anything, becoming, getting, fuckin, going, inbred, damned, bred, red',
)

const unkind = new Lookup(wordClass('', badQuality, badThing, harmed, perishes))
/** Where the unkind end of a phrase begins. */
function unkindFrom(words: readonly Word[], after: number): number {
  for (let length = 5; length > 0; length--)
    if (unkind.lengthAt(words, after - length) === length) return after - length
  return after - 1
}

/** Whether words between a group and what is said of it make it another statement: “are facing horrible cuts”. */
export function isBroken(words: readonly Word[], { first, after }: Hit): boolean {
  const end = unkindFrom(words, after)
  for (let at = first + 1; at < end; at++) {
    const { word } = words[at] ?? { word: '' }
    const last = words[at - 1]?.word ?? ''
    if (isIn(breaking, word) && !isIn(joins, last) && last !== 'only' && at > first + 3) return true
    if (
      isIn(breaking, word) &&
      !isIn(joins, last) &&
      !isIn(verbs, word) &&
      at > first + 1 &&
      !isIn(helpers, last)
    )
      return true
    if (
      word.length > 4 &&
      /(?:ing|ed)$/.test(word) &&
      !isIn(fineEndings, word) &&
      !unkind.members.words.has(word)
    )
      return true
  }
  return false
}
const verbs = wordClass('to, seen')
const helpers = wordClass(
  'have, need, ought, deserve, has, had, got, supposed, want, look, sound, seem, act, behave, smell',
)

/** Whether “not” or its like stands in the phrase: “are not scum”, but “not only scum”, “nothing but scum”. */
export function isDenied(words: readonly Word[], { first, after }: Hit): boolean {
  for (let at = first + 1; at < after; at++) {
    const { word } = words[at] ?? { word: '' }
    if (!isIn(no, word)) continue
    const next = words[at + 1]?.word ?? ''
    if (word === 'not' && (next === 'only' || next === 'just')) continue
    if (word === 'nothing' && (next === 'but' || next === 'more' || next === 'other')) continue
    if (word === 'no' && (next === 'better' || next === 'more')) continue
    if (at >= unkindFrom(words, after)) continue
    return true
  }
  return false
}

const first = wordClass('i, we, lets, id, ill, me')
const filler = wordClass(
  'really, fucking, bloody, just, all, so, do, absolutely, honestly, always, still, also, too, truly, literally, completely, totally, am, m, was, personally, actually, guess, admit, must, have, to, will, would, ll, cant, help, but, and, because, cos, god, why, utterly, seriously, genuinely, started, starting, beginning, begin, come, came, learned, learnt, grown, want, got, getting, feel, like, should, be, can, even, now, proudly, openly, secretly, been, being, sincerely, strongly, deeply, definitely, probably, ever, only, it, is, how, much, that, more, than, say, are, were, fuckin, ffs, omg, my, opinion, in, how, simply, honest, tbh, both, get, done, sick, d, deadly, passionately, with, a, passion, thoroughly, quite',
)

/** Whether the feeling or deed that begins at a place is the writer’s own. */
export function isWriters(words: readonly Word[], at: number): boolean {
  const { sentence = 0 } = words[at] ?? {}
  for (let back = at - 1; back >= at - 7; back--) {
    const one = words[back]
    if (one === undefined || one.sentence !== sentence) return !/ing$/.test(words[at]?.word ?? '')
    const { word } = one
    if (
      word === 'not' ||
      word === 'never' ||
      word === 'dont' ||
      word === 'didnt' ||
      word === 'wouldnt' ||
      word === 'used'
    )
      return isHardNot(words, back)
    if (isIn(first, word)) return !isDeniedBefore(words, back)
    if (
      word === 'you' ||
      word === 'everyone' ||
      word === 'everybody' ||
      word === 'one' ||
      word === 'people' ||
      word === 'they' ||
      word === 'someone' ||
      word === 'somebody' ||
      word === 'government' ||
      word === 'who'
    )
      return isDuty(words, back, at)
    if (
      word === 'ok' ||
      word === 'okay' ||
      word === 'fine' ||
      word === 'right' ||
      word === 'normal' ||
      word === 'natural' ||
      word === 'easy' ||
      word === 'time'
    )
      return !isNearNo(words, back)
    if (!isIn(filler, word))
      return (
        words.some(
          ({ word: any, sentence: same }, place) => place < back && same === sentence && isIn(first, any),
        ) &&
        words[back]?.isPronoun !== true &&
        !isNearNo(words, at)
      )
  }
  return false
}

const isNearNo = (words: readonly Word[], at: number): boolean =>
  [1, 2, 3, 4, 5].some(
    (back) => isIn(no, words[at - back]?.word ?? '') && words[at - back]?.sentence === words[at]?.sentence,
  )
const isHardNot = (words: readonly Word[], at: number): boolean =>
  ['hard', 'cant', 'difficult', 'impossible'].includes(words[at - 1]?.word ?? '') ||
  words[at - 1]?.word === 'why'
/** “You should hate …”: a duty laid on everybody. */
function isDuty(words: readonly Word[], from: number, to: number): boolean {
  const between = words.slice(from + 1, to + 2).map(({ word }) => word)
  if (isIn(asks, words[from - 1]?.word ?? '') || words[from]?.word === 'who')
    return (
      ['else', 'also'].some((word) => between.includes(word)) ||
      words[from - 1]?.word === 'anyone' ||
      (words[from - 1]?.word === 'one' && words[from - 2]?.word === 'only')
    )
  return (
    !between.some((word) => isIn(no, word)) &&
    between.some((word) =>
      ['should', 'must', 'need', 'needs', 'has', 'ought', 'please', 'all', 'gotta', 'better'].includes(word),
    )
  )
}
const asks = wordClass('if, do, does, did, when, that, because, those')
const isDeniedBefore = (words: readonly Word[], at: number): boolean => {
  const word = words[at - 1]?.word ?? ''
  if (word === 'not' || word === 'nor' || word === 'neither') return true
  const after = words.slice(at + 1, at + 4).map((one) => one.word)
  return (
    after.some(
      (one, place) =>
        isIn(no, one) && !(place === 0 && (one === 'cant' || one === 'cannot' || one === 'hardly')),
    ) &&
    !after.includes('stand') &&
    !after.includes('help')
  )
}

/** The saying or thinking of others. */
const says = wordClass(
  'says, thinks, believes, claims, calls, hates, told, shouted, posted, wrote, tweeted, insists, called, calling, saying, claiming, suggesting, implying, shouting, yelling, hating, telling, spewing, spouting, claimed, implied, implies, suggests, suggested, argues, argued, wants, screamed, texted, commented, muttered, spat, joked, jokes, thinking, believing, pretending, assumes, assuming, treating, hearing, heard, hear, attacking, killing, threatens, threatened, threatening',
)
const say = wordClass(
  'say, think, believe, claim, call, hate, want, tell, treat, assume, suggest, imply, shout, pretend, argue, attack, teach, despise, harass, said, thought, use, hear, accuse, blame, view, judge',
)
const others = wordClass(
  'who, they, he, she, you, people, racists, bigots, trolls, idiots, some, if, patient, patients, relative, relatives, man, woman, visitor, him, her, them, whoever, dare, to, dont, never, stop, cant, not, shouldnt, anyone, someone, somebody, nobody, everybody, would, wouldnt, cannot, why, dad, mum, boss, brother, uncle, colleague, colleagues, papers, media, tabloids, families, customers, guy, bloke, parents, politicians, mps',
)
const ideas = wordClass(
  'idea, notion, belief, myth, lie, stereotype, trope, comment, comments, attitude, suggestion, rumour, assumption, claim, slogan, graffiti, poster, posts, tweets, remarks, jokes, joke, phrase, phrases, slur, abuse, misconception, rhetoric, chant, chants',
)
const ownView = new Lookup(
  wordClass(
    'anyone else, anybody else, who else, dont you, do you also, wouldnt you, you have to, you got to, you gotta, got to, have to, must, everyone, everybody, we all, lets, i, we, am i, just, i keep, im just, only me, has to be, must be, ill, id, cant you, isnt it',
  ),
)

/** Abuse called by its name: said anywhere near, it shows whose side the writer is on. */
const abuseNamed = new Lookup(
  wordClass(
    'racist, racists, racism, racisthurts, racismhurts, sexist, sexism, homophobic, homophobia, transphobic, transphobia, islamophobia, islamophobic, antisemitic, antisemitism, anti semitic, anti semitism, ableist, ableism, ageist, ageism, bigot, bigots, bigotry, bigoted, prejudice, prejudiced, prejudices, discrimination, discriminatory, hate speech, hate crime, hate crimes, hateful, misogyny, misogynist, misogynistic, xenophobic, xenophobia, unacceptable, offensive, zero tolerance, never ok, never okay, slur, slurs, stereotype, stereotypes, stereotyping',
  ),
)
/** In the same sentence. */
const condemned = new Lookup(
  wordClass(
    `
  not ok, not okay, isnt ok, isnt okay, never acceptable, not acceptable, condemn, called out, call out, calling out, racially abused, verbal abuse, this abuse, that abuse, no excuse, no place for, is wrong to, so wrong, its wrong, was wrong, simply wrong, just wrong, wrong of, wrong to, shameful to, must stop, has to stop, needs to stop, wont be tolerated, wont tolerate, will not tolerate, report it, report him, report her,
  is a myth, is nonsense, is rubbish, is a lie, a lie, not true, untrue, is false, are false, dehumanising, dehumanizing, derogatory, disrespectful, horrific, heartbreaking, appalled, is hate, are hate, bullying, challenge it, be kind, solidarity, stand with, ignorance, vile thing, awful thing, horrible thing, terrible thing, disgusting thing, stupid thing, dumbest thing, things to say, thing to say, to hear, words hurt, words matter, bullies, trolls, hurtful, inexcusable, intolerable, intolerance, intolerant, shocked to, sad to, sickening to, equality act, apologise, apologised, sacked for, banned for, arrested for, suspended for, fined for, guilty of, struck off`,
  ),
)
const disclaims = new Lookup(
  wordClass(
    'call me racist, call me sexist, call me homophobic, call me a bigot, not racist but, not being racist but, im not racist, not racist, i not racist, isnt racist to, not sexist but, not homophobic but, not a racist, not a bigot, racist or not, dont care if, no offence, no offense, if thats racist, aint racist, not transphobic, not ableist, not prejudiced, not being funny but, probably racist, sounds racist, not pc, politically correct, politically incorrect, not sexist, not homophobic, say im racist, say i am racist, accuse me, think im racist, if it is offensive, if its offensive, might be offensive, may be offensive',
  ),
)
const endorses = new Lookup(
  wordClass(
    'so true, agree, agreed, my motto, i said, i always say, is right, are right, was right, is a fact, facts, spot on, couldnt agree, nailed it, well said, hear hear, 100, truth, and i agree, he had a point, has a point, have a point, he is right, she is right, too right, love this, preach',
  ),
)
const past = new Lookup(
  wordClass(
    'nazi, nazis, hitler, holocaust, apartheid, slavery, segregation, enoch, windrush, 1930s, 1940s, 1950s, 1960s, 1970s, novel, film, play, documentary, drama, character, episode, lyrics, exhibition, museum, section 28, used to think, used to believe, used to be told, grew up hearing, was taught that, raised to, brought up to, century',
  ),
)

const nowhere: ReadonlySet<number> = new Set()

/** Asked only once something was found, so most texts cost nothing here. */
export class Shields {
  private readonly condemnedIn: ReadonlySet<number>
  private readonly pastIn: ReadonlySet<number>
  private readonly namedIn: ReadonlySet<number>
  private readonly isEndorsed: boolean
  private readonly quotations: readonly Span[]
  /** Characteristics the writer says are the writer’s own. */
  private readonly own: ReadonlySet<string>

  constructor(
    text: string,
    full: readonly Word[],
    private readonly words: readonly Word[],
  ) {
    this.isEndorsed = endorses.isAnywhere(full)
    const isDisclaimed = disclaims.isAnywhere(full)
    this.condemnedIn = isDisclaimed ? nowhere : condemned.sentences(full)
    this.namedIn = isDisclaimed ? nowhere : abuseNamed.sentences(full)
    this.pastIn = this.isEndorsed ? nowhere : past.sentences(full)
    this.quotations = quoted(text)
    this.own = ownOf(full)
  }

  /** Whether the words are somebody else’s, told or quoted. */
  isTold({ start, end, first, sentence }: Pick<Hit, 'start' | 'end' | 'first' | 'sentence'>): boolean {
    if (this.condemnedIn.has(sentence) || this.pastIn.has(sentence)) return true
    if ([-1, 0, 1, 2].some((near) => this.namedIn.has(sentence + near))) return true
    if (this.isEndorsed) return false
    const isQuoted = this.quotations.some(
      (one) => one.start <= start && end <= one.end && hasMore(this.words, one),
    )
    return isQuoted || isReported(this.words, first, sentence)
  }

  isOwn(whom: string | undefined): boolean {
    return whom !== undefined && this.own.has(whom)
  }
}

/** Whether more than two words stand outside the quotation. */
const hasMore = (words: readonly Word[], { start, end }: Span): boolean =>
  words.filter(
    (word) =>
      (word.end <= start || word.start >= end) && !word.word.startsWith('<m') && word.word !== '<link>',
  ).length >= 2

function isReported(words: readonly Word[], from: number, sentence: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 14); at--) {
    const one = words[at]
    if (one === undefined || one.sentence !== sentence) return false
    const before = words.slice(Math.max(0, at - 4), at).map(({ word }) => word)
    const last = before.at(-1) ?? ''
    if (
      isIn(ideas, one.word) &&
      from - at <= 6 &&
      ['the', 'a', 'this', 'that', 'these', 'such', 'harmful', 'old', 'tired', 'racist'].includes(last)
    )
      return true
    const isOwn =
      [1, 2, 3].some((back) => ownView.lengthAt(words, at - back) > 0) &&
      (!before.includes('who') || before.includes('else')) &&
      !before.includes('if')
    if (isIn(says, one.word))
      return (
        !(isOwn && !['heard', 'hear', 'told', 'called'].includes(one.word)) &&
        !(last === 'i' || last === 'we' || last === 'just')
      )
    if (isIn(say, one.word) && before.some((word) => isIn(others, word)) && !isOwn) return true
    if (
      isIn(say, one.word) &&
      before.some((word) => isIn(no, word)) &&
      !isOwn &&
      from - at <= 5 &&
      one.word !== 'want'
    )
      return true
  }
  return false
}

const self = wordClass('im, i, as, were, us, we, am, being, me, my, our, fellow, myself')
function ownOf(words: readonly Word[]): ReadonlySet<string> {
  const own = new Set<string>()
  for (const [at, { word, whom }] of words.entries()) {
    if (whom === undefined || words[at]?.isPronoun) continue
    const [b1 = '', b2 = '', b3 = ''] = [1, 2, 3].map((back) => words[at - back]?.word ?? '')
    const after = words[at + 1]?.word ?? ''
    const isMe =
      (b1 === 'i' ||
        b1 === 'am' ||
        b1 === 'us' ||
        b1 === 'we' ||
        b1 === 'fellow' ||
        (b1 === 'as' && word !== '<them>') ||
        b1 === 'myself') &&
      !(b1 === 'i' && word === '<them>')
    const isA =
      (b1 === 'a' || b1 === 'an' || b1 === 'proud' || b1 === 'the' || b1 === 'being') &&
      (b2 === 'as' ||
        b2 === 'i' ||
        b2 === 'am' ||
        (b2 === 'a' && isIn(self, b3)) ||
        (b2 === 'me' && b1 === 'being'))
    if (
      isMe ||
      isA ||
      (b1 === 'proud' && isIn(self, b2)) ||
      after === 'myself' ||
      (word === '<them>' && (b1 === 'we' || b1 === 'us')) ||
      (word === '<slur>' && after === 'pride')
    )
      own.add(whom)
  }
  return own
}

/** Quotation marks of every kind; a single one opens only before a word and shuts only after one. */
function quoted(text: string): Span[] {
  const spans: Span[] = []
  let open = -1
  let mark = ''
  for (const { index, 0: char } of text.matchAll(
    /["“”«»„]|(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])|['’](?![\p{L}\p{N}])/gu,
  )) {
    const kind = /['‘’]/.test(char) ? "'" : '"'
    if (open < 0) {
      if (char === '”' || char === '’') continue
      open = index
      mark = kind
    } else if (kind === mark) {
      if (index - open <= 600) spans.push({ start: open, end: index + 1 })
      open = -1
    } else if (index - open > 600) open = -1
  }
  return spans
}
