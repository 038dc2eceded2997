/** Unkind words that are not slurs: what people call those who got on their nerves. */
import { wordClass } from '../language/word-class.ts'

/** Said before a person, or after “is”. */
export const meanAdjective = wordClass(
  `useless, lazy, thick, stupid, dumb, dim, idiotic, moronic, clueless, incompetent, inept, gormless, brainless, brain dead, braindead,
  two faced, spineless, gutless, pathetic, vile, foul, nasty, horrid, horrible, awful, ghastly, rancid, obnoxious, ignorant, arrogant, smug, pompous,
  entitled, ungrateful, whiny, whinging, whingeing, whining, moaning, needy, clingy, bone idle, workshy, work shy, insufferable, unbearable,
  hopeless, toxic, evil, poisonous, snide, sly, slimy, bitchy, sour faced, miserable, stroppy, bolshy, gobby, mouthy, lippy, rude, annoying, irritating,
  infuriating, filthy, smelly, stinky, stinking, minging, manky, mingin, unwashed, scruffy, feral, disgusting, repulsive, revolting, cretinous,
  delusional, deluded, unhinged, bonkers, crackers, doolally, barmy, loopy, lardy, jumped up, power mad, power hungry, petty, vindictive, good for nothing, glaikit, numpty,
  rubbish, crap, shite, shit, half witted, witless, dozy, sneaky, malicious, cowardly, talentless, worthless, weasely, oily, creepy, sleazy, daft, nesh, mardy, crabby, backstabbing, lying, thieving, conniving, manipulative, selfish, self obsessed`,
)

/** What one calls a person. */
export const meanNoun = wordClass(
  `idiot, idiots, moron, morons, imbecile, imbeciles, cretin, cretins, muppet, muppets, clown, clowns, numpty, numpties, plonker, plonkers, pillock, pillocks,
  divvy, divvies, dimwit, dimwits, halfwit, halfwits, half wit, half wits, nitwit, dunce, dipstick, airhead, thicko, thickos, dope, eejit, eejits, bampot, roaster, roasters, melt, weapon, bellend, bellends, knob, knobs,
  knobhead, knobheads, dickhead, dickheads, prick, pricks, arse, arsehole, arseholes, asshole, twat, twats, tosser, tossers, wanker, wankers, git, gits, gobshite, gobshites, scrote, scrotes, pleb, plebs,
  cow, cows, bitch, bitches, witch, hag, old bat, old bag, old goat, old trout, dragon, battleaxe, madam, harpy, karen, snake, snakes, weasel, weasels, rat, rats, toad, slug, slob, slobs, pig, pigs, leech, leeches, parasite, parasites, vermin,
  snitch, grass, backstabber, backstabbers, psycho, psychopath, sociopath, narcissist, tyrant, dictator, bully, bullies, control freak, jobsworth, jobsworths, brown noser, arse licker, yes man, pen pusher, pen pushers, penpusher, penpushers, bean counter, bean counters,
  skiver, skivers, shirker, shirkers, slacker, slackers, layabout, waster, wasters, dosser, dossers, scrounger, scroungers, freeloader, freeloaders, lowlife, scum, scumbag, scumbags, trash, waste of skin, waste of a salary, oxygen thief, oxygen thieves, space cadet, vulture, vultures, freak, freaks, gremlin, gremlins, goblin, troll, trolls, leech, animals, loonies, lunatic, lunatics, oddball, oddballs, crackpot, ghoul, loser, losers, creep, creeps, sleazeball, perv, liar, liars, drama queen, drama queens, princess, diva, divas, prima donna, moaner, moaners, whinger, whingers, whiner, misery, nutter, nutters, nutjob, fruitcake, fruit loop, headcase, loony, weirdo, weirdos, wally, wallies, berk, prat, prats, wet lettuce`,
)

/** What one says of a person, but also of a rota or a lift. */
export const letDown = wordClass(
  'joke, nightmare, disgrace, embarrassment, liability, waste of space, waste of oxygen, waste of air, waste of time, waste of money, spare part, dinosaur, tool, shambles, chocolate teapot, chocolate fireguard, shower, clown show, laughing stock, disaster zone, hazard, menace, lump',
)

/** Ways to say that somebody is stupid or no use without one rude word. */
export const meanSaying = wordClass(
  `thick as mince, thick as two short planks, thick as a plank, thick as pig, thick as a brick, thick as shit, thick as they come, thick as custard, thick as porridge, daft as a brush, dense as,
  two short planks, run a bath, organise a piss up, piss up in a brewery, find her own backside, find his own backside, find his arse, find her arse, arse from his elbow, arse from her elbow, arse from their elbow, arse from elbow, backside from her elbow, backside from his elbow, arse with both hands,
  sharpest tool, sharpest knife, sharpest pencil, brightest bulb, sandwich short, sandwiches short, few short of, picnic short, short of a picnic, lights are on, nobody home, no one home, nobody in, brain cell, brain cells, braincell, braincells, iq of, intelligence of a, common sense of a, personality of a, charm of a, bedside manner of a, warmth of a, work ethic of a, stupid tree, gene pool, darwin award, not right in the head, wired up wrong, sausage short,
  chocolate teapot, as much use as, as useful as, about as useful, as much help as, use nor ornament, neither use nor, fish in a barrel, trusted to boil, trusted with a, couldnt nurse a, couldnt manage a, couldnt lead a, waste of space, waste of oxygen, waste of air, waste of skin, off her face on power`,
)

/** Strong words, and the ways people hide them. */
export const swearing = wordClass(
  `fuck, fucks, fucked, fucker, fuckers, fucking, fuckin, fuckwit, fuckwits, fucksake, fkn, fkin, fking, fck, fcking, fcuk, effing, effin, feckin, fecking, feck, wtf, ffs, shit, shite, shitty, shits, shitshow, shit show, shithole, shit hole, bullshit, shitstorm, horseshit,
  bollocks, bollox, arsehole, arseholes, bastard, bastards, wank, wanker, wankers, wanky, twat, twats, cunt, cunts, prick, pricks, dickhead, dickheads, bellend, bellends, tosser, tossers, pissed off, pisstake, piss take, taking the piss, piss off, crappy, crock of shit, goddamn, motherfucker, clusterfuck, cluster fuck,
  f ing, f king, f cking, f ck, f off, sh t, sh te, sh tty, s hole, sh thole, sh tshow, b llocks, bullsh t, bull t, c nt, c nts, sh1t, sh1te, b stard, b stards, w nk, tw ts, w nkers, a hole`,
)
