/** The words and phrases that the rule looks for. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

const organisation = wordClass(
  `hospital, trust, infirmary, practice, surgery, hospice, icb, board, health board, department, ward, unit, service, ambulance service, team at, general, royal, nhs, nhs trust, care home, clinic, ccg, pct, pharmacy, college, directorate, management, foundation trust, a e, a&e, ae, maternity, ed, employer, organisation, st, everyone at, all of us at, staff at`,
)
export const speaks = phrases`
  (speaking / writing / posting / tweeting / here / commenting / replying) ..2 (officially for / on behalf of / officially for) ..8 ${organisation}
  (speaking / writing / posting / tweeting / replying) ..2 (for / on behalf of) ..1 (the / all / every / everyone / my / our / us)
  (speaking / writing / posting) on behalf of *
  (speaking / replying / commenting / tweeting officially / here officially) for ..4 ${organisation}
  on behalf of ..6 ${organisation} ..12 (i / we / can confirm / confirm / apologise / say / want / will / wont / would / are / is / have / sorry / let)
  official|formal statement|response|line|position|word|announcement from|of|by|on|for
  (this is / heres / here is / take this as / consider this) ..2 (the / our / an) (official / formal)
  (my / our / the) ..2 (hospital / trust / practice / department / ward / icb / health board / employer / surgery / hospice) ..3 (will not be / wont be / will be / is not going to / is going to / refuses / rejects / opposes / supports / apologises / condemns / believes / thinks / does not accept / isnt going to / stands with / is against / is backing / backs / position is / policy is that / view is / line is)
  (i / we) can ..1 confirm ..2 (that / on behalf / the / our / as) ..8 ${organisation}
  (we / us) at ..8 (hospital / trust / infirmary / practice / surgery / hospice / icb / health board / general / royal) ..6 (will / wont / do not / dont / are not / arent / believe / think / oppose / support / condemn / reject / refuse / apologise / stand / demand / want)
  icb|trust|hospital|board|council|practice position
  i speak for (it / them / the / our / all / my)
  speaking as ..2 (social services / the trust / the hospital / the board / the council / the icb)
  as (the / a) (voice / face / spokesman / spokeswoman / spokesperson / representative) (of / for) ..6
  (spokesman / spokeswoman / spokesperson) (for / of) ..4 ${organisation}
`
export const ownView = phrases`
  (personal / my own / own / just my / my) (view / views / opinion / opinions / capacity)
  (views / opinions / tweets / posts / thoughts) ..3 (my own / mine / are mine / personal)
  (not / never / cant / cannot / dont / wont / isnt / arent) ..3 (speaking / speak / posting / tweeting / writing / official / on behalf / representing / represent)
  (speaking / posting / writing) ..3 (as a|an / for myself / personally / in a personal)
  (rep / steward / convenor / unison / rcn / bma / unite / gmb / union / branch)
  (fundraising / collecting / running / run / walk / donate / thank / thanks / thank you / congratulations / condolences) ..6 on behalf of
  on behalf of ..6 (patients / patient / family / families / my mum / my dad / colleagues / the team thank / thank you / charity)
  said|says|told|according-to|reports|reported|quoted|bbc|itv|sky|guardian
`
