import type { By } from '../people/person.ts'

/** Canteen, acting at a time somebody set. */
export const byItself = (organisationId: string): By => ({
  organisationId,
  id: '',
  name: 'Canteen',
  email: '',
  roles: [],
  way: 'by itself',
})
