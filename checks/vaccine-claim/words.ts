/** The words and phrases that the rule looks for. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

const vaccine = wordClass(
  `vaccine, vaccines, vaccination, vaccinations, vaccinating, vaccinated, vax, vaxx, vaxxed, vaxxing, jab, jabs, jabbed, mmr, hpv jab, hpv vaccine, flu jab, flu jabs, flu shot, covid jab, covid jabs, covid vaccine, booster, boosters, shot, shots, immunisation, immunisations, astrazeneca, pfizer, moderna, mrna, gardasil, whooping cough jab, six in one, 6 in 1, 4 in 1, childhood jabs, baby jabs, needle`,
)
const harm = wordClass(
  `autism, autistic, infertility, infertile, sterile, sterilise, sterilised, sterilises, sterility, miscarriage, miscarriages, sids, cot death, cancer, cancers, turbo cancer, turbo cancers, alzheimers, dementia, heart attacks, clots, strokes, myocarditis in everyone, microchip, microchips, chip, chips, chipped, tracker, trackers, magnet, magnetic, 5g, poison, poisons, poisoned, poisoning, toxic, toxins, mercury, aluminium, antifreeze, foetal cells, fetal cells, aborted, dna, genes, genetic code, brain damage, vaccine injury, vaccine injured, immune system, immunity, immune systems, the flu, flu, depopulation, population control, die, died, deaths, dead, killing, kill, kills, killed, bioweapon, experiment, experimental, guinea pigs, shedding, shed`,
)
const graveHarm = wordClass(
  `autism, autistic, infertile, infertility, barren, sterile, sterilise, sterilising, sterilised, turbo cancer, turbo cancers, microchip, microchips, chipped, tracked, poison, poisoned, poisoning, bioweapon, depopulation, depopulate, gene therapy, rewrites dna, alters dna, changes dna, magnetised, shedding, guinea pigs, vaccine injury, vaccine injuries, vaccine injured, miscarrying, miscarriages, cot death, brain damage, brain damaged`,
)
export const claim = phrases`
  ${vaccine} ..8 ${graveHarm}
  ${vaccine} ..5 cause|causes|caused|causing|gives|give|gave|giving|make|makes|made|making|turn|turns|turned|leads|lead|led|trigger|triggers|triggered|brings|behind|linked|gave|weaken|weakens|wreck|wrecks|wrecked|destroy|destroys|destroyed|ruin|ruins|ruined|overload|overloads|alter|alters|altered|change|changes|changed|rewrite|rewrites|contain|contains|full|packed|loaded|laced|has|have|got ..5 ${harm}
  ${harm} ..4 (from / caused by / because of / due to / thanks to / is from / comes from / came from / down to) ..4 ${vaccine}
  ${vaccine} ..3 (is / are / was / were) ..3 (poison / toxic / killing / experimental / an experiment / a bioweapon / untested / never tested / useless / pointless / a con / a scam / population control / depopulation / more dangerous / worse than / about money / about control / for profit / not needed / unnecessary / gene therapy / rubbish / safe my / safe yeah right)
  (dont / do not / never / stop / refuse / say no to / wouldnt / avoid / skip) ..3 (vaccinate / jab / vaccinating / jabbing / have / get / take / let) ..6 (kids / kid / children / child / baby / babies / little one / little ones / yourself / them / daughter / son / bump)
  (refuse / reject / avoid / boycott / skip / say no to / keep away from / steer clear of / dont get / dont have / dont take / do not have / never have / never get) ..3 ${vaccine}
  microchip|microchips|chips|trackers|mercury|poison|toxins|antifreeze|5g|nanobots|graphene ..2 in|inside ..2 ${vaccine}
  (its / it is / what / told) ..6 jabbed|vaccinated|unvaccinated ..6 (filling / beds / dropping / dying / ill / sick)
  ${vaccine} ..4 (is / are) ..2 (destroying / killing / wrecking / ruining / damaging / poisoning / rewiring / harming)
  ${vaccine} ..12 (rewires / rewire / crosses the placenta / cot deaths / dropped dead / drop dead / cull / full blown flu / clots all)
  cot-deaths|cull|clots ..10 ${vaccine}
  (wont be giving / wont give / will not be giving) ..6 ${vaccine}
  clot-shot|clotshot|death-jab|death-shot|poison-jab|kill-shot|killshot|died-suddenly|diedsuddenly|plandemic|scamdemic|jabs-kill|pureblood|purebloods|sheeple
  natural-immunity|immune-system|vitamin-c|vitamin-d|breast-milk|sunshine|good-diet ..8 (better than / beats / stronger than / all you need / all they need / instead of / not a) ..4 ${vaccine}
  (big pharma / they / government / pharma / drug companies / the nhs / bosses / they wont) ..6 (hide / hides / hiding / hid / covering up / cover up / covered up / dont want you / keep us quiet / silence / silenced / hush / paid / make us) ..12 ${vaccine}
  ${vaccine} ..10 (cover up / covering up / covered up / hiding / hide it / hushed up / keep us quiet / not allowed to say / wont tell you / dont tell you / doing more harm than good / more harm than good / never worked / dont work / doesnt work / does not work / do not work)
  (never / not) ..4 (had / have / having / been / get / getting) ..3 ${vaccine} ..10 (never / not) ..3 (ill / sick / poorly / caught / will)
  (better off / safer) (without / catching / getting) ..4 ${vaccine}|measles|chickenpox
`
export const opinionOfProgram = phrases`
  prevent|prevents|prevented|preventing|stops|against|reduce|reduces|cuts|cut|lower|lowers|save|saves|saved|fears|fear|scare|row|doctor|struck-off|worry|worried|worries
  dont-miss|book|clinic|clinics|appointment|protect|protects|protected|protecting|protection|free-flu|free-vaccine|walk-in|come-and-get|please-get|please-have
`
