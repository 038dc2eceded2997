import type { Context } from '../finding.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'
import { duty } from '../lexicon/work.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'

const drunk = wordClass(
  `drunk, pissed, half cut, hungover, hung over, hangover, bladdered, tipsy, over the limit, stoned, off my face, off my head, off my tits, trollied, legless, wankered, mullered, sozzled, squiffy, blootered, reeking, guttered, sloshed, paralytic, blind drunk, three sheets, worse for wear, bevvied, langered, coked up, on a comedown, on a come down, comedown, on the comedown, buzzing off, fuzzy from the wine, stinking of booze, stinking of wine, stinking of gin, reeking of booze, smelling of booze, still swaying, seeing double, room spinning, pissed up, hanging out of, hungry over`,
)
/** Words that are only about drink when “still” or “half” says so. */
const maybeDrunk = wordClass(
  'hammered, wasted, hanging, smashed, steaming, wrecked, merry, baked, mortal, plastered, battered, pickled, lashed, buckled, out of it, rough, rough as, high, buzzing, spinning, swaying, fuzzy, ropey',
)
const drink = wordClass(
  'wine, pint, pints, prosecco, beer, beers, gin, gins, vodka, shots, jagerbombs, jagers, tequila, cider, ciders, lager, lagers, bottle of red, bottle of white, bottle of rose, cocktails, espresso martinis, tinnies, tinny, cans, booze, bevvies, rum, whisky, sambuca, sambucas, champagne, g and t, bubbly, spliff, joint, coke, ket, edible, edibles, brownie, weed, mdma, pills, mandy',
)
const pub = wordClass('pub, bar, wetherspoons, spoons, beer garden, nightclub, club, happy hour', drink)
const uniform = wordClass(
  'uniform, uniforms, tunic, tunics, scrubs, lanyard, lanyards, nhs badge, id badge, name badge, greens, hi vis, epaulettes, nurses uniform',
)
const rep = wordClass(
  'rep, reps, drug rep, drug reps, drug company, pharma, pharma company, device company, implant company, sales rep, medical rep, company rep, sponsor, sponsors, supplier, suppliers, agency, stoma company, company, stent company, dressing company, dressings rep, wound care rep, the rep, manufacturer',
)
const treat = wordClass(
  'night out, dinner, meal, meals, drinks, bar bill, bar tab, tab, bill, curry, tickets, trip, hotel, golf, spa, prosecco, champagne, box at, hospitality, hospitality box, the bar, bar for, champagne all, cocktails, steak, taxis, flights, weekend, five star, ibiza, festival, races, all you can, bottomless brunch, free bar, open bar, christmas do, xmas do, party',
)

/** Unfit, and on duty. */
const unfitAtWork = phrases`
  ${drunk} ..8 ${duty}
  ${duty} ..3 (while / whilst / when / still / completely / totally / absolutely / slightly / a bit / so / proper / well / half / on a / with a / through a / through this / with this / through the / nursing a / nursing the / with the worst / mega) ..1 ${drunk}
  still|half|slightly|bit|totally|completely|absolutely|so|proper|was|turned-up|came|rocked-up|rolled|rolled-up ..1 ${maybeDrunk} ..4 (at / on / in / for / into / onto / to / from last night) ..3 ${duty}
  (turned up / rocked up / rolled in / came in / got in / went in / showed up / sat in) ..4 ${drunk}|(still hammered / still wasted / still steaming / still smashed / still wrecked / still hanging / still merry / still mortal)
  ${maybeDrunk} ..6 (last night / the wedding / the party / the pub / drink / drinks / wine / beer / gin / vodka / prosecco / shots) ..8 ${duty}
  ${drink} ..4 ${duty} ..1 (in / starts / at / soon)
  (cheeky / few / couple of / quick / liquid / boozy) ..1 ${drink}|lunch ..8 (afternoon / back) ..3 ${duty}
  still|while|whilst ${drunk}|${maybeDrunk} ..8 ambulance|driving|patients|operating|rounds|bleep
  (straight / out till / out until / in at / home at / bed at / rolled in) ..3 (from|on|onto|into|to|at|#|two|three|four|five|six) ..6 ${duty} ..8 ${drunk}|drink|drinking|${drink}
  ${drink} ..6 (straight / then / before / and now / and im / and in / and on / now im / and now im / while / whilst / on / during / in my / in me / between / for breakfast / at lunch / before my / to get me through / hidden in) ..4 ${duty}|flask|locker
  (sneaky / cheeky / few / couple of / swig of / swigs of / line of / lines of / bump of / quick) ..1 ${drink} ..4 (before / during / on / at / in / mid / between) ..3 ${duty}|break|toilets|sluice|locker|linen
  ${drink} ..3 (in / hidden in) ..2 (flask / water bottle / coffee cup / tea / coffee / locker / costa cup) ..6 ${duty}
  (nodded off / dozed off / fell asleep / falling asleep / fallen asleep / asleep / dropped off / snoozing / snoozed / nodding off / slept through / kipping / had a kip / had a nap / sneaky nap / sneaky kip / out cold / sparko / zonked) ..3 (in / on / at / during / through / mid / over / while / whilst / behind / standing up in) ..3 theatre|theatres|surgery|(ward round)|(the list)|operation|retracting|retractor|handover|(the desk)|(nurses station)|clinic|arrest|(crash call)|(my bleep)|(the bleep)|bleep|(the buzzers)|buzzers|duty|(the job)|job|(patients notes)|patient|patients|bedside|(on call)|shift|1to1|(1 to 1)|(1 1)|(one to one)|special|(drug round)|wheel|driving|ambulance|truck|resus|consultation|appointment|calls|(the phones)|monitor|monitors|switchboard|obs
  still|half ..1 ${maybeDrunk} ..1 from ..2 last|yesterday|saturday|friday|wedding|party|pub ..8 ${duty}
  hungover|(hung over)|hanging|drunk|tipsy ..1 nurse|doctor|dentist|paramedic|midwife|hca|surgeon|gp|physio|pharmacist|optician|reg|sho on|today|at|in|drilling|reporting|here|coming|tomorrow|this|your
  (had / did / do / doing / snorted) ..1 line|lines|bump|bumps|gram|key ..4 ${duty}
  smell|smelling|smells|smelt|stink|stinking|reek|reeking|breath ..1 of ${drink} ..10 ${duty}
  ${duty} ..8 smell|smelling|smelt|stink|stinking|reek|reeking|breath ..1 of ${drink}
  (banging head / sore head / thick head / pounding head / splitting head / dry mouth / the shakes / the sweats / the fear) ..6 ${drink}|(last night)|drinking
  (bottle / drinking / pints / shots / boozing / partying / party / wine / gin / beers / the pub / club / out) ..2 (at / till / until / til) ..1 # ..5 (in / on / start / starting / work / shift / back) ..3 #
  nap|kip|snooze|sleep|asleep|snoring ..5 (relatives room / linen cupboard / linen room / staff room / day room / bathroom / empty bed / spare bed / side room / store room / storeroom / parents room / the sluice) ..8 (covered / while / whilst / cover / buzzers / hid / nobody / noone / on shift / on nights / paid)
  driving|drive|drove|behind ..3 ambulance|truck|rig|(blue lights)|minibus|wheel ..8 ${drink}|${drunk}|kip
  (codeine / diazepam / morphine / oramorph / zopiclone / tramadol / pills / tablets / cocodamol / co codamol / ondansetron / cyclizine) ..2 (from / out of) ..2 (cupboard / drug cupboard / drugs cupboard / ward / trolley / drug trolley / stock / work) ..8 (me / my / us / hangover / head / shift / sleep / sorted / nicked / borrowed)
  (vape / pen / smoke / toke / joint / spliff / bong / gummy / gummies / edible) ..6 (green stuff / weed / thc / stoned / mellow / chills|chilled|relaxed|calms me) ..8
  slept ..2 through ..3 bleep|bleeps|(crash call)|arrest|(cardiac arrest)|buzzers|pager|alarms
  (breathalyse|breathalysed|breathalyser) ..6 ${duty}
  (${drunk} / drinking / out drinking / out on the lash / on the lash / on the piss / on it / on a bender / on the razz / out out) ..6 (rang in / phoned in / called in / pulled a / threw a / calling in) ..1 sick|sickie
  (rang in / phoned in / called in / pulled a / threw a / calling in) ..1 sick|sickie ..6 ${drunk}
  (borrowed / nicked / took / taking / helped myself to / popped / necked / swiped / had) ..3 (patients|wards|ward|from the|out of the|cupboard|trolley|stock) ..3 (diazepam / zopiclone / codeine / morphine / oramorph / tramadol / ketamine / entonox / gas and air / temazepam / lorazepam / co codamol / dihydrocodeine / pills)
  (gas and air / entonox) ..4 (sneaky / go on / huff / puff / quick / hangover / ourselves / myself / staff room / break)
  (drip / iv fluids / bag of fluids / bag of saline / cyclizine / ondansetron) ..6 (hangover / my hangover / hungover)
  (hangover / hungover) ..6 (drip / iv fluids / bag of fluids / bag of saline / cyclizine / ondansetron)
  (no sleep / not slept / awake for / been awake / been up) ..6 (operating / theatre|list / driving the ambulance / drug round / on shift) ..6 (shaking / hallucinating / seeing things / cant see straight / dont remember)
`
/** Uniform or badge with a drink. */
const inUniform = phrases`
  ${uniform} ..5 ${pub}
  ${pub} ..4 (in / wearing / still in / with / and) ..2 (my|our|full|the|her|his|still)? ${uniform}
`
const dressed = phrases`
  (in / wearing / with / still in / my / our / full) ..2 ${uniform}
  ${uniform} ..1 on
`
/** Treats that somebody else pays for. */
const treated = phrases`
  ${rep} ..3 (paid / bought / covered / treated / picked up / funded / put on / put behind / footed / footing / laid on / wined / stood us / shouted / sorted / took / taking / paying / buying / treating / sponsored / sponsoring / got us / gave us / splashed / put ..3 behind / stuck ..3 behind) ..6 ${treat}
  (paid for / bought / covered / treated / funded / sponsored / picked up / courtesy of / on / thanks to / thanks) ..3 (by / the / to the) ..1 ${rep} ..8 ${treat}
  ${treat} ..6 (paid for / bought / covered / treated / funded / sponsored / picked up / courtesy of / all on / on / thanks to) ..3 ${rep}
  wined and dined ..4 ${rep}
  ${treat} ..4 (on expenses / expensed / on the trust / on the nhs / on the taxpayer / charged to the ward / ward budget / charitable funds / on the study budget / on my study budget / on study leave money / on the company / through the books / company card / trust card / on the practice)
  (on expenses / expensed / expense / expensing / put ..2 on expenses / claimed / claiming back / claim back) ..5 ${treat}|${drink}
`
/** What leaves nobody fit, however it is put. */
const taken = phrases`
  ${wordClass('drunk, pissed, half cut, hungover, bladdered, tipsy, stoned, off my face, off my head, off my tits, trollied, legless, mullered, sozzled, paralytic, worse for wear, coked up, on a comedown, comedown, still swaying, seeing double, buzzing, rough as, hanging, still steaming, edible, edibles, gummy, spliff, joint, weed, bong, ket, mdma, mandy, pills, beta blockers, zoppies, zopiclone, diazepam, valium, codeine, tramadol, pro plus, modafinil, hip flask')}
  (1 / 2 / 3 / 4 / 5 / 6 / 7 / 8 / 9 / 10 / two / three / four / five / six / seven / eight / couple of / few / second / third / another / cheeky / large / big / double / bottles of / pints of / several / whole) ..1 ${drink}|jaegerbombs|roses|bottle|bottles|glass|malbec|rioja|merlot|guinness|stella|double|doubles|tinnies|wines|proseccos|vodkas|reds|whites|baileys|buckfast|bucky
  (bottle / glass / pint / can / flask / mug / cup) of ${drink}
  ${drink} ..2 (in|into my ..1 mug|cup|flask|bottle|thermos|tea|coffee|system|bloodstream)|down|deep|later|first|already|inside
  smell ..3 ${drink}
  hrs|hours (awake / without sleep / no sleep|kip)
  (one / two / three / four / no / zero / half an hours / couple of / 1 / 2 / 3) ..2 (hours / hrs / hour)? sleep|kip|shuteye
  (awake / up / not slept / havent slept) ..3 (# / hours / hrs / days / since / straight / all night)
  hands ..3 (shaking / tambourine / shake / jelly / trembling / shaky)
`
const onDutySoon = phrases`
  (called / coming / going / back / straight / been|am|im / turned|rocked up) in|on|into for|to|in? ..1 (a night / nights / a shift / my shift / an early / a late / work / cover / the late|early)
  (scrubbing / scrub / scrubbed) in|at|for|up
  (blue lights / blue lighting / on the truck / behind the wheel / driving the truck|ambulance|bus|minibus / on the rig)
  (extraction / list / clinic / theatre / filling|fillings / root canal / section / op / ward round / round / handover / surgery|surgeries / appointments / drug round / patients / patient / first patient / implant / home visits / visits / smears / clinics / operating / scans / jabs / deliveries / school run) (at / in|starts / from / this|tomorrow|first|now / waiting / all|to) 
  (at / by / for / before|til|till) ..1 # ..4 (list / clinic / theatre / shift / handover / start / ward round / surgery / patients|patient)
  (giving / handing / dishing / doing / given / doing out) ..1 (out)? ..2 (meds / medication / drug round / injections / insulin / controlled drugs / bloods / obs / tablets / the round)
  (arrest|crash|cardiac|on-call|oncall bleep|phone|pager)|(carrying the ..1 bleep|phone|pager)|(holding the ..1 bleep|phone)
  next (caller / patient / one / customer|appointment) please
  (on shift / on duty / at work / on nights / on call / on my break / on break / at my desk / working 111 / working from home / on the phones / on the ward / in theatre / in clinic / in resus / in charge / in handover / to work / for work / into work / in to work / my shift / the shift|early|late / early shift / late shift / night shift / long day / the bleep / start at # / starting at # / in at # / shift at # / on at # / work at # / in # hours)
  (cannulating / cannulate / suturing / intubating / operating / drilling / prescribing / dispensing / driving the / bleeding patients / taking bloods)
`
/** Rest, leave, others who drank, or work that is over. */
const notNow = phrases`
  (annual leave / on leave / weeks leave / days off / day off / home safe / after my shift / after work / after nights / finished / off shift / bed now / going to bed / straight to bed / time for bed / off til|till|until / week off / leave starts / then sleep / shift done / clocked off / knock off|knocked off / last shift / last night shift / end of ..2 shift|week|nights|run)
  patients|patient|drivers|people|driver|revellers|students|teenagers|man|woman|lad|bloke|he|she|they|drivers ..3 ${drunk}
  study|tool|webinar|awareness|cutting-down|units-a-week|(drink aware)|fatigue|(rest facilities)|datix|datixed|unsafe|raised|safer|campaign|guidance|survey|union|(is wrong)|shouldnt|never|rather
`
const apart = phrases`
  dry-january|sober|soberoctober|(sober october)|(macmillan)|teetotal|alcohol-free|mocktail|mocktails|(non alcoholic)
  (feel / feels / felt / look / looks / looking / feeling / like / as if / basically / might as well be / its like being) ..2 ${drunk}
  (not / wasnt / isnt / never / arent / without / aint / no more) ..2 ${drunk}|drink|drinking|drank|${drink}
  drunk|pissed|drunken|intoxicated|hungover|hammered|wasted|stoned ..1 (patient / patients / people / person / man / men / woman / women / bloke / blokes / lad / lads / students / revellers / relative / relatives / customers / punters / visitor / visitors / driver / drivers / teenagers / fans / girls / guy)
  (patient / patients / people / punters / half the waiting room / everyone / everybody / someone / somebody / visitors / relatives / students / revellers / public) ..3 ${drunk}
  out of|changed|after|off|finish*|finished|(end of) ..3 (uniform / uniforms / scrubs / tunic / greens / work / shift / nights / lates / the shift)
  caffeine|(high on)|(tired not)|(pissed off)|pissed-with|(tea drunk)|declined|declared|(turned down)|refused|register|banned|policy|advice|(wouldnt|never ..6 drink)|(cooked by)|charity|fundrais*|hospice
  (steaming / hanging / battered / wrecked / baked / smashed / wasted / hammered) ..2 (mug / tea / coffee / hot / baskets / potato / potatoes / cod / fish / sausage / beans / target / targets / record / goal / trip / food / resources / time / from / after / cake / cakes)
  (baskets / rsv / targets / cake) ..2 (hanging / smashed / baked)
  episode|casualty|film|netflix|fancy-dress|hen-do|(greys anatomy)|tv|sitcom
`

export const unfit: Rule = rule({
  id: 'tone.unfit',
  title: 'Drink, drugs or sleep on duty, and treats from companies',
  severity: 'high',
  source: {
    title: 'NMC Code, sections 20 and 21',
    address: 'https://www.nmc.org.uk/standards/code/',
    paraphrase: true,
  },
  suggestion:
    'Leave this one out. If you are not fit to work, tell the person in charge; they would rather know.',
  triggers: [unfitAtWork, inUniform, treated, dressed, taken],
  consults: [apart, onDutySoon, notNow],
  find: ({ text }, context, reading) => [
    ...takenOnDuty(reading, context),
    ...(/🍻|🍺|🍷|🥂|🍾|🍸|🍹|🍶|🥃/.test(text)
      ? told(
          reading,
          dressed,
          'puts a uniform or badge next to drink, and people will think it happened on duty.',
        )
      : []),
    ...told(reading, unfitAtWork, 'reads as if somebody was on duty and not fit to look after people.'),
    ...told(
      reading,
      inUniform,
      'puts a uniform or badge next to drink, and people will think it happened on duty.',
      'Change first, or use a picture and words without the uniform.',
    ),
    ...told(
      reading,
      treated,
      'shows off a treat that somebody else paid for, and people may think it bought something.',
      'Leave it out, and put the treat in the gifts and hospitality register.',
    ),
  ],
})

/** Drink, drugs or no sleep, and duty soon or now, anywhere in a post by somebody who works. */
function takenOnDuty(reading: Reading, { account, role = '' }: Context): readonly Found[] {
  if (account === 'official' || /patient|public|relative/i.test(role)) return []
  if (!reading.has(taken) || !reading.has(onDutySoon) || reading.has(notNow)) return []
  const says = 'reads as if somebody was on duty and not fit to look after people.'
  return told(reading, taken, says).slice(0, 1)
}

function told(reading: Reading, set: typeof unfitAtWork, says: string, suggestion?: string): Found[] {
  return reading
    .hits(set)
    .filter(
      (hit) =>
        !reading.hasNear(apart, hit) &&
        !reading.isDenied(hit, set === unfitAtWork || set === taken ? 1 : 4) &&
        !reading.isQuoted(hit),
    )
    .map(({ start, end }) => ({
      start,
      end,
      reason: `${quote(reading.text.slice(start, end))} ${says}`,
      ...(suggestion === undefined ? {} : { suggestion }),
    }))
}
