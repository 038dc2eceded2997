import type { Hit } from '../language/matcher.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'
import { thoseInCare } from '../lexicon/addressed.ts'
import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'

const patients = wordClass(
  `patients, patient, pt, pts, ex patient, ex patients, former patient, former patients, old patients, old patient, clients, client, service users, service user, residents, relatives, families, my ladies, my mums, mums i delivered, mums on my caseload, anyone ive looked after, anyone i looked after, anyone i have looked after, anyone ive nursed, people ive looked after, people i look after, looked after you, ive looked after, i delivered your baby, ive delivered, young people i work with, lads i work with, bed, in bay`,
)
const one = wordClass(
  'patient, pt, ex patient, former patient, client, service user, resident, patient of mine, patient son, patient daughter, patient brother, patient sister, patient dad, patient mum, patient husband, patient wife, relative, service users, clients',
)
const fancy = wordClass(
  `fit, fittest, gorgeous, hottie, sexy, sexiest, buff, handsome, dreamy, hunky, hunk, stunning, dishy, tasty, well fit, proper fit, bangable, fanciable, cute, hottest, hot as, ridiculously hot, so hot, insanely hot, drop dead gorgeous, lush, peng, a ten, eye candy, easy on the eye`,
)

const invites = phrases`
  ${patients} ..6 (add|friend|follow|message|dm|text|ring|call|whatsapp|find|facebook|snap|inbox|pm|email|contact me) ..6
  (here / heres / is) ..1 my number ..8
  (add|friend|follow|message|dm|text|ring|whatsapp|find|snap|inbox|pm me) ..8 ${patients}
  ${patients} ..6 (my personal / my own / my private / my mobile / my home) ..2 number|mobile|facebook|insta|instagram|whatsapp|account|phone|snapchat|email|messenger
  (my personal / my own / my private / my mobile / my home) ..2 (number / mobile / whatsapp / phone / snapchat / messenger) ..8 ${patients}
  (gave / given / giving / give / swapped / swapping / exchanged / slipped / got / texting / texted / ringing) ..4 (my number / my mobile / my personal number / numbers / his number / her number / my insta / my snapchat / my snap / my whatsapp / my facebook) ..8 ${patients}
  (gave / given / giving / give / swapped / exchanged / slipped / texted) ..2 ${patients} ..4 (my number / my mobile / numbers / my insta / my snapchat / my snap / my whatsapp / my facebook)
  ${patients} ..6 (gave me / slipped me / asked for / got / left me / took / swapped / has) ..2 (his number / her number / my number / their number / number / numbers / digits / my snap / my insta / my personal)
`
const friends = phrases`
  ${one}|${patients} ..5 (added / friended / follows / followed / friend requested / requested / messages / messaged / messaging / dms / dmd / texts / texted / texting / whatsapps / whatsapped / snapped / liked) ..2 me|us|back
  (accepted / accepting / added / adding / friended / followed / following / messaged / messaging / texting / snapchatting / dming / facebook friends with / friends with / stalking / stalked / looked up / looking up / found / following back / chatting with / chatting to / mates with) ..4 ${one}|${patients} ..4 (on / back / from / request / requests / facebook / insta / instagram / snapchat / now)
  friend-request|friend-requests|(follow request)|(message request) ..4 from ..3 ${one}|${patients}
  (favourite / fave / fav / favorite) ..1 ${one} ..12 (add / added / friend / friends / follow / follows / message / text / lunch / coffee / drink / drinks / dinner / visit / visited / round / number / facebook / insta / selfie / birthday / keep in touch / stay in touch / keeping in touch)
  (still / keep / keeping / stay / staying) ..1 (in touch / in contact) ..3 (with|to) ..4 ${one}|${patients}
`
const flirts = phrases`
  ${fancy} ..1 (patient / pt / resident / client / service user / bloke in / lad in / man in / guy in / fella in / girl in / woman in / lass in / dad in / relative / relatives / paramedic-no / patient son / patient brother / patient dad / visitor)
  (patient / pt / bed # / lad in / bloke in / guy in / man in / fella in / girl in / lass in / client / patient son / patient brother / patient dad / patient husband / visitor in) ..6 (is|was|are so|absolutely|ridiculously|proper|well|really|such|a|bloody|an? ..1 ${fancy})
  (fancy / fancying / fancied / crush on / flirting with / flirted with / flirting / snogged / kissed / kissing / dating / dated / seeing / shagged / shagging / slept with / sleeping with / asked out / pulled / pulling / in love with / falling for / fell for / matched with / swiped right on / date with / a date with / dinner with / drink with / drinks with / coffee with / hooked up with / hooking up with / married) ..4 (patient / patients / pt / ex patient / ex patients / client / service user / resident / bed # / lad in bed / fella in bed / patient son / patient brother / patient dad)
  (patient / pt / ex patient / client / resident / bed # / patient son / patient brother / patient dad) ..5 (asked me out / asked me for a drink / asked for my number / taking me out / taking me for / wants to take me / flirting with me / flirted with me / chatting me up / chatted me up / on tinder / on hinge / on bumble / on grindr / asked me for dinner / my new boyfriend / my new girlfriend / my boyfriend / my girlfriend) ..6
  hot|fit|sexy patient|pt|lad|bloke|dad|relative alert|klaxon|warning
  (he / she) ..1 (so / too / unreal / insanely / ridiculously / absolutely) hot|fit|gorgeous|handsome|sexy|peng|lush
  (seeing / dating / married / marrying / shagging / fancy / fancied / kissed / sleeping with) ..8 (was / as / were / became / be) ..2 (a / my / our) patient|pt|client
  ${one} ..10 (off to / going to / going for / taking me / meeting / seeing / see each other / out for / round to / round for) ..3 cinema|pictures|date|drink|drinks|dinner|lunch|coffee|gig|weekend|pub|mine|his|hers|tea|walk
  (bed / patient / pt / lad / bloke / guy / fella / him / his) ..5 (bluest / gorgeous / dreamy / beautiful / lovely / amazing / sexy / nice / stunning / cute) ..1 eyes|smile|arms|abs|biceps|body|bum|accent|dimples
  discharged|discharge ..1 him|her|them ..8 text|texting|texted|message|messaging|dm|dming|date|drink|number|facebook|insta
  (liked / likes / loved / commented / heart) ..4 (my / all my) ..2 pics|photos|selfie|selfies|post|posts|holiday ..12
  (date / dating / seeing / drinks / drink / dinner / snogged / kissed / pulled) ..6 (guy / bloke / girl / lad / man / woman / lass / fella / someone) ..4 (met / treated / nursed / looked after / scanned / stitched / discharged / triaged) ..8 ${wordClass('a e, ed, ward, clinic, shift, patient, surgery, resus, triage, ambulance, theatre')}
  (tinder / hinge / bumble / grindr) ..6 patient|(ex patient)|client
`
const answers = phrases`
  (add / dm / text / message / inbox / ring / whatsapp / follow / pm) me ..6 (personal / my own / number / x / lovely / gorgeous / handsome / hun / babe / sexy / darling / anytime / after / messenger / whatsapp / insta / snapchat)
  trouble|babe|darling|handsome|sexy|cheeky|gorgeous|hun ..8 (drink / coffee / dinner / date)
  (that / for a / a / get / grab) (drink / coffee / dinner) (then / with / sometime / soon / together / x)
  gorgeous|handsome|sexy|hottie|beautiful ..8 (drink / date / number / anytime / any time / wink / dinner / missed you / see you / come back)
  (my personal / my own / my private) ..1 number|mobile|whatsapp|insta|instagram|facebook|snapchat
`

/** Ways into private life, whoever is asked in. */
const channel = phrases`
  (add / friend / follow / message / dm / text / ring / call / whatsapp / snap / snapchat / inbox / pm / msg / email / ping / find / stick / pop / drop / holler|shout at / hit up / hmu / get / catch) (me / us|my (personal / own / private)) ..5
  (pop / send / drop / fire / chuck / ping / slide / stick / bang) ..1 (me / us) ..2 (friend request / follow / add / message / dm / text / request / line / your number|numbers / whatsapp)
  (my personal / my own / my private / my home / my actual / my real) ..1 (number / mobile / phone / whatsapp / insta / instagram / facebook / fb / snapchat / snap / messenger / email / account / page / mob / telegram / tiktok)
  (drop / leave / give / send / slip / post) ..2 your (number / numbers / mobile / snap / insta)
  (asking for / asked for / ask for / wanting / want / take / taking / get / got / have / need / heres / here is / give you / gave you|him|her / left|leave ..2) (my / his / her / your) (number / mobile / digits / snap / insta / whatsapp)
  (my / the)? (dms / dm / inbox / messages / pms) (are / is)? ..1 open
  (keep / stay / keeping / staying) in touch ..4
  friend|follow request|requests
  (slide / sliding / slid) into
  (that / for a / grab a / getting a / get a / buy|take you|him|her a) (drink / drinks / coffee / dinner / date / cocktails / pint / brew) 
  (asking for me)|(not a friend)|(you know who you are)
  (snapchat / whatsapp / facebook / insta / instagram / telegram / messenger / tinder / hinge) ..4 (quicker / faster / instead / group / me / answer|reply)
`
const someone = wordClass(
  `patient, lad, bloke, fella, guy, man, woman, girl, lass, lady, gent, dad, mum, son, daughter, firefighter, fireman, farmer, builder, copper, policeman, soldier, squaddie, rugby player, footballer, teacher, stranger, biker, cyclist, plumber, sparky, one, visitor, relative, brother, sister, thing`,
)
const admired = phrases`
  ${fancy} ..2 ${someone}
  ${someone} ..3 ${fancy}
  (the / that / to) fit|gorgeous|hot|sexy|dishy|buff|hunky|dreamy|lush *
`
/** Round the front door. */
const instead = phrases`
  skip|quicker|faster|instead|rather-than|never-mind|forget|sooner|beats|no-need-for|easier
`

const proper = phrases`
  (dont / cant / wont / never / cannot / not / no) ..2 (connect / accept / add / reply / give / friend / follow / share / answer / befriend / message / personal / send / approach / try|contact)
  decline|declined|declining|refuse|refused|ignore|ignored|ignoring|politely|delete|deleted|blocked|block|unprofessional|inappropriate|boundaries|boundary|reject|rejected|struck-off|guidance|policy|ethics|advice|advise|(should you)|(what would you)|reported
  medically-fit|(fit for)|(fit to)|(fit and well)|heatwave|fit-note|gown
  research|charity|trial|survey|recruit*|participants|forum|panel|podcast|newsletter|campaign|governor|governors
`

/** The right front door. */
const frontDoor = phrases`
  (our page / the practice / our website / reception / the surgery / our booking / our team / the ward / the clinic / our trust / book / appointment / appointments / official / our app / the app / online form / switchboard)
`

/** Patients invited into private life: friends, messages, numbers, dates. */
export const boundContact: Rule = rule({
  id: 'bound.contact',
  title: 'Private contact with patients',
  severity: 'high',
  source: {
    title: 'GMC: maintaining personal and professional boundaries',
    address:
      'https://www.gmc-uk.org/professional-standards/the-professional-standards/maintaining-personal-and-professional-boundaries',
    paraphrase: true,
  },
  suggestion:
    'Keep your private accounts and number for friends. Give patients the team’s page or phone number instead.',
  triggers: [invites, friends, flirts, answers, channel, admired],
  consults: [proper, frontDoor, instead, thoseInCare],
  find: ({ text }, { replyTo, account }, reading) =>
    [
      ...(account === 'official' ? [] : reading.hits(invites)).filter(
        (hit) => !reading.hasNear(frontDoor, hit),
      ),
      ...reading.hits(friends),
      ...reading.hits(flirts),
      ...(account === 'official' ? [] : askedIn(reading)),
      ...(replyTo === undefined || account === 'official' ? [] : reading.hits(answers)),
    ]
      .filter((hit) => !isProper(hit, reading))
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} mixes private life with somebody you look after, and they may not feel free to say no.`,
      })),
})

/** Those in care, and a way into private life, anywhere in the post. */
function askedIn(reading: Reading): readonly Hit[] {
  const cared = reading.hits(thoseInCare).filter((hit) => !reading.hasNear(proper, hit))
  if (cared.length === 0) return []
  const isRound = reading.has(instead)
  const ways = reading
    .hits(channel)
    .filter((hit) => !reading.isDenied(hit) && (isRound || !reading.hasNear(frontDoor, hit)))
  return [...ways, ...reading.hits(admired).filter((hit) => reading.hasNear(thoseInCare, hit))].slice(0, 1)
}

const isProper = (hit: Hit, reading: Reading): boolean =>
  reading.hasNear(proper, hit) || reading.isQuoted(hit) || reading.isDenied(hit)
