/** How people in care are made fun of or looked down on without one rude word. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'
import { inCare, somebody } from '../lexicon/people.ts'

const called = wordClass(
  'princess, diva, queen, heffer, heifer, whale, drama llama, snowflake, lardy, lardo, blob, wailer, howler, screamer, gobby, whinger, moaner, karen, chancer, specimen, creature, delight, charmer, treasure',
)
const asked = wordClass(
  `asked, asks, asking, rung, rang, rings, ringing, buzzed, buzzes, buzzing, pressed, presses, pressing, called, calls, calling, wants, wanted, demanded, demands, demanding, complained, complains, complaining, moaned, moans, moaning, refused, refuses, refusing, shouted, shouts, shouting, screamed, screaming, phoned, phones, whinged, whinging, thrown, threw, chucked, spat, weed, pooed, shat`,
)

/** What is said with a straight face, after something that was not funny for the other. */
export const deadpan = phrases`
  (never change / love my job / the glamour / living the dream / what a time / send help / im done / i am done / im out / im deceased / im dead / im weak / im finished / not recovered / cant stop laughing / no further questions / no notes / hows your day / how was your day / dont ask / the public everyone / ladies and gentlemen / you had to be there / highlight of / standard / classic / obviously / naturally / wonders never cease / natural selection / darwin / the gene pool / common sense / welcome to / only in / only here / where do they / where do i / gets better / wait for it / plot twist / spoiler / reader / rate my / out of ten / ten out of / delete after / between us / top tip / life hack / pro tip / moral of the story / lesson learned / lesson learnt / mental / cant unsee / need bleach / eye bleach / burnt my / burned my / burning my / trousers / no pants / commando / in the bedroom / up his / up her)
`

/** Somebody who once crossed the author lies under their hands. */
export const revenge = phrases`
  revenge|karma|payback|comeuppance|gloating|smug
  (power shift / power move / my turn / not gentle / wasnt gentle / who laughing now / whos laughing now / tables have turned / tables turned / what goes around / had the last laugh / sweet justice / took my time / took great pleasure / used the big / biggest needle / blunt needle / cold speculum / extra cold / no numbing)
`

/** Nobody says this kindly, whoever is meant. */
export const contempt = phrases`
  dont|do-not|and|then|stop|come ..2 (come / came / coming)? (whining / whinging / whingeing / crying / moaning / bleating / complaining) to (me / us)
  (let / leave) (them / him / her) ..2 (lie / lay / sit / rot / stew / sleep / wallow) in (their / his / her) ..2 (own)
  (stopped / past / beyond / done) caring ..6 (patient / patients / them / people / drunks / public / anymore / any more)
  (glorified / just / basically / merely / nothing but / paid) ..2 babysitting|babysitter|babysitters|crowd-control ..6 ${inCare}|${somebody}|adults|drunks|idiots
  (people / those / patients / someone / somebody / ones) who (actually / really / genuinely / properly / truly) (deserve / need / matter / are ill / are sick / pay / work / contribute / look after)
  (dont / doesnt / didnt / do not / never) deserve ..3 (bed / beds / treatment / ambulance / our / nhs / us / care / transplant / sympathy / help / it)
  (not one / none / hardly any / barely one / half) of (them / em / you / these) ..2 (actually / really / properly / genuinely) (ill / sick / poorly / unwell / injured / need)
  you people|lot coming|come|came|turning|turn|calling|ringing|clogging|using|wasting
  (you eat / ate / eaten / drank / drink / smoke / smoked) ..2 (way / yourself / himself / herself / themselves) (to / into / onto)
  (nil / nothing / nowt / naff all) ..1 (else)? ..1 of (interest / note)
  state of (this / that / the) one
  (one / some / another) of (ours / mine / my lot / our lot) thinks
  ${called} in|on (pool-room|bed|bay|room|cubicle|resus|my-chair|the-chair|triage|side-room|recovery|theatre|minors|majors|corridor)
  (heffer / heifer / whale / princess / diva) (in / on) my
  (longer / bigger / louder / posher / more) the ..2 (birth plan / patient / relative / tattoo|tattoos / handbag / notes / list) the (quicker / smaller / thinner / worse / bigger / faster / sicker / stupider)
  (turn / turned / rock / rocked / come / came / roll / rolled) up ..8 and (expect / expects / expected / wonder / wonders / demand / demands)
  (cant / couldnt) (hold / handle) (their / his / her) (drink / wkd / ale / beer / booze / vodka / lager / shots)
  if ..10 (one more time / once more / again) ..1 (i / im / ill|we) ..2 (putting / throwing / hanging / screaming / quitting / going / leaving / sticking / telling / will|ll / swear / am)
`
/** Said of people in care. */
export const looksDown = phrases`
  (hope / wish) (he|she|they|it ..1 (hurts / hurt / stings / stung / falls / fall / chokes / choke / suffers / gets / regrets / regret / learns|learn))
  (couldnt / cant / wouldnt / could not) ..2 (care less / give a / give two / be bothered with / be arsed with / bring myself to care / find it in me)
  (my own / his own / her own / their own / your own) ..1 (fault / doing / mess / choice|choices / stupid / stupidity)
  (got / get / getting / had) what (he|she|they|you) (deserve / deserved / deserves / asked for)
  (zero / no / nil / not an ounce of / fresh out of / running out of / lost all / all out of) ..1 (sympathy / patience / compassion / empathy)
  (pull / pulled) (yourself / himself / herself / themselves) together
  (man / woman / toughen / buck / suck it|cheer) up (love|mate|pal|princess|buttercup|sunshine|and)
  (world / universe) ..2 revolves around
  (main character / theatrics / waterworks / crocodile tears / tantrum / tantrums / meltdown / strop / hysterics) 
  (thinks / think / thought) ..3 (special / entitled / paying guest / the ritz / royalty / queue / slave|slaves / servant|servants / maid / waitress / butler / personal)
  (cant / couldnt / wont / refuses / refused / never) ..1 (wash / wipe|wiped / shut / shuts / stop / stops / keep|feed) ..2 (his / her / their / up / herself / himself / themselves / moaning|whining|talking|complaining)
  (bet / betting / guess / guessing) ..2 (he|she|they|its) ..2 (faking / putting / pretend|pretending / at it / after|wants|here for)
  (pretending / pretends / pretended / claims / claimed / claiming) ..1 to be|have|he|she|they|it|in|that ..6
  (magically / suddenly / miraculously) ..2 (better / walks|walk / cured / recover|recovers|recovered / stops|stop / fine)
  (same / usual) ..2 (story / excuse / excuses / sob story / rubbish / act)
  (serves / served) (him / her / them / you) (right)
  (not / isnt / wasnt / hardly) (rocket science / brain surgery / that hard|difficult)
  (should have / shouldve / could have) ..1 (stayed / kept|shut / thought / learned|learnt / listened) ..3
  (makes / make) (your / my) (skin crawl / stomach turn)
  (another / yet another / more / our / usual / these / those / full of / five / four / three / two / six / one / the same / same) ..2 ${wordClass('smackhead, smackheads, alky, alkies, druggie, druggies, junkie, junkies, schizo, schizos, psycho, psychos, nutter, nutters, pisshead, pissheads, p ssheads, p sshead, wino, winos, tramp, tramps, bed blocker, bed blockers, frequent flyer, frequent flyers, frequent fliers, timewaster, timewasters, hypochondriac, hypochondriacs, fatty, fatties, lardarse, junky, scrote, scrotes, chav, chavs, scrounger, scroungers, dosser, dossers, pds, dnas, self harmer, overdose, drunk')}
  ${called} ..8 howling|wailing|screaming|sobbing|crying|fainted|whinging|moaning
  (same benches / same faces / same old faces / usual suspects / usual faces / usual crowd / usual rabble / usual circus / great british public / general public / joe public) 
  (thinks / reckons / convinced) ..1 (hes / shes / he / she / theyre / they / its / it / were / this) ..1 (on / at / in / a / the / is|were / still) ..4
  (no please / no thank you / not a please / not a thank you / not so much as a thank|please)
  (off) (he / she / they) (trotted / toddled / shuffled / waddled / went) 
  (scraped / scraping / scrape / hosed / hosing / mopped / peeled / peeling) ..2 (up / off / down) ..6
  (selfish / thick / entitled / stupid / ignorant / rude / lazy) (thick / entitled / selfish / stupid / ignorant / rude / lazy / and)
`

/** Bed so and so wants something once more. */
export const demands = phrases`
  bed|bay|cubicle|room|chair|trolley|side-room|flat # ..3 ${asked}
  (my / our / the / that) # ..2 ${asked}
  ${inCare} ..3 ${asked}
`
export const exasperated = phrases`
  1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|22|25|30|40|fifty times
  (in that order / im done / i am done / different nurse / one more time / for the love of / god give me / give me strength / do i look like / am i / every # / every two / every five / every ten / every single / all night / all shift / non stop / nonstop / constantly / send help / not a hotel / room service / since i / before ive / before i had / hundredth / millionth / tenth / kill me / im going to scream / gonna scream / last nerve / new record)
  times since|today|tonight|already|so-far|in|this|before
`

/** What staff have in hand while somebody lies, sits or stands before them. */
export const atHand = phrases`
  ${wordClass('smear, smears, swab, needle, cannula, catheter, enema, suppository, stitches, dressing, dressings, denture, dentures, filling, fillings, extraction, scale n polish, scale and polish, bloods, jab, jabs, injection, scan, specs, lenses, foot, feet, toe, toes, toenail, toenails, bum, arse, willy, bits, genitals, penis, vagina, rectum, ear, ears, teeth, gums, mouth, groin, belly, boil, abscess, wound, ulcer, piles, rash, hrt, viagra, patches, pessary, prescription, script, counter, consult, consultation, triage, recovery, anaesthetic, gown, x ray, removed, extracted, rescued, cut out, fitted, hearing aid, insoles, plaster cast, crutches, home visit, visit, caseload, 11am, call out, job, 999')}
`
