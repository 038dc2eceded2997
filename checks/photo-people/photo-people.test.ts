import { expect, it } from 'vitest'
import { readExample } from '../examples.testing.ts'
import { findingsOf, keepsItsExamples } from '../rule.testing.ts'
import { photoPeople } from './photo-people.ts'

keepsItsExamples(photoPeople, import.meta.url)

it.each([
  '{faces=2; alt=Two nurses in uniform} Last shift together',
  '{faces=1; alt=selfie} Me after twelve hours',
  '{faces=4; alt=Our porters with their award} So proud of the porters',
  '{faces=1; alt=Me in scrubs} First day!!',
  '{faces=5; alt=Team of volunteers in the cafe} Thank you all',
  '{faces=1; alt=Consultant at a desk} Meet our new consultant',
  '{faces=2; alt=Paramedic crew by an ambulance} My crewmate for ten years',
  '{faces=1; alt=Midwife holding a certificate} Officially qualified',
])('only asks, gently, about %s', (line) => {
  expect(findingsOf(photoPeople, readExample(line)).map(({ severity }) => severity)).toEqual(['low'])
})

it('asks an organisation whose consent it has', () => {
  const example = readExample('{official; faces=3; alt=People at our open day} Lovely day')
  expect(findingsOf(photoPeople, example).map(({ severity }) => severity)).toEqual(['medium'])
})
