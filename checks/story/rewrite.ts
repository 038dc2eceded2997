import type { Context } from '../finding.ts'
import type { Reading } from '../language/reading.ts'
import type { Span } from '../words.ts'
import { type Edit, edited } from './edit.ts'
import type { Person } from './persons.ts'
import type { Sign } from './signs.ts'
import { type Story, storiesIn } from './weigh.ts'

/** The whole post without what points at somebody; none when no small change makes it safe. */
export function rewriteOf(reading: Reading, stories: readonly Story[], context: Context): string | undefined {
  let so = reading
  let left = stories
  for (let turn = 0; turn < 3 && left.length > 0; turn++) {
    const edits = left.flatMap((story) => editsOf(so, story))
    const text = edited(so.text, edits)
    if (text === so.text) return undefined
    so = reading.another(text)
    left = storiesIn(so, context)
  }
  return left.length === 0 && so.tokens.length > 3 ? so.text : undefined
}

function editsOf(reading: Reading, { signs, persons }: Story): Edit[] {
  const edits = persons.flatMap((person) => generalised(reading, person))
  for (const sign of signs) {
    const edit = editOf(reading, sign, persons)
    if (edit !== undefined) edits.push(edit)
  }
  return emptied(reading, edits)
}

/** Takes out whole sentences that say nothing without what was taken out: “He was 71, a driver.” */
function emptied(reading: Reading, edits: readonly Edit[]): Edit[] {
  const whole = [...new Set(reading.tokens.map(({ sentence }) => sentence))].filter((sentence) => {
    const words = reading.tokens.filter((token) => token.sentence === sentence)
    const isEdited = ({ start, end }: Span): boolean =>
      edits.some((edit) => edit.start <= start && end <= edit.end)
    const left = words.filter((token) => !isEdited(token))
    return left.length < words.length && left.every((token) => saysNothing.test(token.word))
  })
  const spans = whole.map((sentence) => ({ ...reading.sentence(sentence), by: '' }))
  const isWithin = (edit: Edit): boolean =>
    spans.some(({ start, end }) => start <= edit.start && edit.end <= end)
  return [...spans, ...edits.filter((edit) => !isWithin(edit))]
}
const saysNothing =
  /^(?:he|she|they|his|her|it|was|is|a|an|the|from|and|in|only|just|also|with|of|too|on|at)$/

const word = ({ tokens }: Reading, at: number): string => tokens[at]?.word ?? ''

/** “a 16 year old girl” is “a young person”; “, farmer” after a comma goes. */
function generalised(reading: Reading, person: Person): Edit[] {
  if (!person.tellsAge && !person.job) return []
  const { text, tokens } = reading
  const { start, end, first } = person
  const isAppositive =
    person.job &&
    /,\s*$/.test(text.slice(tokens[first - 1]?.end ?? 0, start)) &&
    !/^(?:a|an|the)$/.test(word(reading, first))
  if (isAppositive) return [{ start, end, by: '' }]
  const lead = word(reading, first)
  const led = /^(?:the|this|that|our|his|her|another|one|some)$/.test(lead)
    ? (tokens[first]?.start ?? start)
    : -1
  const article = led >= 0 ? text.slice(led, tokens[first]?.end) : ''
  const owner = /['’]s$/.test(text.slice(start, end)) ? '’s' : ''
  const band =
    person.age === 'child'
      ? 'child'
      : person.age === 'old'
        ? 'older person'
        : person.age === 'young'
          ? 'young person'
          : 'patient'
  const said =
    article === '' ? (/^[aeiou]/.test(band) ? `an ${band}` : `a ${band}`) : `${article.toLowerCase()} ${band}`
  return [{ start, end, by: said + owner }]
}

function editOf(reading: Reading, sign: Sign, persons: readonly Person[]): Edit | undefined {
  const { kind, start, end } = sign
  const isPartOfPerson =
    kind !== 'age' &&
    persons.some((person) => (person.job || person.tellsAge) && person.start < end && start < person.end)
  if (isPartOfPerson) return undefined
  if (kind === 'when') return { start, end, by: insteadOfTime(reading, sign) }
  if (kind === 'where') return placeEdit(reading, sign)
  if (kind === 'age') return isOfPerson(reading, sign) ? undefined : ageEdit(reading, sign)
  if (kind === 'known' || kind === 'seen') return hintEdit(reading, sign, persons)
  if (kind === 'odd') return oddEdit(reading, sign, persons)
  if (kind === 'family' && /^\d/.test(word(reading, sign.first)))
    return { start, end: reading.tokens[sign.first]?.end ?? end, by: 'many' }
  return undefined
}

const isOfPerson = (reading: Reading, { first, after }: Sign): boolean =>
  after - first > 1 || !/^\d/.test(word(reading, first))

function insteadOfTime(reading: Reading, { first, after, start, end }: Sign): string {
  const said = reading.text.slice(start, end)
  if (/['’]s$/.test(said)) return 'a recent'
  const next = word(reading, after)
  const isBegun = first === 0 || reading.tokens[first - 1]?.sentence !== reading.tokens[first]?.sentence
  if (isBegun && /^(?:was|is|has|had|were|shift|shifts)$/.test(next))
    return /shift/.test(next) ? 'a recent' : 'a recent shift'
  const lead = word(reading, first)
  if (/^(?:since|from)$/.test(lead)) return 'for a while'
  if (/^(?:until|till)$/.test(lead)) return 'for a long time'
  return ''
}

/** Takes a hint out with its clause, unless the clause is what happened to the person. */
function hintEdit(reading: Reading, sign: Sign, persons: readonly Person[]): Edit {
  const { start, end, first, after } = sign
  const said = reading.text.slice(start, end)
  if (
    /\b(?:face|patient|person|name|star|chef|presenter|footballer|actor|actress|singer|gardener|vet|doctor|player|striker|goalkeeper|captain|manager|midfielder|defender|winger|keeper)$/i.test(
      said,
    )
  ) {
    const isLed = /^(?:a|an|the|that|this|our|another)$/.test(word(reading, first - 1))
    return { start, end, by: isLed ? 'patient' : 'a patient' }
  }
  const whole = clause(reading, sign)
  const holdsMore = persons.some((person) => whole.start <= person.start && person.end <= whole.end)
  if (!holdsMore) return whole
  if (/^(?:you|u|if|not|wont|cant|guess)\b/i.test(said))
    return { start, end: Math.max(end, whole.end), by: '' }
  let from = first
  if (/^(?:was|is|were)$/.test(word(reading, from - 1))) from--
  while (
    /^(?:who|that|for|after|at|from|in|of|on|with|about|by|the)$/.test(word(reading, from - 1)) &&
    first - from < 3
  )
    from--
  const to =
    /^(?:in|on)$/.test(word(reading, after)) && /^\d/.test(word(reading, after + 1))
      ? after + 1
      : /^(?:in|on|at|near|by|outside|off)$/.test(word(reading, after - 1))
        ? after - 2
        : after - 1
  return { start: reading.tokens[from]?.start ?? start, end: reading.tokens[to]?.end ?? end, by: '' }
}

function placeEdit(reading: Reading, sign: Sign): Edit {
  const { start, end, first } = sign
  if (/^(?:whole|entire|all|half|everyone|everybody|they|we)$/.test(word(reading, first)))
    return clause(reading, sign)
  const lead = reading.tokens[first - 1]
  if (lead?.sentence === sign.sentence && /^(?:in|on|at|from)$/.test(lead.word))
    return { start: lead.start, end, by: '' }
  return { start, end, by: insteadOfPlace(reading, sign) }
}

function insteadOfPlace(reading: Reading, { first }: Sign): string {
  if (word(reading, first) !== 'to') return ''
  return /^(?:transferred|flown|airlifted|sent|went|moved|shipped|off|taken|conveyed|came|come|back|up|down|over)$/.test(
    word(reading, first - 1),
  )
    ? 'elsewhere'
    : ''
}

function ageEdit(reading: Reading, sign: Sign): Edit {
  const isSentence = reading.tokens.filter(({ sentence }) => sentence === sign.sentence).length < 4
  if (isSentence) return { ...reading.sentence(sign.sentence), by: '' }
  const lead = reading.tokens[sign.first - 1]
  const takesLead = lead !== undefined && /^(?:aged|age|in|at|late|early|mid)$/.test(lead.word)
  return {
    start: takesLead ? lead.start : sign.start,
    end: sign.end,
    by: /^(?:she|he|is|was|turned)$/.test(lead?.word ?? '') ? 'an adult' : '',
  }
}

function oddEdit(reading: Reading, sign: Sign, persons: readonly Person[]): Edit {
  const { text } = reading
  const said = text.slice(sign.start, sign.end).toLowerCase()
  if (/^(?:triplets|quad|quint|sext|conjoined|siamese)/.test(said))
    return { start: sign.start, end: sign.end, by: 'babies' }
  const hurt = /(injury|accident|wound|injuries|attack|incident|bite|sting|kick|explosion|fire|crash)$/.exec(
    said,
  )
  const article = /^(?:(?:with|by|from|in) )?(?:a|an|the) /.exec(said)?.[0] ?? ''
  if (hurt)
    return {
      start: sign.start,
      end: sign.end,
      by: `${article.replace(/\b(?:a|an) $/, 'a ')}serious ${/injur|wound/.test(said) ? hurt[1] : 'injury'}`,
    }
  const lead = reading.tokens[sign.first - 1]
  const isMove =
    lead !== undefined &&
    lead.sentence === sign.sentence &&
    /^(?:came|fell|fallen|went|come|drove|jumped|crashed)$/.test(lead.word)
  if (isMove) return { start: lead.start, end: sign.end, by: 'got hurt' }
  if (
    /^(?:hit|struck|run|knocked|kicked|gored|trampled|bitten|mauled|attacked|crushed|pulled|dragged|fished|winched|trapped|wedged|stuck|pinned|impaled)/.test(
      said,
    )
  )
    return { start: sign.start, end: sign.end, by: 'hurt' }
  if (/^(?:fell|fallen|jumped|thrown|drove|went)/.test(said))
    return { start: sign.start, end: sign.end, by: 'got hurt' }
  if (/^(?:with|by|on|off|under|from|in|into|at|down|up|through) /.test(said))
    return { start: sign.start, end: sign.end, by: '' }
  const whole = clause(reading, sign)
  const holdsMore = persons.some((person) => whole.start <= person.start && person.end <= whole.end)
  if (!holdsMore) return whole
  return {
    start: sign.start,
    end: sign.end,
    by: /^(?:a|an|the|his|her|some) /.test(said) ? 'something' : 'object',
  }
}

/** From one comma or “and” to the next; all of the sentence if it has none. */
function clause({ text, tokens }: Reading, { first, after, sentence }: Sign): Edit {
  let from = first
  while (
    from > 0 &&
    tokens[from - 1]?.sentence === sentence &&
    !/[,;:()–—]/.test(text.slice(tokens[from - 1]?.end ?? 0, tokens[from]?.start ?? 0)) &&
    !splits.test(tokens[from]?.word ?? '')
  )
    from--
  let to = after
  while (
    tokens[to]?.sentence === sentence &&
    !/[,;:()–—]/.test(text.slice(tokens[to - 1]?.end ?? 0, tokens[to]?.start ?? 0)) &&
    !splits.test(tokens[to]?.word ?? '')
  )
    to++
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, by: '' }
}
const splits = /^(?:and|but|cos|because|so|who|when|while)$/
