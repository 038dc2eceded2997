import { phrases } from '../language/phrases.ts'
import { type Rule, rule } from '../rule.ts'
import { quote, replaceSpans } from '../words.ts'
import { ourOwn, stigmas, suicide } from './words.ts'

/** Miles, not patients; a title; somebody who asks that the word be dropped; the writer’s own life. */
const harmless = phrases`
  miles|airline|airlines|avios|flights|lounge|ba|airways|programme|points|qantas|ryanair|easyjet
  (dont / never / not / stop / no / instead of / rather than / nobody / isnt / without / avoid / please) ..4 (call / calling / called / say / saying / write / writing / use / using / label / labelled / labels / a / term / word / words / are / such thing / just / be)
  word|words|term|terms|label|labels|labelled|labelling|stigma|stigmatise|stigmatising|language|stereotype|stereotypes|dehumanising|insult|myth|slur|names|offensive|unacceptable|hurtful
  i ..2 am|was|a|an|former|recovering|ex
  as a|an|someone
  used to be
  (called|calls|calling|call me|him|her|us|them / called a / called an / told me)
  film|movie|hitchcock|novel|series|killer|album|song|band|anthem|podcast|book|episode|netflix|therapist|hospital-radio|bates|candy|bach
  (to / want / people / who / tried / thoughts / will) commit-to
`

export const stigma: Rule = rule({
  id: 'dignity.stigma',
  title: 'Words that shame people for an illness',
  severity: 'medium',
  source: {
    title: 'NHS digital service manual: inclusive content',
    address: 'https://service-manual.nhs.uk/content/inclusive-content',
    paraphrase: true,
  },
  suggestion: 'Say what the person lives with or needs, in words you would use to their face.',
  triggers: [suicide, ...stigmas.map(({ said }) => said)],
  consults: [harmless, ourOwn],
  find: ({ text }, _, reading) => [
    ...stigmas.flatMap(({ said, kinder, isOfficial = false }) =>
      reading
        .hits(said)
        .filter(
          (hit) => !reading.isQuoted(hit) && !reading.isDenied(hit, 3) && !reading.hasNear(harmless, hit),
        )
        .map(({ start, end, sentence }) => ({
          start,
          end,
          severity:
            isOfficial && !reading.hasNear(ourOwn, { sentence }) ? ('low' as const) : ('medium' as const),
          reason: `${quote(text.slice(start, end))} shames people for being ill or having a hard life, and puts others off asking for help.`,
          suggestion: `Write “${kinder}” instead.`,
        })),
    ),
    ...reading
      .hits(suicide)
      .filter((hit) => !reading.isQuoted(hit) && !reading.hasNear(harmless, hit))
      .map(({ start, end }) => ({
        start,
        end,
        severity: 'low' as const,
        reason: `${quote(text.slice(start, end))} sounds as if it were a crime, and that hurts the families left behind.`,
        suggestion: 'Write “died by suicide”, or “tried to take their own life”.',
        rewrite: committed(text, start, end),
      })),
  ],
})

const tenses: Readonly<Record<string, string>> = {
  committed: 'died by suicide',
  commited: 'died by suicide',
  commits: 'dies by suicide',
  commit: 'die by suicide',
}

function committed(text: string, start: number, end: number): string | undefined {
  const said = tenses[(text.slice(start, end).split(/\s/)[0] ?? '').toLowerCase()]
  return said === undefined ? undefined : replaceSpans(text, [{ start, end }], () => said)
}
