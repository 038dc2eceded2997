/** How staff speak to, or of, those they look after or once looked after. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

const them = wordClass(
  `patient, patients, pt, pts, client, clients, resident, residents, service user, service users, mums, mams, mamas, ladies, gents, gentlemen, lads, families, parents, relatives, regulars, caseload, punters, old ladies, old boys, oldies, grandkids, dads, babies, new mums, mums to be, customers, inpatients, callers`,
)
const did = wordClass(
  `fixed, fix, delivered, deliver, treated, treat, nursed, nurse, looked after, look after, cared for, care for, stitched, stitched up, scanned, jabbed, vaccinated, discharged, did obs on, did the obs on, took bloods, took blood, picked up, helped, helped out, saved, sorted, sorted out, cannulated, plastered, triaged, bandaged, xrayed, x rayed, tested, fitted, drilled, bathed, washed, fed, visited, delivered for, patched up, put back together, sewed up, wheeled, brought in, blue lighted, sat with, got you through, clerked, saw in, met in, met on, seen in, had in`,
)

export const thoseInCare = phrases`
  my|our ..2 ${them}
  any|all|some|to|for|from|of|you ..1 of? my|our ..2 ${them}
  (on / off / under / from / in) my (books / caseload / case load / list / round / patch / care / clinic / ward / chair)
  (had / have / having / got / get) (a / an / your / the)? ..1 (baby / babies / bloods / jab / jabs / surgery / op / operation / treatment / physio / tooth / teeth / filling / scan / smear / home birth / appointment / check up / knee / hip / eyes) ..2 (with / by / off / from) (me / us)
  (i / we / that|who|me) ..2 ${did} ..2 (you / your / yours / yous / u / ur / him / her / last / at / in / on / this / from / off / one)
  (looked after / nursed / treated / delivered / cared for / seen / scanned / stitched up / discharged / vaccinated / helped / operated on) by me|us
  (already / former / ex / current / registered / youre / one / being|been / as|still) a? my|our? patient|patients|client|clients|resident
  patients|clients|residents (and|or relatives|families)|relatives|families
  (were / was / been / stayed / you) in ..1 (last wk / last week / yesterday / on nights / for your op|scan|bloods)
  bed|bay|cubicle|side-room|room #
  in (majors / resus / minors / recovery / triage / bay / cubicle / the chair)
  (ward / clinic / caseload / surgery / physio / baby / antenatal / dialysis / chemo) (mums / ladies / gents / lads / families / patients / crew / regulars / clients)
  ${wordClass('mums, dads, families, patients, parents, clients, residents, ladies, carers, service users')} (due / on / under / from / at / in / who / whose / i|ive|we) ..3 (my / our / ward / clinic / caseload / surgery / practice / delivered / looked / nov / dec / jan / feb / march / april / may / june / july / aug / sept / oct)
  our|my patients|clients|residents|mums|families
  (since / now / when / once / after) (you|youre|he|hes|she|shes|they) ..1 (discharged / left / went home / got out / off)
`
