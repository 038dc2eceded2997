/** Abuse that names no group: “go back where you came from”, mockery of how somebody speaks, a refusal to say “she”. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

/** Each saying has one of these words in it, so most texts need no closer look. */
export const anchors = wordClass(
  `back, country, countries, english, accent, accents, takeaway, corner, curry, taliban, borat, apu, ching, ding, voice, bongo, bongobongo, jungle, desert, africa, india, pakistan, poland, romania, nigeria, china, syria, somalia, speak, speaky, speaka, speakee, spikka, understand, word, tourist, tourists, here, jobs, women, houses, benefits, council, appointments,
  letterbox, letterboxes, letter, postbox, post, terrorist, terrorists, suicide, bomber, ninja, ninjas, robber, monkey, monkeys, pronouns, she, he, her, him, it, sir, miss, maam, bloke, fella, geezer, woman, man, girl, lady, female, male, boy, helicopter, month, period, rag, blob, hormones, kitchen, pregnant, maternity, duff, legs, age, bearing, childbearing, babies, kids, hire, hires, appointment, quota, diversity, token, tick, skin, colour, innings, old, card,
  bag, liner, towel, curtain, pillowcase, sheet, tablecloth, cripples, disabled, white, local, power, pride, supremacy, genocide, race, hitler, enoch, powell, subhuman, untermensch, british, gay, beds, school, visa, passport, free, handout, handouts`,
)

export const sayings = phrases`
  (go / get / send|put|ship ..2) back ..1 (where / to where / to wherever) ..1 (you / they / he / she / it / u / those / their) ..2 (came / come / belong / crawled / is / are)
  (go / get / sod off / fuck off / piss off / bugger off / clear off) back ..1 (to your / to their / to her / to his / to ur) ..2 country|countries|land|homeland
  back to ..1 (your / their / her / his) own country|countries
  (should / you / they / just / must / can / why dont you / why doesnt she / why doesnt he / needs to / better / and / please) (go / fuck off / piss off / bugger off) back to (africa / india / pakistan / poland / romania / nigeria / china / syria / somalia / bangladesh / jamaica / turkey / albania / bongo|bongo-bongo|bongobongo / the jungle / the desert / ireland / eastern europe / the philippines / mecca / israel / kerala / ghana / zimbabwe)
  bongo bongo land
  speak|learn|try (bloody / fucking / proper / the) english
  learn ..2 (speak / talk) ..2 english or|before|if|mate|love|you
  speak english or (go / fuck / piss / leave / get / dont)
  (wish / if only / why cant / why dont / cant / tell) (they / she / he / these people / them / her / him) ..3 (learn|speak|spoke|talk|talked) ..2 english
  (cant / couldnt / didnt / dont / never) (understand / catch|get / make out / follow) (a / one / any / half) ..1 word ..3 (he / she / they / that / this / these / of / with) ..6 (accent / english / foreign / indian / african / nigerian / polish / filipino / scottish / asian / chinese / romanian)
  (accent / accents) ..3 (so thick|strong|bad|stupid / ridiculous / like a) ..8 (takeaway / english / goat / need|needs / subtitles / taxi / curry / laugh|laughing / joke / corner shop)
  (sounds / talks / speaks / sounded) like ..3 (takeaway / ching / apu / corner shop / curry / taliban / borat / meerkat)
  (does|did|do|doing|doin) ..2 (indian / asian / african / chinese / jamaican / polish / irish / nigerian / filipino / foreign) (accent / voice) ..6 (funny / hilarious / howling / crying / laughing / everyone / 😂)
  ching chong|chang
  me no|not (speak|speaky / speekee / understand)
  no speaky|speaka|speakee|spikka
  (bloody / fucking / another / more / these / typical / damn / yet more / sick of / all the / full of / riddled with) ..1 health tourist|tourists
  health tourists ..2 (should / need / are / take|taking / come|coming / clog* / bleed* / drain* / steal* / abuse / breed / ruin / back / out / must / rob* / get / keep / can)
  (come / came / coming / comes / fly|flying / turn|turning up / waltz|waltzing) (over / in) ..1 here ..6 (take|taking / steal|stealing / free / handout|handouts / benefits / expect|expecting / sponge|sponging / scrounge|scrounging / leech / drop / use / using / abuse / our jobs / demand|demanding / have babies / breed|breeding / milk|milking / never pay|paid)
  take|taking|took|steal|stealing|stole our (jobs / women / houses / benefits / beds / council / appointments / school)
  (they|theyre / he|she is / shes|hes / her|his / lot|lots) ..2 (only / just) here (for / to) ..3 (benefits / handouts / free / visa / passport / operation / money / sponge / scrounge / take)
  (looks / look / looked / dressed) like ..1 (letterbox / letterboxes / letter box / letter boxes / postbox / post box / terrorist / terrorists / suicide bomber / bin laden / taliban / ninja|ninjas / monkey|monkeys / bank robber / bank robbers)
  (not / never / wont / refuse / refusing / wouldnt / aint) ..2 (calling / call / using / use / say / saying) (him / her / them / it / his / their / those / a patients / that / these / made up / stupid / someones / anyones) ..2 (she / her / he / him / they / pronouns / a woman / a man / sir / miss / maam)
  (stupid / made up / silly / daft / bloody / fucking / ridiculous / special) pronouns
  (she / he / they / it) ..1 (is|s / will always be / was born) ..2 (really / actually / still / always / not|never|isnt|no) ..1 (a / be a) ..1 (bloke / real woman / proper woman / real man / proper man / fella / geezer)
  (pretending / pretends / playing / thinks he / thinks she / wants|likes us / claims / dressed|dressing up / identifies|identifying) ..3 (be / as / is|s / being) a (woman / girl / lady / female / man / bloke / boy / cat / helicopter) 
  (he / she) or (she / he) or (it / whatever)
  he|she|it|shim|thing or whatever (it / he / she / they) (is / identifies|calls / wants)
  (not|isnt|never) a real (woman / man / girl) ..4 (no matter / dick / penis / surgery / chromosomes / wig / frock / dress)
  (time / that time) of the month ..2 (again / love / is / must / clearly / explains / 🙄)
  (must be / is it / on / someone|somebody is on / shes on / clearly on|her|having / probably on) (her / the) (period / rag / blob / time of the month / hormones)
  (belongs|belong / back / get / got / stay / should be) ..1 in the kitchen ..3 (love / where / and / making / make / not / 😂)
  (pregnant / up the duff / maternity / mat leave) again ..8 (useless / joke / take|taking the piss / skive|skiving / holiday / skiver / selfish / dead weight / no use / contraception / legs shut / legs closed)
  (keep / kept / close / shut) (her / your / their) legs (shut / closed / crossed / together)
  (dont / never / shouldnt / wouldnt / wont / not) ..2 (hire|hiring / employ|employing / take on|taking on / promote|promoting / appoint) ..3 (child bearing age / childbearing age / might get pregnant / get pregnant / will get pregnant / with kids / with babies / maternity / too old)
  (diversity|dei|equality / woke|quota / tick box / token) (hire / hires / appointment / black|brown|asian|trans|gay|disabled|female) 
  (only / just) (got / here|hired / promoted) (because / cos / coz) (of / they|he|she|theyre) ..2 (skin / colour / tick|ticking / quota / diversity)
  (too old / at (his / her / their / that / your) age / had a good innings / had their innings / had her innings / had his innings) ..5 (waste|wasting / why bother / not worth / pointless / let (him|her|them) (die / go) / whats the point / shouldnt be treated / off the list)
  (plays|playing|played|pull|pulled|pulling) the (race / gay / trans / disability / muslim / black) card
  white (power / pride / supremacy / genocide / is right / race)
  (hitler / enoch / powell) (was|had) ..1 (right / point / it right / the right idea / the right)
  (sub human / subhuman / untermensch) ..1 (scum / filth / animals)
  (not / isnt / arent / aint / dont look|sound) (really / properly / proper)? (british / english / one of us) ..2 (if / are / is / with / just because / no matter / because / unless) ..5 (name / colour / born / passport / accent / black / brown / skin / headscarf / hijab)
  (bin bag / bin liner / tea towel / curtain / pillowcase / bed sheet / tablecloth / letterbox) ..2 (off / over / on / round) (their / her / his / your / the) ..1 (face / head / faces)
  real|proper cripples|disabled
  (british / english / white / local) ..1 (carers / nurses / doctors / staff / beds / jobs / hospitals) for (british / english / white / local / our)
  (turns|turn|makes|make me (gay / straight)) ..2 catch|catching ..2 gay
  (that / this / its / so) ..2 so gay
  (thats / its / this is / how / sounds) (well|so|proper|really|dead|pretty) gay
`
