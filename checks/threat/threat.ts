import type { Hit } from '../language/matcher.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { isIn, wordClass } from '../language/word-class.ts'
import { colleague, patient, relative } from '../lexicon/people.ts'
import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'

const person = wordClass(
  `you, u, ya, yous, youse, him, her, them, that bloke, that woman, that man, that cow, these people, those people, the lot of them, the lot of you, every one of them, every one of you, whoever, anyone who, the next person, next person, the next one, next one,
  the next patient, next patient, the bastard, the bastards, the bitch, the fucker, the prick, bastards, the idiot, someone, somebody, patients, relatives, visitors, doctors, nurses, staff, your family, your kids, your mum, your face, his face, her face, their faces, his neck, her neck, your neck, their necks, his teeth, her teeth, your teeth, your legs, his legs, his head, her head, your head, your throat, his throat, her throat`,
  patient,
  colleague,
  relative,
)
/** Only ever done to people in anger. */
const hurt = wordClass(
  `kill, murder, strangle, throttle, stab, shoot, batter, smack, slap, punch, kick, deck, lamp, nut, headbutt, knock out, knife, glass, chin, thump, clobber, wallop, belt, clout, leather, bray, twat, bash, beat up, run over, drown, smother, suffocate, burn, choke, swing for, knock seven bells out of, kick seven bells out of, beat seven bells out of, kick the shit out of, beat the shit out of, kick the crap out of, slit, break, snap, wring, cave in, rearrange, hurt, bury, do time for, fill in, paste, hammer, stick one on, shove down the stairs, push down the stairs, put in hospital, put in the ground, put in a coffin, put through a wall, put through the wall, give a slap, give a kicking, give a good hiding`,
)
/** “He’ll” is written `he`, so “I’ll” is `ill` or `i`. */
const harm = wordClass([...hurt.words].join())
const willingly = phrases`
  i ..1 (will / am going to / going to / gonna / gunna / am gonna / want to / wanna / swear / am about to / swear to god / swear down / promise) ..3 ${hurt} ..2 ${person}
  ill|i|we (fucking / bloody / personally / happily / gladly / definitely)? ${hurt} ..1 ${person}
  i (happily / gladly / fucking / personally / love to / would love to / would happily / would gladly / could happily / could gladly) ..2 ${hurt} ..1 ${person}
  (gonna / going to / lets / we will / we should / someone should / somebody should / someone needs to / somebody needs to / someone ought to / wish someone would / will someone / can someone / please) ..1 ${hurt} ..1 ${person}
  and|or|then|before|else i|ill|we (will / swear / fucking)? ${hurt} ..1 ${person}
`
const outright = phrases`
  bedpan|chair|brick|bat|fist|hammer|shovel|spade|clipboard|zimmer|crutch|crutches|trolley|bottle|boot|kettle|knee|commode|poker|frying-pan|catheter|syringe|scalpel|needle|knife|drip-stand|iv-pole|walking-stick|crowbar|keyboard|stethoscope ..1 (round|across|over|in|into|through|to|against|up|upside ..2 ${wordClass('head, heads, face, faces, skull, chops, gob, lughole, lugholes, ear, ears, teeth, throat, nose, neck, eye, eyes, back, arse, bonce, noggin, kneecaps, jaw, ribs')})
  (deserve|deserves|needs|need|wants|asking-for|cruising-for|begging-for|due|earned) ..2 (slap / slapping / kicking / punch / smack / bullet / beating / battering / hiding / shooting / hanging / stabbing / shooting / thump / lynching / good hiding / a brick / drowning) 
  (put|stick a) bullet (in|through|into) ..1 ${person}
  (bullet / bullets) ..3 (head / brain / name on / with your name / with his name / with her name)
  i know where (you / he / she / they) (live / lives / park / parks / work / works / drink)
  (watch / mind) your (back / backs / step)
  (you / he / she / theyre / they) ..1 (a dead man / dead meat / a dead woman / dead when / dead if / dead to rights / going to regret / gonna regret / will regret / better watch / better run / wont be laughing when / wont see it coming / better not be alone / wont live)
  (hope|pray|wish) ..1 (you / he / she / they / your family / your kids / his kids) ..3 (die|dies|died / gets|get cancer / rot|rots / burn|burns / suffer|suffers / gets|get raped / gets|get stabbed / gets|get run / gets|get hit / chokes|choke / drop|drops dead / crash|crashes / a stroke)
  (come near / come to / show your face / set foot / touch / lay a finger / speak to / cross / look at) ..8 (again / once more / one more time) ..2 (and|or) ..1 (ill|i|you|see / youre / we) ..4 (break|kill|regret|hurt|dead|smash|end|batter|happens|sorry|punch|slap|hospital)
  (wait|wait until|til|till) ..1 i ..2 (get / see / find / catch) ..1 (you / him / her / them) ..2 (outside / in the car park / alone / on your own / on his own)
  (outside / in|round the car park / round the back) ..1 (after / later|tonight) ..3 (and ill / ill / i) ..2 ${hurt}
  ill|i|gonna|we ..3 (find|hunt|track) (you|him|her|them) (and|down) ..1 (and / make / kill / hurt / end / you / ill)
  (burn / blow / shoot|bomb) (this / that / the) ..1 (place / hospital / ward / surgery / practice / clinic / trust / unit / office) (up / down) ..4 (with / tonight / tomorrow / i / mean|swear / everyone|them)
  spit|piss|crap|put-something in ..1 (his / her / their / your) ..1 (tea / coffee / food / dinner / drip / water)
  will|ill|i|gonna|to|should|someone|somebody|must|would|could ..1 knock|run|beat|kick|punch|lay|put|string ${person} out|over|up|senseless|in|down|under
  make (him / her / them / you) ..1 (bleed / beg / scream / wish|regret ..2 born)
`
/** What would be done, or the means: a threat where somebody is named for it. */
const violence = phrases`
  (break / breaking / snap / snapping / cut / cutting / chop / smash / smashing / crush / rip / ripping) ..2 (every|each ..1 one|bone|finger / fingers / legs / arms / neck / nose / jaw / face / teeth / kneecaps / windscreen / head / wrist / hands / balls)
  (put / putting / puts / chuck / chucking / throw / throwing / shove / shoving / push / pushing / launch / launching / drag / dragging / kick / kicking / ram / ramming / boot / booting / stuff / stuffing) ..1 (him / her / them / you / it / his / that|the ..2) ..1 (through / out / down / under / in / off / over / up / into / against) ..3 (chute / window / windows / wall / stairs / stairwell / sluice / skip / bin / canal / river / ground / bus / throat / arse / gob / glass / windscreen / macerator / lift shaft / roof / balcony / hedge / head first / clinical waste / a grave / the floor / morgue / mortuary / fridge)
  pillow|plastic-bag|tape|sock|gag|cable|hands|hand ..1 (over / round / around / in / across / on) ..1 (his / her / their / your / the) ..1 (gob / face / mouth / head / throat / neck)
  baseball|cricket bat|bats
  hammer|machete|knife|crowbar|shotgun|petrol|matches|fists ..4 (ready / waiting / boot / car / locker / for (him / her / them / you) / your / with your name)
  (turn / turning / switch / switching / pull / pulling / unplug / unplugging / flick) ..3 (oxygen / o2 / ventilator / vent / plug / drip / pump / monitor / machine / syringe driver / tube) ..2 (down / off / out / and)?
  (pull / pulling / pulled) the plug on (him / her / them / you)
  (extra / wrong / double / triple / too much / lethal / bolus of) ..2 (dose / potassium / insulin / morphine / air) ..6 (him / her / them / you / his / her / vein / line / drip / cannula / quiet)
  (air / bubble / potassium / bleach / laxative|laxatives / arsenic) ..2 (in / into / down) ..1 (his / her / their / your|that)
  (without / no / forget|forgetting|skip the / leave off the) ..1 (anaesthetic / lidocaine / local / numbing / pain relief)
  (ends / end / ending / lands / turns / wakes / winds) up ..1 (on / in / under) (my / our) (table / chair / ward / theatre / list / truck / ambulance / trolley / bay / bed / clinic / needle / knife)
  (leave / leaving / left) ..1 (him / her / them / you / the ..2) ..2 (at|on the ..2 (roadside / bypass / side of / verge / hard shoulder / motorway) / to die|bleed|rot / bleeding / in a ditch / for dead)
  leaving (the|this|my truck|ambulance|rig|bus|building|ward) ..3 (bypass / sixty / seventy / head first / feet first / window / body bag / stretcher / box / on a)
  (body / head / face) (bag / box) ..2 (with your / for you|him|her / waiting)
  (walk / walks / walking / go / goes / get / gets / going) ..2 (car / car park / home / bus stop / bike) ..1 (alone / on (his|her|their|your own) / in the dark / by (himself|herself|themselves|yourself)) ..1
  (slash / slashing / let down / key / keying / brick / torch) ..2 (tyres / tires / car / windows / brakes / house) 
  (know / got / have / found / seen / find / finding) ..1 (where / your / what time|times / which / his|her|their (address|house|street|school|number|kids|car|reg|mrs|wife|mum)) ..4 (live|lives / address / house / street / school / kids / car / drink|drinks / work|works / park|parks / walk|walks / home / sleep|sleeps / reg / gym / sister|mum|nan)
  (brothers / cousins / mates / lads / boys / fella / husband|hubby / dad / uncle) ..3 (pay|paying|paid ..2 visit / round|waiting|looking for|after / bats|bat / sort|sorting|sorted (you|him|her|them|it) / outside)
  pay|paying (you / him / her / them) ..1 visit
  (head first / feet first / six feet under / in a box / in a coffin / in a wheelchair / in traction / drinking through a straw / eating through a straw / fed through|by a tube / picking (his / her / their / your) teeth / in a ditch / in the canal / in the river / under a bus / kneecap|kneecapped|kneecapping / hospital food / own bed in resus / end up in resus / end up in a e / end up as a patient / need|needing an ambulance / needing stitches / needing a dentist / leave|leaving in an ambulance / be|being (carried|wheeled|stretchered) out / not|wont|never (walk again / wake up / see it coming / get up / be walking / make it home / be found / work again) / look like an accident / look natural / make it look / accidents happen / accident happens / would be a shame / do time / happily do time / last breath / wiping|wipe that smile|smirk|grin / missing teeth / loose teeth / glass of teeth / black eye / broken nose / broken jaw / broken legs / good kicking / good hiding / proper hiding / taught a lesson / teach (him / her / them / you) a lesson / make (him / her / them / you) pay / sort (him / her / them / you) out / fill (him / her / them / you) in / do (him / her / them / you) in / hospitalise / hospitalised / finish|end|ruin (him / her / them / you|your life) / waiting ..3 (car park / outside / by (his|her|their|your) car) / see (him / her / them / you) outside / outside the gates|school|house / brake lines|pads / cut (his|her|their|your) brakes)
  (going to / gonna / will / wants / needs / getting / gets / get / deserves / due / earned) ..3 (battering / leathering / pasting / thumping / smacking / belting / shoeing / doing over / hammering / seeing to / sorting out / broken * / smashed * / bottled / glassed / nutted / sparked / levelled / floored / flattened / chinned / decked / lamped / filled in / run over / thrown down / pushed down / slapped / punched / punch / slap / smack / headbutt / brick / scalpel / needle|stapler|bedpan|clipboard|chair (to|in|through|across))
  (regret / sorry / pay for / answer for) ..2 (it / this / that / the day / ever / he was|she was|you were born)
  (drive / driving) (over / into / through|at) ..1 (him / her / them / you / his|her|their|your)
  (scalpel / needle / syringe / scissors / cannula / drill / forceps / catheter|defib|paddles / stethoscope) ..4 (in|into|through|round|up|to ..1 (his / her / their / your) ..1 (eye|eyes|neck|throat|hand|face|arse|heart|chest|balls))
  (forget / forgetting / slip|slipping / miss / mistake|happens|accidentally ..3) ..2 (the brakes / his meds / her meds / to clamp / to call / to ring|to give|to turn)
  (see how|what|if ..1 (he|she|you|they) ..2 (likes|like|breathe|breathes|laugh|laughs|laughing|walk|walks|cope|copes|feels|feel) ..2)
  (hope|pray|wish) ..4 (never|dont|doesnt|not|isnt|arent) ..2 (need / needs / meet / bump|bumps / end|ends / come|comes|land|lands / run|runs|get|gets) ..4 (me / my / us / i)
  (swing / swinging) for (him / her / them / you / someone / somebody / one)
  (knock|knocking|smash|smashing|punch|punching|slap|slapping|kick|kicking|beat|beating|batter|battering|strangle|strangling|throttle|throttling|drown|drowning|stab|stabbing|kill|killing|shoot|shooting|murder|murdering|deck|decking|lamp|lamping|chin|chinning|suffocate|suffocating) (him / her / them / you / (the|that|this|my ..1 (manager|boss|matron|sister|consultant|idiot|prick|cow|bitch|bastard|git)) / someone / somebody / whoever / every / face / lights / teeth)
`
/** Menace with no blow named: two of these, at a person, are a threat. */
const menace = phrases`
  (been / be / consider yourself / youve been) warned
  one eye open
  better (not / watch / hope / pray / run / start running / hide / be careful / look / lock / keep looking / check)
  (should / ought to|wanna|want to) (pray / watch (your|his|her|their) / be scared / be worried / be afraid / be very)
  (thats / that is) all (im|i am|i|ill) ..1 (saying / say)|(mark my words)|(dont test me)|(try me)|(see what happens)|(find out what)|(will regret)|(just wait)|(you wait)|(wait and see)|(watch this space)|(watch me)|(days are numbered)|(what goes around)|(not a threat)|(its a promise)|(thats a promise)|(count on it)|(coming for)|(be waiting)|(ill be seeing)|(swear down)|(swear to god)|(not joking)|(mean it)|(no word of a lie)|(on my mums life)|(on my kids life)|(so help me)|(god help)|(be a shame)|(accidents happen)|(accident waiting)|(no witnesses)|(no cameras)|(cctv doesnt)|(nobody would know)|(no one would know)|(nobody will hear)|(wont hear)|(wont get up)|(wont see)|(last thing)|(last time (he|she|you|they))|(say goodbye)|(your days)|(good luck ..4 (when|next|if))|(do time)|(happily go down)|(worth losing my (job|pin|registration))|(lose my (pin|registration) for)|(worth the (sentence|time))|(swing for)|(wont be responsible)|(not responsible for my)|(snap)|(lose it)
  (know / got / have / found / seen) ..1 (where / your / what time / which / who / his / her / their) ..3 (live|lives / address / house / street / school / kids / car|cars / drink|drinks / work|works / park|parks / walk|walks / home / reg / gym / shift|shifts / bus / family|mum|wife|husband)
  my brothers|lads|cousins|boys|mates ..8 you|him|her|them|bats|round
  (next time / if / when / one more time / once more / again) ..6 (see / near / touches / sees / comes / come / speaks / crosses / catch / meet)
  (car park / dark / alley / alone / on (your|his|her|their) own / behind you / outside) 
  (he / she / they / you) ..1 (dead / done / finished / toast / gone|history / mine / fair game / a dead)
  (grass / grassed / grasses / snitch / snitched / reported|reports me|us)
`
/** To whom it would happen, and when. */
const condition = phrases`
  (someone / somebody / he / she / they / you / i / we|youre) ..3 (is / s / getting / gets / going to / gonna / will / about to / wont / might / could / would / swear / find / having / ll)
  (do that / say that / try that|it / come in|here|near / speak / cross me|us / grass / report) ..6 (again / once more / one more time / and / see)
  better (not / hope / watch / pray / run / sleep / start / keep / stay / be careful / look over)
  (should / had / ought to) ..1 (pray / watch / be scared / be worried / be afraid / be careful / hope / sleep with)
  next (drunk / one / person / patient / relative / man / woman / idiot / time / manager / doctor / consultant / bloke / punter / customer / caller / * who|that|to / * * who|that)
  if (he / she / they / you / that / this / the / one / anyone / anybody / someone / my|our ..1 (manager|boss|matron|consultant|sister)) ..10 (again / near / touches / ever / once more / time / one more / so much as|dares / comes / keeps / docks / speaks|talks / clicks / looks)
  (one more / another / any more) ..8 i
  so-help-me
  hope|pray|wish ..3
  (dont / do not) (come / let me / cross / turn / bring / make me / push me / even / think)
  (near / touches / touch / crosses / cross / comes|come at|near / speaks to / talks to / lays) ..3 (me / my / us) (again / and / ill|i / once more) ..2
  whoever|anyone|anybody ..12
  (to the / dear / hey / oi) ..8
  (been / be) warned|(watch me)|(mark my words)|(all im saying)|(all i am saying)|(all ill say)|(dont test me)|(try me)|(see what happens)|(find out)|(will regret)|(swear down)|(swear to god)|(not joking)|(mean it)|(no joke)|(just wait)|(you wait)|(coming for)|(count on it)|(on my mums life)|(on my life)|(promise you)|(try it)|(i dare)|(days are numbered)|(sleep well)|(sleep tight)
  (getting / getting a / gets / going to get / gonna get / having / has) ..1 (it / a / what)
  (will / going to / gonna / about to / deserves to / want to / id / love to / happily / gladly) ..3 (him / her / them / you)
`
const seriously = phrases`
  mean it
  (not / no / aint / isnt) ..1 (joking|joke|kidding|messing / a joke)
  dead serious
  deadly serious
  thats a (promise / threat)
  you have been warned
  swear to god
  swear down
`
const joking = wordClass(
  'lol, lmao, haha, hahaha, jk, joking, only joking, kidding, just kidding, rofl, yoghurt, yogurt, biscuit, biscuits, lunch, sandwich, mug, milk, chocolate, chocolates, quality street, cake, my pen, my pens, stapler, playstation, xbox, game, gaming, fifa, cod, fortnite, zombie, zombies, boss fight, level, npc, book, novel, film, movie, episode, series, character, soap, eastenders, corrie, casualty, pantomime, play, panto, murder mystery, cluedo, among us, football, match, goal, penalty, referee, league, karaoke, quiz, kindness, love',
)
const harmless = phrases`
  ${joking}
  # told of others, or asked
  he|she|they|patient|patients|man|woman|relative|visitor|who|someone|bloke|lad|people said|says|told|threatened|threatens|threatening|shouted|screamed|yelled|wrote|texted|warned|tried|wanted
  was|been|being|get|got threatened|attacked|assaulted|punched|told|slapped|hit
  (threatening|threatened|threats) to
  never|dont|wont|cant|wouldnt|nobody|shouldnt|not ..2 (want / going / kill|hurt|threaten|slap|punch|hit)
  so that
  to ..1 stop|protect|help|save
  hope|pray|wish ..4 doesnt|dont|didnt|not|wont|never|isnt
  (virus|covid|flu|cancer|smoking|sepsis|infection|delay|delays|cuts|heat|cold) ..4 kill
`

export const threat: Rule = rule({
  id: 'dignity.threat',
  title: 'Threats',
  severity: 'stop',
  source: {
    title: 'Communications Act 2003, section 127',
    address: 'https://www.legislation.gov.uk/ukpga/2003/21/section/127',
    paraphrase: true,
  },
  suggestion:
    'Take it out, even if you did not mean it. If somebody frightened you or wore you down, tell a manager or your union: that is what they are for.',
  triggers: [willingly, outright, violence, menace],
  consults: [harmless, seriously, condition],
  find: ({ text }, { account }, reading) =>
    [
      ...[...reading.hits(willingly), ...reading.hits(outright)].filter((hit) => isMeant(reading, hit)),
      ...(account === 'official' ? [] : [...threatened(reading), ...menaced(reading)]),
    ].map(({ start, end }) => ({
      start,
      end,
      reason: `${quote(text.slice(start, end))} reads as a threat, and whoever reads it cannot hear that you were only angry.`,
    })),
})

/** Violence and whom it would befall, in one sentence or in the one beside it. */
const threatened = (reading: Reading): readonly Hit[] =>
  reading
    .hits(violence)
    .filter(
      (hit) =>
        reading.hits(condition).some(({ sentence }) => Math.abs(sentence - hit.sentence) <= 1) &&
        !reading.isQuoted(hit) &&
        !reading.hasNear(harmless, hit) &&
        !reading.isDenied(hit, 3),
    )

function menaced(reading: Reading): readonly Hit[] {
  const hits = reading
    .hits(menace)
    .filter((hit) => !reading.isQuoted(hit) && !reading.hasNear(harmless, hit) && !reading.isDenied(hit, 3))
  return new Set(hits.map(({ phrase, start }) => `${phrase} ${start}`)).size > 1 ? hits.slice(0, 1) : []
}

function isMeant(reading: Reading, hit: Hit): boolean {
  if (isHabit(reading, hit)) return false
  if (reading.isQuoted(hit)) return false
  if (reading.has(seriously)) return true
  return !reading.hasNear(harmless, hit) && !reading.isDenied(hit, 4)
}

/** “I burn her toast” is no threat; “I’ll …” is, though both begin with the word `i`. */
function isHabit({ tokens, text }: Reading, { first, after }: Hit): boolean {
  const at = tokens.findIndex(({ word }, place) => place >= first && place < after && word === 'i')
  const [me, next] = [tokens[at], tokens[at + 1]]
  if (at < 0 || me === undefined || next === undefined) return false
  return isIn(harm, next.word) && !/ll$|d$/i.test(text.slice(me.start, me.end))
}
