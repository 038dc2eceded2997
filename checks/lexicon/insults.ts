/**
 * Unkind words by the part they play in a sentence about a group of people: what they are called, what is wished on
 * them, what is felt against them. They are here so that abuse with no rude word in it can be found too.
 */
import { wordClass } from '../language/word-class.ts'
import { meanAdjective } from './insults-mild.ts'

/** Said after “they are”: what makes it abuse of a group. */
export const badQuality = wordClass(
  `disgusting, filthy, dirty, vile, evil, wicked, stupid, dumb, thick, dense, ignorant, idiotic, moronic, brainless, mindless, inferior, subhuman, sub human, inhuman, less than human, worthless, useless, pathetic, repulsive, revolting, repugnant, repellent, gross, nasty, hideous, ugly, smelly, stinky, stinking,
  rotten, rancid, foul, lazy, workshy, work shy, bone idle, idle, feckless, greedy, selfish, ungrateful, entitled, dishonest, untrustworthy, crooked, corrupt, criminal, violent, dangerous, savage, primitive, backward, backwards, uncivilised, uncivilized, barbaric, unnatural, abnormal, perverted, deviant, sick in the head, sick, mentally ill, deranged, insane, crazy, mental, demented,
  unhinged, hysterical, irrational, overemotional, emotional, too sensitive, weak, feeble, defective, deformed, broken, damaged, faulty, unclean, diseased, infested, immoral, sinful, godless, damned, cursed, shameful, disgraceful, abhorrent, despicable, contemptible, loathsome, detestable, deplorable, horrible, horrid, awful, terrible, dreadful, appalling, atrocious,
  unbearable, insufferable, intolerable, incompetent, unreliable, inept, hopeless, sly, devious, sneaky, cunning, deceitful, two faced, aggressive, threatening, promiscuous, shallow, gullible, incapable, second class, second rate, beneath us, beneath me, lower than, worse than, worst, to blame, not normal, not right, out of control, up to no good,
  oversexed, slow, unintelligent, uneducated, uncultured, uncouth, rude, annoying, creepy, weird, freaky, ridiculous, toxic, poisonous, thieving, scheming, lying, cheating, scrounging, whiny, needy, clingy, bitchy, catty, moody, hormonal, past it, ungodly, abomination, disposable, expendable, unlovable, undesirable, unworthy, unwelcome, unwanted, unfit, insane,
  mad, fat, tight, tight fisted, money grabbing, good for nothing, no good, up themselves, inbred, illiterate, clueless, impossible, nuts, mad as, drama, shit, shite, crap, trash, rubbish, garbage, scummy, trashy, degenerate, sickening, abominable, monstrous, dreadful, grim, minging, manky, rank, bad, bad people, bad for, low life, low iq, low intelligence, not very bright, not bright, cowards, cowardly`,
  meanAdjective,
)

/** What a group of people is called instead of people. */
export const badThing = wordClass(
  `scum, scumbags, scumbag, vermin, rats, rat, pigs, pig, dogs, dog, animals, animal, apes, ape, monkeys, monkey, cockroaches, cockroach, roaches, maggots, maggot, leeches, leech, parasites, parasite, pests, pest, insects, locusts, snakes, snake, beasts, beast, swine, donkeys, cattle, sheep, goats, slugs, worms, worm, fleas, ticks, lice, hyenas, vultures, wolves, weeds,
  cancer, cancers, tumour, tumor, tumours, disease, diseases, virus, viruses, plague, infection, infestation, pestilence, bacteria, germs, poison, blight, curse, stain, burden, drain, drain on, disgrace, menace, threat, danger, problem, problems, nuisance, mistake, mistakes, abomination, abominations, freak, freaks, monster, monsters, mutant, mutants, demon, demons, devil, devils, savage, savages, barbarians, heathens, infidels,
  filth, dirt, trash, garbage, rubbish, waste, waste of, waste of space, waste of oxygen, waste of air, waste of money, sewage, crap, shit, shits, turds, bastards, bastard, cunt, cunts, twats, wankers, arseholes, assholes, dickheads, pricks, fuckers, fuckwits, bitches, whores, sluts, slags, hoes, idiots, idiot, morons, moron, imbeciles, imbecile, fools, cretins, cretin, dimwits, halfwits, dunces, retards, simpletons, losers, loser, failures, failure, wasters, layabouts, degenerates, degenerate,
  thieves, thief, criminals, crooks, robbers, murderers, killers, rapists, rapist, paedos, paedo, paedophiles, paedophile, pedos, pedophiles, groomers, groomer, nonces, nonce, perverts, pervert, pervs, deviants, predators, predator, terrorists, terrorist, extremists, bombers, jihadis, traitors, traitor, invaders, invader, liars, liar, cheats, fraudsters, scammers, scrounger, scroungers, sponger, spongers, freeloaders, freeloader, benefit cheats, chancers, beggars, spies, cowards, cockroach,
  drama queens, hypochondriacs, time wasters, timewasters, bed blockers, objects, sex objects, things, subhumans, untermenschen, lunatics, lunatic, nutters, nutjobs, weirdos, weirdo, creeps, goblins, trolls, zombies, slaves, property, playthings, commodities, baby machines, incubators, breeding machines, the enemy, enemy, enemies, devil worshippers, sinners, gold diggers, golddiggers, man haters, lowlifes, low lifes, lowest of the low, dregs, scourge, cockroaches, drains, health tourists, liability, liabilities, half people, half human, drunks, drunkards, drunk, less than animals, nothing, joke, jokes, embarrassment, abnormality, defects, spastics, vegetables`,
)

/** “I … them”. */
export const hates = wordClass(
  `hate, h8, hates, hated, hating, detest, loathe, despise, abhor, cant stand, cannot stand, can not stand, cant abide, cannot abide, cant bear, cannot bear, cant tolerate, cannot tolerate, cant stomach, dislike, distrust, fucking hate, resent, dread, scorn, look down on, have nothing but contempt for, have no respect for, have no time for, have no patience for, have zero respect for,
  got no time for, no time for, no patience with, no respect for, have no sympathy for, no sympathy for, zero sympathy for, zero respect for, zero tolerance for, could never love, will never respect, never respect, cant respect, never trust, dont trust, do not trust, cant trust, cannot trust, wouldnt trust, would not trust, would never trust, cant tolerate, wont tolerate, have a hatred for, have a hatred of, feel nothing but hate for, feel disgust for, feel only hatred for,
  am disgusted by, disgusted by, am repulsed by, repulsed by, revolted by, sickened by, grossed out by, sick of, so sick of, sick to death of, tired of, sick and tired of, fed up of, fed up with, had enough of, had it with, had it up to here with, allergic to, ashamed of, scared of, fear, want nothing to do with, wish there were no, wish there were fewer, spit on, piss on, avoid`,
)

/** “They … me”. */
export const offends = wordClass(
  `disgust, disgusts, sicken, sickens, repulse, repulses, revolt, revolts, repel, appal, appall, make me sick, makes me sick, make me ill, make me vomit, make me puke, make me want to vomit, make me want to puke, make me want to throw up, makes me want to puke, makes me want to vomit, make my skin crawl, makes my skin crawl, make my blood boil, make my stomach turn, turn my stomach, gross me out, creep me out, freak me out, make me feel sick,
  make me gag, give me the creeps, gives me the creeps, make me heave, boil my piss, piss me off, get on my tits, make me angry, get on my nerves, get on my wick, do my head in, make me cringe, makes me feel sick, makes me ill, get right up my nose, make me want to scream, make me retch`,
)

/** What one does to harm people: “I will …”. */
export const harms = wordClass(
  `kill, murder, shoot, stab, hang, lynch, gas, burn, behead, strangle, throttle, choke, drown, poison, beat, beat up, bash, batter, slap, smack, punch, kick, smash, crush, hurt, harm, torture, rape, attack, assault, slaughter, butcher, exterminate, eradicate, eliminate, annihilate, execute, destroy, wipe out, get rid of, do away with, round up, cull, put down, neuter, castrate, sterilise, sterilize, bomb, nuke, cage, lock up,
  whip, knife, stone, mutilate, massacre, obliterate, finish off, finish, end, take out, string up, fuck up, fuck over, bury, skin, gut, cripple, maim, kneecap, punish, get, hunt, hunt down, run over, mow down, set fire to, spit on, spit at, enslave, deport, expel, banish, evict, kick out, throw out, chuck out, boot out, ship, ship off, send back, send home, send, send packing, ban, silence, remove, terrorise, terrorize, abort, euthanise, euthanize, erase, starve, shut up, sink, drive out, cleanse, purge, bully, teach`,
)

/** What is done to them: “they should be …”. */
export const harmed = wordClass(
  `killed, murdered, shot, stabbed, hanged, hung, lynched, gassed, burned, burnt, beheaded, strangled, drowned, poisoned, beaten, beaten up, bashed, slapped, smacked, punched, kicked, smashed, crushed, hurt, tortured, raped, attacked, slaughtered, butchered, exterminated, eradicated, eliminated, annihilated, executed, destroyed, wiped out, wiped off, got rid of, done away with, rounded up, culled, put down, put to sleep, put to death, neutered,
  castrated, sterilised, sterilized, bombed, nuked, caged, locked up, locked away, jailed, imprisoned, whipped, flogged, caned, stoned, mutilated, massacred, obliterated, finished off, strung up, buried, skinned, crippled, punished, hunted, hunted down, run over, enslaved, slaves, deported, expelled, banished, evicted, kicked out, thrown out, chucked out, booted out, shipped, shipped off, sent back, sent home, sent packing, sent away, banned, outlawed, illegal, silenced, removed, aborted, euthanised, euthanized, erased, erased from, starved, refused, turned away, turned back,
  segregated, kept away, kept apart, kept out, barred, excluded, put in camps, put in a camp, in camps, left to die, left to rot, left to drown, institutionalised, put away, fired, sacked, stripped of, taught a lesson, put in their place, kept in their place, exiled, purged, dead, gone, ashamed, ashamed of themselves, fucked, gunned down, thrown, thrown off, tied up, feared, avoided, ostracised, shunned, treated like animals, treated like dirt, treated like dogs, spat on, at the back of the queue, the last to, bottom of the list`,
)

/** What is wished on them: “they should …”. */
export const perishes = wordClass(
  `die, suffer, burn, rot, hang, drown, choke, starve, leave, go home, go back, go back home, go back where, fuck off, piss off, bugger off, sod off, get out, get lost, clear off, naff off, do one, disappear, vanish, drop dead, perish, bleed, shut up, be quiet, know their place, learn their place, stay at home, stay home, stay in the kitchen, stay away, keep away, stay out, keep their mouths shut, keep quiet, pay with, fear me, fear us, be afraid, crawl back, kill themselves, kill yourselves, be ashamed, get cancer, get raped, get shot, get hurt, get killed,
  get beaten, get what, cease to exist, stop existing, stop breeding, stop reproducing, not exist, not be, jump off, go to hell, burn in hell, rot in hell, be extinct, go extinct, obey, submit, bow down, accept that, stick to cleaning, stick to cooking, stick to, stay in their own, stay in their lane, grow up, get over it, be grateful, go first, wait at the back, go to the back`,
)

/** What everybody should be given or be, so that denying it is abuse. */
export const goodThing = wordClass(
  `human, humans, human beings, people, real people, normal people, real women, real men, a real woman, a real man, real human, real humans, normal, natural, equal, equals, welcome, wanted, worthy, worth, civilised, civilized, clean, smart, intelligent, clever, capable, able to think, fit to, fit for, suited to, cut out for, made for, good, good at, good people, good enough, nice, decent, kind, honest, trustworthy, sane, sensible, moral, like us, one of us, part of, as good as, as clever as, as smart as, as intelligent as, as human as, as capable as,
  belong, contribute, exist, allowed, trusted, respected, loved, tolerated, accepted, believed, taken seriously, permitted, entitled, given, let, considered human, considered people, treated as equals, treated as equal, treated like people, treated like humans, treated with respect, treated here, trust, respect, love, sympathy, compassion, kindness, rights, right to, a place, place in, place here, business, live, vote, work here, drive, breed, reproduce, marry, adopt, work with, teach, be doctors, be nurses, have children, have kids, have rights, have a say, have jobs, have the vote, hold office,
  have the same, human rights, equality, happiness, dignity, support, protection, benefits, treatment, free treatment, care, healthcare, help, a vote, a voice, an opinion, opinions, life, to live, to breathe, to exist, to be here, to be treated, to be loved, to be happy, to be respected, our help, our respect, our sympathy, our love, my respect, my sympathy, oxygen, air, souls, a soul, feelings, morals, manners, brains, a brain, common sense, intelligence, shame, values, loyalty, honour, hygiene, walk, breathe, speak, access to, british, english, anything, nhs care`,
)
