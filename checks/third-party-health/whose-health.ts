/** People whose health is not ours to tell, and what is told of it. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'
import { firstName, wordyFirstName } from '../lexicon/names.ts'

const where = wordClass(
  'pharmacy, theatres, theatre, hr, payroll, comms, estates, catering, radiology, xray, x ray, admin, reception, switchboard, procurement, governance, education, finance, security, physio, labs, pathology, the office, outpatients, day surgery, itu, icu, a e, ed, maternity, records, it, site, wards, ward #, domestics, porters, the kitchen, the canteen, bookings, medical records, occupational health, nights, days',
)
const sureWhere = wordClass(
  'labour ward, delivery suite, nights, icu, pharmacy, theatres, hr, payroll, comms, estates, catering, radiology, xray, admin, reception, switchboard, procurement, governance, finance, security, physio, labs, pathology, the office, outpatients, day surgery, itu, icu, a e, ed, maternity, records, domestics, bookings, occupational health',
)
const one = wordClass(
  'nurse, ward sister, matron, doctor, consultant, registrar, reg, sho, f1, f2, surgeon, gp, anaesthetist, hca, porter, midwife, physio, ot, paramedic, technician, radiographer, pharmacist, dentist, receptionist, ward clerk, secretary, manager, site manager, bed manager, ward manager, charge nurse, boss, gaffer, supervisor, team leader, director, chief exec, chief executive, ceo, student nurse, student, cleaner, domestic, cook, social worker, psychologist, psychiatrist, chaplain, band #, lead',
)

/** One colleague. */
export const colleagueHere = phrases`
  ${firstName}|${wordyFirstName} (from / down in / up in / over in) ${where}
  ${firstName}|${wordyFirstName} (in / on / at) (the)? ${sureWhere}
  ${firstName} (is / was / has / had / isnt / wasnt / wont / aint) (off / not / out / away / been / had / on / having / in / an / a / here / at)
  (our / my / the / that / this / a certain / which / old) ..2 ${one}
  (a / my / one of my / another / our / that) ..1 colleague|workmate|coworker
  (one of the / one of our / one of my) (girls / lads / nurses / doctors / team / band / hcas / porters / midwives / colleagues / staff / consultants / registrars / managers / students / f1s / f2s / shos / juniors / residents / matrons / paramedics / physios / receptionists / cleaners)
  (dr / doctor / sister / nurse / matron / mr / mrs) *
  matron (is / has / had / was)
`

/** Gone from work, and why. */
export const away = phrases`
  (off / signed off / out / away / gone / not in / not here / missing / absent / not coming back / left) ..6 (with / because / cos / coz / due to / having / after / is / as / for / on) ..5 (breakdown / stress / depression / anxiety / nerves / burnout / cancer / chemo / miscarriage / miscarried / ivf / abortion / termination / rehab / drink / drinking / drinker / alcohol / overdose / od / suicide / sectioned / hysterectomy / vasectomy / op / operation / tumour / lump / biopsy / stroke / heart / hiv / mental / bipolar / psychosis / anorexia / bulimia / eating disorder / hip / back / piles / haemorrhoids / endometriosis / menopause / diabetes / parkinsons / dementia / shingles / pneumonia / seizure / epilepsy / addiction / drugs / pregnancy / pregnant / stillbirth)
  (on the sick / on long term sick / on sick leave / signed off / on the panel) (with / for / because / after / again / cos / due)
  (another / a / had a / having a / full / nervous / mental) ..1 breakdown
`

const ills = wordClass(
  `breakdown, depression, depressed, anxiety, panic attacks, bipolar, psychosis, psychotic, schizophrenia, personality disorder, eating disorder, anorexia, bulimia, overdose, overdosed, od, suicide attempt, tried to kill, suicidal, sectioned, self harm, self harming, self harms, rehab, alcoholic, drink problem, drinking problem,
  addict, addicted, coke habit, cancer, tumour, lump, biopsy, chemo, chemotherapy, radiotherapy, mastectomy, leukaemia, lymphoma, melanoma, secondaries, mets, terminal, stroke, tia, heart attack, stent, bypass, hiv, aids, hep c, herpes, chlamydia, gonorrhoea, syphilis, sti, std, the clap, gum clinic, sexual health clinic, pregnant, pregnancy, expecting, miscarriage,
  miscarried, abortion, termination, ivf, fertility, vasectomy, hysterectomy, menopause, endometriosis, erectile dysfunction, viagra, piles, ibs, crohns, colitis, stoma, colostomy, incontinent, diabetes, diabetic, epilepsy, epileptic, seizure, seizures, ms, multiple sclerosis, mnd, parkinsons, dementia, alzheimers, alzheimer, parkinson, lupus, fibromyalgia, adhd, autistic, transplant, dialysis,
  botox, implants, facelift, gastric band, liposuction, nose job, antidepressants, prozac, sertraline, lithium, wegovy, mounjaro, methadone, detox, liver, cirrhosis, covid, tb, pneumonia, sepsis, smear, coil, rash, scabies, nits, warts`,
)
/** Of the famous, even a test or an injury is news. */
const tests = wordClass(
  `cardiology clinic, oncology clinic, chemo unit, gum clinic, urology clinic, psych ward, fertility clinic, memory clinic, gynae clinic, breast clinic, detox, knee, hip, ankle, scan, mri, ct, x ray, xray, bloods, results, diagnosis, diagnosed, op, operation, surgery, broken leg, fracture, fractured, concussion, cruciate, acl, hamstring,
  mental health, medication, drip, stitches, baby, twins, blood test, sick note, prescription`,
)
/** An illness, a test or a treatment. */
export const illness = phrases`${ills}|${tests}`

/** Said to be somebody's: “she's had a breakdown”. */
export const suffers = phrases`
  (has / had / having / got / is / was / been / being / with / needs / needed / in / battling / took / lost / after / for / diagnosed / caught / getting / gets / hiding / having had / of / on) (a / an / the / her / his / another / some / been / also / got / really / very / bad / severe / bloody / major / had / being / again / now / pretty / secretly / hospital for / for / with / diagnosed with / having / his own / her own / full / massive / nasty / an awful / breast / bowel / skin / prostate / lung / stage # / type #)? ..1 ${ills}
  (back on / is on / was on / still on) the (drink / booze / bottle / drugs / gear / coke / smack)
  (tried / trying / tries) to (top / hang / harm / hurt / drown / kill) (himself / herself / themselves / themself)
  (tried to kill / killing / killed / harmed / harming / cut / overdosed / relapsed / drinking / drunk / self harming / self harms)
`

/** Behind an illness: it is about a clinic, a team or a talk, and nobody's. */
export const attributive = wordClass(
  'clinic, clinics, nurse, nurses, unit, team, ward, awareness, patients, patient, charity, service, services, lead, leads, research, care, day, week, month, training, teaching, talk, study, specialist, specialists, screening, support, group, pathway, guideline, guidelines, audit, trial, consultant, department, list, lists, hub, campaign, centre, conference, course, module, session, slides, risk, rates, prevention, policy, strategy, standards, champion, practitioner, bay, room, kit, machine, request, form, cases, drugs, drug, nhs, machines, children',
)

/** Known to many. */
export const famous = phrases`
  (that / a / this / the / certain / some / which / one / former / ex / our) ..3 footballer|rugby-player|cricketer|striker|goalkeeper|jockey|boxer|athlete|player|celebrity|celeb|z-lister|singer|popstar|pop-star|rapper|rockstar|rock-star|actor|actress|soap-star|comedian|presenter|newsreader|weatherman|weather-girl|tv-chef|influencer|youtuber|tiktoker|dj|model|royal|duchess|duke|mp|politician|candidate|councillor|mayor|minister|peer|judge|vicar|headteacher|head-teacher|bishop|millionaire|author|novelist|broadcaster
  (off / from / on) (the)? (telly / tv / box / news / radio / strictly / love island / corrie / eastenders / emmerdale / bake off / the apprentice / x factor / bgt / big brother / gogglebox / match of the day)
  (our / the / my / local) ..1 mp|councillor|mayor|vicar|headteacher|head-teacher|landlord|lollipop-lady|lollipop-man
  love-islander|(premier league)|(guess who)
  (love island / strictly / corrie / eastenders / emmerdale / bake off / gogglebox / big brother) ..1 (girl / lad / boy / star / one / bloke / lass / winner / contestant / actor / actress / judge)
  (famous / well known / household name / you know the one / you know who / youd know the name / youd know him / youd know her / wont say who / guess who / no names)
`

/** Those who live near. */
export const neighbour = phrases`
  (my / our / the / that) ..2 (neighbour / neighbours / landlady / landlord / hairdresser / postman / ex / ex husband / ex wife / exs / mother in law / sister in law / next door / teacher / kids teacher / old teacher / bank manager / babysitter / window cleaner / milkman / dinner lady / cousins ex / mates wife / mates husband / school bully / old boss)
  (her / him / woman / bloke / man / lady / couple / lad / girl / family) (at / from / across / over / down / up) (number # / no # / the road / next door / the street / our street / my street / the school gates / the village / the end house / across the road / the chippy / the gym / the pub / church / school)
  (her / him / them / woman / man / lady / bloke / couple) next door
  someone|somebody (i / we) (know / went to school with / used to date / used to work with / live next to)
`

/** How the writer comes to know. */
export const knewAtWork = phrases`
  (had / saw / seen / got / met / scanned / treated / nursed / triaged / clerked / admitted / discharged / x rayed / jabbed / assessed / looked after / delivered / did / came across) ..5 in|today|tonight|yesterday|scan|clinic|here|ward|earlier|mri|bloods|theatre|results|notes
  (came / come / comes / was / is / been / turned up / walked / wheeled / brought / rocked up / booked / popped) (in / into / through / on / at / to) ..2 (today / tonight / yesterday / our / us / ward / clinic / a e / ed / theatre / scan / for / with / again / list / last / this / resus / here / my / the)
  (i / we) (scanned / treated / nursed / triaged / clerked / admitted / discharged / x rayed / assessed / saw / looked after / had / operated / did)
  (in / on / at / from / through) (our / my / the) (clinic / ward / a e / ed / unit / theatre / list / department / dept / practice / surgery / waiting room / pharmacy / caseload / hospital / waiting list / system / resus / maternity / icu)
  (records / notes / system / file / results / his scan / her scan / blood results / prescription / appointment / waiting room / on shift / at work / my clinic / my list / prescriptions / dispensed / handing out)
  (looked / look / peeked / nosy / nosey) ..3 up|at
  (the papers / the press / what the papers / papers dont / papers say)
`

/** The writer's own. */
export const own = phrases`
  i (am / was / had / have / got / been / felt / needed / took / live with) ..4 ${ills}
  my (own)? ..2 ${ills}
  (i / we / me) ..3 (talked / talk / spoke / chatted)
`

/** Told with their wish, or told for all to know. */
export const kindly = phrases`
  (opened up / opens up / speaks out / spoke out / spoke openly / speaking openly / talks openly / talking about / talks about / talked about / speaking about / spoke about / writes about / wrote about / shared / shares / sharing / revealed / reveals / announced / announces / tells / told) ..2 (his / her / their) (own)? ..2 (cancer / diagnosis / story / battle / illness / depression / experience / breakdown / mental health / stroke / treatment / condition / journey / dementia / news / miscarriage / hiv / health / addiction)
  (campaign / awareness / fundrais* / tribute / in memory / memorial / marathon / documentary / statement / palace / sponsor / donate / justgiving)
  (get well / speedy recovery / thoughts are with / best wishes / thinking of)
`

/** Told by staff with a name, or a post at work, these are enough: grave, or nobody's business. */
export const telling = phrases`
  (her / his / their / the / a / with / on / has / have / had / having / is / was / its / of / off / in / for / third / another / early onset / got / to / with her / with his) ..2 ${ills}
  (lost / losing / lose / loses) (the / her / his / their) (baby / babies / pregnancy / twins)
  (stomach pumped / drying out / dried out / dry out / in the priory / off the wagon / fell off the wagon / back on the (drink / booze / bottle / gear) / hiv positive / hiv / on methadone / on antidepressants / on lithium / early onset / memory (going / clinic) / round of ivf / failed ivf / nervous breakdown / mental breakdown / had a breakdown / having a breakdown / psych ward / in rehab / in detox / gender clinic / gum clinic / tested positive / her nerves / his nerves)
  its|it (ms / cancer / rehab / mnd / dementia / parkinsons / bipolar / drink / alcohol / drugs / cocaine / stress / depression / terminal / lupus / hiv / aids)
  (on repeat / repeats) *
`

/** Somebody known by name or by their post at work. */
export const knownOne = phrases`
  ${firstName}|${wordyFirstName}
  (our / my / the / that / this / new / a) ..2 ${one}|senior|chair|trainee|deputy|colleague
  (dr / doctor / sister / nurse / matron / mr / mrs / prof / professor) *
  (our / my / the / your / local) ..1 mp|councillor|mayor|vicar|minister|headteacher|head|landlord|teacher|coach|neighbour|postman|hairdresser
  (my / our / your / his / her) (old / former / ex / kids / childrens / sons / daughters)? ..1 teacher|headmaster|headmistress|boss|coach|priest|neighbour|landlord|ex|bully
  that|the|a ..1 lad|lass|girl|bloke|man|woman|guy|one (who / from / off / that) ..4 (came second / won / show / telly / tv / strictly / band / team / council / news / radio / paper / village / club)
`

/** Where it is plain that those told of have it from work, or tell what all should know of somebody. */
export const gossip = phrases`
  (off / rota / cover / leave / back / bank till / return / shift / agency / sick / absent / gap / covering / coming back / wont be back)
  (between us / between you and me / dont tell / dont say / no one mention / nobody mention / keep it quiet / just so / heads up / fyi / for everyone asking / everyones asking / before you ask / not telling / hush / rumour / i heard / ive heard / apparently / turns out / it turns out / word is / funny how / you know why / thats why / so go easy / be gentle / in your prayers / our prayers / didnt hear it from me / confidential / secret / wink / guess what / poor thing / gutted for / told her / told him / told me / been told / been diagnosed / explained / explains / everyone knows / should tell / someone should)
  (our a e / our ed / our ward / our clinic / in clinic / my list / on our system / on the system / the system / her notes / his notes / on repeat / works at / handed / dispensed / picked up / collected / saw him / saw her / came in / came to us / was in our / at our / at the clinic / at work)
`
