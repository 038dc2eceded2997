import type { Context } from '../finding.ts'
import type { Hit } from '../language/matcher.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'
import { swearing } from '../lexicon/insults-mild.ts'
import { inCare } from '../lexicon/people.ts'
import { management, workplace } from '../lexicon/work.ts'
import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'

const target = wordClass('nhs trust, you lot, this lot, them all, everyone here, these people', workplace)

const strong = swearing

/** Swearing at work, not merely where work is named. */
const swears = phrases`
  ${strong} ..3 ${target}|${management}|${inCare}
  ${target}|${management}|${inCare} ..3 ${strong}
  (sick of / hate / what a / another / again / total / complete / absolute / load of / full of / this / how the / what the / why the / who the / for) ..1 ${strong}
  fuck|screw|bollocks|bugger|sod this|that|them|off|it|to|you|everyone|everything
  ffs|wtf
  bloody|sodding|damn|blasted|flaming ..1 ${management}|${wordClass('rota, ward, hospital, trust, place, email, emails, job, dump, shambles, disgrace, joke')}
`
const atWork = phrases`
  ${wordClass('hospital, infirmary, station, shop, a e, ambulance, ambulances, patients, shift, break, breaks, ward, queue, phones, reception, practice, dispensary, pharmacy, caseload, clinic, nhs, trust, employer, tunic, scrubs, buzzer, on call, truck, counter, doctor, nurse, uniform, visits, general')}
  ${workplace}
  wellbeing|undervalued|(staff survey)|overtime|(pay slip)|payslip
  ${management}
  ${inCare}
`

/** Anger that needs no swearing. */
const heat = phrases`
  (cheers / thanks / thank you / ta) ..1 (for nothing / a bunch / a lot you / very much for nothing) ..5 ${management}|${target}
  ${management}|${target} ..2 (cheers / thanks / thank you / ta) for nothing
  (so done with / done with / so over / had it with / had it up to here with / sick of / sick to death of / sick and tired of / fed up of / fed up with / hate / hating / hated / detest / despise / loathe / cant stand / cannot stand / screw / sod / stuff / damn / to hell with) ..1 ${wordClass('this place, that place, this dump, this hole, this pit, this hospital, this trust, this ward, this department, this dept, this unit, this job, my job, the job, this circus, this shambles, this joke of, working here, being here, that ward, our trust, our ward, this practice, this surgery, my trust, this company, this shift, management, managers, bosses, this care home')}
  (stick / shove / stuff / ram) your|this|their|the ..2 job|wellbeing|webinar|webinars|mindfulness|yoga|resilience|email|emails|survey|rota|shift|shifts|uniform|lanyard|badge|pin|policy|apology|pizza|overtime|(thank you)|clap|nhs|trust ..4
  (stick / shove / stuff / ram) it ..2 (up your / up their / where the)
  (absolute / total / complete / utter / what a / bloody) ..1 dump|joke|disgrace|shambles|circus|farce|cesspit|hellhole|hole|pit|shower of a|(clown show)|(hell hole)|(snake pit)|(toxic dump) ..4 ${wordClass('hospital, trust, ward, department, dept, unit, place, management, managers, employer, practice, surgery, care home, organisation, of a')}
  ${wordClass('this hospital, this trust, this ward, this place, this department, this dept, this unit, this job, our trust, our hospital, our ward, this surgery, this practice, this care home, this home, this nursing home, the rota, nights, management, managers here, the bosses')} ..1 is|are ..2 dump|joke|disgrace|shambles|circus|farce|cesspit|hellhole|hole|pit|(clown show)|(hell hole)|(snake pit)|toxic|rotten|rubbish|hell
  ${management}|${target} ..2 (go do one / do one / go to hell / find ..2 other mug / find another mug / hang ..2 heads / my arse / not worth the / can swivel / swivel / disgust me / disgusts me / make me sick / makes me sick / take the piss / taking the piss / take the mick / broke me / breaking me / hates us / dont give a / doesnt give a / couldnt care less / treat us like / treats us like / treated like)
  (disgusting / vile / toxic / rotten / awful / horrible / hideous / shameful) ..1 place|hospital|trust|employer|company|ward to|i|and
  (hope / trust) ..6 ${management} ..8 (enjoy / enjoys / enjoying / sleep / sleeps / slept / happy / proud / choke / chokes / warm) ..10
  (never / dont think ive ever) ..2 hated ..3 ${target}|place|job
  sick of ..6 sick of
  (treated / treat us / treats us) like ..2 dirt|shit|crap|rubbish|muck|scum|numbers|cattle|slaves|(something on the)
  (shove it / stick it / stuff it / stuff you / up yours / sod you / screw you / screw this / screw them / sod this / sod the lot / sod that / bog off)
  (my arse / my backside) ..6
  (i swear / swear to god / swear down / so help me) ..4 if ..1 ${management}|(one more)|(i get)|(they) ..8 ${management}|email|emails|message|rota|one|another|again|ever
  (doesnt / dont / couldnt / wouldnt) give ..1 (toss / fig / damn / monkeys / shit / fuck / rats) ..3
  (burn / burn it / blow it) ..3 (to the ground / down)
  (can go to hell / can do one / can get stuffed / can sod off / can get lost / can get in the sea / can go whistle / can jog on / can kiss my / rot in hell / go to hell / up yours)
  (worst / crappiest / shittest) ..1 trust|hospital|ward|employer|department|dept|management|managers|job|shift|practice ever|(in the country)|ive|i|going|in
  (i quit / im out / im off / handing my notice / handed my notice / thats it im done / never going back / not going back / last straw / walk out / walking out) ..8 ${target}|${management}
`

/** Heat of several kinds: one alone may be a bad day, three are a rant. */
const fury = phrases`
  (hate / hated / hating / despise / loathe / detest / cant stand / done with / fed up / had enough / had it with / sick of|and|to|sick / so over / bored of / tired of) ..3
  (sick of / fed up of / fed up with / tired of) ..12 (sick of / fed up of / fed up with / tired of / and of)
  hope|hopes (you|it|they|this|that|he|she|every|whoever|the|all) ..6 (shut / shuts / rot / rots / cut|cuts off / burn / burns / close / closes / closed / sink / sinks / choke / chokes / suffer / collapse / collapses / fail / fails / fold|folds / gets / wait|waits / step|steps on / queue / happens)
  (rot / get lost / do one / get stuffed / bog off / naff off / sod off / piss off / stay home / stay at home / jog on / get in the sea / get a grip / grow up / up yours / get knotted / get bent / swivel / go whistle / kiss my / stick it / shove it / stuff it / ram it)
  rotten|toxic|joke|jokes|con|lie|lies|liars|shambles|circus|disgrace|dump|hellhole|cesspit|farce|pathetic|clowns|muppets|idiots|morons|cretins|vermin|scum|parasites|leeches|vultures|cowards|snakes|bullies|incompetent|useless|clueless|spineless|shower|walloper|wallopers|bellends|vile|disgusting|shameful|hell
  you (lot / people / all / guys / absolute / utter / selfish / lazy|entitled|rude|ignorant|ungrateful|thick)
  (great british public / general public / joe public / the public)
  selfish|entitled|ungrateful|ignorant|rude|lazy|thick|greedy|gutless|heartless
  (dont deserve / doesnt deserve / no wonder / wonder why / treat us like / treated like / treats us like / not a please / no please / no thank you / scream at / screaming at / shouting at / shout at / shouted at / taking the / take the / couldnt care / couldnt give / dont care / doesnt care / wouldnt send a dog / wouldnt send my / wouldnt treat a dog / like dirt / like muck / like slaves / like cattle / on its knees / bled dry / run into the ground / absolute / utter / total / complete|completely / every single / not one of / all of you / lot of you / every one of you / the lot of / pack of / bunch of / load of / what a)
  worst * ..3
  (never again / im done / i am done / im out / i quit / thats it / last straw / final straw / not paid enough / dont get paid enough / do not get paid / so angry / so so angry / raging / fuming / livid / seething / furious / boiling / could scream / want to scream / makes me sick / make me sick / sickening / boils my / doing my head in / does my head in / do my head in / lost the plot / losing the plot / losing it / snapped / at the end of my)
  (cant / couldnt / dont) magic ..2
  no i|you|we|they|he|she|it (dont / cant / wont / isnt / wasnt|am|are)
`
/** Anger whose cause must be told besides. */
const anger = phrases`
  seething|raging|livid|fuming|furious|boiling|(spitting feathers)|(could scream)|(want to scream)|incandescent|apoplectic
`
const bosses = phrases`
  ${management}
  ${wordClass('this trust, our trust, the rota, rota, this hospital, this ward, this place, this dump, handover, annual leave, my shift, my shifts, my pay, payslip')}
`

const concern = phrases`
  datix|datixed|raised|reported|escalated|escalating|reporting|grievance|(incident form)|(speak up)|(speaking up)|guardian|union|strike|picket|ballot|whistleblow*|cqc|unsafe|(safe staffing)|understaffed|(short staffed)|ratio|ratios|patient-safety
`
const kind = phrases`
  love|loved|proud|brilliant|amazing|legend|legends|incredible|fantastic|lovely|grateful|marvellous|wonderful|hero|heroes|superb
  casualty|episode|sitcom|netflix|novel|film|football|match|goal|arsenal|chelsea|spurs|liverpool|everton|villa|parking|train|trains|bus|traffic|weather
`

/** Anger at patients, the place or those in charge, with heat. A concern that is raised is never called a rant. */
export const rant: Rule = rule({
  id: 'tone.rant',
  title: 'Anger about work',
  severity: 'medium',
  source: {
    title: 'NHS Employers: New to the NHS? Your guide to using social media in the NHS (2014)',
    address: 'https://www.nhsemployers.org/',
    paraphrase: true,
  },
  suggestion:
    'Save it and read it again after a sleep. You may say that something is wrong: say what, without the heat, or raise it with your union or Freedom to Speak Up Guardian.',
  triggers: [swears, heat, anger, fury],
  consults: [atWork, bosses, concern, kind],
  find: ({ text }, context, reading) => {
    if (reading.has(concern)) return []
    if (!reading.has(atWork)) return []
    const piled = piledUp(reading, context)
    const angry = reading.has(bosses) ? reading.hits(anger).filter((hit) => isOwn(hit, reading)) : []
    return [...reading.hits(heat), ...reading.hits(swears), ...angry, ...piled]
      .filter((hit) => !reading.hasNear(kind, hit) && !reading.isDenied(hit, 3) && !reading.isQuoted(hit))
      .slice(0, 1)
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} sounds angry at work, and reads worse to patients and bosses than it felt.`,
      }))
  },
})

/** Three kinds of heat or more, shouting and swearing among them, from somebody who works there. */
function piledUp(reading: Reading, { account, role = '' }: Context): readonly Hit[] {
  if (account === undefined || account === 'official' || /patient|public|relative/i.test(role)) return []
  const hits = reading.hits(fury)
  const kinds = new Set(hits.map(({ phrase }) => phrase)).size
  const isShouting = reading.tokens.some(
    ({ isShouted, word }) => isShouted && shouted.has(word) && !reading.tokens.every((one) => one.isShouted),
  )
  const heatOf = kinds + (isShouting ? 1 : 0) + (reading.has(swears) ? 1 : 0)
  return heatOf >= 3 ? hits.slice(0, 1) : []
}
const shouted = new Set(
  'again sick still never every not so no why hate done stop enough all you always nothing nobody lazy worst tired angry off seriously'.split(
    ' ',
  ),
)

const ownWords = new Set(
  'i am absolutely so actually proper literally beyond honestly still pure me just totally utterly feel feeling and bloody fucking'.split(
    ' ',
  ),
)
/** “Seething” or “I am seething”, not “my son is”. */
function isOwn({ first, sentence }: Hit, { tokens }: Reading): boolean {
  const before = tokens[first - 1]
  return before === undefined || before.sentence !== sentence || ownWords.has(before.word)
}
