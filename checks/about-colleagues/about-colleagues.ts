import type { Context } from '../finding.ts'
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

/** Who, beyond the names of jobs. */
const whom = phrases`
  mr|mrs|miss|ms|prof|professor|nurse|consultant|matron *
  (newly qualified / new starter / new girl / new lad / new one / new manager / pas / acps / anps / nqn / the pa / our pa / bed management / senior sister / our lot / the lot at / them upstairs / head office / line manager / the boss / my boss / shift lead / nurse in charge / my mentor / my supervisor / my partner / certain people / a certain / certain someone / some people / girls you know / you know who / not naming / no names / naming no names / name no names)
  (docks|docked my) pay|leave|hours
  ${wordClass('management, manager, managers, supervisor, team, colleagues, colleague, coworker, doctor, doctors, nurse, nurses, consultants, registrars, porters, hcas, trainees, fy1s, f1s, physios, paramedics, midwives, receptionists, pharmacists, carers, agency, locums, chief exec, ceo, director, deputy, rota coordinator, coordinator, site team, dispatch, crew, crewmate, students, student, practice manager, partner, partners')}
  (on|covering|running|off|from|in|at|does|doing ..1 (nights / days / rota / reception / shift / theatre / hr / payroll / admin / pharmacy / triage / ward # / the desk / our place / our shop / our ward / our team / our station / our practice))
`
/** What is said to run somebody down, with no need of a rude word. */
const jeers = phrases`
  ${wordClass('failed, cosplaying, cosplay, cosplayers, wannabe, wannabes, talentless, embarrassing, clueless, tyrant, worm, snake, parasite, backstabber, skiver, slacker, liability, thick, lazy, useless, incompetent, hopeless, dozy, gormless, two faced, jobsworth, dinosaur, dead weight, deadwood, muppet, clown, idiot, moron, numpty, plank, melt, weasel, rat, vulture, leech, bully, dictator, psycho, witch, cow, bitch, prick, knob, bellend, tosser, creep, sleaze, perv, pest, liar, fraud, imposter, impostor, charlatan, cretin, imbecile, waste of space, waste of a salary, waste of a band, arse licker, teachers pet, bone idle, workshy, pathetic, shambles, disgrace, joke, nightmare, smug, spineless, vile, poison, toxic, horrible, mutton, princess, diva, madam, drama queen, slag, slapper, sponger, passenger, lump')}
  funny|interesting|strange|convenient how ..12
  (imagine being / third time lucky / make of that what you will / draw your own conclusions / say no more / just saying / sorry not sorry / change my mind / there i said it / thats it thats the tweet / i said what i said)
  (who / how) ..3 (passed / qualified|qualify / hired / employed / trained / registered / got|get (the|that|a|his|her job / through / past / a job / a pin|degree)) ..2 (him / her / them / he / she / they)?
  (everyone / everybody / we / whole ward|team) ..2 (claps / clapped / cheers / cheered / celebrates / celebrated / hides / laughs / dreads) ..1 (when / behind|as|at)
  (thinks / thinking / reckons / acts / acting / behaves / believes / convinced) ..3 (outrank|outranks / outranked / hes|shes|he|she|theyre|they / god / better / in charge / run|runs|running / boss|the boss / queen / special / own|owns / like)
  (couldnt / cant / wouldnt / could not / can not) ..2 (find / run / spell / manage / nurse / tell / cannulate / organise / care / read / write / intubate / lead / hit / pour / take / boil / draw / put / count / suture / catch) ..2 (a / an / her / his / their / the / own|bath|one)
  (slept / shagged / sucked|sucking / crawled / brown nosed|nosing / flirted / blagged|lied) ..1 (her / his / their)? (way / up)
  (drying out / dried out / rehab / detox / on the bottle / back on the / on the drink / on the wagon / on the sick / gone sick / off sick / sick again / signed off / had a breakdown / nervous breakdown / cracked up / sectioned / cocaine / coke habit / coke / pills / jumped or / was pushed / he was pushed / suspended / struck off / sacked / investigated / affair / divorce / botox / boob job / bad back / bad knee|stomach|head) ..6
  (gcse / gcses / btec / primary school / crayons / cornflake packet / cracker / cereal box / clown school / costume / lollipop lady / pretend / fake / play at|playing at|playing) ..3
  (needs / wants / deserves / should be / ought to be / ripe for|due a) ..1 (sacking / sacked / a slap / the boot / booting / firing / fired / retiring / putting out / demoting / demoted / struck off / his p45|her p45|p45)
  (does / do / did / doing / done / has done) ..1 (nothing / sod all / naff all / bugger all / eff all / jack / zero / absolutely nothing / less)
  (good riddance / see the back of / not miss / wont miss|be missed / dont let the door / shame he|she|it|they|about / wish (he|she|they) / about time) ..6
  (face / voice / breath / hair / laugh / personality / brain / mouth / ego / manner) ..1 (like / of / the size|as|that) ..4
  (thick / dense / daft / dim / wet / sharp / useful / much use|good) (as) ..4
  (nice suit / nice car / reserved space / fat salary / six figures / six figure) ..6
`
const patientsThere = phrases`
  patient|patients|pt|pts|resident|residents|client|clients|relative|relatives|visitors|caller|callers|one-of-ours|attender|attenders
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
  triggers: [insult, loose, jeers],
  consults: [aboutThem, fair, own, whom, patientsThere],
  find: ({ text }, context, reading) =>
    [
      ...jeered(reading, context),
      ...reading.hits(insult),
      ...reading.hits(loose).filter(() => reading.has(aboutThem)),
    ]
      .filter((hit) => isMeant(hit, reading))
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} insults somebody you work with, who may well read it or be shown it.`,
      })),
})

/** One kind of jeer with a face pulled, or two, at somebody who works there; not when patients are spoken of. */
function jeered(reading: Reading, { account, role = '' }: Context): readonly Hit[] {
  if (account === undefined || account === 'official' || /patient|public|relative/i.test(role)) return []
  if (!reading.has(whom) || reading.has(patientsThere)) return []
  const hits = reading.hits(jeers).filter((hit) => isMeant(hit, reading))
  const sneers = /🙄|🤡|😂|🤣|😏|😒|🐍|💅|🤮|👀|☕/u.test(reading.text) ? 1 : 0
  const alone = hits.some(({ first, sentence, after }) => {
    const { tokens } = reading
    return tokens[first - 1]?.sentence !== sentence && tokens[after]?.sentence !== sentence
  })
  const places = new Set(hits.map(({ phrase, start }) => `${phrase} ${start}`)).size
  return places + sneers + (alone ? 1 : 0) > 1 ? hits.slice(0, 1) : []
}

const isMeant = (hit: Hit, reading: Reading): boolean =>
  !reading.hasNear(fair, hit) &&
  !reading.hasNear(own, hit) &&
  !reading.isDenied(hit, 2) &&
  !isDeniedWithin(hit, reading) &&
  !reading.isQuoted(hit)

const denies = new Set(['not', 'never', 'isnt', 'arent', 'wasnt', 'werent', 'none', 'nor'])
const isDeniedWithin = ({ first, after }: Hit, { tokens }: Reading): boolean =>
  tokens.slice(first, after).some(({ word }) => denies.has(word))
