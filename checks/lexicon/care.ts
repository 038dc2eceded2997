/** How staff of every trade say that they, or their team, looked after somebody. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

/** Said of oneself in the past, these are done to somebody in one's care. */
export const careVerb = wordClass(
  `admitted, clerked, nursed, treated, delivered, birthed, intubated, extubated, resuscitated, resussed, cannulated, catheterised, catheterized, discharged, triaged,
  operated, extricated, conveyed, transported, pronounced, extracted, sutured, stitched, glued, plastered, scanned, xrayed, dispensed, sectioned,
  assessed, reviewed, examined, counselled, ventilated, bagged, defibbed, reattached, reattaching, removing, extracting, treating, delivering, admitting, clerking, intubating, stitching, sectioning, palliated, hoisted, bathed, restrained, attended, referred, restarted,
  anaesthetised, biopsied, vaccinated, immunised, jabbed, swabbed, dressed, bandaged, debrided, amputated, cremated, detained, ligatured, sedated, certified, diagnosed, medicated, stabilised, rehydrated, resus, roscd, blue lighted, specialled, fished, cut, pulled, removed, retrieved, escorted`,
)
/** And these, when it is a person they are done to. */
export const handledVerb = wordClass(
  `had, saw, seen, seeing, met, got, gotten, lost, saved, held, hugged, washed, fed, visited, told, helped, nursing, treating, admitting, clerking, delivering, caring for, looking after, looked after, cared for, sat with, sat beside, sitting with, stayed with, dealt with, worked on, did cpr on, broke the news to, broke bad news to, sat and told,
  took, taken, picked up, brought, brought in, took in, called to, sent to, went to, out to, came across, found, scrubbed for, scrubbed in for, took bloods from, took blood from, listened to, spoke to, spoken to, talked to, talking to, chatted to, rang, phoned, supported, supporting, signposted, walked, wheeled, sent, handed over, laid out, transferred, gave, turned away, refused, served, counselling, chaperoned, interviewed, searched, fitted, handled, reassured, consoled, comforted, cuddled, cradled, promised, asked, begged`,
)
export const team = wordClass(
  'i, we, me and my crewmate, our team, my team, our crew, my crew, our crews, crew, team, our ward, our unit, my student, my crewmate, our paramedics, our midwives, our nurses, our surgeons, our doctors, our gps, our night team, our volunteers, our lifeboat',
)
export const unit = wordClass(
  `ward, clinic, shift, list, caseload, round, rounds, unit, theatre, theatres, surgery, practice, pharmacy, waiting room, resus, department, dept, ed, casualty, a e, ane, icu, itu, hdu, picu, nicu, scbu, ccu, amu, mau, cau, sau, eau, sdec, uec, utc, mlu, minors, majors, corridor, day unit, day room, triage, reception, labour ward, labour suite, delivery suite, delivery room, birth centre, hospice, home, care home, wing, hostel, school, chair, table, books, truck, rig, wagon, motor, vehicle, bus, ambulance, patch, round, run, hatch, counter, stroke unit, cath lab, endoscopy, burns unit, scanner, ct, mri, xray, x ray, radiology, obs ward, assessment unit, maternity, recovery, cells, custody, segregation, healthcare, bay, hands, arms`,
)

/** Whoever writes this was there, or speaks of their own. */
export const ownCare = phrases`
  ${team} ..3 ${careVerb}|${handledVerb}
  our|the consultant|reg|registrar|boss|sho|anaesthetist|surgeon|sister|matron ..2 ${careVerb}
  just|finally|only ${careVerb}
  my|our ..3 patient|pt|px|resident|client|service-user|inpatient
  one|another|two|three|some of my|our|the ..2 patients|residents|pts|clients|mums|dads|ladies|gents|gentlemen|regulars|callers|prisoners|lads|lasses|pupils|kids|bairns|families|babies|couples|boys|girls|old-boys|tenants|customers|students|inmates|children|service-users
  my|our # (year old / yr old / week old / month old / weeker / yo)
  my|our little|oldest|youngest|lovely ..2 (year old / yr old / week old / month old / yo / lady / gentleman / weeker / caller)
  shout to|at a|an|the|#
  one|another|two of mine|ours
  in|on|at|to|from|with ours
  had to (tell / break / section / ring / phone / call / restrain / inform / blue light / deliver / give / ask / say / explain / put / take)
  two|three|four|five|six|seven|eight jobs|shouts|calls|visits|call-outs|deliveries
  two|three|four|five|six|seven|eight|nine|ten|# hours|hrs (in / of) theatre|surgery|resus|operating|cpr
  (last offices / came in as a patient / on my books / begged me / told me through / talked him through / talked her through / talked them through)
  (was / were / been / is / just) in (again / for / with / to see / having / wanting / asking / my)
  (fainted / died / arrested / threw up / sick / vomited / collapsed / bled / fitted / delivered / crashed / kicked off) on (me / us)
  (holding / held / grabbed / squeezed / hold / hugged) (my hand / my arm / me / us)
  collected|bought|asked|wanted|got|picked ..4 from me|us
  (first on scene / on scene at / that job / this job / that shout / that call / the job on / the job at)
  stabbing|overdose|arrest|hanging|birth|section|cardiac|shooting|stemi|stroke|delivery number one|two|three|four|five|six|2|3|4|5
  (in / on / to / into / at / from / through / onto / by / under / of) my|our|todays|tonights|this-mornings|yesterdays|fridays|mondays ..2 ${unit}
  my|our|todays|tonights|yesterdays|this-mornings|this-afternoons|this-evenings|last-nights|saturdays|fridays|sundays|mondays ..2 clinic|shift|list|round|surgery|shout|job|call-out|callout|caseload|home-visit|home-visits|visits|ward-round|theatre-list|crew|handover|wave
  first|last|worst|best|next|final|saddest|weirdest|maddest|strangest|longest|funniest ... (job / shout / call / patient / delivery / birth / call-out / callout / case / scan / visit) (of / on / today / tonight / was / this / last / before / in)
  (took / had / answered / handled / fielded / got) ..2 (call / 999 / 111 / phone call) 
  (on / off / end of / during / finished / after) (shift / nights / a night shift / a long day / my shift / call / my late / my early / a late)
  (hours / minutes / mins / rounds / cycles) of cpr
  got ..2 (rosc / back / pulse)
  (they / he / she) (handed / gave / told / asked / thanked) me
  (told / asked / thanked / grabbed / hit / bit / punched / slapped / spat / spat at) (me / us)
  (came / come / coming / brought / sent / transferred / flown / rushed / bumped / handed / passed / referred / blue lighted / admitted / presented) ..2 (to / over to / up to / in to / into) (us / me)
  (called / toned / dispatched / sent / scrambled / tasked / stood down / crewed) (out)? to
  (home visit / home visits / house call / welfare check / community visit / drop in session)
  (assisted / scrubbed / gassed / anaesthetised / chaperoned / circulated / led / ran) ..3 (section / birth / delivery / arrest / case / op / amputation / transplant / repair / laparotomy / thoracotomy)
  (delivered / caught / birthed / helped deliver / helped to deliver) ..4 (breech / footling / twins / triplets / quads / a-baby / baby / breech / a boy / a girl)
  (delivered / caught) (# / two / three) babies|boys|girls
  (my / our) (crew / crewmate / driver / student / mentee / trainee / sho / reg / registrar / consultant / boss) ..2 (and i / and me)
  (dispensed / handed out / refused) ..6 (to / for)
`

/** Somebody arrived somewhere to be looked after; a newspaper could say so too. */
export const arrival = phrases`
  bed|bay|cubicle|side-room|cot|cell|trolley|chair #
  ${unit} today|tonight|this-morning|this-afternoon|yesterday
  (night / late / early / twilight / clinic / theatre) shift|list
  (jabs / clinic / vaccinations / bloods / smears / eye test / sight test / check up / home birth / water birth / assessment / handover / visits / referral / safeguarding / prescription / script / referral) 
  (came / come / comes / coming / brought / bought / rushed / turned / turns / rocked / rocks / walked / walks / wheeled / carried / blue lighted / blue-lit / flown / airlifted / staggered / limped / hobbled / crawled / stretchered / helicoptered / pitched / popped / wandered / arrived / dragged / rolled / strolled) (in / into / up / down / through / over / in-by / back)
  (presents / presented / presenting / self-presented / self presented) ..2 with|to|at|after|as
  (admitted / rushed / transferred / airlifted / sent up / sent down / stepped down / conveyed / discharged / diagnosed / sectioned / triaged / intubated / readmitted / stretchered / cannulated / delivered / ventilated / palliative) 
  (pulled / cut / rescued / dragged / fished / winched / freed) (out / from / off)
  (dropped off / dumped / gave birth / kicked off / kicks off / asked for / asking for / picking up / picked up / picked it up / picked them up / handed in / rang / phoned / rings / told me / told us / asked me / begged)
  (in / into / to / on / from / at) the? (resus / ed / a e / ane / icu / itu / nicu / picu / scbu / hdu / majors / minors / theatre / triage / clinic / casualty / recovery / chair / waiting room / ward / delivery suite / labour ward / surgery / hospice / pharmacy / custody / cells / wing / seg / cath lab / stroke unit / back of the truck / back of the ambulance / back of the motor / corridor / trolley / consulting room / dental chair / care home)
  (waiting / waited / been) ..4 (hours / hrs / days)
  (on / under) (a section / section 2 / section 3 / a 136 / a trolley)
  (seizure / seizing / fitting / arrest / crash call / peri arrest / stemi / trauma call / code red / major haemorrhage)
  (two / 2 / one / 1 / three / 3) ..2 hoist
  (absconded / left our ward / left the ward / missing from our / missing from the / wandered off / walked out of / escaped from / gone missing / awol)
  (thank you / bless him / bless her / rip / fly high / gone but not forgotten / sleep tight / rest easy)
`
