/**
 * Puts one word in the place of every naming of a group, so that the grammar can speak of `<them>`, `<one>` of them,
 * their `<kind>`, and a `<slur>`. “They” becomes `<them>` where it can only mean a group just named.
 */
import type { Token } from '../language/tokens.ts'
import { isIn, wordClass } from '../language/word-class.ts'
import { conditionAt, type Name, namesAt, onePerson, severalPeople } from './lexicon.ts'

export interface Word extends Token {
  /** The protected characteristic, where a group is named. */
  readonly whom?: string
  readonly harmless?: ReadonlySet<string>
  readonly isPronoun?: boolean
  /** “All …”, “these …”. */
  readonly isAll?: boolean
  /** “… always”, “… all”. */
  readonly isAlways?: boolean
}

/** No post names more; a text of one word said a million times stays cheap. */
const mostGroups = 200

export function withGroups(text: string, tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = []
  let named = 0
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    const group = named < mostGroups ? groupAt(text, tokens, at) : undefined
    if (group === undefined) {
      words.push(token)
      at++
    } else {
      named++
      words.push({ ...token, ...group.name, end: tokens[group.after - 1]?.end ?? token.end })
      at = group.after
    }
  }
  return withPronouns(words)
}

interface Group {
  readonly name: { word: string; whom: string; harmless?: ReadonlySet<string> }
  /** The place of the word after it. */
  readonly after: number
}

function groupAt(text: string, tokens: readonly Token[], at: number): Group | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  const withCondition = peopleWith(tokens, at)
  if (withCondition) return withCondition
  let best: Group | undefined
  for (const named of namesAt(token.word)) {
    if (!stands(named, tokens, at)) continue
    const after = at + named.words.length
    if (named.means === 'kind') {
      const group = kindOfPeople(named, tokens, after)
      if (best === undefined || group.name.word !== '<kind>')
        best = group.after > (best?.after ?? 0) ? group : best
    } else if (!isOwning(text, tokens[after - 1]) && (best === undefined || after > best.after))
      best = {
        name: {
          word: `<${named.means}>`,
          whom: named.whom,
          ...(named.harmless && { harmless: named.harmless }),
        },
        after,
      }
  }
  if (best?.name.word === '<them>' && isIn(thing, tokens[best.after]?.word ?? '')) return undefined
  return best
}

const stands = ({ words }: Name, tokens: readonly Token[], at: number): boolean =>
  words.every(
    (word, place) =>
      tokens[at + place]?.word === word && tokens[at + place]?.sentence === tokens[at]?.sentence,
  )

/** “women’s”, “the elderly’s”: what belongs to them is not them. */
const isOwning = (text: string, token: Token | undefined): boolean =>
  token !== undefined && /['’`´]s?$/i.test(text.slice(token.start, token.end + 1).trimEnd())

/** After a group’s name, these make it the name of something else: “women’s” without its mark, “girls night”. */
const thing = wordClass(
  `film, films, movie, movies, book, books, food, music, toilet, toilets, loos, fashion, clothes, clothing, shoes, jeans, football, rugby, cricket, sport, sports, magazine, magazines, night, nights, day, hospital, ward, wards, health, service, services, team, network, group, rights, month, history, clinic, pudding, cab, friday, belt, market, box, hole, and white`,
)

/** A quality and whom it is said of: “elderly”, “disabled young people”, “Polish nurse”. */
function kindOfPeople(named: Name, tokens: readonly Token[], after: number): Group {
  let at = after
  for (let more = 0; more < 4; more++) {
    const word = tokens[at]?.word ?? ''
    if (tokens[at]?.sentence !== tokens[after - 1]?.sentence) break
    if (isIn(severalPeople, word)) return { name: { word: '<them>', whom: named.whom }, after: at + 1 }
    if (isIn(onePerson, word)) return { name: { word: '<one>', whom: named.whom }, after: at + 1 }
    if (
      !isIn(between, word) &&
      !namesAt(word).some(({ means, words }) => means === 'kind' && words.length === 1)
    )
      break
    at++
  }
  return { name: { word: '<kind>', whom: named.whom }, after }
}

const between = wordClass(
  'and, or, young, old, older, elderly, fucking, bloody, agency, bank, student, junior, working, class, english, speaking, born, trained, looking, taxi, care',
)

/** “people with autism”, “anyone who is gay”. */
function peopleWith(tokens: readonly Token[], at: number): Group | undefined {
  const word = tokens[at]?.word ?? ''
  const isMany = isIn(many, word)
  if (!isMany && !isIn(anybody, word)) return undefined
  let next = at + 1
  const link = tokens[next]?.word ?? ''
  if (link === 'with' || link === 'of' || link === 'in' || link === 'from' || link === 'on') {
    next++
    if (tokens[next]?.word === 'a' || tokens[next]?.word === 'an' || tokens[next]?.word === 'the') next++
    const length = conditionAt.lengthAt(tokens, next)
    if (length === 0) return undefined
    return {
      name: {
        word: isMany ? '<them>' : '<one>',
        whom: link === 'from' || link === 'of' ? 'nationality' : 'disability',
      },
      after: next + length,
    }
  }
  if (link === 'who' || link === 'that' || link === 'whos') {
    next++
    const verb = tokens[next]?.word ?? ''
    if (verb === 'are' || verb === 'is' || verb === 'isnt' || verb === 'arent' || verb === 'not') next++
  }
  const named = namesAt(tokens[next]?.word ?? '').find(
    (one) => one.means === 'kind' && stands(one, tokens, next),
  )
  if (named === undefined || next === at) return undefined
  const after = next + named.words.length
  return isIn(severalPeople, tokens[after]?.word ?? '')
    ? undefined
    : { name: { word: '<them>', whom: named.whom }, after }
}
const many = wordClass('people, ppl, those, folk, folks, patients, kids, children, everyone, everybody')
const anybody = wordClass('anyone, anybody, someone, person')

const pronoun = wordClass('they, them, theyre, themselves')
/** Others whom “they” may mean just as well. */
const other = wordClass(
  `people, who, racists, bigots, trolls, idiots, nobody, anyone, someone, somebody, politicians, tories, labour, mps, government, ministers, police, managers, bosses, doctors, nurses, staff, carers, colleagues, parents, hospitals, trusts, services, cuts, rules, forms, symptoms,
  attackers, abusers, thugs, fascists, nazis, papers, media, reporters, journalists, landlords, employers, companies, insurers, critics, hackers, scammers, thieves, waits, lists, steps, toilets, stairs, drugs, tablets, results, tests, others`,
)

function withPronouns(words: readonly Word[]): readonly Word[] {
  let last: Word | undefined
  let member: Word | undefined
  let othersIn = -1
  let meantSoFar = 0
  return words.map((word, at) => {
    const isThese = isIn(theseOnes, word.word) && isIn(these, words[at - 1]?.word ?? '')
    if (word.whom !== undefined && word.word !== '<slur>') member = word
    if (word.word === '<them>') last = word
    else if (isIn(other, word.word) && !isThese) othersIn = word.sentence
    const meant = isThese ? member : last
    if (meant?.whom === undefined || word.sentence - meant.sentence > 2 || othersIn >= meant.sentence)
      return word
    if ((!isThese && !isIn(pronoun, word.word)) || meantSoFar++ >= mostGroups) return word
    return { ...word, word: '<them>', whom: meant.whom, isPronoun: true }
  })
}
const these = wordClass('these, those, that, this')
const theseOnes = wordClass('people, lot, creatures, folk, types')
