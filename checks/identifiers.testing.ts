/** Made-up identifiers in made-up sentences, and numbers that are none: for tests and benches. The same seed gives the same ones. */
import { checkDigit } from '@canteen/nhs/nhs-number.ts'

export interface Identifier {
  readonly kind: string
  readonly text: string
  /** What must be found, and by which rule; left out where nothing must. */
  readonly value: string
  readonly rule?: string
}

/** `count` true ones, of nine kinds in turn. */
export const trueIdentifiers = (count: number, seed = 1): Identifier[] =>
  make(trueKinds, count, new Dice(seed))

/** `count` numbers that point to nobody, of twelve kinds in turn. */
export const falseIdentifiers = (count: number, seed = 2): Identifier[] =>
  make(falseKinds, count, new Dice(seed))

interface Kind {
  readonly kind: string
  readonly rule?: string
  readonly value: (dice: Dice) => string
  readonly sentences: readonly string[]
}

function make(kinds: readonly Kind[], count: number, dice: Dice): Identifier[] {
  return Array.from({ length: count }, (_, at) => {
    const { kind, rule, value, sentences } = kinds[at % kinds.length] ?? neverEmpty()
    const made = value(dice)
    const text = dice.one(sentences).replace('{}', () => made)
    return { kind, text, value: made, ...(rule === undefined ? {} : { rule }) }
  })
}

/** Chance that can be had again (mulberry32). */
class Dice {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1)
  }

  one<T>(of: readonly T[]): T {
    return of[this.below(of.length)] ?? neverEmpty()
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.below(10)).join('')
  }
}

function neverEmpty(): never {
  throw new Error('Chosen from nothing.')
}

function tenDigits(stem: () => string): string {
  for (;;) {
    const nine = stem()
    const digit = checkDigit(nine)
    if (digit !== undefined) return `${nine}${digit}`
  }
}

const grouped = (dice: Dice, ten: string): string =>
  dice.one([
    ten,
    `${ten.slice(0, 3)} ${ten.slice(3, 6)} ${ten.slice(6)}`,
    `${ten.slice(0, 3)}-${ten.slice(3, 6)}-${ten.slice(6)}`,
  ])

const two = (n: number): string => String(n).padStart(2, '0')
const day = (dice: Dice): string => two(dice.between(1, 28))
const month = (dice: Dice): string => two(dice.between(1, 12))
const drama = (dice: Dice): string =>
  dice.one([`07700 900${dice.digits(3)}`, `07700900${dice.digits(3)}`, `+44 7700 900${dice.digits(3)}`])
const roads = [
  'Mill Lane',
  'Station Road',
  'Laburnum Terrace',
  'Church Street',
  'Ash Grove',
  'Harbour View',
  'Beech Avenue',
]
const districts = ['LS8', 'TR18', 'NE1', 'BS5', 'CF10', 'G4', 'M13', 'SW1A', 'YO21', 'B15']
const people = ['agnes.thwaite', 'bryn.pugh', 'f.okonkwo', 'ivy_rees', 'tomo.dale', 'a.szymanska']

const trueKinds: readonly Kind[] = [
  {
    kind: 'NHS number',
    rule: 'conf.nhs-number',
    value: (dice) =>
      grouped(
        dice,
        tenDigits(() => `999${dice.digits(6)}`),
      ),
    sentences: [
      'Can anyone chase the bloods for {} please',
      'NHS no {} has no bed',
      'patient {} still in resus',
      'NHS number: {}, Hull',
      'Who is looking at {} tonight',
      'nhs num {} wrong again!!',
    ],
  },
  {
    kind: 'CHI number',
    rule: 'conf.nhs-number',
    value: (dice) => {
      const ten = tenDigits(() => `${day(dice)}${month(dice)}${dice.between(30, 99)}${dice.digits(3)}`)
      return dice.one([ten, `${ten.slice(0, 6)} ${ten.slice(6)}`])
    },
    sentences: [
      'CHI {} will not load',
      'Lost letter for CHI {}',
      'CHI no. {} in Fife',
      'chi number {} has two records',
    ],
  },
  {
    kind: 'Health and Care number',
    rule: 'conf.nhs-number',
    value: (dice) =>
      grouped(
        dice,
        tenDigits(() => `3${dice.between(2, 9)}${dice.between(1, 9)}${dice.digits(6)}`),
      ),
    sentences: [
      'H&C no {} missing in Omagh',
      'HCN {} needs an interpreter',
      'Health and care number {} was on the envelope',
    ],
  },
  {
    kind: 'National Insurance number',
    rule: 'conf.other-id',
    value: (dice) => {
      const letters = `${dice.one([...'ABCEHJLMPRSTWXY'])}${dice.one([...'ABCEHJLMPRSWXY'])}`
      const number = [dice.digits(2), dice.digits(2), dice.digits(2)]
      const last = dice.one([...'ABCD'])
      return dice.one([`${letters}${number.join('')}${last}`, `${letters} ${number.join(' ')} ${last}`])
    },
    sentences: ['Found a payslip, NI {}', 'nat ins {} is wrong on my P60', 'whose is this: {}'],
  },
  {
    kind: 'hospital number',
    rule: 'conf.other-id',
    value: (dice) =>
      dice.one([
        `K${dice.digits(7)}`,
        dice.digits(7),
        `RX${dice.digits(6)}`,
        `${dice.between(1, 9)}${dice.digits(5)}`,
      ]),
    sentences: [
      'hospital number {} needs a form',
      'Hosp no {} notes lost',
      'MRN {} not found',
      'RiO no {} has no coordinator',
      'unit no {} in theatre',
    ],
  },
  {
    kind: 'phone of a person',
    rule: 'conf.contact',
    value: drama,
    sentences: [
      'please ring his daughter on {}',
      'NOK {} rings out',
      "her mum's number is {}",
      'text my mobile {} for swaps',
      'Mrs Pargeter {} wants a call',
    ],
  },
  {
    kind: 'home address',
    rule: 'conf.contact',
    value: (dice) => `${dice.between(1, 120)} ${dice.one(roads)}, ${dice.one(districts)} 9ZZ`,
    sentences: [
      'Home visit Friday? {}',
      'She lives at {} on her own',
      'key safe at {}',
      'drop her meds at {} please',
      'discharged home to {}',
    ],
  },
  {
    kind: 'date of birth',
    rule: 'conf.dob-age',
    value: (dice) =>
      dice.one([
        `${day(dice)}/${month(dice)}/${dice.between(1920, 2020)}`,
        `${day(dice)}.${month(dice)}.${dice.between(30, 99)}`,
        `${dice.between(4, 20)}th May ${dice.between(1920, 2020)}`,
      ]),
    sentences: [
      'DOB {} for the scan',
      'dob: {} allergic to latex',
      'date of birth {} on the form',
      'clerked a man born {} today',
      'D.O.B. {} missing',
    ],
  },
  {
    kind: 'e-mail of a person',
    rule: 'conf.contact',
    value: (dice) =>
      `${dice.one(people)}${dice.between(10, 99)}@${dice.one(['gmail.com', 'hotmail.co.uk', 'btinternet.com', 'yahoo.co.uk'])}`,
    sentences: [
      'her email is {}',
      'send the photos to {}',
      'patient asked for results at {}',
      'copy in {} he is the husband',
    ],
  },
]

const falseKinds: readonly Kind[] = [
  {
    kind: 'ISBN-10',
    value: (dice) => tenDigits(() => `0${dice.digits(8)}`),
    sentences: ['ISBN {} is in the library', 'Reading {} in paperback', 'New edition, ISBN-10: {}'],
  },
  {
    kind: 'ISBN-13',
    value: (dice) => `978${dice.digits(10)}`,
    sentences: ['ISBN {} for the book club', 'Barcode {} will not scan', 'The handbook is {}'],
  },
  {
    kind: 'order or parcel',
    value: (dice) => tenDigits(() => `999${dice.digits(6)}`),
    sentences: [
      'Order {} has not come',
      'tracking {} left with porters',
      'Invoice no {} again',
      'Ticket {} logged with IT',
      'Booking ref {} for the study day',
    ],
  },
  {
    kind: 'mobile without its 0',
    value: (dice) => `7${dice.between(7, 9)}00900${dice.digits(3)}`,
    sentences: ['mobile {} is the rota phone', 'ring {} for a lift', 'new phone {} text me'],
  },
  {
    kind: 'ODS code',
    value: (dice) =>
      dice.one([
        `A8${dice.digits(4)}`,
        `RJ${dice.digits(1)}`,
        `RX${dice.one([...'ABCD'])}${dice.digits(2)}`,
        `Y0${dice.digits(4)}`,
      ]),
    sentences: ['GP practice code {}', 'Trust code {} on the form', 'Site {} is open'],
  },
  {
    kind: 'date',
    value: (dice) => `${day(dice)}/${month(dice)}/20${dice.between(24, 29)}`,
    sentences: [
      'Flu clinic on {}',
      'Appointments from {} in the Corn Exchange',
      'Closed until {}',
      'Study day {} in Leeds',
    ],
  },
  {
    kind: 'statistic',
    value: (dice) =>
      dice.one([
        `${dice.between(1, 9)},${dice.digits(3)},${dice.digits(3)},${dice.digits(3)}`,
        `${dice.between(90, 99)}%`,
        `${dice.between(10, 99)}.${dice.digits(6)}`,
      ]),
    sentences: ['{} of us had the jab', 'Up to {} across the region', 'The figure is {} this year'],
  },
  {
    kind: 'helpline',
    value: (dice) =>
      dice.one([
        `0300 123 ${dice.digits(4)}`,
        `0800 012 ${dice.digits(4)}`,
        `0808 157 ${dice.digits(4)}`,
        '116 123',
        '0800 1111',
        '85258',
        `0113 496 0${dice.digits(3)}`,
      ]),
    sentences: [
      'Call the helpline on {}',
      'Ring us on {} from nine',
      'Our booking line is {}',
      'Worried? {} any time',
    ],
  },
  {
    kind: 'district',
    value: (dice) => dice.one(districts),
    sentences: ['Uptake in {} is 48%', 'Cases are up in {}', 'New clinic for {} and near'],
  },
  {
    kind: 'trial',
    value: (dice) =>
      dice.one([`ISRCTN${dice.digits(8)}`, `NCT0${dice.digits(7)}`, `ISRCTN ${dice.digits(10)}`]),
    sentences: ['Trial {} is open in Dundee', '{} has first results', 'Join study {}'],
  },
  {
    kind: 'charity',
    value: (dice) => dice.one([`1${dice.digits(6)}`, `SC0${dice.digits(5)}`]),
    sentences: ['Registered charity number {}', 'Charity no {} thanks you', 'Company number {}'],
  },
  {
    kind: 'money',
    value: (dice) =>
      dice.one([
        `£${dice.between(1, 9)}${dice.digits(9)}`,
        `£${dice.between(1, 999)}.${dice.digits(2)}`,
        `£${dice.between(90, 119)}`,
      ]),
    sentences: ['We raised {} for the scanner', 'She gave {} at the bake sale', 'A bill of {} came'],
  },
]
