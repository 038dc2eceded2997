import { WireFailure } from '@canteen/networks/network.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aFacebookChannel } from '../../tests/facebook.ts'
import { TestTrust } from '../../tests/trust.ts'
import type { By } from '../people/person.ts'
import type { Channel } from './channels.ts'
import { wireFor } from './wire.ts'

let trust: TestTrust
let tom: By
let channel: Channel
beforeAll(async () => {
  trust = await TestTrust.start({ practice: true })
  tom = await trust.person(await trust.organisation(), 'Tom Barraclough', ['manager'])
  channel = await aFacebookChannel(trust, tom)
})
afterAll(() => trust.stop())

it('leaves the database to everybody else while a network is slow to renew sign-ins', async () => {
  const answers: (() => void)[] = []
  let asked: () => void = () => undefined
  const firstAsked = new Promise<void>((resolve) => {
    asked = resolve
  })
  const wire = wireFor(trust.trust, tom.organisationId, channel.id, 'facebook')
  const renewals = Array.from({ length: 30 }, () =>
    wire.renewCredentials(async () => {
      asked()
      await new Promise<void>((resolve) => answers.push(resolve))
      throw new WireFailure('unknown', 'No answer.')
    }),
  )
  const all = Promise.allSettled(renewals)
  await firstAsked
  expect((await trust.visit('/', tom)).status).toBe(200)
  const answering = setInterval(() => {
    for (const answer of answers.splice(0)) answer()
  }, 1)
  expect((await all).every((one) => one.status === 'rejected')).toBe(true)
  clearInterval(answering)
}, 20_000)
