import type { Hit } from '../language/matcher.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'
import { letDown, meanAdjective, meanNoun, meanSaying } from '../lexicon/insults-mild.ts'
import { management } from '../lexicon/work.ts'
import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'

const staff = wordClass(
  `nurse, nurses, sister, doctor, doctors, dr, consultant, consultants, registrar, registrars, our reg, my reg, the reg, sho, shos, f1, f1s, f2, fy1, fy2, surgeon, surgeons, anaesthetist, anaesthetists, gp, gps, hca, hcas, healthcare assistant, porter, porters, midwife, midwives, physio, physios, ot, ots, paramedic, paramedics, techie,
  radiographer, radiographers, pharmacist, pharmacists, dentist, receptionist, receptionists, ward clerk, secretary, secretaries, charge nurse, colleague, colleagues, workmate, workmates, coworker, coworkers, co worker, bank staff, agency staff, agency nurse, agency nurses, locum, locums, student nurse, student nurses, students, trainee, trainees, preceptor, mentor, cleaner, cleaners, domestic, domestics, day staff, night staff, day team, night team, days, social worker, social workers, psychologist, psychiatrist, odp, band 5, band 5s, band 6, band 6s, scrub nurse,
  partner in the practice, senior partner, crewmate, dispatcher, dispatch, control room, deputy, ward sister, lead nurse, team lead, director of, chairman, staff, hr lady, new girl, new starter, new starters, new lad, crew, crews, clinic nurse, practice nurse, school nurse, health visitor, therapist, optom, optician, dispenser, relief, relief pharmacist, whoever did nights, whoever was on nights, whoever did the rota, whoever does the rota, girl on reception, bloke on reception, people i work with, some of the girls, girls i work with, people on my team`,
  management,
)
const plainStaff = wordClass(
  'team, my lot, our lot, someone i work with, woman i work with, bloke i work with, man i work with, girl i work with, certain people, certain person',
)
const very = wordClass(
  'so, such, such a, a, an, just, just a, absolute, an absolute, absolutely, total, a total, complete, a complete, utter, an utter, utterly, all, really, proper, a proper, right, a right, being, being a, a bit, the most, honestly, fucking, a fucking, bloody, a bloody, actual, an actual, real, a real, pure, beyond, a bunch of, a pack of, the, like a, the laziest, the biggest, full of, about as, nothing but, nothing but a, quite',
)
const be = wordClass('is, are, was, were, be, being, must be, can be, needs to stop being')
/** Said only of people, so that they need not stand beside one. */
const human = wordClass(
  'clueless, lazy, incompetent, gormless, spineless, gutless, two faced, workshy, work shy, bone idle, vindictive, arrogant, pompous, smug, jumped up, miserable, gobby, backstabbing, bitchy, snide, power mad, power hungry, talentless, cowardly, conniving, sour faced, thick as, brain dead, braindead, useless as',
)
const gossip = wordClass(
  `more than friends, an item, friends with benefits, shagging, sleeping with, slept with, slept her way, slept his way, sleeping her way, affair, having it off, carrying on with, getting off with, copping off, knocking off, brown nosing, arse licking, sucking up, sucks up, crawling to, crawls to, skiving, pulling a sickie, pulled a sickie, pulls a sickie, on the sick again, off sick again, always off sick, swinging the lead, nicking, stealing lunches, stabbing people in the back, stabbed me in the back, stab you in the back, throws you under, threw me under, talks behind, bitching about, two faces`,
)

const aboutThem = phrases`
  ${staff}
  ${plainStaff}
  dr|sister|matron|nurse *
  so-called *
  in|on|at|from|off|down pharmacy|reception|hr|payroll|theatres|switchboard|finance|procurement|estates|it|days|nights|earlies|lates|admin|bookings|records|radiology|path|labs|a|ed|maternity|handover
`

/** An insult that stands with whom it is about. */
const insult = phrases`
  ${meanAdjective} ..1 ${staff}
  ${staff} ..2 ${be} ${very}? ${very}? ${meanAdjective}|${meanNoun}|${letDown}
  ${staff} on|in|at|from|of|i|who|we|that|here ..4 ${be} ${very}? ${very}? ..1 ${meanAdjective}|${meanNoun}|${letDown}
  ${staff} ${very} ${very}? ${meanAdjective}|${meanNoun}|${letDown}
  my|our|this|that|whole|other team|lot|unit|crew|firm ${be} ${very}? ${very}? ${meanAdjective}|${meanNoun}
  ${staff} ..5 (run a bath / organise a piss up / piss up in a brewery / arse from / backside with both / lead a / manage a / find her own / find his own / find their own)
  (so called) ..1 ${staff}
  ${staff} ..8 ${human}
  ${human} ..3 ${staff}
  ${staff} ..6 ${meanAdjective} ..1 (as ever / as usual / as always / again / lump / article / sod / mare / lot / shower / individual / human / excuse)
  ${staff} ..4 (only there / only got / only in post / only in the job / only made) ..2 because|cos|by|through
  ${staff} ..5 (people skills / bedside manner / personality / charm / warmth / work ethic / leadership skills / common sense / compassion / empathy) of a|an|my|mouldy
  ${staff} ..6 (for toffee / string a sentence / another brain cell / lost the plot / off her head with power / doesnt have a clue / hasnt got a clue / havent a clue / havent got a clue / got a clue / not a clue / hasnt a clue / has no clue / no idea what / out of his depth / out of her depth / got no backbone / swanned in / swans in / swans about / swanning / graces us / lords it / throws her weight / throws his weight)
  (at it with / having a fling / carrying on / at it / up to no good / cheating on|with) ..4 ${staff}
  hate|hates|despise|loathe|(cant stand)|(cant abide)|(cant bear)|(sick of)|(sick to death of)|(had it with)|(so over) my|our|the|that|this|these|those|certain? ..1 ${staff}
  ${staff} ..4 (couldnt / could not / cant / wouldnt / can barely) ..2 run|organise|find|spell|manage|lead|tie|count|boil|nurse|care|cannulate|intubate|lift|wipe|read|write|pour ..4 bath|brewery|arse|backside|bum|own|name|lace|laces|door|vein|paper|bag|egg|finger|water|(less if)|toast|map|two
  ${staff} ..4 ${gossip}
  ${gossip} ..4 ${staff}
  ${staff} ..5 (does nothing / does bugger all / does sod all / does naff all / does fuck all / do nothing / sits on / sit on / sat on / hides in / hiding in / never lifts / never lift / doesnt lift / not lifted / hasnt lifted / shouldnt be allowed / shouldnt be a / shouldnt be nurs* / should be sacked / wants sacking / needs sacking / deserves sacking / ought to be sacked / can do one / can get stuffed / can sod off / can piss off / can fuck off / can get in the sea / can go to hell / full of shit / full of crap / full of himself / full of herself / worst manager / thinks she|he|they ..1 god / thinks she|he ..1 (gods gift) / barefaced / bare faced / lies through)
  sack|sacking|fire ..1 the|that|our|my ..2 lot|${staff}
  worst|laziest|rudest|thickest|nastiest|sourest|dumbest|slowest ..1 ${staff}
  (what a / what an / such a / absolute / total / utter / complete / bunch of / load of / pack of / that / some / right / proper / shower of) ..1 ${staff} ..1 ${meanNoun}|${letDown}
`

/** An insult whose owner is named elsewhere in the post. */
const loose = phrases`
  (what a / what an / such a / you / absolute / total / utter / complete / bunch of / load of / pack of / pair of / right / proper / shower of / she a / he a / shes a / hes a / she is a / he is a / they all / the old / that / silly / stupid / lazy / jealous / bitter / nasty / spiteful / sour / miserable / fat / evil / snidey / snide / stuck up) ..2 ${meanNoun}
  (she / he / they) ${be}? ${very} ${very}? ${meanAdjective}|${meanNoun}
  is|was|are|were ${very} ..2 ${meanNoun}
  ${meanNoun} (the lot / all of / every one of / every last one) ..2
  ${meanAdjective} lump|article|sod|mare|excuse|waste|individual
  ${meanAdjective} ${meanAdjective} ..1 ${meanNoun}|${meanAdjective}
  ${meanSaying}
  ${gossip}
`

const fair = phrases`
  datix|datixed|raised|reported|escalated|grievance|(speak up)|(speaking up)|guardian|union|strike|ballot|whistleblow*|tribunal
  minister|ministers|secretary-of-state|(health secretary)|government|mp|mps|labour|tory|tories|conservative|conservatives|reform|(prime minister)|chancellor|streeting|politician|politicians|president|council|trump|farage
  england|scotland|ireland|football|(man united)|arsenal|chelsea|spurs|villa|premier|league|match|striker|southgate|tuchel|fpl|derby-day|cricket|rugby
  casualty|holby|(greys anatomy)|(line of duty)|scrubs-episode|panto|sitcom|episode|series|netflix|fictional
  never|stop|dont|shouldnt|not call|calling|label|labelling|(make fun)
  bullying|bullied|harassment|undermining|incivility|civility
  legend|legends|love|loves|adore|banter|bless|(best friend)|affectionately|joking|(only kidding)
`
/** A post in which somebody else says the insult, or it is about oneself. */
const own = phrases`
  (i / me / myself) ..2 ${meanAdjective}|${meanNoun}|useless
  my|the|this ..1 ${wordClass('printer, computer, laptop, bleep, phone, car, van, cat, dog, kettle, fridge, wifi, system, machine, pen, pens, chair, trolley')}
`

/** Abuse of a colleague, a boss or another team, and gossip about them. */
export const aboutColleagues: Rule = rule({
  id: 'dignity.colleague',
  title: 'Unkind words about colleagues',
  severity: 'high',
  source: {
    title: 'NMC: guidance on using social media responsibly',
    address: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
    paraphrase: true,
  },
  suggestion:
    'Take out the person. If something is wrong at work, say what happened, not what they are like, and tell somebody who can put it right: your union, your manager or your Freedom to Speak Up Guardian.',
  triggers: [insult, loose],
  consults: [aboutThem, fair, own],
  find: ({ text }, _, reading) =>
    [...reading.hits(insult), ...reading.hits(loose).filter(() => reading.has(aboutThem))]
      .filter((hit) => isMeant(hit, reading))
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} insults somebody you work with, who may well read it or be shown it.`,
      })),
})

const isMeant = (hit: Hit, reading: Reading): boolean =>
  !reading.hasNear(fair, hit) &&
  !reading.hasNear(own, hit) &&
  !reading.isDenied(hit, 2) &&
  !isDeniedWithin(hit, reading) &&
  !reading.isQuoted(hit)

const denies = new Set(['not', 'never', 'isnt', 'arent', 'wasnt', 'werent', 'none', 'nor'])
const isDeniedWithin = ({ first, after }: Hit, { tokens }: Reading): boolean =>
  tokens.slice(first, after).some(({ word }) => denies.has(word))
