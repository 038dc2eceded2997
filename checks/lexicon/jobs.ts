/** What people do for a living, where that alone tells neighbours who is meant. Not the jobs of health staff. */
import { wordClass } from '../language/word-class.ts'

export const job = wordClass(
  `vicar, priest, curate, bishop, nun, monk, deacon, imam, rabbi, pastor, canon, organist, bell ringer, churchwarden,
  farmer, farmhand, crofter, shepherd, gamekeeper, fisherman, trawlerman, smallholder, farrier, blacksmith, tree surgeon, gardener, groundsman, beekeeper, vet,
  teacher, new head, deputy, headteacher, head teacher, headmaster, headmistress, deputy head, lecturer, lollipop lady, lollipop man, dinner lady, caretaker, governor, nursery worker, childminder,
  shopkeeper, butcher, baker, greengrocer, fishmonger, florist, barber, hairdresser, beautician, postman, postie, postwoman, postmaster, postmistress, milkman, binman, window cleaner, chimney sweep, taxi driver, cabbie,
  bus driver, lorry driver, trucker, train driver, tram driver, delivery driver, pilot, ferryman, publican, landlord, landlady, barmaid, barman, chef, chip shop owner, cafe owner, shop owner, hotelier, bouncer, dj,
  plumber, electrician, sparky, joiner, roofer, scaffolder, builder, bricklayer, brickie, plasterer, mechanic, welder, miner, steelworker, quarryman, rigger, oil worker, docker, tattooist, tattoo artist, undertaker, funeral director,
  firefighter, fireman, policeman, policewoman, police officer, copper, pc, detective, prison officer, soldier, squaddie, sailor, submariner, coastguard, lifeguard, lifeboatman, marine, army officer, traffic warden,
  judge, magistrate, solicitor, barrister, lawyer, accountant, banker, estate agent, librarian, mp, councillor, mayor, mayoress, lord mayor, baroness, politician, diplomat, civil servant,
  footballer, captain, goalkeeper, striker, rugby player, prop forward, cricketer, jockey, boxer, golfer, snooker player, darts player, athlete, olympian, paralympian, gymnast, swimmer, referee, football manager, miner, para, squaddie, paratrooper,
  actor, actress, singer, rapper, drummer, guitarist, musician, comedian, comic, presenter, weatherman, weather girl, newsreader, newscaster, journalist, reporter, author, novelist, influencer, youtuber, tiktoker, streamer, blogger, dancer, ballerina, ballet dancer, drag queen, stripper, lap dancer, sex worker, magician, clown, wrestler, bodybuilder,
  scout leader, brownie leader, choirmaster, millionaire, businessman, businesswoman, celebrity, celeb, popstar, pop star, soap star, rock star, reality star, tv star`,
)

/** With one of these, “a farmer” is somebody in particular. */
export const workWords = wordClass(
  'retired, ex, former, local, village, trainee, off duty, well known, dairy, sheep, pig, hill, primary, secondary, pe, school, catholic, methodist, anglican, parish, army, semi, pro, professional, famous, amateur, tory, labour',
)
