/** Where the check says stop, programs keep the same rule as pages: a reason, and the agreement of another approver. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { TestTrust } from '../../tests/trust.ts'
import { changeCheckSettings } from '../check-settings/check-settings.ts'
import { anOffice, aProgram, type Program } from './test-program.ts'

let test: TestTrust
let office: Awaited<ReturnType<typeof anOffice>>
let bethan: Program

beforeAll(async () => {
  test = await TestTrust.start()
})
afterAll(() => test.stop())
beforeEach(async () => {
  office = await anOffice(test)
  bethan = await aProgram(test, office.organisationId, 'Bethan Rees', ['approver'])
})

const stopping = 'The NHS number on our poster is 999 000 0018'
const reason = 'Nobody has that number'

async function sent(): Promise<string> {
  const made = await office.nia.ask('POST', '/posts', { ...office.words, text: stopping })
  const path = `/posts/${made.body['id']}`
  await office.nia.ask('POST', `${path}/send`)
  return path
}

it('goes out by two approvers, and shows whose the reason was', async () => {
  const path = await sent()
  const bare = await office.asha.ask('POST', `${path}/approve`, { edit: 1 })
  expect(bare.status).toBe(422)
  expect(bare.body['type']).toContain('#reason-needed')
  expect(bare.body['findings']).toMatchObject([{ rule: 'conf.nhs-number' }])
  const first = await office.asha.ask('POST', `${path}/approve`, { edit: 1, reason })
  expect(first).toMatchObject({
    status: 200,
    body: {
      state: 'awaiting-second-approval',
      approvedBy: null,
      approvalReason: reason,
      reasonBy: { name: 'Asha Patel' },
      reasonRules: ['conf.nhs-number'],
      deliveries: [],
    },
  })
  const alone = await office.asha.ask('POST', `${path}/agree`, { edit: 1 })
  expect([alone.status, alone.body['type']]).toEqual([422, expect.stringContaining('#own-post')])
  expect((await bethan.ask('POST', `${path}/approve`, { edit: 1, reason: 'Mine' })).body['type']).toContain(
    '#moved-on',
  )
  expect(await bethan.ask('POST', `${path}/agree`, { edit: 1 })).toMatchObject({
    status: 200,
    body: { state: 'approved', approvedBy: { name: 'Bethan Rees' }, approvalReason: reason },
  })
})

it('is for approvers, and for what waits for a second one', async () => {
  const path = await sent()
  expect((await office.nia.ask('POST', `${path}/agree`, { edit: 1 })).status).toBe(403)
  expect((await bethan.ask('POST', `${path}/agree`, { edit: 1 })).body['type']).toContain('#moved-on')
})

it('checks any words with what the organisation of the token told the check', async () => {
  const settings = { places: [], words: [], asAdvice: ['conf.nhs-number'], preElection: null, edit: 0 }
  await changeCheckSettings(test.trust, office.morag.by, settings)
  const severityFor = async (program: Program) =>
    (await program.ask('POST', '/check', { text: stopping })).body['findings']
  expect(await severityFor(office.nia)).toMatchObject([{ rule: 'conf.nhs-number', severity: 'advice' }])
  const stranger = await aProgram(test, await test.organisation('Harbour NHS Trust'), 'Mo Salt', ['author'])
  expect(await severityFor(stranger)).toMatchObject([{ rule: 'conf.nhs-number', severity: 'stop' }])
})
