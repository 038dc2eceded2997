import type { Hit } from '../language/matcher.ts'
import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'
import { thoseInCare } from '../lexicon/addressed.ts'
import { type Found, type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'

const giver = wordClass(
  `patient, patients, pt, pts, ex patient, former patient, client, clients, resident, residents, service user, service users, relative, relatives, family, families, mums, new mums, parents, customer, customers, regulars, my regulars, nan, nana, gran, grandad, mum, dad, baby, little one, loved one, loved ones, old dear, old boy, old lady, lovely lady, my ladies, gentleman, daughter, son, her son, his son, her daughter, his daughter, widow, widower, bed`,
)
const jar = wordClass(
  `paypal, pay pal, ko fi, kofi, buy me a coffee, buymeacoffee, wish list, wishlist, wishlists, amazon list, amazon wish list, cashapp, cash app, monzo, revolut, venmo, gofundme, go fund me, tip jar, tipjar, tips, tip me, bank details, sort code, bank transfer, patreon, cash tips, gift list, registry, throne list, onlyfans, gift cards welcome, link in bio, collection pot`,
)
const lavish = wordClass(
  `cash, envelope, designer, handbag, bag, purse, watch, rolex, jewellery, earrings, necklace, bracelet, ring, diamond, gold, perfume, chanel, gucci, prada, mulberry, louis vuitton, michael kors, radley, dior, tiffany, pandora, ipad, iphone, airpods, tickets, holiday, weekend away, spa, spa day, voucher, vouchers, gift card, champagne, moet, bollinger, whisky, single malt, hamper, cheque, money, quid, pound, pounds, grand, tenner, twenty, twenties, fifty, fifties, fiver, car, flights, hotel, telly, laptop, trainers, massage, meal out, dinner, afternoon tea, painting, antique, hermes, jo malone, rings, will`,
)
const gave = wordClass(
  'gave, gives, given, giving, slipped, slips, slipping, handed, hands, handing, left, leaves, bought, buys, buying, treated, treats, gifted, gifting, tipped, tips, sent, sends, brought, brings, pressed, stuffed, dropped, posted, bunged, bung, popped',
)

/** Money or presents asked of those one looks after. */
const asks = phrases`
  ${jar} ..12 ${giver}
  ${giver} ..12 ${jar}
  (looked after / cared for / nursed / delivered / treated / helped / seen / fixed / scanned / vaccinated / jabbed / physiod / visited) ..1 (you / your / one of yours / him / her / them / someone you / a loved one) ..14 ${jar}|(chuck / bung / send / spare / quid / fiver / tenner / treat me / buy me / sponsor my)
  ${jar} ..14 (looked after / cared for / nursed / delivered / treated / helped / vaccinated) ..1 (you / your / one of yours / someone you)
  ${jar} ..10 (nurse / midwife / carer / paramedic / hca / doctor / gp / physio / dentist / health visitor / therapist / nhs worker / nhs staff / shift / nights)
  (nurse / midwife / carer / paramedic / hca / doctor / physio / health visitor / therapist / nhs worker / nhs staff) ..10 (my / our) ..2 ${jar}
  (appreciate / appreciation / thank / thankyou / thanks / say thank you / grateful / support / treat / spoil) ..3 (me / your nurse / your midwife / your carer / your paramedic / a nurse / your hca / your doctor / your favourite / your community nurse / your physio) ..10 ${jar}|(cash / prosecco / voucher / vouchers / amazon / quid)
  ${giver} ..5 (can / could / feel free / welcome / want to / wanna / always / should / please / may) ..5 (tip / chip in / chuck / bung / buy me / treat me / send me / sponsor me / sponsor my / contribute / donate to my / pay for my / help fund my / fund my / club together)
  (buy me / treat me / sponsor my / fund my / pay for my / chip in for my / contribute to my / chuck us / bung us / bung me / chuck me) ..10 ${giver}
`
/** Where the money should go, and whom it is asked of, in different sentences. */
const ownJar = phrases`
  (my / our / the / a) ..1 ${wordClass('paypal, pay pal, ko fi, kofi, wish list, wishlist, amazon list, cashapp, cash app, monzo, revolut, venmo, tip jar, patreon, bank details')}
  paypal|ko-fi|kofi|wishlist|cashapp ..2 (in / below / link / open / pinned / bio / comments)
  buy-me-a-coffee|(buy me a) ..1 coffee|drink|prosecco|wine|lunch
`
const forCare = phrases`
  (looked after / cared for / nursed / delivered / treated / helped / fixed / vaccinated / jabbed / scanned / saved) ..1 (you / your / one of yours / someone you / a loved one / family / families)
  (thank / thanks / appreciate / show / spoil / treat / support / love) ..3 (nurse / nurses / midwife / paramedic / carer / hca / doctor / physio / nhs hero / nhs worker)
  (say thanks / say thank you / thanks for your care / show your thanks / say thankyou) ..2
  (patients / families / clients / mums / relatives)
`
/** Something for the author, whoever is asked for it. */
const forMe = phrases`
  ${wordClass('paypal, pay pal, ko fi, kofi, wish list, wishlist, amazon list, cashapp, cash app, monzo, revolut, venmo, tip jar, tip me, patreon, gofundme, bank details, sort code, gift cards')}
  (buy / owe / treat / send / get / bring / stand / shout / bung / chuck / tip / spoil / sponsor / fund / slip) (me / us) ..3
  (donation / donations / contribution / contributions / pennies / quid / tenner / fiver / pound / money / cash / tip / tips / chip in / whip round / collection / something) ..4 (for|to|towards (me / my) / keep|keeps me / in my)
  my ..2 (holiday / dream / bali / honeymoon / wedding / masters / birthday / amazon|wish|gift) ..1 (pot / fund / course / trip / list / fee|fees / present|presents)
  my ..2 crowdfunder|kitty|tip-jar|gofundme
  birthday ..10 (list / under a tenner / vouchers / gin / wine)
  (link / links) ..2 (takes cards / on my page / in bio / in my bio / below / in comments)
  (sold / sell / selling / flogging / flog / buy / order / shifting) ..4 (candles / candle / cakes / avon / oils / crystals / bags / cards / makeup / raffle / jewellery / supplements / vitamins / serum / cream / melts / prints / knits / bits / products)
  (my side hustle / my small business / my etsy / my vinted / my depop / my avon / my stall / my shop)
`
/** Presents shown off. */
const shows = phrases`
  ${giver} ..6 tipped|bunged|slipped me|us
  ${giver} ..6 ${gave} ..1 me|us|my ..6 ${lavish}
  ${giver} ..6 ${gave} ..4 ${lavish} ..3 (me|us|my / in my / pocket / hand / for looking / to say)
  ${giver} ..6 (got / bought / gave / left) ..2 me|us|this ..1 # 
  (present / gift / prezzie / pressie / goodies / treat / treats / thank you / leaving present / bribe / backhander / sweetener / spoils / freebies / freebie / tip) ..2 (from / off) ..4 ${giver} ..8
  (look what / see what / guess what / check out what / got) ..6 ${giver} ..3 ${gave}|got ..2 me|us
  ${lavish} ..6 (from / off / courtesy of) ..3 (patient / patients / pt / client / relative / relatives / patients family / grateful family / resident / residents / patients daughter / patients son / patients wife / patients husband)
  # ..3 card|voucher|vouchers|cash ..3 from|off ..3 ${giver}|(one of my)
  ${lavish} ..4 courtesy ..5 ${giver}
  grateful ..2 (daughter / son / family / patient / patients / widow / wife / husband / mum / dad) ..6
  ${giver} ..4 offered me ..10 (yes please / bit his hand / bit her hand / bit their hand / snapped / accepted / took it / couldnt refuse / said yes)
  ${lavish} ..4 (from / off) ..3 ladies|gents|lads|mums|(one of my)
  ${giver} ..6 (know i take / know i like / know i love / know i drink / know i accept / you know i / i do love / i love / i do like / hint hint / partial to / my birthday) ..3 gin|wine|prosecco|champagne|chocolate|cash|vouchers|love|like|size
  (in her|his will / left me in / mentioned in the will / remembered me in) ..4
`
/** Another gets it, or nobody does. */
const forOthers = phrases`
  hospice|charity|charities|raffle|tombola|macmillan|marathon|10k|appeal|society|food-bank|foodbank|league-of-friends|charitable|ward-fund|in-memory|(for the ward)|(childrens ward)|justgiving
  (dont / cant / wont / never / no / not / please dont / cannot / decline / declined) ..3 (accept / take / buy / give / gifts / gift / presents / present / money / cash / tips / sponsor / bring / send)
  scam|fraud|fake|policy|rules|declare|register|refused|returned|hubby|husband|wife
`
const small = phrases`
  chocolate|chocolates|choc|chocs|biscuits|biscuit|cake|cakes|(a card)|(cards)|(the card)|(lovely card)|flowers|tin-of|quality-street|celebrations|roses|heroes|sweets|fruit|knitted|drawing|doughnuts|homemade|pizza|pizzas|samosas|brownies|tea|thank-you-card|coffee-for-the-team|letter|poem|hug|smile|feedback|note|biccies|haribo|crisps|pastries|cookies|tulips|daffodils
`
const proper = phrases`
  hospice|charity|charities|justgiving|just-giving|raffle|tombola|marathon|10k|half-marathon|fundraiser|fundraising|fundraise|raising|appeal|macmillan|donate|donations|donation|donated|sponsored-walk|air-ambulance|food-bank|foodbank|ward-fund|charitable|league-of-friends|comfort-fund|research-fund|in-memory|walkathon|sponsor-form
  rules|(for charity)|(for the ward)|(off clients)
  declined|decline|refused|refuse|declared|declare|register|registered|returned|(gave it back)|(sent it back)|(handed it back)|(had to say no)|(said no)|policy|cannot|cant|(not allowed)|(not accept)|(dont accept)|(please dont)|(unable to accept)|(for the ward)|never|(politely)|guidance
  my own|mum|nan|dad|gran|grandad|family|son|daughter|husband|wife|partner|boyfriend|girlfriend|sister|brother|mate
  hubby|(secret santa)
  scam|scammers|fraud|phishing|fake
  pharmacy-tips|top-tips|tips-for|tips-on|(some tips)|(our tips)|(tips to)|(tips from)|winter-tips|(handy tips)|tip-of
`

/** Money or presents asked of patients and families, or big presents from them shown off. */
export const boundGift: Rule = rule({
  id: 'bound.gift',
  title: 'Presents and money from patients',
  severity: 'medium',
  source: {
    title: 'NMC Code, section 21',
    address: 'https://www.nmc.org.uk/standards/code/',
    paraphrase: true,
  },
  suggestion:
    'Leave out the asking or the present. If people want to give, name the hospital charity or a card for the team.',
  triggers: [asks, shows, ownJar, forMe],
  consults: [small, proper, forOthers, forCare, thoseInCare],
  find: (_, { replyTo, account }, reading) => {
    const asked =
      account !== 'official' && reading.has(thoseInCare) && !reading.has(forOthers)
        ? reading
            .hits(forMe)
            .filter((hit) => !reading.isDenied(hit, 3))
            .slice(0, 1)
        : []
    const own = replyTo !== undefined || reading.has(forCare) ? reading.hits(ownJar) : []
    const shown = reading.hits(shows).filter((hit) => !reading.hasNear(small, hit))
    const free = 'may make people feel that they should pay for care that is free.'
    return [
      ...asked.map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(reading.text.slice(start, end))} ${free}`,
      })),
      ...told(reading, [...reading.hits(asks), ...own], free),
      ...told(
        reading,
        shown,
        'shows off a present from somebody in care, and others may feel that they should give one too.',
      ),
    ]
  },
})

const told = (reading: Reading, hits: readonly Hit[], says: string): Found[] =>
  hits
    .filter((hit) => !reading.hasNear(proper, hit) && !reading.isQuoted(hit) && !reading.isDenied(hit, 3))
    .map(({ start, end }) => ({ start, end, reason: `${quote(reading.text.slice(start, end))} ${says}` }))
