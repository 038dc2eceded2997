import type { Context } from '../finding.ts'
import type { Hit } from '../language/matcher.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'
import { inCare } from '../lexicon/people.ts'
import { carePlace } from '../lexicon/work.ts'
import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'

const undertaker = wordClass(
  'undertaker, undertakers, funeral director, funeral directors, hearse, hearses, mortuary, morgue, grim reaper, the reaper, reaper, crem, crematorium, coffin, coffins, coffin maker, gravedigger, gravediggers, pathologist, rose cottage, co op funeralcare, body bag, body bags, shroud, shrouds, fridges in the basement, angel of death, st peter, pearly gates',
)

const count = wordClass('one, two, three, four, five, six, another, 1, 2, 3, 4, 5, 6, 7, 8')

/** Nobody says these with sorrow. */
const jokes = phrases`
  celestial|heavenly|eternal|permanent|final|vertical discharge|transfer|discharged|transferred
  (discharged / transferred / transfer / discharge / moved / referred / stepped up / stepped down / handed over) ..2 (to / up) ..2 (god / heaven / jesus / st peter / saint peter / the man upstairs / the big man / the pearly / the basement / ward 13 / rose cottage / the crem / eternal care / the great / the sky / the mortuary / the morgue)
  (eternal care unit / god waiting room / gods waiting room / heaven waiting room / heavens waiting room / big ward in the sky / great ward in the sky / great big ward / wooden overcoat / worm food / feeding the worms / pushing up daisies / pushing up the daisies / bagged and tagged / bag and tag / toe tag / toe tags / toes up / brown bread / snuffed it / carked it / croaked it / gave up the ghost / give up the ghost / giving up the ghost / leaves alive / gets out alive / leave alive / meet his maker / meet her maker / meet their maker / meeting his maker / meeting her maker / popped his clogs / popped her clogs / popped their clogs / pop his clogs / pop her clogs / popping their clogs / pegged it / conked out on us / shuffled off / met their maker / kicked the bucket / kick the bucket / kicking the bucket / bit the dust / turned up her toes / turned up his toes / six feet under / gone to the great / one foot in the grave / circling the drain / ctd / on the slab / dead as a dodo / dead as a doornail / stiff as a board / going cold on us / room temperature)
  (departure lounge / departures lounge) ..8 ${carePlace}
  ${carePlace} ..4 (departure lounge / departures lounge)
  (rip bed / rip bay / rip cubicle / rip side room / rip trolley)
  (worn / down / trip / destined / bound / booked / next stop / heading / off / transfer / escort) ..4 (rose cottage)
  (hat trick / hattrick / personal best / full house / new record) ..6 deaths|death|rip|died|dead|arrests|croaked
  deaths|died|croaked|rips ..8 (hat trick / hattrick / personal best / full house / new record)
  (start / starting / buy / buying / begin / beginning / reading / needing / bother with) ..2 (green bananas / long books / long book / box set / box sets / boxset / war and peace / big shop / season ticket / calendar / yearly)
  (another / one more / two more / three more / thats / next / put / popped / stick / one) ..3 (for|in the fridge|freezer|mortuary|morgue|crem|fire|slab|oven|chiller|ground|undertaker)
  fridge|freezer|mortuary|morgue|chiller|fridges ..2 (full / filling / heaving / chocker / rammed / bursting / busy / nearly full / no room / one in one out / fully booked)
  ${undertaker} ..5 commission|bonus|loyalty|loyalty-card|stamp|speed-dial|rubbing|busy|overtime|bank-shift|(doing nights)|(on shift)|(on nights)|(on duty)|(on the rota)|(christmas bonus)|(new yacht)|happy|hat-trick|discount|bogof|parked|circling|waiting|(on standby)|(clocked on)|(clocked in)|(working hard)|(season ticket)|(frequent)|(pre book*)|(taxi rank)|meter|measuring|tape-measure|shares|(thank us)|cuppa|(signed up)|(works here)
  (speed dial / loyalty card / commission / bogof / shares in / buy one get one / group discount / bulk discount / season ticket / stamp card / punch card) ..5 ${undertaker}|funeral|funerals
  (death / deaths / dead / mortuary / body / corpse / cardiac arrest / arrest / crash call) ..1 bingo|sweepstake|sweepstakes|tally|leaderboard|league|scoreboard|hat-trick|hattrick|score|pool|lottery|roulette
  (dr|doctor|nurse|sister|angel|queen|king|captain of? death) ..3 (they / again / nickname / me / strikes / us / shift / here)
  body count ..6 ${carePlace}|tonight|shift|nights|up|(so far)|rising|#
  ${count} ..1 (dead / died / deaths / rips / corpses / stiffs) ..3 ${count} ..1 (to go / left / beds / more / still)
  dropping|dying|popping|going ..1 like flies
  (died / dead / death / passed / gone / pegged) ..5 (free bed / bed free / beds free / freed up a bed / frees up a bed / free up a bed / a bed at last / got a bed / theres the bed / bed manager will / bed managers will / bed crisis / solves / solved / sorted the bed / flow targets / discharge target / length of stay)
  (free / frees / freed / freeing) ..2 bed|beds ..6 died|dies|death|dead|mortuary|fridge|undertaker|croak*|(by dying)
  stiff|stiffs|corpse|corpses|crispy|(dead body)|(dead bodies)|(dead one)|(dead ones) ..6 lol|haha|lmao|banter|giggles
  (inconsiderate / selfish / rude / typical / cheeky) ..3 (to|of ..3 die|dying|peg|croak) ..4
  died|dies|die|dying|croaked|arrested|arrest ..3 (on / during / in the middle of / right before / just before / at) ..2 my|handover|break|lunch|tea|shift|home ..6 (rude / typical / selfish / inconsiderate / cheeky / the cheek / bastard / how very dare / thanks for that / paperwork / could have waited / couldnt wait / waited)
  (could have / couldnt / couldve / didnt) ..1 (wait / waited / hang on / hung on / die / died / held on) ..6 (till / until / for / after) ..3 (days / nights / handover / day shift / day staff / next shift / night shift / shift change / half seven / 8am / morning)
  (place your bets / bets / bet / sweepstake / sweepstakes / odds / wager / tenner / fiver / quid) ..8 die|dies|dying|death|croaks|pegs|dead|arrest|arrests|(goes first)|(go first)|(make it)|(makes it)|(pulls through)|(pull through)|(still here)|(still with us)|survives|survive|(see the morning)|(last the night)|(make it to|till)|(till morning)|(through the night)
  (kill / killed / killing / bump / bumped / finish / finished / knock / knocked / polish / polished) ..2 (off / them all) ..4 ${inCare}|tonight|(last night)|shift
  (killed / lost / bumped) ..3 ${count} ..4 (ha / haha / lol / lmao / hat trick / personal best / new record / record / high score / high scorer / full house)
  (rip / died / deaths / dead / lost / mortality / death certs|certificates|certificate|certs) ..6 (hat trick / personal best / new record / high score / full house / bingo / bogof / on a roll / strike rate / loyalty card / ash cash / crem money / kaching)
  (ash cash / crem fee / crem fees / crem form money / crem money)
  (crem form / crem forms / death certificate / death certificates / ash) ..6 (holiday / pub / beers / new car / new telly / shopping / deposit / lol / kerching / ker ching / thanks)
  reaper|shipman ..6 # 
  (harold shipman / dr shipman / shipman) ..6 (me / us / shift / tonight / again / call / calling)
  (call / calling / called / nickname) ..2 me|us|her|him ..2 shipman|(harold shipman)|(angel of death)|(the reaper)|(grim reaper)|(dr death)|(black cloud)
  (nobody / no one / noone / none) ..3 alive
  (big fridge / basement fridge / cold store / long sleep ward)
  (bed manager / bed managers / bed meeting / flow) ..6 deaths|died|dead|dying
  (ive got / got / have / with / my) ..2 (touch of death / kiss of death / hand of death)
  (frequent dying / frequent die / loyalty scheme) ..2
  (cpr / compressions / resus / arrest) ..8 (xylophone / bag of crisps / box of matches / rice krispies / ribs like / snap crackle / bowl of cereal / twiglets / stayin alive lol)
  (die / dies / died / dead / death) ..6 (new record / considerate / how considerate / how thoughtful / rude / rude of / typical / inconvenient / selfish) 
`

/** Death, told of someone else. */
const death = phrases`
  (he / she / they / patient / pt / bed / bloke / woman / man / lady / guy / him / her / them / resident / gentleman / fella / old boy / old girl / grandad / nan / wife / husband) ..3 died|dead|dying|die|croaked|arrested|flatlined|(passed away)|(stopped breathing)|(went cold)|(wasnt breathing)|(not breathing)
  (last offices / laying out / laid out / death verification / verifying a death / verify a death / certified dead / confirming death / confirm death / death certificate / mortuary run / trip to the mortuary / down to the mortuary / mortuary trolley / body bag / to the morgue / in the mortuary / cardiac arrest / crash call / crem form / post mortem / postmortem / pm table / dead body / dead bodies / rigor mortis / rigor / corpse)
  another|two|three|four|five|2|3|4|5|6|lost ..2 (death / deaths / rip / rips / gone / dead) ..3 tonight|today|nights|shift|week
`
/** Death, however it is put. */
const ends = phrases`
  death|deaths|died|dead|dying|mortuary|morgue|funeral|hearse|undertaker|undertakers|coffin|coffins|crem|corpse|corpses|rip|celestial|heavenly|rosecottage|reaper|flatline|flatlined|asystole|dnar|dnacpr|stiffs|croaked|deceased
  (rose cottage / last offices / death cert / death certs / death certificate / body bag / body bags / crash call / cardiac arrest / popped|pop|popping his|her|their clogs / co op funeral / funeral van / end of life / on the table / syringe driver / eternal rest / final breath / last breath / snuffed it / kicked the bucket / gone upstairs / passed away / didnt make it / did not make it / pegged it / carked it / st peter / pearly gates / private ambulance / black van)
  lost (one / two / three / another / him / her / the bed|bay / a patient / our / my)
  (one / two / three / four / five / six / another) ..1 (in one night / in a night / in a shift / in one shift / this week / down / gone / more / tonight / before lunch|breakfast|handover)
  how many (go / will go / die / make / leave / survive / left|are)
  (who / whos|which) ..2 (goes / going / go) (next / first / by)
  (wont / will not / not|doesnt) ..1 (see / make) ..1 (christmas / the weekend / monday / morning / friday / new year / it)
`
const jests = phrases`
  sweepstake|sweepstakes|bogof|bingo|leaderboard|jackpot|kerching|dibs|hat-trick|winning|commission|sardines|tetris|cosy|considerate|inconsiderate
  (every cloud / silver lining / loyalty card / at this rate / parking space / buy one get / two for one / bright side / plus side / upside / new record / personal best / full house / one less / one fewer / less paperwork / paperwork / done me a favour / did me a favour / on the bright / could be worse / job done / whos next / next please / next customer / place your bets / best price / new personal / free bed / free beds / beds free / bed free / freed up / frees up / freeing up / bed by / beds by / bed state / early finish / finished early / finish early / list early / home early / home on time / peace at last / finally quiet / bit of peace / quieter now / had it coming / site team / bed manager / bed meeting / flow team / length of stay / discharge planning / discharge target / four hour / waiting list / saved the / saved us / saved a / saves us / keen / season ticket / frequent flyer / speed dial / group discount / bulk / happy hour / room at the inn / no vacancies / one in one out / checked out / checking out / check out / checkout / quality street / last laugh / dead easy / dead funny / no complaints / never complains / best patients / quietest / no more buzzers / never buzzes|rings / easy shift / dropping like / dying to / to die for / drop dead / gorgeous corpse / shotgun / first dibs / his|her slippers|dinner|pudding|biscuits|sandwich / tenner / fiver / a pint on / bets|betting on / odds on / closest guess / wins / winner / prize / trophy)
`
const laughs = phrases`
  lol|lols|lmao|lmfao|rofl|haha|hahaha|hahahaha|howling|creasing|giggling|giggles|giggle|hysterics|(in stitches)|(pissing myself)|(wetting myself)|(straight face)|(make it up)|(make this up)|comedy|(you had to laugh)|(had to laugh)|(dark humour)|(gallows humour)|hilarious|(going to hell)|(im going to hell)|oops|whoops|awks|awkward
`
const apart = phrases`
  halloween|panto|pantomime|zombie|zombies|murder-mystery|costume|fancy-dress|episode|casualty|netflix|film|movie|novel|book-club|box-set|sitcom|game|quiz|escape-room|play|musical
  kettle|printer|bleep|computer|laptop|phone|car|van|fridge-freezer|microwave|scanner|battery|boiler|toaster|plant|plants|cactus|laptop|ipad|pager|hoover|vape|diet|cannula|drip-stand|bike|washing-machine|tv|wifi|goldfish
  remembrance|memorial|condolences|grief|grieving|bereaved|bereavement|mourning|funeral-poverty|rest-in-peace|in-memory|privilege|honour|compassion
  (miss / missed / missing) (him / her / you / them)
  grandad|grandma|gran|nan|granny|dad|mum always|used|would|wanted
  flu|norovirus|(off sick)|bug|staff|colleagues|airport|flight|gate|manchester|gatwick|heathrow
  palliative-care-week|dying-matters|(talk about dying)|organ-donation|organ-donor
  training|manikin|mannequin|simulation|sim|research|study|statistics|figures|data|audit
`
const selfOnly = phrases`
  (i / me / im / we) ..2 (dead / died / dying / die)
  (dead / died / dying / die) ..1 (of|from|with embarrassment|laughter|laughing|shame|boredom|thirst|hunger|cringe|heat|cold)
`

/** Jokes about deaths and the dying. */
export const gallows: Rule = rule({
  id: 'tone.gallows',
  title: 'Jokes about death',
  severity: 'medium',
  source: {
    title: 'NHS Employers: New to the NHS? Your guide to using social media in the NHS (2014)',
    address: 'https://www.nhsemployers.org/',
    paraphrase: true,
  },
  suggestion:
    'Keep dark humour for the staff room. If the shift was hard, say that, or say nothing; a family may be reading tonight.',
  triggers: [jokes, death, ends],
  consults: [laughs, jests, apart, selfOnly],
  find: ({ text }, context, reading) =>
    [...reading.hits(jokes), ...laughedAt(text, reading), ...jestedAt(text, context, reading)]
      .filter((hit) => !reading.hasNear(apart, hit) && !reading.isQuoted(hit) && !reading.isDenied(hit, 1))
      .slice(0, 2)
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} jokes about a death, and somebody who has just lost a person may read it.`,
      })),
})

/** A death and a jest, or two black faces, from somebody who works where people die. */
function jestedAt(text: string, { account, role = '' }: Context, reading: Reading): readonly Hit[] {
  if (account === undefined || account === 'official' || /patient|public|relative/i.test(role)) return []
  const isLaughing = /😂|🤣|😹|⚰|🪦|😜|🤪|😇|🥂|🍾|🎉|🏆|🙃/u.test(text)
  const jested = reading.hits(jests)
  if (!isLaughing && jested.length === 0) return []
  return reading
    .hits(ends)
    .filter(
      (hit) =>
        !reading.hasNear(selfOnly, hit) &&
        (isLaughing || jested.some(({ sentence }) => Math.abs(sentence - hit.sentence) <= 1)),
    )
    .slice(0, 1)
}

function laughedAt(text: string, reading: Reading): readonly Hit[] {
  const deaths = reading.hits(death)
  if (deaths.length === 0) return deaths
  const isLaughing = /😂|🤣|😹|💀|⚰|🪦|😆|😜|🤪|😅|🔥/u.test(text) || reading.has(laughs)
  return isLaughing ? deaths.filter((hit) => !reading.hasNear(selfOnly, hit)) : []
}
