/**
 * Words that wound by themselves. They are written out because the check runs on the writer's own device and can only
 * warn about what it knows; none of them is ever shown to anybody who did not write it. Only words that matter to
 * finding abuse are kept. Those with a harmless meaning besides (a cigarette, a dish, a cat, a wall by the sea) stand
 * apart with the words around them that tell the two meanings from each other.
 */

/** Abuse in nearly every sentence they stand in. */
export const slurs: Readonly<Record<string, string>> = {
  race: `nigger, niggers, niggah, nignog, nignogs, nig nog, nig nogs, paki, pakis, pakki, pakkis, wog, wogs, darkie, darkies, darky, chinky, chinkies, gook, gooks, jigaboo, jigaboos, spick, spicks, spics, wetback, wetbacks, beaner, beaners,
    raghead, ragheads, towelhead, towelheads, towel head, towel heads, sand nigger, sand niggers, camel jockey, camel jockeys, curry muncher, curry munchers, golliwog, golliwogs, piccaninny, pickaninny, polack, polacks,
    pikey, pikeys, pikies, gyppo, gyppos, gypo, gypos, gippo, gippos, jungle bunny, jungle bunnies, porch monkey, porch monkeys, half caste, half castes, zipperhead, slant eyes, dothead, coolie, coolies, bibi itis, begumitis, bibiitis, mrs bibi syndrome, begum syndrome, mediterranean syndrome`,
  religion:
    'kike, kikes, mudslime, mudslimes, muzzie, muzzies, muzzrat, muzzrats, muslimes, taig, taigs, christ killer, christ killers, goat fucker, goat fuckers, goatfucker, goatfuckers, walking letterbox, walking letterboxes, like letterboxes, like a letterbox',
  orientation: `poof, poofs, poofter, poofters, batty boy, batty boys, battyboy, battyman, batty man, shirt lifter, shirt lifters, shirtlifter, shirtlifters, fudge packer, fudge packers, carpet muncher, carpet munchers, lezzer, lezzers,
    lezzie, lezza, lezzas, lesbo, lesbos, bumboy, bum boy, bum bandit, bum bandits, arse bandit, arse bandits, rug muncher, faggy`,
  trans:
    'shemale, shemales, she male, she males, heshe, he she, he shes, ladyboy, ladyboys, troon, troons, bloke in a dress, man in a dress, men in dresses, blokes in dresses, man in a frock, bloke in a frock, fella in a dress, bloke in a wig, man in a wig, chick with a dick, chicks with dicks',
  disability:
    'spaz, spazz, spazzes, spacker, spackers, spacka, mongoloid, mongoloids, window licker, window lickers, joey deacon, mongy',
  sex: 'feminazi, feminazis, femoid, femoids, skank, skanks, thot, thots, bint, bints',
  age: 'coffin dodger, coffin dodgers, wrinklies, crumblies, crinklies',
}

/** Words with another meaning: the words, whom they are meant to wound, and what tells that they do not. */
export const doubtfulSlurs: readonly { words: string; whom: string; harmless: string }[] = [
  {
    words: 'fag, fags, faggot, faggots',
    whom: 'orientation',
    harmless: `popped, pop, nip, nipped, outside, coffee, brew, cheeky, shift, last, first, smoke, smoked, smoking, smoker, smokers, lighter, light, lit, ash, ashtray, packet, pack, break, breaks, quit, cigarette, cigarettes, vape, vaping, puff, roll, cough, bacon, gravy, peas, mash, meat, meatball, meatballs, pork, mince, butcher, butchers, dinner, tea, ate, eat, eating,
      recipe, chips, cooked, cook, dish, sauce, plate, bundle, sticks, twigs, firewood, wood, brains, patches, nicotine, shop, end, ends, butt, butts, pub, lunch, supper, burner, school, ox, delicious, tasty, yummy, food`,
  },
  {
    words: 'dyke, dykes',
    whom: 'orientation',
    harmless:
      'flood, floods, water, river, sea, built, build, field, fens, fen, dutch, holland, netherlands, van, dick, offas, road, house, ditch, finger, burst, wall, walk, path, canal, bank, walked, walking, bikes, march, drain',
  },
  {
    words: 'tranny, trannies, trannys, trannie',
    whom: 'trans',
    harmless:
      'car, cars, gearbox, engine, gear, gears, van, transit, truck, radio, radios, mechanic, garage, garages, fluid, motor, clutch, automatic, manual, slides, photo, mot, transistor, replaced, rebuilt, oil',
  },
  {
    words: 'coon, coons',
    whom: 'race',
    harmless:
      'maine, cat, cats, kitten, kittens, rac, dog, hound, tree, trees, bins, garden, attic, furry, tail',
  },
  {
    words: 'spade, spades',
    whom: 'race',
    harmless:
      'garden, gardening, dig, digging, dug, bucket, beach, soil, hearts, cards, call, ace, shed, allotment, snow, gardener, foundation, work, queen, king, trump, clubs, sand, called, in',
  },
  {
    words: 'chink, chinks, nip, nips, jap, japs, spic, nigga, niggas, niggaz',
    whom: 'race',
    harmless:
      'armour, armor, light, glass, glasses, curtain, curtains, curtain, wall, ice, tuck, out, to, into, over, in, down, bud, air, slip, span, round, back, off, bra, slippy, dog, puppy, and, quick, shop, crabs, cold, whisky, of, a',
  },
  {
    words:
      'retard, retards, retarded, spastic, spastics, mong, mongs, cripple, cripples, gimp, gimps, tard, flid, flids',
    whom: 'disability',
    harmless: `growth, foetal, fetal, intrauterine, fire, flame, progress, timing, ignition, spark, colon, bladder, bowel, quadriplegia, diplegia, paraplegia, hemiplegia, gait, dysphonia, tone, limb, limbs, muscle, muscles, paralysis, palsy, paraparesis, hand,
      ability, development, network, system, systems, economy, nhs, service, services, trust, hospital, hospitals, budget, budgets, hackers, ransomware, costs, inishmaan, hong, suit, photoshop, acceleration, image, editor`,
  },
  {
    words:
      'bitch, bitches, biatch, hoe, hoes, slag, slags, slut, sluts, whore, whores, slapper, slappers, cunt, cunts, slutty',
    whom: 'sex',
    harmless: `dog, dogs, puppies, puppy, pups, litter, breed, breeder, breeding, kennel, kennels, crufts, vet, vets, whelp, whelping, whelped, terrier, labrador, lab, spaniel, alsatian, collie, heat, spayed, neutered, garden, gardening, weeds, weeding, soil, rake, allotment, dutch,
      off, heap, heaps, heaped, steel, about, session, sessions, life, lifes, resting, son, sons, payback, karma, weather, traffic, monday, mondays, walk, march, drop, coal, shed, slap, tool, tools`,
  },
  {
    words: 'yid, yids',
    whom: 'religion',
    harmless: 'spurs, tottenham, army, coys, football, match, fans, chant, chants',
  },
  {
    words: 'queer, queers, homo, homos, bender, benders',
    whom: 'orientation',
    harmless:
      'sapiens, erectus, studies, theory, eye, as, folk, pride, history, month, art, community, spaces, space, smell, feeling, street, drinking, went, fender, three, day, on, pitch, turn, milk, genous',
  },
]
