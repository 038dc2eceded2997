/** How scorn for patients sounds. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'
import { letDown, meanAdjective, meanNoun, meanSaying } from '../lexicon/insults-mild.ts'
import { inCare, somebody } from '../lexicon/people.ts'
import { carePlace } from '../lexicon/work.ts'

const very = wordClass(
  'so, such, such a, a, an, just, just a, absolute, an absolute, absolutely, total, a total, complete, utter, utterly, all, really, proper, a proper, right, a right, being, being a, a bit, the most, honestly, some, fucking, bloody, actual, an actual, real, a real, pure, beyond, a bunch of, a pack of, the',
)
const be = wordClass('is, are, was, were, be, been, isnt, must be, can be, get')
const they = wordClass(
  'he, she, they, him, her, them, these people, people like this, people like that, some people, you people, this one, that one',
)
const complaint = wordClass(
  `stubbed toe, cold, sniffle, sniffles, hangover, hangovers, paper cut, papercut, splinter, sunburn, spot, pimple, hiccups, blister, ingrown toenail, broken nail, broken fingernail, nits, verruca, cough, man flu, sore throat, bruise, nosebleed, hay fever, hayfever, insect bite, gnat bite, tummy ache, period pain, wind, trapped wind, constipation, headache, rash, lost contact lens, toothache, repeat prescription, mcdonalds, kfc, lift home, fake nails, acrylics, chapped lips, dandruff, athletes foot, sick note, tampon, condom, eyelash, eyelashes`,
)
const pressing = wordClass(
  'press, presses, pressed, pressing, ring, rings, ringing, rang, buzz, buzzes, buzzing, use, uses, used, pushing, push, pushes, leaning on, leans on, hammering, hammers, going off, goes off, going',
)
const buzzer = wordClass('buzzer, buzzers, call bell, call bells, callbell, nurse call, bell')

/** Who is talked of: some patient or relative. */
export const people = phrases`
  ${inCare}
  bed|bay|cubicle|room|chair|trolley #
  people|woman|man|bloke|lady who|that|with
  (old / wee / big / same / this / that / another / some / one / the / a) ${wordClass('bloke, fella, chap, geezer, woman, lady, gentleman, lad, lass, granny, biddy')}
  bed-blocker|bed-blockers|timewaster|timewasters
  (old / fat / drunk / homeless / these) people|folk
  my|our|todays # oclock?
  # stone ${somebody}
  crane|jcb|forklift|winch|tractor|digger ..6 trolley|hoist|stretcher|bed
  trolley|hoist|stretcher ..6 crane|jcb|forklift|winch|tractor|digger|hold|lift|groaning|buckled
  ${buzzer}
  overdose|overdoses|admission|admissions|transfer
`
/** Somebody who may be one, where care is given. */
export const person = phrases`
  ${somebody}
  he|she|her|him|they|them
`
export const carePlaces = phrases`${carePlace}`

/** Scorn by itself, where people or places of care are talked of. */
export const scorn = phrases`
  ${meanAdjective} ..1 ${inCare}
  ${inCare} ..1 ${be} ${very}? ${very}? ${meanAdjective}|${meanNoun}|${letDown}
  ${meanAdjective} ${wordClass('old, bloody, fucking, little, wee, fat')}? ${somebody}
  ${somebody} ..1 ${be} ${very}? ${very}? ${meanNoun}|${meanAdjective}
  ${inCare} ..2 ${wordClass('moaning, whinging, whingeing, whining, bleating, wailing on, kicking off, kicked off, banging on, mithering, harping on, throwing a tantrum, having a tantrum, strop')}
  ${inCare} ..6 complain|complains|complained|complaining|demand|demands|demanding ..2 everything|constantly|nonstop|(non stop)|again|(all night)|(all day)|(all shift)
  complains|complained|moans|moaned|whinges about everything
  (we / i / staff / everyone / girls / team) ..1 call|calls|called|nicknamed|christened|named|dubbed ..1 him|her|one ${wordClass('the, a, lady, lord, miss, mr, mrs, king, queen, princess, big, little, wee, mad, crazy, barmy, grumpy, smelly, moaning, moany, dirty, sweaty, gollum, shrek, jabba, hannibal, voldemort, dracula, houdini, madame, madam, captain, count, sergeant, old')}
  freak-show|loony-bin|nut-house|funny-farm|muppet-show|chimps-tea|jeremy-kyle|living-dead|jezza-kyle
  freakshow|nuthouse|nutters|loonies|weirdos|scrotes|dafties|zombies ..3 out|in|tonight|again|today|on|from|galore|everywhere|all|who
  timewaster|timewasters|(time waster)|(time wasters)|(time wasting)|bed-blocker|bed-blockers|bedblocker|bedblockers|malingerer|malingerers|malingering|hypochondriac|hypochondriacs|drug-seeker|drug-seekers|drug-seeking|attention-seeker|attention-seekers|attention-seeking|heartsink|heartsinks|gomer|gomers|crumblies|crumbly|wrinklies|coffin-dodger|coffin-dodgers|acopia|oxygen-thief|oxygen-thieves|pond-life|pondlife|(great unwashed)|whingers|moaners|mouth-breathers|drama-queen|drama-queens|minger|mingers|swamp-donkey|walking-dead|bag-of-bones
  cant|can|could|why|wish|should|shall ..2 (we / i / just / they) ..2 ban|bar|charge|fine|bill|sedate|gag|tape|evict|tie|lock|restrain|tranquilise|tranquillise|sterilise|neuter|dart people|patients|them|him|her|these|${inCare}
  (should be / need to be / needs to be / ought to be / want) ..1 banned|barred|charged|fined|billed|blacklisted|sedated|gagged|sterilised|neutered|turned away|sent home|made to pay|shot|(put down)
  ${they}|people|some|${inCare} ..1 shouldnt|(should not)|(shouldnt be) ..1 allowed ..1 to? breed|reproduce|kids|children|vote
  licence|license to have? ..1 breed|kids|children|parent
  loyalty-card|season-ticket|frequent-flyer-miles|air-miles|nectar-points|nectar-card|clubcard|own-parking-space|rewards-card|punch-card|bogof
  third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|millionth|hundredth|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th time|overdose|visit|attendance|admission|fall|od ..1 this week|month|shift|year|weekend|fortnight ..8 again|ban|seriously|bored|pathetic|attention|joke
  ${pressing} ..2 (the / your / their / his / her / that) ..1 ${buzzer} ..6 every|constantly|nonstop|again|(non stop)|like
  ${buzzer} ..6 every # minutes|mins|seconds|secs|min|sec
  ${buzzer} ..6 (every / each) two|three|four|five|ten|thirty|bloody|single|fucking|flipping|couple
  ${buzzer} ..4 stopped|nonstop|constantly|(non stop)
  stop|quit|enough ..3 ${pressing} ..3 ${buzzer}
  ${buzzer} ..3 surgically|glued|confiscate|shove|(out of reach)|(up his)|(up her)|(up their)|(out the window)|(off the wall)|unplug|unplugged
  surgically attached|welded ..4 ${buzzer}
  unplug|unplugged|confiscate|confiscated|hide|hid|shove|ram|cut|snip ..3 ${buzzer}
  (what / know / learn) ..3 e in a|ed
  (clue / clues) ..2 in the ..1 (name / title)
  do it properly|right ..3 bother|(next time)
  bother wasting
  need|needed|needs|get|bring|fetch|call|order|book|send ..3 crane|forklift|(fork lift)|winch|jcb|(low loader)|digger|flatbed|(rugby team)|scaffolding|coastguard|tractor
  ${they}|who|bloke|woman|man|lady|lad|${inCare} ..2 (size of a) house|bus|shed|van|planet|whale|hippo|small|garage|caravan|lorry|bungalow|walrus
  (eaten all / ate all / lay off / chosen / easy on / stop eating / too many) the? pies
  beached|big-fat|great-fat ..1 whale|lump|lard|woman|man|cow|bloke
  (own postcode / seen from space / from space / put the fork / down the fork / gravitational pull / shut the fridge / salad wouldnt)
  oscar|bafta|(academy award)|(amateur dramatics)|panto|oscars ..4 performance|goes|winning|worthy|nominated|for|patient|bed
  wasting|waste ..1 (our / my / nhs / a e / everyones / everybodys / of my / of our / of nhs) ..2 time|money|resources|bed|oxygen
  ((not a / isnt a / think its a / thinks its a / think this is a / thinks this is a / thinks were a) hotel|hilton|ritz|taxi|restaurant|hotel|spa|creche|waitress)|(premier inn)|(room service)|holiday-camp|(your servant)|(not your maid)|(not your slave)
  if you can|are|able|well|have|got ..9 not|dont|isnt|arent ..3 (that / an emergency / emergency / ill / sick / poorly / dying / need / 10 / ten)
  (state of) him|her|them|this|that|some|bed|${inCare}
  (give me strength / shoot me now / kill me now / pray for me / someone save me / take me now / god help us / heaven help us / god help me)
  (audacity / cheek / nerve / entitlement) of ..2 ${inCare}|${they}|people
  stupidest|dumbest|daftest|thickest|grossest|smelliest|rudest|laziest|fattest|ugliest|dimmest ..1 ${inCare}
  prefer ..2 ${inCare}|them|mine ..3 asleep|unconscious|intubated|anaesthetised|sedated|tubed|ventilated|dead
  job|place|ward|work|nhs ..3 be ..3 (without / if it wasnt for / if it werent for / werent for / wasnt for) ..2 ${inCare}|public|people
  (good riddance / see the back of / cant wait to get rid / finally got rid / got rid of / shot of) ..4 ${inCare}|him|her|them|bed|that
  ${meanSaying}
  ${inCare}|${they}|bed|bloke|woman|man|lady|lad ..3 stinks|stank|reeks|reeked|pongs|honks|honked|minging|whiffs|hums|mings|(smells like)|(smelt like)|(smelled like)|(smells of)
  heard of|about soap|deodorant|shower|toothbrush|toothpaste|bath|flannel|dentist|condoms|contraception
  my|our|todays # ..1 stinks|stank|reeks|reeked|smelt|smells|honked
  smell|stench|whiff|pong|stink ..2 (off / coming / from / of) ..2 him|her|them|bed|${inCare}|that|this
  (batshit / mad as a box / box of frogs / away with the fairies / off his trolley / off her trolley / off his rocker / off her rocker / cuckoo / nut job / looney tunes / not the full / full shilling)
  (nothing wrong with / self inflicted / brought it on / serves him|her|them right / putting it on / faking it / crying wolf / milking it / swinging the lead / playing up / lead swinging)
`

/** Any one of these may be innocent; two of them seldom are. */
export const snide = phrases`
  animals|locusts|toddlers|vermin|sheep|chimps|savages|zoo|shameless
  constantly|nonstop|(non stop)|incessantly|relentlessly
  (only / just) ..1 (here / in / wants / want / after / came) ..2 for|attention|drugs|sympathy|a ..3
  (kid you not / i swear / swear down / honest to god / no word of a lie / thats the tweet / that the tweet / hand on heart)
  prize|award|medal|trophy|winning|winner|wins
  (not / isnt / nor) ..1 (an emergency / costa / your mum / your mam / your slave / a taxi / a hotel / starbucks / deliveroo / uber / tesco)
  drama|dramas|dramatic|palaver|circus
  whinge|whinging|whingeing|moaner|moaning|moans|whingers|mithering|(o meter)
  annoying|irritating|demanding|entitled|needy|insufferable|exhausting
  # stone
  (a right one / a proper one / some piece of work)
  thinks|reckons ..3 knows|(more than)|better|doctor|consultant
  rank|gross|grim|manky|minging|disgusting|vile|foul|boak|gag|gagging|boking
  wash|washed|washes|soap|deodorant
  fattest|ugliest|smelliest|thickest|weirdest|whiniest
  fake|faked|faking|supposed|alleged|suspicious ..2 pain|seizure|seizures|fit|fits|asthma|illness|symptoms|tears|limp
  moany|whiny|moaner|stroppy|mardy|narky|needy|crabbit|crabby
  expecting|demanding|insisting|insists|demands ..2 me|us|nurses|staff|to|two|a|special
  smell|smells|smelly|stink|stinks
  too|so|that fat|big|large|massive|heavy ..3
  (deserve each other / your sign / on purpose / accidentally on purpose / oh dear how sad / never mind)
  (fee / charge / charges / fines / entry fee / bouncer / bouncers) ..4 ${carePlace}
  (need / needs / needed / want / wants) ..2 plaster|paracetamol|wash|nap|hug|slap|bath|shower|dummy
  (count down / counting down / counting the / cant wait) ..8 discharge|discharged|goes|home|leaves|gone
  # times
  (tiktok / google / googled / dr google / facebook / chatgpt / youtube / mumsnet) ..8
  own diagnosis|(self diagnosed)
  ${complaint}
  (the lot of them / lot of them / the lot of you / every one of them / every single one)
  (week / weeks / month / months / year / years) old ..3 pain|rash|cough|ache|back
  remote|telly|wifi|(phone charger)|(clean sheets)|(cup of tea)
  again
  (cheers / shout out / shoutout / thanks / congratulations / well done) ..1 to ..1 the|whoever|him|her|that ..1 ${somebody}|${inCare}
  3am|4am|2am|5am
`

/** What staff are sick of. */
export const feelings = phrases`
  (hate / hates / despise / loathe / cant stand / cant abide / cant bear / sick of / sick to death of / fed up of / fed up with / had enough of / had it with / so over / done with / bored of / no patience for / no time for / no sympathy for / zero sympathy for / zero patience for / tired of) ${wordClass('these, those, the, some, our, certain, all, my, bloody, fucking, entitled, other peoples, this')}? ${wordClass('patients, patient, pts, relatives, rellies, visitors, families, punters, attenders, residents, clients, drunks, addicts, junkies, oldies, callers, old people, fat people, public, daughter, son, family, woman, man')}
`
/** What was done to them, so that the feeling is for them. */
export const wronged = phrases`
  ${inCare} ..2 waiting|wait|stuck|lying|left|dying|suffering|being|given|let|trolleys|corridors|getting|having|treated|blamed|cant|missing|queuing|sent|told|without|paying|losing|struggling|forgotten
`
/** Orders that nobody gives to the sick. */
export const scolding = phrases`
  (get a grip / get a life / get a hobby / have a day off / read the room / take some responsibility / get over yourself / grow up / have a wash / ever heard of / cry me a river / smallest violin / tiny violin / boo hoo / wind your neck / keep your legs / keep it in your / bore off / jog on)
  not dying
`
/** Scorn only where patients or relatives are named. */
export const scornNear = phrases`
  (what a / what an / such a / you / absolute / total / utter / complete / bunch of / load of / pack of / a pair of / right / proper / some) ..1 ${meanNoun}
  ${they} ${be}? ${very} ${very}? ${meanNoun}|${meanAdjective}
  aka|(also known as) ..1 the|mr|mrs|lady|lord|captain|king|queen|miss|grumpy|smelly
  (such a / what a / absolute / total / right / proper) ..1 ${letDown}
  hate|hated|despise|loathe you|them|him|her|these
  nickname|nicknames ..2 for ..2 him|her|them|bed|${inCare}
  nicknamed|christened|dubbed ..2 him|her|them|bed|${inCare}
  bet|bets|betting|sweepstake|sweepstakes|bingo|wager|odds|tenner|fiver|quid|book ..3 on ..2 (how / who / when / which / what / whether / him / her / them / bed / if / it being / ${inCare})
  ${inCare}|triage|handover|buzzer|falls|nights bingo|sweepstake|leaderboard|scorecard|olympics
  sweepstake|leaderboard|(league table) ..4 ${inCare}
  thick|dumb as|like ..3 mince|pig|plank|planks|custard|shit|butter
  ${meanAdjective} ${wordClass('old, bloody, fucking, little, wee, fat')}? ${meanNoun}
  (is / was / are / be) a|an|such|right|proper|total|real|absolute ..2 (pain in the) arse|backside|bum|butt|neck|proverbial
  wimp|wimps|wuss|crybaby|cry-baby|cry-babies|snowflake|snowflakes
  laughing|laughed|laugh|giggling|giggled|smirking|sniggering|creasing ..3 at ..4 bed|bay|him|her|them|${inCare}|wig|teeth|hair|name|face|tattoo|gown
  face|faces|teeth|breath|hair|feet|toenails|voice|body|legs|belly|backside|arse|skin|smile|smell|built|looks|looked|dressed like ..1 a|an|the|something
  (one more / another) ${inCare} ..10 scream|screaming|lose|slap|punch|swear|flip|explode|quit|murder|done|throw|jump|explode|swing|snap|combust
  ${inCare}|people|families like this|that|these|those|her|him|them ..2 make|makes|made me ..2 sick|mad|angry|wish|hate|despair|quit|scream|leave|vomit|slap|throttle|retire
`

/** Somebody came in with something, thought something or asked something. */
export const cameIn = phrases`
  (came in / come in / comes in / coming in / turned up / turns up / rocked up / rolled up / rolls up / rocks up / pitched up / walked in / walks in / wandered in / brought in / presented / presents / presenting / attended / waited / waiting / waits) ..3 with|because|for|after|complaining|thinking|asking|at|wanting
  ${wordClass('a e, a amp e, ed, casualty, ambulance, 999, 111, gp, out of hours, appointment, urgent care, minors, triage, surgery, paramedics')} ..3 for|with|because|over|cos|bc|coz ..3 ${complaint}
  for|with|because|over|about (a / an / his / her / their / my)? ${complaint}
  ${complaint} ..8 ambulance|999|111|a|ed|casualty|triage|minors|antibiotics
  cried|crying|screamed|screaming|wailed|sobbed|fainted|howling ..3 over|at|for|about|cos|because|when ..3 tiny|little|small|wee|scratch|needle|jab|plaster|blood|flu|cannula|finger
  ${inCare}|${somebody} ..3 thought|thinks|think|reckons|reckoned|convinced|insisted|insists|believes|believed|swore|swears|claimed|claims|asked|demanded|demands|wanted|swallowed|stuck|shoved|inserted|googled|fell|sat
  up his|her|their|the bum|arse|bottom|backside|jacksie|jacksy|behind|rectum|nose|bumhole|back-passage
  why do|are|cant|must|would|is ..1 ${inCare}|people|folk ..2 always|insist|think|expect|lie|never|so|refuse|bother|come|turn|assume|ring|call|phone|bring|wait
  who calls|rings|phones|comes|goes|dials|turns|attends ..8 ${complaint}|999|a|ambulance
`
export const laughs = phrases`
  lol|lols|lmao|lmfao|rofl|haha|hahaha|hahahaha|ha|howling|creasing|wheezing|giggling|giggles|hysterics|chuckling|(in stitches)|(pissing myself)|(wetting myself)|(wet myself)|(keep a straight face)|(straight face)|(trying not to laugh)|(not laugh)|(make it up)|(make this up)|(couldnt make)|(cant make)|(cried laughing)|(crying laughing)|(laughed so)|(nearly died)|(deceased)|(im dead)|(cannot even)|(cant even)|comedy|comedian|(funniest thing)|priceless
`
export const sighs = phrases`
  seriously|honestly|actual|actually|ffs|smh|really|apparently|eyeroll|(eye roll)|(i kid you not)|(no joke)|(not joking)|(face palm)|facepalm|(you what)|(give me)|(for the love)|(what planet)|(beggars belief)|(i despair)|despair|unreal|unbelievable|pathetic|ridiculous|wtf|(i mean)|(why oh why)|common-sense|idiots|idiot|muppets
`
export const called = phrases`
  wrong|unkind|disrespectful|hurtful|unacceptable|stigma|stigmatising|stigmatizing|awful-term|heard|overheard|language|words|word|term|label|labels|called|call|calling|stop|(not ok)|(not okay)|myth
`
