/** Whose story it is, where it is nobody's in our care: made up, long ago, the author's own, or told with consent. */
import { type Hit, Matcher } from '../language/matcher.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'
import { firstName } from '../lexicon/names.ts'
import { relative } from '../lexicon/people.ts'

/** Said anywhere, these are about the whole post. */
const label = phrases`
  (fictional / fictitious / invented / imaginary / hypothetical / made up / simulated) ..2 (case / patient / example / scenario / story / vignette / person / character / patients / names / resident / call / shift / history / mum / baby / handover / ward / round / list / clinic / data / figures / numbers / hospital)
  (case / patient / example / scenario / story / vignette / character / patients / person / everyone / everybody / resident / names) ..3 (is / are / was / were / all / entirely / completely)? (fictional / fictitious / invented / imaginary / hypothetical / made up / not real / not a real / simulated)
  (tw / cw / content warning) (fiction / fictional)
  (not / no) (based on)? a|any? real (patient / person / case / patients / people)
  (pure / a piece of / short / flash / this is / a work of / work of) (fiction / fanfic)
  (teaching / training / practice / exam / mock / osce / sba / paces / mrcp / plab / textbook / tabletop / revision / quiz) (case / scenario / question / station / vignette / exercise / patient / example)
  (simulation / sim / tabletop / training / major incident) (day / exercise / session / suite / lab / scenario / drill / training / manikin / mannequin / baby / patient / man)
  case study (for / from our / question)
  (at / to / from) (the / our / my) vet|vets|kennels
  (the / our / my) vet (says / said / thinks / reckons / bill / has / gave)
  (spaniel / labrador / labradoodle / cockapoo / greyhound / kitten / puppy) called
  (chapter / chapters) (# / one / two / three / of my novel)
  (my / new / latest / the) (novel / crime novel / short story / screenplay / script / manuscript / wip / murder mystery)
`
const show = wordClass(
  'holby, holby city, corrie, coronation street, emmerdale, eastenders, hollyoaks, greys anatomy, grey anatomy, call the midwife, one born every minute, 24 hours in a e, 24 hrs in a e, this is going to hurt, silent witness, the archers, line of duty, midsomer, midsomer murders, waterloo road, happy valley, the good doctor, chicago med, the pitt, heartbeat, peak practice, downton, bridgerton, peaky blinders, doctor who, dr who, death in paradise, grantchester, junior doctors',
)
/** In one sentence, and those that follow. */
const story = phrases`
  (watching / watched / watch / rewatching / binged / bingeing / seen / loved / loving / episode of / storyline in / series of / fan of / tonights / last nights) ..2 ${show}|casualty|house|er|ambulance|doctors|scrubs|vera|trauma
  ${show}|casualty ..4 episode|finale|storyline|writers|character|scene|bbc|itv|netflix|iplayer|plot|box-set|series
  on ${show}|casualty tonight|last-night
  ${show} (last night / tonight / this week / again / is / was / on sunday / has)
  (episode / storyline / novel / film / movie / sitcom / drama / documentary / box set / crossword / pantomime / manikin / mannequin / simman / actor / actors / role play / roleplay / dreamt / dreamed / my dream / dream about / nightmare about / exhibition / biography / memoir)
  (reading / read / listening to / finished / recommend) ..4 (book / novel / memoir / podcast / chapter / biography)
  (imagine / suppose / say / picture / hypothetically / lets say / for instance / for example) (a / an / you / your / that / we / this / if)
  (leaving do / leaving card / retirement do / retires / retiring / retired after / last shift before / last shift on / last ever shift)
  (parkrun pb / goldfish / slugs / greenhouse / sourdough)
  (defence / midfield / back four) (needs / need / is / was / has)
  booked us
  (saw / met / seen / spotted) ..4 in the (queue / pub / shop / street / park)
  (what if / if a / if an / if your / should a / whenever a)
`
const longPast = phrases`
  (victorian / edwardian / medieval / georgian / tudor / wartime / blitz / first world war / second world war / ww1 / ww2 / wwii / crimean / crimea / century / centuries / 1800s / 1900s / 1920s / 1930s / 1940s / 1950s / 1960s / workhouse / florence nightingale / mary seacole / henrietta lacks / founding of / in the war)
  (fifty / sixty / seventy / eighty / ninety / a hundred / 50 / 60 / 70 / 80 / 90 / 100) years ago
`
const own = phrases`
  (my / our / me / ma / mi / wor / oor / ower) (own / late / old / lovely / poor / wee / dear / little / eldest / youngest / elderly / twin / big / baby / beautiful / amazing / gorgeous / foster / great / best)? ${relative}|kids|kid|children|child|boy|girl|lad|baby|lass|missus|bairn|wean|friend|mate|dog|cat|parents|twins|inlaws|other-half|ex|step|godson|goddaughter|pal
  (my / our / ma) (mam / ma / da / pop / pops / nain / taid / tad / granda / grandpa / grandparents / brother in law / sister in law / mother in law / father in law / best friend)
  i (was / am / got / been / have been / had been / get / were) (just / finally / also / recently / once / so / very / actually / being / an / a / the)? (admitted / diagnosed / discharged / rushed / blue lighted / induced / in labour / in hospital / in a e / pregnant / inpatient / patient / born / hospitalised / ill / unwell / poorly / taken into / taken to / sectioned as / in icu / on the waiting list / ventilated / in recovery / # when / burgled / bitten / in a coma)
  (my / our) (own / recent / latest)? (diagnosis / chemo / chemotherapy / radiotherapy / treatment / recovery / miscarriage / miscarriages / stillbirth / depression / bipolar / anxiety / cancer / tumour / gp / midwife / oncologist / stoma / transplant / epilepsy / mastectomy / hysterectomy / section / csection / labour / birth story / operation / op / scan / biopsy / psychosis / ptsd / breakdown / hip / knee / back / appendix / ms / crohns / diabetes / endometriosis / asthma / mental health / recovery journey / experience as a patient / time as a patient / donor / dialysis / pregnancy / ivf / hospital bed / hospital stay)
  as|being|becoming a patient|inpatient|carer|parent|mum|survivor i|my|we
  i|my|me|myself ..6 as|being|becoming a patient|inpatient|carer|service-user|parent|mum|survivor
  when i (was / had / got / gave / went / lost / broke / woke) ..3 (hospital / labour / icu / diagnosed / patient / birth / baby / operation / surgery / cancer / stroke / recovery / sectioned / ill / miscarriage / leg / admitted / pregnant)
  i (had / have / got / broke / fractured / lost / survived / live with / lived with) (a / my / an / breast / bowel / prostate / the / two / three)? (miscarriage / stroke / heart attack / cancer / baby / csection / section / seizure / biopsy / scan / mri / ct / smear / hysterectomy / mastectomy / transplant / breakdown / op / operation / hip / ankle / wrist / leg / arm / stillbirth / psychosis / bipolar / hiv / ms / twins / appendix)
`
const consented = phrases`
  (with / given / got / have / has / had / by / recorded) (his / her / their / full / written / explicit / recorded / the familys / the patients / family / signed / mums / informed / both their)? (and)? (written / full / explicit / recorded / signed / informed / kind)? (consent / permission / blessing)
  (consent / permission) (given / recorded / on file / form / forms / from / obtained / signed / to share / granted)
  (shared / posted / published / told) with (consent / permission / thanks / their / his / her)
  (asked / wants / wanted / gave / agreed / happy / kindly) ..3 (me / us / for us) to (share / post / tell)
  (details|names|identifying ... (changed / altered / removed))
`
const reported = phrases`
  (police / officers / reports / sources / witnesses / court / inquest / coroner / study / researchers / according / bbc / gazette / echo / news / guardian / itv / sky / mirror / charity / spokesman / spokesperson / spokeswoman) (say / says / said / heard / hears / to / confirmed / told / find / finds / found / reports / reported / story / article / appeal / report / news)
  (breaking news / read more / full story / watch how / watch as / watch this / listen to / obituary / headline / news just in)
`
/** Known from elsewhere than one's own work. */
const heard = phrases`
  (shocked / saddened / horrified / devastated / gutted / inspired) (by / at / to) (the / this / a / that / hear / read / see)
  (reading / read / reads / heard / hearing) about
  (great / lovely / good / brilliant / wonderful / nice) to (see / hear / read)
  (reminds|reminder us)
  (in front of / beside / behind / next to) me ..2 (in / at / on) *
  (has / have / had) (written / spoken / talked / shared / told) (about / of / openly / so / her / his / their)
  (talked / spoke / spoken / wrote) (openly / about her / about his)
  (married / engaged) to|for
  (swears / reckons / selling / sells / says) ..2 (cures / cure / heals / heal / works for)
  (when|if|until) (someone / somebody / a patient / a child / a person / people)
  (goldfish / hamster / guinea pig / budgie / tortoise / labrador / spaniel / collie called / dog called / cat called)
  (extra time / penalties / arsenal / man city / man utd / liverpool fc / celtic / rangers)
  first (baby / person / woman / man) (conceived / in the world / ever)
`
const concern = phrases`
  (unsafe / dangerous / understaffed / short staffed / staffing / ashamed / disgrace / disgraceful / unacceptable / not ok / not okay / not acceptable / not right / not good enough / corridor care / whistleblow* / datix / datixed / raised / raising / concerns / no beds / no staff / patient safety / scandal / inhumane / undignified / heartbreaking / heartbroken / appalling / shameful / let down / deserves better / deserve better / cant go on / something has to change / has to stop / underfunded / no excuse / neglect / minister / government)
  (waited|waiting|wait|been ... hours|hrs|days)
`

export interface Exempt {
  /** Nothing in the post is about anybody. */
  readonly whole: boolean
  /** Sentences that are nobody's business of ours. */
  readonly sentences: ReadonlySet<number>
  /** Where the author's own people come in, unless somebody else came before them. */
  readonly own: readonly Pick<Hit, 'first' | 'sentence'>[]
  readonly consented: boolean
  readonly reported: boolean
  readonly concern: boolean
  readonly heard: boolean
}

/** “our Riley”: so families in the North speak of their own. */
function namedAtHome({ tokens }: Reading): Pick<Hit, 'first' | 'sentence'>[] {
  return tokens.flatMap(({ word, sentence }, first) => {
    const next = tokens[first + 1]
    return /^(?:our|wor|oor|ower)$/.test(word) && next?.isCapital && firstName.words.has(next.word)
      ? [{ first, sentence }]
      : []
  })
}

let built: Matcher | undefined

export function exemptIn(reading: Reading): Exempt {
  built ??= new Matcher([label, story, longPast, own, consented, reported, concern, heard])
  const hits = built.find(reading.tokens)
  const sentences = new Set<number>()
  for (const set of [story, longPast]) for (const hit of hits.get(set) ?? []) sentences.add(hit.sentence)
  for (const token of reading.tokens)
    if (/^(?:1[0-8]\d\d|19[0-6]\d)s?$/.test(token.word)) sentences.add(token.sentence)
  return {
    whole: hits.has(label),
    sentences,
    own: [...(hits.get(own) ?? []), ...namedAtHome(reading)],
    consented: hits.has(consented),
    reported: hits.has(reported),
    concern: hits.has(concern),
    heard: hits.has(heard),
  }
}
