/**
 * Words for people by what the Equality Act 2010 protects, plain and kind ones for the most part. They are here because
 * abuse is found by what is said about a group, never by the group being named.
 */

/** Said of one kind of people: nouns for several, nouns for one, and words that stand before “people”. */
export interface Identity {
  readonly several: string
  readonly one: string
  readonly kind: string
}

const from = `african, nigerian, ghanaian, somali, kenyan, zimbabwean, ugandan, eritrean, ethiopian, sudanese, caribbean, jamaican, asian, south asian, indian, pakistani,
  bangladeshi, bengali, sri lankan, tamil, nepali, filipino, chinese, japanese, korean, vietnamese, arab, syrian, iraqi, iranian, afghan, kurdish, turkish, albanian, romanian,
  bulgarian, polish, lithuanian, latvian, hungarian, ukrainian, russian, eastern european, east european, european, irish, scottish, welsh, english, british, american, mexican, latino, hispanic, brazilian,
  portuguese, spanish, italian, greek, french, german, middle eastern, palestinian, israeli, latina, malaysian, thai, tibetan, aboriginal, native american`

export const identities: Readonly<Record<string, Identity>> = {
  sex: {
    several:
      'women, girls, ladies, females, womankind, womenfolk, lasses, men, males, mothers, mums, wives, housewives, feminists, lady drivers',
    one: 'woman, girl, lady, female, lass, man, male, mother, mum, wife, feminist',
    kind: 'female, male, feminist',
  },
  trans: {
    several:
      'trans, transgenders, transsexuals, transexuals, transpeople, transwomen, transmen, nonbinaries, cross dressers, drag queens, trans lot, transgenderism',
    one: 'transgender, transsexual, transexual, transwoman, transman, trans person, drag queen',
    kind: 'trans, transgender, transgendered, transsexual, transexual, non binary, nonbinary, gender fluid, genderfluid, enby',
  },
  orientation: {
    several:
      'gays, lesbians, homosexuals, bisexuals, bis, queers, gay lot, lgbt, lgbtq, lgbts, lgbtq+, heterosexuals, same sex couples',
    one: 'homosexual, lesbian, bisexual',
    kind: 'gay, lesbian, bisexual, bi, queer, homosexual, lgbt, lgbtq, lgbtqi, lgbtqia, pansexual, asexual, same sex, straight',
  },
  race: {
    several: `blacks, whites, asians, africans, arabs, indians, pakistanis, bangladeshis, bengalis, nigerians, ghanaians, somalis, kenyans, zimbabweans, filipinos, poles, romanians, bulgarians,
      lithuanians, latvians, albanians, ukrainians, russians, turks, kurds, afghans, syrians, iraqis, iranians, jamaicans, mexicans, hispanics, latinos, latinas, americans, italians, greeks, germans, scots, eastern europeans, east europeans,
      europeans, brits, the irish, the welsh, the english, the french, the chinese, the polish, the japanese, roma, romani, romanies, travellers, irish travellers, gypsies, gipsies, ethnic minorities, minorities, ethnics, poc, bame, white folk`,
    one: 'african, asian, arab, indian, pakistani, nigerian, somali, pole, romanian, albanian, bulgarian, traveller, gypsy, gipsy, jamaican, mexican, filipino, turk, kurd, irishman, irishwoman, scot',
    kind: `black, white, brown, mixed race, dark skinned, ethnic, ethnic minority, minority, coloured, colored, non white, romany, romani, roma, traveller, traveling, travelling, gypsy, bame, ${from}`,
  },
  nationality: {
    several: `immigrants, migrants, refugees, asylum seekers, foreigners, illegals, illegal immigrants, economic migrants, boat people, small boat people, newcomers, incomers, aliens, non eu, overseas nurses,
      overseas doctors, international nurses, international recruits, foreign nationals, expats, outsiders from abroad`,
    one: 'immigrant, migrant, refugee, asylum seeker, foreigner, illegal immigrant, foreign national',
    kind: 'immigrant, migrant, refugee, foreign, foreign trained, overseas, overseas trained, non english, non eu, non british, non english speaking, illegal, international, asylum seeking',
  },
  religion: {
    several:
      'muslims, moslems, jews, hindus, sikhs, christians, catholics, protestants, buddhists, mormons, jehovahs witnesses, jehovah witnesses, islamists, atheists, evangelicals, rastas, rastafarians, religious people, hijabis, muslim lot',
    one: 'muslim, moslem, jew, hindu, sikh, christian, catholic, protestant, buddhist, mormon, jehovahs witness, hijabi, atheist',
    kind: 'muslim, moslem, islamic, jewish, hindu, sikh, christian, catholic, protestant, buddhist, orthodox, religious, hasidic, rastafarian, hijab wearing, burka wearing, burqa wearing, veiled, ginger bearded',
  },
  belief: {
    several: 'islam, judaism, hinduism, sikhism, catholicism, homosexuality, islamism',
    one: '',
    kind: '',
  },
  disability: {
    several: `the disabled, the deaf, the blind, disableds, autistics, autists, wheelchair users, amputees, epileptics, schizophrenics, the mentally ill, the mentally disabled, the handicapped, dyslexics, stammerers, downs kids, sen kids,
      dwarfs, dwarves, aspies, diabetics, paraplegics, quadriplegics, special needs, special needs lot, blind folk, deafies, addicts in wheelchairs`,
    one: 'autistic, wheelchair user, amputee, epileptic, schizophrenic, dyslexic, aspie, paraplegic, dwarf',
    kind: `disabled, deaf, blind, autistic, wheelchair bound, wheelchair using, handicapped, learning disabled, mentally ill, mentally disabled, mentally handicapped, physically disabled, special needs, sen, neurodivergent, neurodiverse,
      adhd, downs, downs syndrome, epileptic, schizophrenic, bipolar, visually impaired, hearing impaired, dyslexic, hiv positive, paraplegic`,
  },
  age: {
    several:
      'pensioners, oaps, the elderly, the old, old people, old folk, old folks, oldies, boomers, baby boomers, over 80s, over 70s, over 60s, over eighties, senior citizens, seniors, older people, the over 80s, geriatrics, teenagers, millennials, gen z, zoomers',
    one: 'pensioner, oap, boomer, senior citizen, geriatric, millennial, elderly',
    kind: 'elderly, old, older, aged, frail elderly, geriatric, teenage, young',
  },
  pregnancy: {
    several:
      'pregnant women, pregnant staff, new mothers, expectant mothers, breastfeeding mothers, breastfeeding mums, working mothers, working mums, women of childbearing age',
    one: 'pregnant woman, working mother, working mum',
    kind: 'pregnant, breastfeeding, expectant',
  },
}

/** After one of the kinds above, these make a group: “disabled people”, “Polish nurses”. */
export const personNouns = {
  several: `people, peoples, persons, ppl, peeps, folk, folks, men, women, guys, boys, girls, kids, children, babies, lads, ladies, lasses, blokes, mums, dads, mothers, fathers, parents, couples, families, students, staff, nurses, doctors, drs, carers, porters, hcas, surgeons, consultants,
    workers, colleagues, patients, pts, teachers, cleaners, drivers, neighbours, citizens, residents, pupils, communities, immigrants, migrants, refugees, foreigners, teenagers, youths, youth, pensioners, lot, types, brigade, crowd, tribe, mob, gang, males, females, adults, clients, tenants, agency nurses, community, population, race, lives, relatives, visitors, speakers, seekers, muslims, jews, christians, sikhs, hindus, travellers,
    lesbians, gays, activists, elders, mps, lawyers, politicians, taxi drivers, registrars, midwives, juniors, dentists, gps, pharmacists, recruits, bastards, fuckers, cunts, twats, wankers, arseholes, sods, buggers, gits, morons, idiots, scum, vermin, filth, trash, folk`,
  one: 'person, man, woman, guy, girl, boy, kid, child, lad, lady, lass, bloke, fella, fellow, nurse, doctor, dr, gp, carer, porter, hca, surgeon, consultant, worker, colleague, patient, pt, student, mum, dad, mother, father, driver, cleaner, male, female, neighbour, immigrant, migrant, refugee, foreigner, bastard, cunt, fucker, twat, git, sod, bugger, couple, family, individual, citizen, baby, registrar, midwife, dentist, pharmacist',
} as const

/** “People with …”, “people in wheelchairs”. */
export const conditions = `disabilities, a disability, learning disabilities, learning difficulties, special needs, autism, adhd, downs, downs syndrome, down syndrome, mental illness, mental health problems, mental health issues, schizophrenia, epilepsy, bipolar, dementia, hiv, aids, wheelchairs, a wheelchair,
  brown skin, dark skin, black skin, a stammer, cerebral palsy, dyslexia, parkinsons, a foreign accent, foreign accents, turbans, hijabs, burkas, colour, color, abroad, overseas, other countries, foreign countries, africa, asia, india, pakistan, bangladesh, nigeria, somalia, romania, poland, albania, syria, china, eastern europe, the middle east, over there`
