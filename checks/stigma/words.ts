/** Words that look down on people for an illness or a hard life, and what to say instead. */
import { type Phrases, phrases } from '../language/phrases.ts'

export interface Stigma {
  readonly said: Phrases
  readonly kinder: string
  /** Also a word of newspapers and boards: grave only where staff speak of their own. */
  readonly isOfficial?: boolean
}

export const stigmas: readonly Stigma[] = [
  {
    said: phrases`
      junkie|junkies|junky|druggie|druggies|smackhead|smackheads|crackhead|crackheads|baghead|bagheads|skaghead|skagheads|spicehead|spiceheads|smack-head|smack-heads|crack-head|crack-heads|bag-head|bag-heads|meth-head|meth-heads|spice-head|spice-heads
      drug|substance|alcohol abuser|abusers|fiend|fiends
      drug|heroin|crack addict|addicts
    `,
    kinder: 'people who use drugs',
  },
  {
    said: phrases`alkie|alkies|alky|alkys|pisshead|pissheads|wino|winos|drunkard|drunkards|piss-artist|piss-artists|jakey|jakeys|jakie|jakies|piss-head|piss-heads|dirty-drunk|dirty-drunks|old-soak`,
    kinder: 'people who are dependent on alcohol',
  },
  {
    said: phrases`
      schizo|schizos|psycho|psychos|nutter|nutters|nutjob|nutjobs|nutcase|nutcases|loony|loonies|looney|looneys|nuthouse|headcase|headcases|loony-bin|funny-farm|nut-house|fruit-loop|fruit-loops|mental-case|mental-cases|mentalist|mentalists|basket-case|basket-cases|head-case|head-cases|nut-job|nut-jobs|nut-case|nut-cases|fruitcakes|fruit-cakes|crazies
      (a / an / the / another / those / these / our / more / bunch-of / load-of) lunatic|lunatics|maniac|maniacs|psychopath|psychopaths|mentals|bipolars|self-harmers|cutters|pds
      (sick / wrong / not-right / soft) in the head
    `,
    kinder: 'people with a mental illness',
  },
  {
    said: phrases`
      frequent|regular|serial flyer|flyers|flier|fliers|attender|attenders|caller|callers
      frequent-fliers|frequent-flyers|revolving-door-patient|revolving-door-patients|heartsink|heartsinks|heart-sink|heart-sinks
    `,
    kinder: 'people who come to us often',
    isOfficial: true,
  },
  {
    said: phrases`bed-blocker|bed-blockers|bedblocker|bedblockers|(granny (dump|dumping|dumped))|acopia|acopic`,
    kinder: 'people waiting for care elsewhere',
    isOfficial: true,
  },
  {
    said: phrases`
      fatty|fatties|fatso|fatsos|lardarse|lardarses|lard-arse|lard-arses|salad-dodger|salad-dodgers|porker|porkers|beached-whale|beached-whales|land-whale|land-whales|landwhale|landwhales|fat-arse|fat-arses|fatarse|lardy
      fat bastard|bastards|cow|cows|git|gits|pig|pigs|sod|sods|lump|lumps|buggers|bugger|people|patients|patient|lass|bloke|woman|man|women|men|ones|lady|ladies|folk|kids|kid|mums|mum
      (the / those / these / big / really / all / us / another) fat|obese|morbidly-obese ones|lot|buggers|sods
    `,
    kinder: 'people living with obesity',
  },
  {
    said: phrases`
      attention-seeker|attention-seekers|attention-seeking|attention-whore|time-waster|time-wasters|timewaster|timewasters|malingerer|malingerers|malingering|hypochondriac|hypochondriacs|drug-seeker|drug-seekers|drug-seeking|pill-seeker|pill-seekers|swinging-the-lead|cry-for-attention
      (just / only / doing it) for attention
    `,
    kinder: 'people in distress',
    isOfficial: true,
  },
  {
    said: phrases`
      tramps|dosser|dossers|scrote|scrotes|chav|chavs|chavvy|benefit-scrounger|benefit-scroungers|dole-scum|dole-scrounger|dole-scroungers|great-unwashed|down-and-outs|doleys|pramface
      a|the|some|this|another|smelly|old tramp
    `,
    kinder: 'people, and say what they need',
  },
  {
    said: phrases`
      aids-victim|aids-victims|aids-carrier|aids-carriers|aids-ridden|aids-riddled|riddled-with-aids|walking-std|lepers|gomer|gomers|gorked|dements|the-demented|demented-old|losing-her-marbles|losing-his-marbles|lost-her-marbles|lost-his-marbles|lost-their-marbles|senile|gaga|doolally|doo-lally|oldies-ward|cripple-ward|poo-ward
      (is|was|hes|shes / be / basically / now / turned into|become) a (vegetable / cabbage)
    `,
    kinder: 'a person with an illness',
  },
]

export const suicide = phrases`commit|commits|committed|committing|commiting|commited suicide`

/** What shows that staff speak of the people in front of them. */
export const ourOwn = phrases`
  my|our|i|we|us|again|another|full|these|this|that|bloody|fucking|ward|shift|bay|beds|everywhere|all|more|today|tonight|tomorrow|here|joy|always|just|total|absolute|bunch|load|as-usual|nights|night|morning|season|hes|he|she|your|you|them|they|room|clogging|ringing|of
`
