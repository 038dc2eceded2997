/** What an answer tells of one person's care without the plain words for it: what they did, and what is theirs. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'
import { relative } from '../lexicon/people.ts'

const did = wordClass(
  `missed, agreed, signed, chose, declined, refused, asked, told, said, came, attended, arrived, waited, collected, returned, left, rang, phoned, called, brought, forgot, needed, wanted, had, got, saw, took, opted, insisted, turned, didnt, did not, werent, wasnt, hadnt, havent, havent had, never, cancelled, stopped, started, walked, shouted, swore, threatened, accepted, consented, requested, ordered, booked, rebooked, failed, presented, lost, broke, moved, swapped, requested, still owe, owe, forgets, keeps, wont, ate, eats, sleeps, slept, fell`,
)
const whom = wordClass('you, your, her, him, his, them, their, mum, dad, mam')
const staff = wordClass(
  `we, i, triage, doctor, dr, gp, nurse, consultant, midwife, midwives, surgeon, dentist, pharmacist, physio, receptionist, reception, therapist, hygienist, optometrist, optician, paramedics, crew, team, sister, practitioner, psychiatrist, counsellor, carers, manager, locum, colleague`,
)
const does = wordClass(
  `saw, seen, told, explained, asked, offered, warned, advised, gave, rang, phoned, called, texted, emailed, wrote, tried, sent, changed, refused, stopped, checked, moved, booked, rebooked, remade, refitted, replaced, treated, referred, removed, discharged, waived, measured, tested, examined, reviewed, admitted, kept, found, spent, dispensed, delivered, handed, stitched, scanned, chased, sectioned, looked after`,
)

/** “You missed two…”, “our nurse rang you…”: care, if it says what or when. */
export const acts = phrases`
  you|he|she|they (have / had / ve / has / also / then / only / both / twice / repeatedly / actually / did / just)? ${did}
  your ..1 ${relative} (has / had / have / is / was / also / then)? ${did}
  ${staff} (have / had / has / did / also / then / both / even)? ${does} ..1 ${whom}
  ${staff} (have / had / has / did / also / then / both / even)? (remade / stitched / examined / x rayed / diagnosed / prescribed / dispensed / sectioned / scanned / explained)
  (were / was / been / being) (remade / refitted / prescribed / dispensed / examined / diagnosed / sectioned / stitched / discharged / sedated / restrained / intoxicated / abusive / drunk)
  you|he|she|they (were / was / have been / had been / are / is) 
  our records|notes|log|cctv|system|recording
`

const body = wordClass(
  'ankle, wrist, knee, knees, hip, back, neck, shoulder, tooth, teeth, crown, molar, gum, gums, eye, eyes, retina, lens, lenses, varifocals, glasses, ear, ears, nose, throat, chest, heart, lung, lungs, kidney, kidneys, bowel, womb, bladder, skin, foot, toe, leg, arm, hand, finger, head, brain, scar, stitches, implant, braces, brace, denture, dentures, aligners, contact lenses, prolapse, mole, lump, hernia, gallbladder, waters, cervix, fillers, filler, counselling, therapy, mesh, thyroid, mood, drinking, weight, eczema, gout, migraines, arthritis, cataracts, piles, panic attacks, insulin, methotrexate, suboxone, methadone, sertraline, statins, antibiotics, patches, implant, coil, pill, hrt, section, forceps, epidural, labour, birth, baby, twins, son, daughter',
)
/** What an act is about, so that it is somebody's care and not their parking. */
export const about = phrases`
  ${body}
  appointment|appointments|appt|appts|consultation|visit|admission|bloods|blood-test|blood-tests|biopsy|mri|ct|x-ray|xray|smear|referral|clinic|theatre|ward|procedure|root-canal|filling|extraction|treatment-plan|waiting-list|dose|repeat|repeats|script|check-up|eye-test|a-e|ambulance|triage|drip|dna|hospital|invoice|consent-form|the form
`

/** “your root canal failed”, “helped after your miscarriage”, “Your dad is well fed here”. */
export const possessed = phrases`
  your|her|his|their ..2 ${body} (was / were / is / are / wasnt / isnt / werent / had / has / have / failed / needed / need / came / went / ran / took / didnt / did / showed / meant / means / will / been / looks / look / looked / settled / healed / helped / hurts / hurt / broke / fell)
  your ..1 ${relative} (was / is / has / had / wasnt / isnt / hasnt / keeps / kept / ate / eats / forgets / needed / needs / refused / refuses / fell / went / came / did / didnt / gets / settled / slept / wanted / asked / became / died / passed / seemed / seems)
  (glad / pleased / delighted / happy / relieved / lovely / great) ..9 (helped / worked / went / better / healing / healed / settled / recovered / recovering / home / easier / smoothly) ..4 your
  (glad / pleased / delighted / happy / relieved / lovely / great) ..5 your ..3 (going / is / are / has / have / feels / feel / settled / worked / came / went / healed / helped)
  (glad / pleased / delighted / happy / relieved / lovely / great) ..4 (see / seeing / seen / have had / had / help / support / care for / treat / look after) (you / him / her / your) (on / in / at / through / for / with / again / back / after / every / today / yesterday / last / walking / smiling / home)
  he|she|your-dad|your-mum|your-mam|your-nan|your-gran|dad|mum (has / is / was / had)? ..2 settled|comfortable|stable|asleep|sleeping|sedated|poorly|eating|((his / her / their / some) tea|breakfast|lunch|dinner|meds|tablets|wash|bloods|scan|obs)
  (i / i am / im / i was) (his / her / your / their / your dads / your mums) (nurse / doctor / carer / hca / midwife / physio / key worker / keyworker / social worker / dentist / surgeon / gp / consultant)
  (your / her / his) ..1 (repeat / repeats / script / prescription / tablets / meds / order / glasses / lenses / denture / dentures / results / aligners / inhalers) (is / are / were / was / s)? ..1 ready|in|here|waiting|done|sent|back|packed|late
`

/** Told to do, asked, or wished: nothing is said to have been. */
export const toDo = phrases`
  ask|ring|call|phone|contact|email|book|see|speak|talk|check|bring|visit|use|try|tell|send|dm|message|pop|hope|hoping|sounds|could|let|may|might|maybe|any|anyone|if|(when you)|please|whether|unless|would|should|every|anybody
`

/** Words of one who is at work there. */
export const atWork = phrases`
  (i / i am / im / on) (his / her / your / shift / nights / the ward / duty / on shift / on nights / on the ward) ..1 nurse|carer|hca|midwife|tonight|today|now
  (i / we) (emailed / rang / phoned / texted / called / messaged / saw / looked after / have emailed) you|him|her|your
`

export const sets = [about, toDo, atWork]
