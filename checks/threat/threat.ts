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
  triggers: [willingly, outright],
  consults: [harmless, seriously],
  find: ({ text }, _, reading) =>
    [...reading.hits(willingly), ...reading.hits(outright)]
      .filter((hit) => isMeant(reading, hit))
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} reads as a threat, and whoever reads it cannot hear that you were only angry.`,
      })),
})

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
