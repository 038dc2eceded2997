/**
 * The ways abuse of a group is put, with `<them>` for the group, whoever it is. Sets differ in what undoes them: a
 * “not” within them, another person’s feeling, a harmless object after them.
 */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'
import {
  badQuality,
  badThing,
  goodThing,
  harmed,
  harms,
  hates,
  offends,
  perishes,
} from '../lexicon/insults.ts'

const are = wordClass(
  'are, r, were, be, will be, will always be, have always been, have been, can be, must be, have to be, seem, seem to be, look, sound, smell, act, behave, become, remain, look like, act like, smell like, behave like, live like, breed like, multiply like, spread like, turn into, seem like, sound like, will never be anything but, are like, have become, has become, count as, belong with, may be, might be, should be called, make',
)
const isOne = wordClass(
  'is, s, was, will be, will always be, seems, looks, looks like, has always been, must be, can be',
)
const arent = wordClass(
  'arent, are not, are never, are hardly, are barely, isnt, is not, aint, are no, will never be, wont ever be, wont be, will not be, cant be, cannot be, can never be, could never be, can not be, were never, are not even, arent even, dont count as, are not and will never be, cant ever be, shouldnt be considered, should not be considered, should never be considered',
)
const shouldnt = wordClass(
  'should not, shouldnt, should never, must not, must never, mustnt, ought not to, ought never to, cant be, cannot be, can never be, should no longer, shouldnt ever, should not even, shouldnt even, dont deserve, do not deserve, never deserve, dont ever deserve, will never deserve, didnt deserve, do not even deserve, dont even deserve, really dont deserve, have no right, have no business, has no right, has no business, have got no right, doesnt deserve, does not deserve',
)
const should = wordClass(
  'should, must, need to, ought to, have to, gotta, better, had better, can, could, may, might, needs to, deserves to, has to, shall, want to be, all need, would be better, are better off, were better off, would look better, belong, all need to, can all, can go, should go, should all, should just, just need to, will, will all, are going to, are gonna',
)
const will = wordClass(
  'will, gonna, going to, want to, wanna, would love to, would like to, would happily, would gladly, could, should, need to, must, lets, gotta, have to, ought to, dream of, wish, hope, cant wait to, about to, would, let me, time to, time we, am ready to, plan to, intend to, supposed to, able to, allowed to, fancy, feel like, itching to, dying to, gladly, happily, itching to, swear i, promise to, needs to, has to',
)
/** Here or gone. */
const away = wordClass('back, home, packing, away, back home, back to, home to, off, out')
const weakly = wordClass(
  'always, only, all, just, constantly, forever, never stop, do nothing but, cant stop, do is, ever do is, wont stop, love to, like to, want to, will always, will only, keep, spend their lives, can only, they do is',
)
const vice = wordClass(
  `steal, nick, rob, thieve, lie, cheat, moan, whine, whinge, complain, exaggerate, scrounge, sponge, leech, leech off, beg, breed, cause trouble, cause problems, make trouble, play the victim, play the race card, milk it, milk the system, abuse the system, expect everything, expect special treatment, demand, take and take, ruin everything, destroy everything, cry, nag, gossip, stink, cry wolf, kick off, overreact, make a fuss, want attention, want special treatment, get special treatment,
  get what they want, get promoted, get hired, get ahead, get the job, get jobs, come first, scream, jump the queue, push in, take advantage, think with, want money, want handouts, take, put it on, fake it, cry racism, want more, groom, rape, murder, kill, breed like, mess up, screw up, ruin, spoil, make it up, drag, get in the way, whinging, moaning, complaining, faking it, putting it on, exaggerating, overreacting, on the take, on the scrounge, whining, stealing, lying, cheating, crying, nagging, scrounging, sponging, breeding`,
)
const vices = wordClass(
  `ruin, ruined, are ruining, have ruined, destroy, destroyed, are destroying, infest, infested, are infesting, invade, invaded, are invading, infect, contaminate, pollute, poison, poisoned, are poisoning, corrupt, are corrupting, are taking over, take over, have taken over, are swamping, are flooding, are draining, drain, bleed, are bleeding, are stealing, steal, stole, rob us, leech, leech off, leech on, are leeching, scrounge, are scrounging, sponge, sponge off, are sponging, are taking our,
  take our, took our, taking our, come here to, come here for, come here just, come here only, come here and, come over here, just come here, only come here, are here for, are only here, are here to take, are only good for, are good for nothing, are only good at, are only interested in, are just after, are only after, are out to, are all the same, all look the same, look the same, all look alike, are the same, are all alike, breed like, breed too, are breeding, stink, stinks, smell, reek, ruin everything, are plotting, want to take over, control the media, control the banks, run the media, run the banks, control everything, run the world, rule the world, are behind everything, are turning our,
  turn our, are after our, want to turn our, are the reason, are the cause, are to blame, are why, have no brain, have tiny brains, have small brains, play the race card, play the victim, milk the system, take advantage, only want our, want our, hate this country, hate us, hate our, spread disease, spread diseases, bring disease, bring diseases, carry disease, carry diseases, carry germs, rape our, groom our, prey on, molest, brainwash, belong in a zoo, belong in zoos, belong in a cage, belong in cages, belong in prison, belong in jail, belong in the kitchen, belong in kitchens, belong at home, belong in the home, belong in an asylum, belong in asylums, belong in the gutter, belong in a circus, belong in hell,
  belong in a museum, belong in a home, belong in the bin, belong in the past, belong behind, belong on a boat, belong on the streets, belong underground, belong six feet, belong in the ground, belong in the sea, belong at the bottom, belong under, belong in a hole, belong in camps, belong on their knees, belong on a lead, have their place, should know their place, need to know their place, are asking for it, ask for it, asked for it, had it coming, have it coming, get what they deserve, deserve what they get, deserve everything they get, deserve all they get, deserved it, deserve it, deserve nothing, deserve no, deserve less, deserve pain, nick everything, nick anything, steal everything, steal anything, take everything, taking up, are taking up, deserve punishment, deserve hell, deserve death,
  cant swim, cant read, cant behave, cant be faithful, cant parent, cant raise, cant cook, cant be trusted, cannot be trusted, cant drive, cannot drive, cant park, cant control themselves, cant do maths, cant do science, cant take a joke, cant be helped, cant think, cannot think, cant think straight, cant think for themselves, cant lead, cant do the job, cant hack it, cant cope with, cant handle, cant even speak, cant speak a word, cant even, dont wash, never wash, dont belong, do not belong, will never belong, never belong, dont integrate, refuse to integrate, wont integrate, never integrate, dont contribute, contribute nothing, add nothing, give nothing, bring nothing, offer nothing, do nothing but, do nothing for, dont want to work, dont work, wont work, never work, refuse to work, are too lazy, dont feel pain, feel no pain,
  do not feel pain, dont feel, dont matter, do not matter, mean nothing, are nothing, are worth nothing, are worth less, arent worth, are not worth, dont count, dont think, dont have a brain, dont have brains, dont have souls, dont have feelings, dont care about anyone, dont know how to, dont understand, dont respect, have no respect, have no place, have no business, have no soul, have no souls, have no morals, have no shame, have no brains, have no manners, have no value, have no values, have no worth, have no purpose, have no honour, have no decency, have no feelings, have no dignity, have no class, have no loyalty, have no self, have no intelligence, have no sense, have no right to be, have no right to live, have no right to exist,
  have no right to complain, have no right to speak, have no right to vote, have no right to tell, have no right to use, have no rights here, lack intelligence, lack morals, lack brains, lack basic, lack the intelligence, lack the brains, lack any, need to learn their, need to be taught, need to be put, need to be kept, need a good, need a slap, need a bullet, need locking up, need putting down, need shooting, need sterilising, want shooting, make terrible, make bad, make awful, make rubbish, make useless, make poor, make the worst, wont learn english, refuse to learn, cant be bothered, get everything, get everything for free, get it all, get preferential, get special, get all the, get treated better, get priority, come first, are treated better, get away with murder,
  are one big, get handed, think they own, think they are better, think theyre better, think they are special, think the world, will never learn, never learn, will never change, never change, will never understand, never understand, will never be as, should stick to, should stay in, should stay at home, should stay away, should keep away, should keep out, should keep quiet, should keep their, should shut up, should just, should learn their, should learn english, should not breed, are an embarrassment, turn my, are going to hell, will burn, will rot, must suffer, must pay, are no better than, arent even, are less than, are beneath, are lower, are worse than, are more like, are closer to, are not like us, should get lost, should go back, only care about money, care only about, love money, love to, cost us, cost too much, are costing us, are a waste, take up beds, take up space, take up room, are taking up, are clogging, clog up, clog, block beds, fill up`,
)

/** A “not” inside turns these round: “they are not scum”. */
export const bad = phrases`
  <them> ${are} ..4 ${badQuality}|${badThing}
  <them> (r / are / being) as ${badQuality} as
  are|r <them> ..3 ${badQuality}|${badThing}
  <one> ${isOne} ..3 ${badThing}
  being <kind>|<them>|(a <one>)|(an <one>) is ..3 ${badQuality}|${badThing}|sin|choice|fashion|fad
  <kind> is ..2 ${badThing}|sin|sinful|unnatural|disgusting|wrong|abnormal
  <them> ${should} ..1 (be|get|been / all be / be left)? ..1 ${harmed}
  <them> ${should} ${perishes}
  <one> (should|must|needs / needs to|ought / deserves to / has to) (be|get)? ${harmed}|${perishes}
  <them> deserve ..2 ${harmed}|${perishes}|hell|pain|death|nothing|punishment|contempt|disrespect|abuse|hate|hatred|less|worse|violence|beating|bullet|hanging|prison|misery|suffering
`

/** The same, where what is said is all one phrase. */
export const badDeed = phrases`
  <them> ${vices}
  <them> ${weakly} ${weakly}? ${vice}
  <them> are|r ..1 ${vice}
  <them> ${offends}
  do <them> ..2 ${weakly} ${vice}
  all <them> do is
  all <them> want|care ..2 is|about
  why|(how come) do|cant|dont <them> ..2 ${vice}|${perishes}|leave|learn|understand|behave|integrate|assimilate|accept
  when will|are|do <them> ..4 ${perishes}|learn|understand|realise|realize|accept|stop|going|leave|leaving
  (when / whenever / every time / each time) i ..2 (see / look at / think of / think about / hear / meet / smell / nurse / treat) <bad>? <them> ..5 (sick / ill / vomit / puke / heave / gag / disgusted / angry / rage / cringe / scream / retch / shudder)
  i ..2 (want / wanna / feel / could / need) ..2 (throw up / hurl / hide / run / sick / ill / vomit / puke / heave / gag / retch / scream) ..2 (when / whenever / every time / looking / seeing) ..3 <them>
  next-time|if|when|whenever|every-time i ..1 (see / meet / catch / find / get) (a|any|another <one> / <bad>? <them>) i ..3 ${harms}
  i ..2 (want / love / like / live / would pay / wish / cant wait) to see <bad>? <them> ..1 ${harmed}|${perishes}|fail|cry|bleed
  time (we / they / someone / somebody / the government) ${harmed}|stopped <bad>? <them>
  if i|it ..6 <them> (would / will / should|wouldnt) ..1 be? ${harmed}|${perishes}
  should|shouldnt|cant <them> not? just? be? ${harmed}|${perishes}
  good <one> is a? dead
  are|r <them> (human|humans|normal|sane / real people / real women|men / people)
`

/** Only with “always” or the like, which was taken away as padding. */
export const habit = phrases`
  <them> ${vice}
`

/** “Not” is part of these. */
export const denied = phrases`
  <them> ${arent} ..3 ${goodThing}
  <them> ${shouldnt} ..3 ${goodThing}|vote|treated|live|here|come|get|have|hold|claim|expect|receive|speak|serve|nurse|qualify|enter|use|own|parent|parents|raise|teach|work|lead|walk|be|exist|drive|any
  (no <one> / no <them> / not a single <one>) ..4 (should / deserve / deserves / is worth / can ever / will ever / could ever / belong / belongs / ever) ..3 ${goodThing}|have|vote|get|trusted
  <one> (isnt / is not / will never be / can never be / could never be / is never) ..2 ${goodThing}
  <one> (should not / shouldnt / should never / doesnt deserve / does not deserve / has no right / has no place) ..3 ${goodThing}|vote|have|get|be
  who ..3 needs|wants|asked|likes|invited ..2 <them>
  (how can / how could / who could / who would / why would / why does / why do / how do) (anyone / anybody / people / you / someone) (possibly / ever / even / actually / still)? like|love|trust|respect|stand|hire|defend|want|marry|help|support|tolerate|befriend|date <bad>? <them>|(a <one>)
  (dont / do not / never / cant / wont / didnt) (think / believe / accept / agree / see why / want) that? <them> (should / deserve / are / belong / can / have / having / being / to) ..3 ${goodThing}
  why should|would|must (we / i / anyone / the nhs / taxpayers / the taxpayer) ..2 help|treat|care|pay|respect|tolerate|trust|look|nurse|house|feed ..3 <them>
  why are <them> ..2 (allowed / let / still here / here / even here / given / getting / everywhere / permitted / in charge)
  why do we ..3 let|allow|treat|help|tolerate|give|house|pay|employ|hire <bad>? <them>
  never convince|persuade|tell me ..1 that? <them> (are / r / can / should / deserve / have / belong) ..3 ${goodThing}
  nobody|(no one)|(no * person|man|woman|employer|patient|child) ..3 trust|like|love|want|respect|hire|marry|tolerate ..1 <them>|<one>
  never ..2 trust|hire|employ|marry|date|believe|respect|help|vote <bad>? <them>|<one>
  (wouldnt / would not / wont / dont / not) (trust|hire|employ / want|let) ..2 <one> (to / as / near / touching / in / anywhere / with / nursing|treating)
`

/** Somebody’s feeling: abuse when it is the writer’s. */
export const feeling = phrases`
  (dont / do not / never / cant / wont / will never / could never / cannot / didnt / wouldnt) ..2 like|love|respect|accept|tolerate|trust|stomach|support|want|forgive|welcome <bad>? <them>|(a <one>)
  ${hates} (treating / nursing / serving / looking after / caring for / being treated by)? <bad>? <them>
  ${hates} (every / any / every single / each / that fucking / being near a / this) <one>
  hatred|contempt|disgust|loathing|disdain (for / of / towards / toward) <bad>? <them>
`
/** Who does it matters: “we should …”, not “the virus could …”. */
export const deed = phrases`
  ${will} ..2 ${harms} <bad>? <them>
  ${will} ..2 ${harms} (every / each / any / a / every single / the next / that) <one>
  (put / stick / shove / throw / line / string / lock / chuck / round) <bad>? <them> (up / down / in / against / into / on / back / off / out / away / through)
`
/** Told to do it: stands at the head of a sentence. */
export const order = phrases`
  kill|shoot|gas|hang|burn|deport|exterminate|lynch|behead|drown|nuke|bomb|stab|rape|neuter|castrate|sterilise|murder|smash|bash|slap|punch|whip|eradicate|cull|execute|torture|strangle|butcher|slaughter|treat (<bad>? <them> / every|any|each <one> / every single <one>)
  ban|stop|silence|remove|evict|beat|round|ship|kick|throw|chuck|boot|lock|send|keep|expel|get|segregate|purge|arrest|jail|sack|fire out? <bad>? <them>
`
/** No more is needed. */
export const always = phrases`
  (no / never) (room / place / space / use / need / mercy / pity / hope) for <bad>? <them>
  what ..3 wrong with <bad>? <them>
  treat <bad>? <them> like the animals|dogs|vermin|dirt|scum|criminals
  (dont / do not / never / nobody / no one / didnt) needs|need|needed ..1 <bad>? <them>
  (never / not / dont / wouldnt / wont) ..1 let|allow|have|leave|employ|hire|trust|touch|date|marry|vote-for (a|an|any|another|some) <one>
  (fuck / screw / sod / stuff / bugger / to hell with / down with / death to / damn / curse / bollocks to / piss on / shit on / no more / bring back slavery for / fuck off / fuck you) <bad>? <them>
  (fuck off / fuck you / shut up / get lost / go away / get out / go home / die / piss off / burn in hell / rot in hell) you? ${badQuality}? ${badQuality}? <them>|<one>
  <bad> <them>
  fucking|bloody|stinking|filthy|dirty|disgusting|thieving|scummy|smelly|retarded|useless|lazy|stupid|worthless|another|typical|you ${badQuality} <one>
  (typical / classic / what do you expect from / what can you expect from / what did you expect from / never trust / cant trust / dont trust) <bad>? (<them> / bloody <one>)
  <kind>|<one>|<them> scum|scumbag|scumbags|filth|vermin|trash|bastard|bastards|cunt|cunts|pigs|pig|rats|whore|whores|bitch|bitches|parasites|leeches|savages|monkeys|apes|dogs|rapists|terrorists|shits|shit|cockroaches|retards|invaders|thieves|wankers|fuckers|fucker|invasion|infestation|plague|problem|filth|animals|garbage|rubbish|fuck|fucks|idiots|idiot|morons|moron|twat|twats|agenda
  (i ..2 / so / just / really)? hope|pray|wish that? <bad>? <them> ..3 ${harmed}|${perishes}|dead|gone|die|cancer|covid|aids|extinct|raped|corona|suffer|disappear
  i ..2 (wish) <bad>? <them> (would / all / could / had / were / didnt / werent / did) ..4 ${harmed}|${perishes}|exist|born|leave|allowed|dead
  (happy / glad / delighted / pleased / love it / laugh / dont care / cheer / party / celebrate / smile / not sad / who cares) ..1 when|if|that|seeing|watching <bad>? <them> ..1 die|dies|died|suffer|cry|hurt|killed|beaten|drown|burn|get|are|fail|starve|bleed|dead|deported|attacked
  (world / country / place / ward / society / life / hospital / nhs / britain / uk / england / everything / everyone / we / planet / all / job / town / street) ..4 (better / better off / safer / cleaner / happier / nicer / best / improved / great) ..2 (without / when / once / if) ..4 <them>|<one>
  (rid / sight / purge / cleansed / cleanse / clear / empty) of <bad>? <them>|(a <one>)
  (nothing / anything / something / noone / nobody / anyone / worse / no one / everything) ..5 (worse / more / lower / dirtier / uglier / as bad / as / stupider / less / dumber / lazier / filthier / better) ..4 (than / as) <bad>? <them>|(a <one>)
  worse|stupider|dumber|dirtier|lazier|lower|uglier (than / then) <bad>? <them>|(a <one>)
  the? only good <one> is|are a? dead
  too many <bad>? <them> ..3 (here / country / ward / hospital / uk / already / britain / around / now / street / school / jobs)
  (full / overrun / swamped / infested / invaded / flooded / crawling / ruined / plagued / riddled / overtaken / stuffed / taken over / heaving) (of / by / with) <bad>? <them>
  (dont / do not / didnt / never / no longer) want <bad>? <them> (in|here|near|on|touching|around|at|living|teaching|coming|working|anywhere|looking|treating|nursing|running|next)
  (dont / do not / didnt / never / not having / wont have / not being touched by / refuse to be treated by / wont be treated by / not being treated by / dont want) ..3 (a / an / any / some / no / another / by / that) <one> ..1 (nurse / doctor / dr / gp / surgeon / midwife / carer / near / touching / treating / looking / anywhere / nursing / touch / treat)
  i? not|stop (treating / nursing / touching / looking after / serving / helping / washing / seeing) <bad>? <them>
  (not / wont / refuse / dont want / never / rather not / wouldnt) ..3 (treated / touched / seen / nursed / looked after / cared for / washed / examined) by ..1 <them>|(a|an|another|some|any <one>)
  (refuse / refusing / refused / wont / will not / wouldnt / not going / dont have / shouldnt have / not prepared / not willing / rather not / hate having / why should i / why do i have / not my job / am not / draw the line) (to / at)? (treat / treating / serve / serving / nurse / nursing / look after / looking after / touch / touching / help / helping / care for / caring for / see / work with / working with / be nice to / waste time on / wash / washing / share) <bad>? <them>|(a <one>)
  (no <them> / no more <them>) (here|allowed|in|wanted|please|welcome|on / at my / thanks / near)
  <them> (out|back) (of / now / to / where)
  (belong / belongs) ..3 (not / never) with <them>
  (a disease / a mental illness / a mental disorder / a sin / a choice / a cancer / the devil / a plague / a lie / a cult / a death cult / a religion of hate / evil / a disgrace / a poison)  called <them>|<kind>
  (one thing / what / things / all / people / thing) i ..3 (hate / detest / despise / loathe / cant stand / dislike) ..4 it|its|is|are|that|(more than) <bad>? <them>
  (hate / detest / despise / loathe / dislike) ..3 more than <bad>? <them>
  you ${badQuality}|${badThing} ${badQuality}|${badThing}? <them>|<kind>|<one>
  <them> (and / are) (proud / free)? ..1 die
  (cure / fix / correct / convert / beat|bash|pray|rape|fuck|knock the) ..1 <kind> (away / out / straight)
  (thats / typical) <them> for (you / ya)
  <them> ..2 superior (to / than) ..2 <them>
  <them> ..2 inferior (to / than) ..2
  (not enough / need more / bring on the / bring back) ..2 (bullets / rope / gas / ovens / gas chambers / camps / hanging) ..2 for ..2 <them>
  (only / just / probably) got (the job / this job / that job / in / hired / promoted / the post) (because / cos / coz / for) ..2 (being ..1 <kind>|<one> / <kind> / a ..1 <one>)
  i feel|have (nothing / only) but? ..2 (hate / hatred / contempt / disgust / loathing) ..2 <them>
`

/** Only of those who came from elsewhere. */
export const sentHome = phrases`
  <them> out
  send|sending|sent|ship|shipped|kick|deport|chuck|throw|boot|get|put <bad>? <them> ..1 ${away}
  <them> (should / need to / must / can / ought to / better / have to / needs to) ..1 (go|get|be|fuck|piss|bugger|clear|sod) ..1 ${away}
  (close / shut) ..2 (borders / doors / door / border) ..2 (to / on) ..2 <them>
  stop letting|treating|bringing|allowing|housing|giving|paying ..3 <them>
  (let|lets|letting|allow|allowed|allowing) ..2 (in|into) ..1 <bad>? <them>
  i|we|they|who|why|dont|shouldnt|never|nobody ..4 (let|letting|allow|allowed) <bad>? <them> (in|into|here|over|come|near|work)
`
