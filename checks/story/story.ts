import type { Context, Piece } from '../finding.ts'
import { phrases } from '../language/phrases.ts'
import { careVerb } from '../lexicon/care.ts'
import { weekday } from '../lexicon/times.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'
import { somebody } from './persons.ts'
import { rewriteOf } from './rewrite.ts'
import type { Sign, SignKind } from './signs.ts'
import { type Story, storiesIn } from './weigh.ts'

const looksLikeAStory = phrases`
  ${somebody}
  ${careVerb}
  ${weekday}
  cpr|triplets|quads|twins|rosc|overdose|stabbing|arrest|injury|breech|birth|labour|residents|ladies|today|tonight|yesterday|just|week|visit|night|morning|afternoon|evening|shift|shout|job
`

const whats: Readonly<Record<SignKind, string>> = {
  when: 'when',
  where: 'where',
  age: 'how old',
  work: 'what work they do',
  known: 'who they are',
  wrong: 'what is wrong with them',
  odd: 'what happened',
  death: 'what happened',
  ending: 'what happened',
  seen: 'what others saw',
  family: 'their family',
}

export const story: Rule = rule({
  id: 'conf.story',
  title: 'A story that points to a patient',
  severity: 'high',
  source: {
    title: 'General Medical Council, Using social media as a medical professional (2024), paragraph 19',
    address:
      'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
    paraphrase: true,
  },
  suggestion:
    'Take out when and where it was, and whatever makes the person stand out. Or wait until nobody can tell who it was, or ask them for written consent.',
  triggers: [looksLikeAStory],
  find: ({ text }, context, reading) => {
    if (context.consent === true || isPublic(context)) return []
    const stories = storiesIn(reading, context)
    if (stories.length === 0) return []
    const rewrite = rewriteOf(reading, stories, context)
    return stories.map((one) => findingOf(text, one, rewrite))
  },
})

const isPublic = ({ role }: Context): boolean => role === 'patient/public'

function findingOf(text: string, one: Story, rewrite: string | undefined): Found {
  const pieces = one.signs.map(
    (sign): Piece => ({ start: sign.start, end: sign.end, what: whats[sign.kind] }),
  )
  const start = Math.min(...pieces.map((piece) => piece.start))
  const end = Math.max(...pieces.map((piece) => piece.end))
  return {
    start,
    end,
    severity: one.strength,
    reason: reasonFor(text, one),
    ...(one.isConcern && { suggestion: concernSuggestion }),
    ...(rewrite !== undefined && { rewrite }),
    pieces,
  }
}

const concernSuggestion =
  'You may raise this: the concern can stay. Take out the details about the person and it is just as strong. You can also take it to your Freedom to Speak Up Guardian.'

/** Names the weightiest facts, one of a kind, in reading order. */
function reasonFor(text: string, { signs, persons }: Story): string {
  const best = new Map<string, Sign>()
  for (const sign of signs) {
    const so = best.get(whats[sign.kind])
    if (so === undefined || so.weight < sign.weight) best.set(whats[sign.kind], sign)
  }
  const chosen = [...best]
    .sort((a, b) => b[1].weight - a[1].weight)
    .slice(0, 4)
    .sort((a, b) => a[1].start - b[1].start)
  const said = chosen.map(([what, { start, end }]) => `${what} (${quote(text.slice(start, end))})`)
  const list = said.length > 1 ? `${said.slice(0, -1).join(', ')} and ${said.at(-1)}` : said.join('')
  const who = persons.some(({ kind }) => kind === 'child') ? 'this child' : 'this person'
  return `It gives no name, but together these let people who know ${who} work out who it is: ${list}.`
}
