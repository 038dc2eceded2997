/** The words and phrases that the rule looks for. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

const party = wordClass(
  `tory, tories, conservative, conservatives, conservative party, labour, labour party, lib dem, lib dems, libdem, libdems, liberal democrat, liberal democrats, reform, reform uk,
  green party, greens, snp, scottish national party, plaid, plaid cymru, dup, sinn fein, sdlp, alliance party, uup, ukip, alba, your party, restore`,
)
const ruling = wordClass(
  `government, govt, prime minister, pm, health secretary, chancellor, first minister, ministers, minister, mp, mps, councillor, councillors, the opposition, westminster, downing street, number 10, mayor, candidate, politician, politicians`,
)
const attack = wordClass(
  `shame, shameful, disgrace, disgraceful, disgusting, liar, liars, lied, lies, lying, corrupt, useless, clueless, incompetent, destroyed, destroying, ruined, ruining, wrecked, wrecking, broke, broken,
  privatise, privatising, sold off, selling off, betrayed, betraying, betrayal, killed, killing, starved, starving, failed, failing, failures, neglected, cuts, underfunded, robbed, gutted, gutting, dismantled, dismantling, joke, hypocrites, hypocrisy, cant trust, cannot trust, dont trust, to blame, couldnt care less, dont care, had enough of, sick of, fed up with, get rid of, kick out, vote out, booted out, out of touch, should resign, must resign, must go, resign, pathetic, nasty, wicked`,
)
const praise = wordClass(
  `save, saves, saved, fix, fixes, fixed, protect, protects, only party, only choice, best, trust, support, supports, supporting, supported, back, backs, backing, backed, endorse, endorses, endorsing, endorsed, vote, votes, voting, elect, electing, campaigning, campaign for, canvassing, leafleting, on our side, stands up for, standing up for, proud of, thank you, thanks to, delivered, delivering, deserve your vote, get my vote, gets my vote, gets our vote, has our vote, believe in, hope, win, wins, won, victory, join`,
)
export const votes = phrases`
  vote|votes|voting|voted|elect|re-elect|reelect|back|backing|endorse|endorsing|support|supporting|join|canvass|canvassing|campaigning ..6 ${party}
  (backing / supporting / voting for / campaigning for / canvassing for / behind / endorsing) ..2 (cllr / councillor / our mp / the candidate / candidate)
  vote|elect|re-elect|back|endorse ..3 (candidate / our mp / our councillor / him / her)
  ${party} ... (gets / get / has / have / deserves / deserve / needs) (my / our / your) vote
  get|kick|vote|throw|chuck|boot the|these|them? ${party} out
  (dont / never / anyone / anything / nobody should) ..2 (vote / but) ..2 ${party}
  never ..1 trust a|the? ${party}
`
export const partisan = phrases`
  ${party} ..8 ${attack}
  ${attack} ..8 ${party}
  ${party} ..5 (will / would / can / has / have / did / are / is / always) ... ${praise}
  ${praise} ..2 ${party} (government / council / candidate / mp / pledge / plan / manifesto / policy / promise / leader / party / for / will / has / have)
  ${praise} (party / candidate) ..3 ${party}
`
export const ofRuling = phrases`
  ${ruling} ..8 ${attack}
  (shame on / sick of / fed up with / had enough of / no thanks to / get rid of) ..3 ${ruling}
  ${ruling} ..3 (doesnt / dont / couldnt / does not) care
`
export const namesParty = phrases`
  tory|tories|conservatives|lib-dem|lib-dems|liberal-democrat|liberal-democrats|reform-uk|snp|plaid|plaid-cymru|dup|sinn-fein|ukip|green-party|sdlp
  labour ..1 (government / party / candidate / mp / council / councillor / manifesto / pledge / plan / policy / leader)
  reform ..3 (plans / would / will / candidate / party / mp / council / want / wants / voters)
  thank the (conservatives / tories / government)
  conservative (party / candidate / government / mp / council / manifesto / voters)
  voting (reform / labour / conservative / green / plaid / snp)
`
export const takesSides = phrases`
  vote|voting ..3 for|against|more|them|him|her|this
  (has / have / get / gets / got / deserves / earned) ..1 our|my|your|the|every ..2 vote|votes|backing|support
  urge|urging|ask|asking|want|encourage ..6 vote|back|support|join|do the same
  (remember / think of / dont forget) ..4 (ballot / polling / vote / voting / election)
  (finally / at last / well done / da iawn / only ones / the only / gets it / brave / gives a monkeys / cares / care about)
  (mess / shower / wreck / wrecked / ruin / shambles / deserve better / deserves better / thank the / blame / fault / broken / lies / liars / useless / shame / disgrace / out / cuts)
`
export const harmless = phrases`
  labour (ward / suite / room / line / unit / pains / pain / and delivery / or birth / nurse)
  in|into|during|induced|early|before|preterm|slow|active|established|your|her|of labour
  green|reform|conservative|labour|conservatively|union (treatment / management / of / intensive / surgery / spaces / space / care / plan / social / travel / energy / act)
  register|registering|registration ..4 vote|voting
  voter|polling|postal|ballot
  (all / every / each) (party / parties / candidates / candidate / politicians)
  greens ..4 (veg / vegetables / fruit / eat / spinach / salad / plate / bowls / golf)
  labour market|costs|force|turnover|intensive|of-love
`
