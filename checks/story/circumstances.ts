/** What makes one story unlike all others: odd things and places, well-known people, what the neighbours saw. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

const oddThing = wordClass(
  `chainsaw, nail gun, nailgun, staple gun, lawnmower, lawn mower, strimmer, hedge trimmer, wood chipper, woodchipper, combine harvester, combine, baler, slurry, slurry pit, tractor, quad bike, quadbike, forklift, digger, crane, cement mixer, grinder, angle grinder, bandsaw, circular saw, axe, machete, samurai sword, sword, crossbow, bow and arrow, shotgun, air rifle, fireworks, firework, grenade, harpoon, javelin, barbecue, bbq, deep fat fryer, chip pan, hoover, vacuum, hot water bottle, lightbulb, light bulb, candle, cucumber, courgette, aubergine, carrot, remote control, toothbrush, shampoo bottle, deodorant, hamster, gerbil, vibrator, dildo, cock ring, zip, fork, magnets, magnet, batteries, button battery, lego, marble, pound coin, sim card, engagement ring, wedding ring, false teeth, dentures in,
  bull, cow, cows, ram, horse, pony, donkey, llama, alpaca, stag, deer, badger, swan, goose, adder, snake, python, tarantula, scorpion, jellyfish, weever fish, seal, ferret, monkey, parrot, bees, wasps,
  lightning, hang glider, paraglider, paragliding, skydive, skydiving, parachute, bungee, abseiling, zip wire, zipline, trampoline, bouncy castle, segway, mobility scooter, jet ski, kayak, canoe, narrowboat, trawler, hot tub, waltzer, waltzers, dodgems, rollercoaster, motocross, speedway, hot air balloon, microlight, glider, helicopter, light aircraft, train, tram, combine, silo, septic tank, manhole, sinkhole, lift shaft, scaffold, scaffolding, chimney, wheelie bin, skip, washing machine, tumble dryer, freezer, escalator, revolving door,
  wedding, hen do, stag do, hen night, funeral, christening, nativity, school play, sports day, bonfire, fete, santa, father christmas, wedding dress, cheese rolling, morris dancing, panto, pantomime`,
)
/** An unusual thing, event or way to be hurt. */
export const oddity = phrases`
  (with / by / on / off / under / from / in / into / at / down / up / through / swallowed / inhaled / ate / dressed as)? (a / an / the / his / her / their / # / six / two / three / several / being / getting / some / somebodys)? (own / best friends / new / mates)? ${oddThing} (injury / accident / wound / injuries / attack / incident / bite / sting / kick / explosion / fire / crash)?
  (triplets / quads / quadruplets / quintuplets / sextuplets / conjoined twins / siamese twins)
  (in / on) (the back|front|boot|footwell of)? (a / an / the / his / her / their) (old / parked / moving / white / ford / vauxhall)? (car / taxi / cab / uber / bus / train / plane / ferry / lift / ford / fiesta / corsa / focus / vauxhall / astra / van / caravan / tent / tractor / transit / shed / bathtub / bath / toilet / layby / hot tub / audi / bmw / mini / volvo / nissan / toyota / micra / minibus / tube / field / barn / loft / attic / cellar / supermarket / lorry / limo / paddling pool / cupboard / wardrobe / confessional)
  (locked / trapped / wedged / stuck / buried / pinned / impaled) ..2 (in / under / on / down / behind / between / to)
  (hit / struck / run over / knocked down / knocked off / kicked / gored / trampled / bitten / mauled / attacked / crushed) by (a / an / the / his / her) (own)? *
  (pulled / dragged / fished / winched / cut) (out of / from / off / out) (the / a / his / her / that) *
  (fell / fallen / fall / jumped / thrown / drove / went) (off / from / through / into / down / out of / over) (the / a / his / her / that) *
  (world / british / national / olympic / county) (record / champion / championships)
  (first ever / only the second / one in a million / once in a career / never seen / one of only / rarest / never in # years / in all my years / in # years of)
  (caravan / house / flat / barn / chip pan / shed / pub / boat / school / farm / factory / quad bike / coach / bus) (fire / crash / blaze / accident / collapse)
  (set fire to / blew up / glued / superglued / nailed / stapled / tattooed)
  (lottery / jackpot) winner
`
/** Hints that many people would know who it is. */
export const knownPerson = phrases`
  (off / from / on) (off)? the (telly / tele / tv / box / radio / news / apprentice / x factor)
  (off / from / on / in) (love island / strictly / bake off / emmerdale / corrie / coronation street / eastenders / hollyoaks / gogglebox / big brother / towie / geordie shore / made in chelsea / the archers / x factor / britains got talent / im a celeb / traitors / the traitors / casualty)
  you (all)? (know|knows|will|ll|would know|recognise? (the one / who / which one / who i mean / him / her / them / his name / her name / the name / the face))
  you (all)? (know (the one / who / which one / who i mean))
  (wont / cant / not / couldnt / am not) (say who / saying who / name names / naming names / going to name / gonna say who / allowed to say who)
  (famous / celebrity / celeb / household name / well known / z list / a list / b list / local hero / local legend / minor royal / royal / tv / telly) (face / patient / person / name / star / chef / presenter / footballer / actor / actress / singer / gardener / vet / doctor)?
  (premier league / championship / league one / first team / international / england / scotland / wales / ireland / premiership) (footballer / player / striker / goalkeeper / captain / star / manager / midfielder / defender / winger / keeper)
  (captain / striker / keeper / goalkeeper / manager / chairman / player) (of / for / from / at) *
  (coronation street / corrie / emmerdale / eastenders / hollyoaks / casualty / holby / love island / strictly / bake off / towie / gogglebox) (actor / actress / star / legend / winner / contestant)
  (plays / played / used to play) for *
  (off / from / in) the ..2 (advert / ad / adverts / film / programme / band / lottery / series)
  (you / u) (would / ll / d|all)? (all)? (know / recognise) (her / him / them / the)
  (someone / somebody) (famous / you / we all / well known / off / everyone)
  (guess who / you will never guess who / wont believe who / never guess who / wouldnt believe who)
`
/** What others saw, read or heard of. */
export const publicEvent = phrases`
  (air ambulance / air ambo / helimed / helicopter / chopper / hems / coastguard / mountain rescue / lifeboat / rnli / fire brigade / fire crews) (landed / landing / lands / on / came / was / were / had / called / crew / in)?
  (road / street / lane / motorway / a# / m# / school / beach / shop / bridge) (was / is / were)? (closed / shut / cordoned off / taped off / evacuated)
  (on / in / all over / made / making) (the / todays / tonights / local)? (news / papers / paper / headlines / front page / gazette / echo / chronicle / evening news / mail / facebook / internet)
  (you / some of you / yous / u) (might / may / will / ll / must / would / probably) (have)? (seen / heard / read / see / hear) (about / it / on / of)?
  if (you / anyone) (saw / heard / was there / were there / drove past)
  (blue lights / police / sirens / cordon / ambulances) (everywhere / all over / outside / parked / down / on / in)
  (the / that / todays / last nights / this mornings) ..2 (crash / fire / stabbing / shooting / explosion / collision / pile up / blaze / house fire / drowning / murder / attack / incident / accident / rta / rtc / evacuation) (on / in / at / near / outside / by / off / earlier / that / everyone / you)
  (trending / viral / doing the rounds / in all the papers / whole town is talking / talk of the town)
  (inquest / murder / coroner / crown court)
`
/** How it ended. */
export const death = phrases`
  (died / dies / death / deceased / doa / deid / rip / stillborn / stillbirth)
  left us
  born (sleeping / still / asleep)
  (was / is / were / are / found / already / been / brought in / pronounced / him / her / shot / he / she / hes / shes) dead
  dead (on arrival / at / by / in / before / when / behind)
  passed (away / on / peacefully / over / in / at / just / with)
  (didnt / couldnt / never) (make it / survive / save / get (him / her / them) back / wake up / make (him / her) it / pull through)
  (lost / lose / losing) (him / her / them / the fight / the battle / a patient / my patient / our patient / one / a baby / a child / a / an)
  (gone but not forgotten / gone too soon / fly high / slipped away / took (his / her) last breath / last breath / last breaths / last rites / last offices / laid (him / her / them) out / pronounced / time of death / rolled|roled / brain dead / brain stem dead / switched off / turned off the machines / drew (his / her) last)
`
export const ending = phrases`
  (third / fourth / fifth / sixth / seventh / eighth / ninth / tenth / 3rd / 4th / 5th / 6th / 7th / 8th / 9th / 10th / second) (time / overdose / attempt / admission / visit / od / section / baby / arrest / fall / detox)
  did (everything (we / i / they / for) / all we could / what we could / our best / her best / his best)
  (went / goes / gone / going / got / sent / walked / back) home
  (walked / walks / discharged / wheeled) (out / himself / herself / against / to)
  (woke / wakes / waking) up
  first (words / steps / bath / meal / shower / cuddle / breath)
  (said / told us / told me / says) ..3 (loved / sorry / wanted / never / goodbye)
  (gave birth / given birth / had a (boy / girl / baby))
  (rang / rings / ringing) the (bell / end of treatment)
  (got / transferred / flown / airlifted / moved / shipped / went) (off / out)? to *
  (arrested / taken into care / placed in care / adopted / sectioned / sent to prison / under police guard / handcuffed / handcuffs / cuffed / escorted / police escort / removed by security / remanded / deported)
  (missing / absconded / wandered off / walked out / gone awol / left our|the ward / not been seen / escaped)
  (tried|threatened|wanted to *) 
  (refused / refusing / demanded / demanding / swore / spat / threw / punched / bit / kicked / proposed / asked me to marry / exposed)
  (crying / cried / sobbing / begged / begging / screaming / screamed / confessed / admitted to / whispered)
`
/** What they do, said with a verb. */
export const workClause = phrases`
  (who|she|he|they)? (runs / owns / works / drives / drove / teaches / taught / manages / captains / conducts / serves / plays / played / sings / sang / rings / keeps / breeds) (the / at / in / for / a / our / on / his / her / behind / down / prop / with)
  worked (the / at / in / for / a / his / her / behind / down)
`
/** Facts about somebody's family, and exact counts of time. */
export const familyFact = phrases`
  (his / her / their) (mum / mam / dad / mother / father / parents / wife / husband / partner / boyfriend / girlfriend / son / daughter / brother / sister / twin / kids / children / family / nan / gran / ex / boss / mates / fiance / fiancee / in laws / bairns / weans / foster carers / foster mum / carer / carers / dog / cat / lover / mistress / stepdad / twins)
  (none of them / nobody / no one / his wife / her husband / they / parents / family / mum / dad) (knew / knows / know / had no idea / doesnt know / dont know / didnt know / has no idea)
  (mum|mam|dad|father|mother|widow|widower of #|two|three|four|five|six|seven|eight)
  (no / with no) (family / next of kin / visitors / one / relatives)
  (newly wed / just married / recently widowed / getting married / wedding day / honeymoon / birthday / anniversary)
  (# / two / three / four / five / six / seven / eight / nine / ten / eleven / twelve) (hours / hrs / hour / hr / days / weeks) (on / in / for / waiting / waited / of / without / to / lying / before / outside / to)
`
/** Parts and workings of bodies, and the small things done to them: little by themselves. */
export const body = phrases`
  ${wordClass(`foot, leg, legs, arm, gums, pelvis, nipples, nipple, stomach, eyelid, liver, kidney, kidneys, aorta, lungs, lung, chest, heart, brain, skull, spine, neck, jaw, scalp, bowel, bowels, bladder, womb, cervix, groin, buttock, bum, arse, backside, bits, willy, balls, testicles, nose, elbow, shoulder, finger, thumb, toes, ankles, knees, breasts, throat, tongue, lip, veins, bypass, bmi, gcs, sats, obs, lactate, fever, smears, screening, polish, dentist, denture, braces, hearing, glasses, pumped, ventilator, trache, tracheostomy, peg, ng, drain, cannula, catheter, injection, jab, vaccine, swab, tests, test, results, consultation, appointment, waters, placenta, cord, forceps, waterbirth, homebirth, twins, postmortem, mortuary, rehab, walking, frame, stairs, prosthetic, prosthesis, splint, hoist, commode, nappy, disclosure, capacity, placed, placement, escaped, appetite, weight, stone, lice, worms, tick, splinter, stuck, denial, paranoia, voices, drink, drinking, gambling, lump, scar, bruising, limp, swelling, swollen, itchy, smell, stink, stank, bite, sting`)}
  (leg / foot / arm / toe / toes / breast / finger) off
  (has / got / has got / only) (days / weeks / hours / months) (left / to live / at most)?
  (it has / its / had / has) spread
  (set / took) (his / her / their) ..2 (alight / off / on fire)
  (carbon monoxide / smoke inhalation)
  (first steps / memory box / memory boxes / end of treatment / scale n polish / scale and polish / low vision / hearing aids / all clear / new leg / last wish / final wish / last words)
  (not / hadnt / wasnt / stopped / isnt / hasnt) (eaten / eating / eat / drinking / speaking / talking / sleeping / walking / breathing / moving)
`
/** The time of day in figures or by the light, as people of every region put it. */
export const clock = phrases`
  (at / by / about / around) (dawn / dusk / sunrise / sunset / first light / dinner / tea / breakfast / lunch / teatime)
  (the / da) (day / night / morn / nicht)
  (the / this / dis) (avo / avvy / aft / efternoon / mornin / nite / afto)
  at #
  (last / this) (yr / year / month / spring / summer / autumn / winter / christmas / easter / term / season)
  # # this|yesterday|last|in
`
