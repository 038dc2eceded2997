import { expect, it, onTestFinished } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import type { Letter } from '../trust.ts'
import { sendMail, tellPerson } from './mail.ts'

it('leaves the database to everybody else while a mail server is slow', async () => {
  const test = await TestTrust.start()
  onTestFinished(() => test.stop())
  const nia = await test.person(await test.organisation(), 'Nia Evans', ['author'])
  const waiting: (() => void)[] = []
  const sent: Letter[] = []
  let all: () => void = () => undefined
  const allUnderWay = new Promise<void>((resolve) => {
    all = resolve
  })
  const trust = {
    ...test.trust,
    sendMail: async (letter: Letter) => {
      sent.push(letter)
      if (sent.length === 20) all()
      await new Promise<void>((resolve) => waiting.push(resolve))
    },
  }
  for (let i = 0; i < 20; i += 1) {
    const letter = {
      organisationId: nia.organisationId,
      personId: nia.id,
      subject: `Letter ${i}`,
      body: 'Hello',
    }
    await test.within(nia, (tx) => tellPerson(tx, trust, letter))
  }
  const { rows } = await test.trust.db.pool.query<{ payload: { mailId: string } }>(
    'select payload from graphile_worker._private_jobs',
  )
  const jobs = Promise.all(rows.map(({ payload }) => sendMail.runUnchecked(trust, payload)))
  await allUnderWay
  expect((await test.visit('/', nia)).status).toBe(200)
  for (const answer of waiting) answer()
  await jobs
  expect(new Set(sent.map(({ subject }) => subject)).size).toBe(20)
  await Promise.all(rows.map(({ payload }) => sendMail.runUnchecked(trust, payload)))
  expect(sent, 'what is away is not sent again').toHaveLength(20)
}, 20_000)
