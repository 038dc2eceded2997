/** The words and phrases that the rule looks for. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

const paper = wordClass(
  `paper, papers, report, memo, email, emails, e mail, letter, slide, slides, slide deck, deck, minutes, document, documents, doc, docs, plan, plans, spreadsheet, screenshot, screenshots, screen grab,
  briefing, brief, board paper, board papers, business case, options appraisal, option appraisal, appraisal, figures, numbers, rota review, consultation, draft, review, proposal, proposals, agenda, teams chat, whatsapp, message from, investigation, announcement, news, statement, press release, list, datix, rca, sui report, si report`,
)
const secret = wordClass(
  `embargoed, embargo, leaked, leaking, leak, confidential, not for circulation, not for sharing, not for onward, internal only, internal use only, private, restricted, hush hush, under wraps, part 2, part two, part ii, official sensitive, commercial in confidence, in confidence, not for publication, not public, not yet public, unpublished, not announced, not been announced, not supposed to see, not meant to see, shouldnt have seen, shouldnt be sharing, not supposed to share, not meant to share, shouldnt share, not allowed to share`,
)
const notYet = wordClass(
  `not meant to be public, not public until, not public till, isnt public until, not out until, not out till, before its announced, before it gets announced, before they announce, before the announcement, ahead of the announcement, embargoed until, embargoed till, under embargo until, under embargo till, dont tell comms, before comms, before staff are told, before staff know, staff dont know yet, staff havent been told, staff not told, you didnt hear it from me, you didnt hear this from me, didnt get this from me, you havent seen this, heres what they dont want you to see, what the board doesnt want, not supposed to be out, not meant to be out`,
)
export const leaks = phrases`
  ${secret} ... ${paper}
  ${paper} ..6 ${secret}
  ${notYet} ..12 ${paper}
  ${paper} ..14 ${notYet}
  (nowt / nothing / hasnt been / havent been / not been / isnt) ..1 (announced / public / published / out / official) ..12 (exec / board / minutes / director / directors / management / paper / plan / plans / shuts / closing / merging / redundancies / cuts)
  (private / closed / confidential) (session / board session / part of the board) ..6 (tomorrow / today / minutes / join / says / said / agreed / notes / papers / link)?
  (do not / dont) (brief / tell / inform) (staff / unions / the press / media / the unions)
  closed|private|confidential|restricted|unpublished|draft board? minutes|session|notes|papers
  (exec / board / cabinet / leadership / directors) (minutes / papers / notes / emails / slides) ..3 (say / says / show / shows / prove / reveal / leaked)
  sneak|sneaky peek|peak|preview ..6 ${paper}
  you didnt hear (it / this / that) from me
  not for circulation|sharing|publication
  marked|stamped|labelled ..2 (internal / confidential / private / restricted / embargoed)
  (dont tell / before) comms|staff ... (told / know / announced / tell)
  (snuck / sneaked / took / taken / grabbed) ... (photo / picture / pic / screenshot / copy) of ..4 ${paper}
`
export const meeting = phrases`
  teams|zoom|webex|meeting link|invite|id ..10 passcode|password
  join|dial|jump|listen|come|hop ..6 call|meeting|session|briefing|command|board ..8 <link>
  (meeting / call / command / board / strategy / safeguarding / mdt / panel / hearing) ..14 <link> ..6 (passcode / no lobby / open / all welcome / link / code)
  (strategy / safeguarding / disciplinary / mdt / panel / silver / gold / case) (meeting / call / conference / command) ..14 <link>
  join|dial ..4 (board / exec / cabinet / silver / gold / bronze / mdt / handover / incident) ..3 (call / meeting / teams / link)
`
export const inPicture = phrases`
  private and confidential
  embargoed
  part (2 / two / ii) board
  board (part 2 / part two / part ii)
  not for (circulation / publication / onward)
  commercial in confidence
  official sensitive
  strictly confidential
  in confidence
`
export const open = phrases`
  published|publish|publishes|foi|freedom-of-information|on-our-website|public-board|lifted|lifts|released|agm|out-now
  cqc|regulator|speak-up|freedom-to-speak|whistleblow*|protected-disclosure|pida|guardian|hotline
  confidential (helpline / advice / service / support / line / chat / clinic / and free / space / counselling / survey / enquiry / inquiry / testing / call)
  free ... confidential
  private (clinic / room / hospital / patient / patients / practice / sector / healthcare / medical / medicine / life / provider / providers / company / firm / firms)
  newspaper|journalists|reporters|mps|whistleblower|bbc|guardian|panorama|sources
`
