/** The invented people and accounts of a practice network. Ids are numbers written as text, like the real ones. */
export interface PracticeSeed {
  readonly pages: readonly {
    readonly id: string
    readonly name: string
    readonly slug: string
    readonly about: string
  }[]
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly pages: readonly string[]
  }[]
}

const trust = '104857600012345'
const maternity = '104857600067890'

/** Nobody here exists. One person manages both Pages, one manages one, and one manages none. */
export const usualSeed: PracticeSeed = {
  pages: [
    {
      id: trust,
      name: 'Fellside and Rivers NHS Trust',
      slug: 'FellsideAndRiversNHS',
      about: 'Two hospitals and eleven community clinics. An invented trust, for practice.',
    },
    {
      id: maternity,
      name: 'Fellside Maternity',
      slug: 'FellsideMaternity',
      about: 'Midwives of Fellside and Rivers NHS Trust. An invented service, for practice.',
    },
  ],
  people: [
    { id: '101580000001111', name: 'Tom Barraclough', pages: [trust, maternity] },
    { id: '101580000002222', name: 'Asha Verma', pages: [maternity] },
    { id: '101580000003333', name: 'Nia Evans', pages: [] },
  ],
}
