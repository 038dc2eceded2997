import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'
import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'

const built = wordClass(
  `hospital, wing, centre, center, unit, department, ward, theatre, theatres, scanner, building, hub, service, clinic, campus, site, facility, facilities, programme, scheme, strategy, plan, partnership, investment, funding, contract, deal, merger, pilot, initiative, beds, jobs, posts, car park, school, helipad, robot, equipment`,
)
const news = phrases`
  announce|announces|announced|announcing|announcement|unveil|unveils|unveiled|unveiling|reveal|reveals|revealed|revealing
  (delighted / proud / thrilled / excited / pleased / great / happy / chuffed) ..2 to (share / launch / confirm / tell / open / say / welcome) ..12 ${built}
  launch|launches|launched|launching ..8 new|major|strategy|consultation|campaign|programme|plan|plans|scheme|vision
  new|major|big|huge|extra|additional|record|million|millions|pound ..6 investment|funding|cash|money
  #  ..2 (new / state of the art / purpose built / brand new) ..4 ${built}
  (new / brand new / state of the art / purpose built) ..5 ${built} ..6 (will open / opens / opening / to open / coming / given the go ahead / approved / is on its way / on the way / planned / set to)
  (will / going to) ..2 (build / close / merge / invest / recruit / expand / rebuild / transform / create / double) ..8 ${built}
  (plans / plan / proposal / proposals) (to / for) ..2 (build / close / merge / move / invest / expand / rebuild / cut / create / a new)
  (will / going to) ..2 merge|merging with
  were merging
  we are merging
  (public / have your say on / our / new) consultation
  have your say ..3 (on / about) ..10 (plan / plans / proposal / proposals / future / changes / closure)
  (go ahead / green light / funding approved / business case approved / approved the business case)
  (minister / secretary of state / mp / candidate / health secretary / prime minister / mayor) ..6 (visit / visits / visited / visiting / opened / opens / opening / joined / met)
  (visit / visited / joined / met / opened) ... (by / from / with) ..2 (minister / secretary of state / mp / candidate / health secretary / prime minister)
`
const money = /[£€]\s?\d[\d,.]*\s?(?:m|million|bn|billion|k)?\b/i

/** News that should wait while an election is on. */
export const preElection: Rule = rule({
  id: 'pol.pre-election',
  title: 'News that should wait for the election',
  severity: 'medium',
  officialOnly: true,
  source: {
    title: 'NHS England: pre-election guidance for NHS organisations, General Election 2024',
    address:
      'https://www.england.nhs.uk/long-read/pre-election-guidance-for-nhs-organisations-general-election-2024/',
    paraphrase: true,
  },
  suggestion:
    'Hold it until after the vote, or ask your lead for elections. Facts that people need to use a service may go out.',
  triggers: [news],
  find: ({ text }, { preElection }, reading) => {
    if (preElection !== true) return []
    const [hit] = reading.hits(news)
    if (hit === undefined) return []
    const span = money.test(text) ? reading.sentence(hit.sentence) : hit
    return [
      {
        start: span.start,
        end: span.end,
        reason: `${quote(text.slice(span.start, span.end))} is new or contested, and an election is near, so it could look like taking part.`,
      },
    ]
  },
})
