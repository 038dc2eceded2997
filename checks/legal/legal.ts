import type { Hit } from '../language/matcher.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'
import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'

const they = wordClass(
  'he, she, they, him, her, them, that nurse, that doctor, that surgeon, this nurse, this doctor, that man, that woman, that midwife, that gp, that carer, that manager, that consultant',
)
const crime = wordClass(
  `killed, murdered, poisoned, abused, raped, assaulted, molested, groped, strangled, smothered, attacked, overdosed, neglected, butchered, maimed, harmed, hit, slapped, punched, drugged, falsified, forged, faked, fiddled, covered up, covering up, lied, lying, stole, stealing, stolen, nicked, nicking, fiddling, falsifying, faking, forging, abusing, assaulting, groping, hitting, slapping, harming, poisoning, killing, murdering, embezzled, defrauded, let die, left to die`,
)
const guiltWord = wordClass(
  'murderer, killer, rapist, paedo, paedophile, pedo, nonce, thief, fraud, fraudster, liar, abuser, butcher, predator, monster, psychopath, criminal, crook, poisoner, quack, con man, conman, groper, sex pest, pervert, drug thief',
)

/** A verdict in the author's own voice. */
const verdict = phrases`
  (we|everyone|everybody|you|i all? know|knows|knew who|what|which|whose|full|exactly|damn) ..8 guilty|blame|did|done|killed|fault|responsible|happened|really|lying|murdered|is|was
  (guilty as sin / guilty as hell / guilty as fuck / guilty as they / guilty af / clearly guilty / obviously guilty / so guilty / so obviously guilty / bang to rights / no smoke without fire / where theres smoke / theres smoke / throw away the key / throw the key away / lock him up / lock her up / lock them up / hang him / hang her / string him up / string her up / rot in jail / rot in prison / rot in hell / blood on her hands / blood on his hands / blood on their hands / got away with murder / getting away with murder / written all over his face / written all over her face / bring back hanging / hope they hang / hope he goes down / hope she goes down / hope he gets life / hope she gets life / hope they throw / shes guilty / hes guilty / doesnt need a trial / dont need a trial / no need for a trial / waste of a trial / dont need a jury / dont need an inquest / dont need a judge)
  ${they} (is / are / was / were / as / so / must be / 100 / hundred)? ..1 guilty
  (everyone / everybody / we all / i / ward / whole ward / staff) ..4 know|knows|knew|saw ..1 he|she|they ..1 (pushed / did / hurt / hit / gave / left / let / lied / killed / stole / took / knew / caused)
  hospital|trust|surgery|practice|staff|nurses|doctors|midwives ${crime} (him / her / my / our / that / those / them)
  cow|bitch|bastard|monster|witch|evil|scumbag|she|he did it
  deserve|deserves prison|jail|hanging|life|locking|(everything he|she ..1 gets)
  (send / put / bang / lock) (her / him / them) (down / away / up)
  guilty ..3 (if you ask me / imo / in my book / in my opinion / no question / no doubt / end of / simple as / full stop / mark my words)
  ${they} ..1 (did it / dunnit / done it / did this / has done it / definitely did / obviously did / clearly did / knew exactly / knows exactly / knew what / is to blame / are to blame / was to blame / is responsible / caused it / caused this / caused her / caused his / caused the)
  ${they} (has / have / had / clearly / obviously / definitely / is / was / deliberately / 100)? (been)? ${crime} ..2 (those / that / these / his / her / my / our / their / the / him / them / at / all / another / one / about / from / patients / babies / residents / people / notes / money / drugs / morphine / controlled / records / dozens / hundreds / loads / several / so many / every)
  (should be / should have been / needs to be / deserves to be / ought to be / wants / want / must be) ..1 (struck off / jailed / locked up / behind bars / in prison / in jail / inside / hung / hanged / in the dock / charged / arrested / prosecuted / put away / banged up / strung up)
  (is / hes / shes / he / she / a / proper / that / the / absolute / pure / lying / this / such / nothing but a) ..1 ${guiltWord}
  it was (him / her / the / dr / nurse / that / them) ..6 (that / who / what) ..1 ${crime}|did|caused|gave
  (negligence / negligent / incompetence / malpractice / carelessness / cock up / their mistake / his mistake / her mistake / dodgy surgery) ..4 (killed / caused / cost / led to / finished) ..3 (him / her / them / that / my / our / baby / patient / life)
`

/** One of these may be a wish for justice; two of them, while a case is open, are a verdict. */
const leanings = phrases`
  (did it / done it / dunnit / got away with it / get away with it / gets away with it / getting away with it / his doing / her doing / his fault / her fault / their fault / at fault / to blame / responsible / as sin / hand in it / knew what / knew exactly / knew full well / through laziness / her laziness / his laziness / her negligence / his negligence / their negligence / covered it up / covering up / cover up / lied through / lying through / not an accident / no accident / wasnt an accident / on purpose / deliberate / deliberately / off his face / off her face / was drunk / was pissed / was high / was on his phone / was on her phone / fell asleep / cut corners)
  killed|murdered|butchered|poisoned|smothered|strangled|starved|abused|raped|groped|battered|neglected ..1 (that / those / these / his / her / my / our / their / the / him / them / at / a|an|another|two|three|four|five|six|seven|eight) ..3
  (we all know / everyone knows / everybody knows / you just know / i just know / i know / we know / lets be clear / lets be honest / be honest / trust me / mark my words / i was there / i saw it / i saw her / i saw him / seen the file / read the file / read the notes / seen the notes / seen the cctv / seen the bodycam / heard the call / worked with her / worked with him / worked with them / no question / no doubt / not a doubt / beyond doubt / open and shut / end of / trial or no trial / whatever the / no matter what / dont need a / doesnt need a / say it now / said it / telling you / told you / obvious / obviously / clearly / plain as day / written all over / stone cold / caught red handed / bang to rights / no smoke)
  (lock / locked / locking / bang / send / put / string) (him / her / them) ..1 (up / away / down / inside)
  (throw / throws / chuck / lose) ..1 away? the key
  (throw / throws|throwing / chuck / chucks) away the key
  (hope / hopes / want / wants / pray) ..3 (jury / judge / he / she / they / coroner / panel / court) ..6 (rot|rots / goes|go down / gets|get life / hang|hangs / finds|find|found / sees|see through / dont|doesnt fall / struck / throws|throw / inside / jail / prison / guilty)
  (fall for / falls for / fooled by / sees through / crocodile) ..2 (tears / act / sob story / lies)
  (murderer / killer / monster / guilty / evil / scum / predator / nonce / paedo / thief / liar / lying / crook / rapist / abuser / butcher)
  (should be / needs to be / deserves to be / ought to be / wants to be) ..1 (struck off / jailed / inside / in prison / locked up / behind bars / charged / hanged)
  (deserves / deserve / hope he gets / hope she gets / hope they get) ..2 (prison / life / jail / everything / hanging / years / the rope)
`
/** A case that is still open. */
const openCase = phrases`
  inquest|inquests|coroner|coroners|trial|court|tribunal|jury|verdict|judge|mpts|hearing|prosecution|dock|barrister|(employment tribunal)|(fitness to practise)|(fitness to practice)|ftp|(misconduct panel)|(conduct panel)|(gmc panel)|(nmc panel)|(disciplinary)|(under investigation)|(police investigation)|(being investigated)|investigating|investigate|nmc|gmc|hcpc|police|prison|cps|charges|(on bail)|(released on bail)|bailed|(been charged)|charged|arrested|arrest|accused|suspended|(in custody)|remand|remanded|(crown court)|(old bailey)|(pleaded not)|investigation|(up for)|(up in front)|(court case)|(in court)|(postmortem)|custody|(pending)|(under caution)|(interviewed)|(been arrested)|(theyve arrested)|(up before)|(referred to)|magistrates|(sheriff)|(fatal accident)|(charged with)|(stand trial)|(standing trial)|(before the gmc)|(before the nmc)|(reported to the nmc)|(reported to the gmc)
`
/** Somebody who can be told from the words. */
const named = phrases`
  dr|mr|mrs|miss|ms|professor|prof|nurse|sister|matron * *? has|is|was|keeps|been? ${crime}
  dr|mr|mrs|miss|ms|professor|prof|nurse|sister|matron * *? is|was ..3 ${guiltWord}
  (our / my / the / that / this) ..2 (matron / consultant / manager / registrar / ward manager / gp / surgeon / boss / sister / charge nurse / practice manager / pharmacist / anaesthetist / director / chief exec / locum / dentist / midwife / physio / paramedic / hca / carer / nurse on / doctor on / sister on) ..4 (has / is / was / been / got caught / keeps / are)? ..1 (stealing / stole / nicking / nicked / fiddling / fiddled / falsifying / falsified / forging / forged / groping / groped / hitting / hit / slapping / slapped / abusing / abused / assaulting / assaulted / faking / faked / embezzling / embezzled / drunk on duty / taking backhanders / taking bribes / covering up / covered up) ..4 (drugs / morphine / oramorph / diazepam / controlled / notes / records / timesheets / time sheets / timesheet / expenses / patients / patient / residents / resident / students / staff / me / claims / books / figures / overtime / charity / money / funds / fund / mileage / deaths / death / mistake / mistakes / results / meds / medication)
`
/** What is known, or meant well. */
const settled = phrases`
  convicted|sentenced|jailed-for|(found guilty)|(pleaded guilty)|(was jailed)|fiction|novel|episode|drama|podcast|netflix|historical|allegedly|innocent|whistleblow*|(speak up)|(let the court)|(fair trial)|(cannot comment)|(cant comment)|(wont comment)
`
const fair = phrases`
  (innocent until / until proven / let the court / let the jury / for the court / for the jury / for the coroner / up to the court / not for me / cannot comment / cant comment / wont comment / unable to comment / fair trial / due process / not guilty / wait for / awaiting the / presume / dont prejudge / not prejudge / do not speculate / dont speculate / speculating / speculation)
  convicted|sentenced|jailed-for|(found guilty)|(pleaded guilty)|(pleads guilty)|(admitted)|(admits)|(was jailed)|(been jailed)|(was struck off)|(been struck off)|concluded|ruled
  hears|heard|alleged|alleges|denies|denied|accused-of-killing
  shipman|crippen|allitt|letby|hamlet|macbeth|casualty|episode|drama|netflix|podcast|documentary|novel|(line of duty)|panto|silent-witness|itv|broadchurch|cluedo|murder-mystery|film|sitcom|series
  biscuit|biscuits|mug|lunch|sandwich|yoghurt|milk|pen|pens|stapler|chocolate|chocolates|crisps|cake|teabags|quality-street|roses|seagull|cat|dog|cold|virus|smoking|cancer|sepsis|diabetes|covid|flu|stroke
`

/** Guilt declared before a court, inquest or panel has decided; or a crime laid at somebody's door. */
export const legal: Rule = rule({
  id: 'tone.legal',
  title: 'Saying who is guilty',
  severity: 'stop',
  source: {
    title: 'Contempt of Court Act 1981 and Defamation Act 2013',
    address: 'https://www.legislation.gov.uk/ukpga/1981/49',
    paraphrase: true,
  },
  suggestion:
    'Take it out until the case is over. If you know something, tell the police, the coroner, the regulator or your Freedom to Speak Up Guardian, not the public.',
  triggers: [verdict, named, leanings],
  consults: [openCase, fair, settled],
  find: ({ text }, { account }, reading) =>
    [
      ...reading.hits(verdict).filter(() => reading.has(openCase)),
      ...(account === undefined || account === 'official' ? [] : leant(reading)),
      ...reading.hits(named).filter((hit) => !isUnnamed(hit, reading)),
    ]
      .filter((hit) => !isFair(hit, reading))
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} says who is guilty before that is decided, which can harm the case and be against the law.`,
      })),
})

function leant(reading: Reading): readonly Hit[] {
  if (!reading.has(openCase) || reading.has(settled)) return []
  const hits = reading.hits(leanings).filter((hit) => !isFair(hit, reading))
  return new Set(hits.map(({ phrase }) => phrase)).size > 1 ? hits.slice(0, 1) : []
}

const isFair = (hit: Hit, reading: Reading): boolean =>
  reading.hasNear(fair, hit) ||
  reading.isQuoted(hit) ||
  reading.isQuestion(hit.sentence) ||
  reading.isDenied(hit, 1) ||
  reading.tokens
    .slice(hit.first, hit.after)
    .some(({ word }) => word === 'not' || word === 'never' || word === 'didnt')

const noNames = new Set(
  'who that accused convicted charged guilty found jailed has is was and in of on at arrested also who'.split(
    ' ',
  ),
)
/** “Nurse who …” is a headline about somebody far away. */
const isUnnamed = ({ first }: Hit, { tokens }: Reading): boolean => noNames.has(tokens[first + 1]?.word ?? '')
