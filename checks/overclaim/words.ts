/** The words and phrases that the rule looks for. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

const service = wordClass(
  `surgeon, surgeons, surgery, dentist, dentists, dental, implants, implant, veneers, aligners, whitening, orthodontist, clinic, clinics, practice, treatment, treatments, procedure, procedures, operation, op, ops, tummy tuck, facelift, nose job, rhinoplasty, lip filler, fillers, filler, laser, laser eye, lasik, physio, physiotherapist, physiotherapy, osteopath, osteopathy, chiropractor, chiropractic, acupuncture, podiatrist, optician, optometrist, lenses, hearing aids, audiologist, therapist, therapy, counsellor, hypnotherapist, hypnotherapy, dietitian, nutritionist, diet, plan, hair transplant, transplant, transplants, ivf, fertility, midwife, doula, birth, hip, hips, knee, knees, spine, back pain, migraine, scar, scars, tattoo removal, botox, skin, acne, facial, peel, microneedling, circumcision, vasectomy, cataract, cataracts, maternity unit, maternity, hospital, department, pharmacy, care home, ward, unit, service, care, screening, scan, scans, mri, doctor, doctors, consultant, results, cure, recovery, prostate, prostates, erections, continent, gender scans, colic, reflux, ear infections, cranial, sessions, visit, scans, weight loss, sleep, pain, anxiety, depression, phobia, smoking, snoring, ear wax, microsuction, toenail, bunions, veins, varicose veins, piles, hernia, cosmetic, aesthetic, aesthetics, injector, prescriber`,
)
export const claims = phrases`
  # success|success-rate|guaranteed|safe|effective|satisfaction|results|pain-free|natural|cure|recovery|accurate
  # percent|% success|success-rate|guaranteed|safe|effective|satisfaction|results|pain-free|cure|accurate
  (100 / hundred) ..3 (success / guaranteed / safe / effective / satisfaction / pain free / cure / accurate)
  (zero / without any / never any / never a single / not a single) ..2 (complications / complication / risk / risks / scars / scarring / side effects / pain / downtime / failures / infections / infection / complaints / complaint / bruising / recurrence)
  guaranteed|guarantee|guarantees ..6 ${service}
  ${service} ..10 guaranteed|guarantee|guarantees
  (results / result / success / cure / recovery / satisfaction) guaranteed
  (risk / pain / scar / complication / side effect) free ${service}
  completely|totally|absolutely|entirely|perfectly|always (safe / painless / pain free / risk free / natural / effective)
  (best / top / no 1 / number one / number 1 / finest / leading / greatest / safest / most experienced / most skilled / most trusted) ..4 ${service} ..5 (in / of / anywhere) ..3 (the / all / whole / country / uk / world / north / south / east / west / midlands / region / county / town / city / yorkshire / lancashire / london / england / scotland / wales / britain / manchester / leeds / birmingham / europe / area / land / business)
  (uks / britains / englands / scotlands / waless / londons / worlds / the norths / countys / countrys / nations / uk / britain / world / country / north / south) ..1 (best / top / no 1 / number one / finest / leading / safest / greatest / most experienced) ..4 ${service}
  (nobody / no one / noone / no other ${service} / no clinic / no surgeon / no dentist) ..4 (better / does it better / safer / comes close / beats / matches / can match / can do / else can / gets better)
  (miracle / magic / instant / permanent / lifelong / life changing / overnight) ..1 (results / result / cure / treatment / fix / relief / solution / weight loss / hair / skin / facelift)
  (better / safer) than any other ..3 ${service}
  (never / havent / never once) ..3 (lost / had / failed / seen) ..4 (a patient / a failure / failure / complication / complications / complaint / an unhappy / infection / dissatisfied)
  no|zero scars|pain|risk|scarring|complications|downtime guaranteed
  (no / zero / without) (scars / pain / risk / scarring / complications / downtime) ..3 (guaranteed / no)
  (cure / cures / fix / fixes / heal / heals) ..3 ${service} ..3 (in one / in # / for good / forever / every time)
  (nobody / no one / noone / no other) ..5 ${service} ..3 (like / better)
  (pain / fail / fuss / risk / worry / scar / complication) free ..4 (pain / fail / fuss / risk / worry / scar / complication) free
  never (lost / failed / had) ..3 (one / single / failure / complication / complaint)
  (lasts / last / good) (for life / for ever / forever / a lifetime)
  never|not-once (wrong / fails / failed / miss / missed / missing)
  (fix / fixes / cures / sorts / works on / works for / heals) (every / all / any) ..2 (baby / patient / patients / client / clients / time / one / single)
  (you will / youll / you WILL) ..8 guaranteed
  (100 / hundred) ..2 (results / result / accurate / accuracy / record)
  (works / worked / works for / cures / fixes) (every time / everyone / everybody / anyone / every single / on everyone / always)
  (cure / fix / banish / end / erase / remove) ..3 (your / all / any) ..4 (forever / for good / for ever / in one session / in # sessions / in one visit / in a week / in days / overnight)
  (look / looks / feel / years) ..2 # years younger
`
export const fair = phrases`
  (never / havent) lost ..3 (hope / faith / count / sight / touch / patience)
  audit|audited|data|figures|published|survey|cqc|rated|nhs-england|report|study|trial|research|according-to|statistics|annual|registry|njr|award|awards|ofsted|friends-and-family
  (not / never / nobody / cant / cannot / dont / isnt / arent / wont) ..3 (guarantee / guarantees / guaranteed / promise / 100 / risk free / completely safe / always)
  best (team / shift / colleagues / mates / mentor / students / job / day / night / friend / boss / crew / people / porters / student / manager / preceptor / ward / profession)
  (best practice / best wishes / best way / best thing / best time / best interests / do our best / the best care / best start / best chance / best possible / best of luck)
  money-back|lifetime-guarantee
`
export const aService = phrases`
  ${service}
`
