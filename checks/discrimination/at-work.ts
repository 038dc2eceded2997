/** How prejudice sounds among people at work: no hatred in so many words, but everybody knows what is meant. */
import { phrases } from '../language/phrases.ts'

/** Where a group is named, one of these is enough. */
export const slights = phrases`
  you (all)? know what (they|theyre|we|he|she|that|those|these ..1) (like / lot)
  lock (up)? ..1 (your / the / up) ..2 (handbags / handbag / purses / cupboards / doors / silver / wallets / daughters / drugs / bikes|bags)
  (count / check / hide / watch) ..1 (your / the) ..1 (fingers / wallet / wallets / purse / bag / handbag / spoons / silver / change|teaspoons)
  (send / ship / pack / fly) (em / them / the lot / all of them|em) ..2 (home / back / packing)
  (train / hire / employ / recruit / look after / treat) ..1 (our own / proper british|english / british / locals)
  (cant / couldnt / cannot / dont / can barely / not) ..1 (understand / make out|follow / get) ..1 (a / one / half|any|single ..1) word
  (no / broken / barely / hardly any / pidgin / google translate|translated) english
  (bunk off / bunking off / breed / breeding / breeds / pop another / popping them out / dropping sprogs / sprog / sprogs / on the blob / time of the month / hormonal / broody / on the pull / make tea / making tea / make the tea / back to the kitchen / ironing|shopping instead)
  (shouldnt / should not / no place / not cut out / not built / not suited / not meant / got no business / cant handle|hack) ..6 (surgery / theatre / ward / wards / maternity / nursing / medicine / train / consultant|consultants / nhs / shift / ambulance / driving / drive / lift / lead / kids / children / allowed)
  (isnt / is not / arent / aint / not) ..2 (a family / normal / natural / right in the head / proper / real|how god / a real|proper ..2)
  (kiddies / kids / children) ..3 (come here / about / around|present / see that|it / exposed)
  (rainbow / pride / woke / pronoun|pronouns / diversity) ..2 (nonsense / rubbish / crap / rammed / shoved|shove / agenda / badge|badges ..6 sick / brigade / lot|mob)
  (down / in) (our / my|your) (throats / throat / faces)
  (charge / charging / bill / count|counting) (us / you / every|the ..1) ..4 (gloves / pens / penny / pennies / interest / tea|biscuits)
  (tight fisted / short arms / deep pockets / big nose / money grabbing / good with money|numbers)
  (stink / stinks / smell / smells / reek / reeks / whiff / hums|pongs) ..6 (curry / spices|spice / garlic / goat / incense / fish / room|ward|place)
  (dont / never / wont / refuse to) (wash / integrate / tip / pay|queue / work / learn|speak / mix)
  (whole / entire) (tribe / clan / village / mosque / camp / caravan|site)
  twenty|thirty|fifteen|forty|dozens|(hundred of them) ..3 (round|around|per) (one|a|the) bed
  (all / nothing but / wall to wall / full of / overrun|swamped|flooded with / infested with) ..2 ..1 (on nights / these days / now|nowadays / again)
  (taking over / taken over / take over / flooding in / swarming / swarm / overrun / invasion / invaded / more of them)
  youre|this|were|you in (england / britain / burnley / bradford / yorkshire / our country / the uk) now
  this (is)? (england / britain) (not|now|love|mate|pal)
  (not racist / not sexist / not homophobic / not being funny / not being racist / no offence / cant say that / cant say anything / not pc / not very pc / say what / thinking it / someone said it / said it / pc brigade / call me racist / call me old fashioned / before you call me / some of my best) ..8 (but / there / anymore|any|these / we|everyone|all / now)
  (there / someone / somebody) ..1 (i|ive|had to|has)? (said / say) it
  (let / leave) (them / him / her / the|those|these ..1) ..1 (bleed / wait|rot / die / suffer) ..2
  (wheels / ambulance / bleep|nurse|pace) ..2 slow
  (half / most / all / lot) of (them|em|these|those) ..6 (faking / fake / scam / scamming / claiming / lying / milking / at it / illegal / cant / dont / never|wont / sleep)
  (lot / half / most) ..2 (faking / scamming / milking|milk / claiming)
  (faking it / faking / scrounging / sponging / milking it / blue badge scam|fraud / motability|benefits)
  (jihad / allah / (bomb|bombs (under|vest|belt)) / isis / taliban / sharia / (honour|arranged|forced marriage|killing) / (marry|married|marrying ..3 cousin|cousins) / inbred / inbreeding)
  (pray / prayer / praying / ramadan / fasting / sabbath|eid / diwali) ..6 (skive / skiving / excuse / while we / rest of us / sleep|hide)
  (sleep / sleeping) and (pray / praying|prayer)
  (past it / use by date / put out to grass / dead wood / old dears|farts / sell by / menopausal / menopause|hot flush|flushes|flashes) ..6
  (is it / he or|she / what / whatever) ..2 (today / this week / is it|they) ..3 (pronouns / man|woman / he|she|bloke|lass)
  (real / proper / actual|biological) (women / men|man / woman / nurses / doctors / british|english|christians)
  (tick box / box tick / box ticking / ticks a box|boxes / quota / token / diversity hire|hires / positive discrimination / equal opps / equality hire / political correctness)
`
