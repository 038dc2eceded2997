/** Where things happen: what counts as a landmark to neighbours, and how to tell a town from a word. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

const landmark = wordClass(
  `quarry, canal, reservoir, weir, lock, harbour, pier, beach, promenade, prom, marina, docks, lighthouse, loch, lough, tarn, fell, moor, crag, cliff, cliffs, dale, glen, woods, forest, park, common, allotment, allotments, farm, barn, croft, field, fields, lane,
  car park, carpark, bypass, motorway, roundabout, level crossing, underpass, flyover, bridge, viaduct, train station, bus station, railway station, station, tube, platform, airport, bus stop, layby, lay by, services, petrol station, garage, ring road, high street, precinct, market, retail park, shopping centre, arcade,
  church, chapel, mosque, temple, gurdwara, synagogue, cathedral, convent, monastery, vicarage, churchyard, cemetery, crematorium, church hall, village hall, town hall, library, museum, castle, stately home, courthouse, court, police station, fire station,
  school, schools, academy, academies, primary, infants, juniors, comp, comprehensive, grammar, sixth form, college, uni, university, nursery, playgroup, halls, playground, school field, scout hut, youth club,
  pub, club, nightclub, chippy, chip shop, takeaway, kebab shop, corner shop, offy, post office, bakery, butchers, cafe, restaurant, hotel, b and b, caravan park, caravan site, campsite, holiday park, travellers site, theme park, zoo, fair, fairground, festival, racecourse, rugby club, football club, cricket club, golf club, golf course, leisure centre, swimming baths, swimming pool, baths, gym, stadium, football ground, bowls club, working mens club, bingo hall, soft play, ice rink, skate park, stables,
  factory, mill, pit, colliery, steelworks, shipyard, building site, construction site, power station, refinery, abattoir, chicken factory, warehouse, depot, sawmill, brewery, distillery, prison, barracks, army base, air base, hostel, refuge, childrens home, care home, nursing home, sheltered housing, tower block, estate, cul de sac, terrace, marathon, half marathon, parkrun, carnival, gala, rally, regatta, show, match, game`,
)
const chain = wordClass(
  'asda, tesco, tescos, aldi, lidl, morrisons, sainsburys, sainsbury, waitrose, co op, coop, spar, iceland, b m, greggs, wetherspoons, spoons, mcdonalds, maccies, maccys, mcds, kfc, nandos, costa, primark, ikea, b q, argos, home bargains, poundland, butlins, pontins, haven, centre parcs, center parcs, alton towers, premier inn, travelodge',
)
export const settlement = wordClass(
  'village, hamlet, island, isle, town, market town, seaside town, valley, parish, fishing village, pit village, farming community, community, valleys, glen, mining town, commune',
)
const at = wordClass(
  'in, at, near, by, off, outside, behind, opposite, from, on, under, into, beside, of, round, around, through, over, along, down, up, to, inside, next to, close to, across from, not far from, in front of, back of, at the back of, in the back of',
)
const the = wordClass('the, a, an, our, his, her, their, one of the, one of our, that, this, some')

/** A landmark with the word that leads to it: “on the school field”. */
export const landmarks = phrases`
  ${at} ${at}? ${the}? (local / old / big / new / disused / catholic / private / posh / little / small / village / flooded / primary / secondary / school / # / church / town / multi storey)? ${landmark}
  ${at} ${at}? ${the}? local? ${chain} ..2 (car park / carpark / toilets / checkout / cafe / tills / carpark)?
`
/** “small village too”. */
export const smallPlaces = phrases`
  (in / from / of / being)? ${the}? (small / tiny / little / wee / sleepy / close knit / remote / rural / same / local) ${settlement} (too / as well / life / here / innit / like)?
  (in / from) ${the} ${settlement}
  (whole / entire / all the / all of the / everyone in the / half the) (village / town / island / estate / valley / street / school / parish)
  (everyone / everybody / they all / we all) (knows / know) (everyone / everybody / each other / him / her / them / the family)
  (down / over / across / up) (the / our) (road / street / lane / estate) (from / to) 
  (next door to / opposite / across the road from) (us / me / mine / the hospital / the surgery)
`
export const placeWord = wordClass(
  'in, at, near, from, outside, off, around, round, up, over, down, out, by, of, to, on, leaving, nr, behind, through, across, towards, between',
)
/** Towns, cities and counties that do not look like one by their ending. */
export const town = wordClass(
  `leeds, hull, york, barrow, hawes, cardiff, swansea, newport, glasgow, edinburgh, dundee, aberdeen, perth, inverness, belfast, derry, bristol, bath, exeter, truro, penzance, hackney, barnet, ealing, camden, wigan, bury, stockport, preston, blackburn, carlisle, kendal, penrith, whitehaven, sunderland, gateshead, newcastle, berwick, morpeth, lincoln, skegness, derby, leicester, coventry, walsall, stoke, hereford, worcester, gloucester, swindon, slough, luton, norwich, ipswich, essex, kent, dover, margate, ramsgate, brighton, hove, hastings, crawley, worthing, southampton, basingstoke, poole, dorset, devon, cornwall, somerset, torquay, cumbria, norfolk, suffolk, sussex, surrey, rhyl, bangor, wrexham, merthyr, rhondda, barry, neath, carmarthen, ayr, falkirk, stirling, elgin, oban, skye, orkney, shetland, stornoway, omagh, newry, lisburn, antrim, coleraine, armagh, larne, fife, moray, anglesey, gwynedd, powys, ceredigion, tyneside, teesside, wearside, merseyside, toxteth, moss side, wythenshawe, tooting, croydon, hulme, gorbals, easterhouse, halifax, huddersfield, keighley, ilkley, otley, ripon, settle, skipton, malton, filey, redcar, hawick, galashiels, thurso, ullapool, mull, islay, arran, lewis, jersey, guernsey, london, corby, grantham, spalding, louth, diss, thetford, lowestoft, cromer, wells, frome, yeovil, bude, looe, st ives, newquay, st austell, tiverton, barnstaple, minehead, taunton, weymouth, ryde, cowes, deal, stroud, ross, ludlow, oswestry, crewe, widnes, st helens, southport, formby, leigh, chorley, nelson, colne, accrington, clitheroe, morecambe, ambleside, keswick, workington, maryport, gretna, dumfries, stranraer, campbeltown, lanark, motherwell, coatbridge, greenock, clydebank, leith, tranent, peebles, selkirk, cardigan, brecon, builth, porthcawl, bridgend, cwmbran, ebbw vale, caerphilly, conwy, bala, tenby, ely, stafford, rugby, newark, worksop, retford, buxton, matlock, glossop, leek, bolsover, rvi, lgi, qmc, uhw, uch, ruh, qeuh, addenbrookes, barts, jimmys, southmead, papworth, harefield, broadmoor, rampton, pinderfields, wansbeck, alder hey, gosh, arndale, meadowhall, bluewater, trafford centre`,
)
const looksLikeTown =
  /^(?:[a-z]{2,9}(?:ton|ham|bury|borough|brough|field|ford|wick|wich|ley|mouth|pool|chester|caster|cester|shire|thorpe|dale|stead|minster|combe|worth|bridge|hampton|gate|stow|haven|hurst|sea)|(?:aber|llan|pont|inver|bally|kirk|dun|strath|auchter|glen|pen|tre)[a-z]{4,9}|[a-z]{3,8}(?:thwaite|wold|holme|well|burgh|beck|fell|mere|keld|ness)|(?:whit|grims|cosel|der|ren|wether|hornb|selb|maltb|kirkb|appleb|corb|formb|rugb|oad|shipl|thornb)by)$/
const noTown = wordClass(
  'button, cotton, carton, baton, skeleton, plankton, automation, afford, battlefield, midfield, minefield, trolley, valley, alley, medley, barley, parsley, volley, pulley, instead, bedstead, homestead, carpool, whirlpool, worth, investigate, delegate, mitigate, navigate, aggregate, surrogate, colgate, chelsea, nausea, undersea, overseas, penalty, penicillin, pension, pensioner, pensioners, pencil, penultimate, penetrating, trend, trench, treat, treatment, treated, tremor, trembling, tremendous, trees, trekking, dungarees, dungeon, duncan, penis, kidney, farewell, unwell, illness, fitness, sickness, witness, business, harness, madness, kindness, weakness, wellness, darkness, happiness, loneliness, awareness, readiness, blindness, drowsiness, tiredness, redness, numbness, stiffness, tenderness, consciousness, effectiveness, homelessness, breathlessness, dizziness, goodness, fullness, likeness, oneness, forgiveness, greatness, farewell, inkwell, dwell, swell, stairwell, manhandle, wickham, bingham, birmingham shed, nearby, trendy, penned, trespass, tresses, dunno, dunked, dunking, treadmill, treasure, treasured, treaty, tribute, triton, gingham, oxford shirt, sandwich, between, ashley, wesley, hayley, shelley, bentley, stanley, bradley, kelley, riley, harley, finley, oakley, kirsty, ashton, hilton, norton, clifton, glenda, glennis, penelope, penny, bridge, drawbridge, cambridge diet, chess, seagate, tailgate, floodgate, tollgate, gate, propagate, interrogate, relegate, castigate, litigate, corrugate, rugby, derby',
)
/** Whether a word in small letters is, or ends as, a British town. */
export const isTown = (word: string): boolean =>
  town.words.has(word) || (word.length > 5 && !noTown.words.has(word) && looksLikeTown.test(word))
