/** From draft to live by programs alone: two tokens, one practice network. */
import { minutes } from '@canteen/plumbing/clock.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFacebookChannel } from '../../tests/facebook.ts'
import { TestTrust } from '../../tests/trust.ts'
import { aProgram, type Program } from './test-program.ts'

describe('a post by the API', () => {
  let test: TestTrust
  let nia: Program
  let asha: Program
  let channelId: string

  beforeAll(async () => {
    test = await TestTrust.start({ practice: true })
    const organisationId = await test.organisation()
    const manager = await test.person(organisationId, 'Morag Hill', ['manager'])
    channelId = (await aFacebookChannel(test, manager)).id
    nia = await aProgram(test, organisationId, 'Nia Evans', ['author', 'approver'])
    asha = await aProgram(test, organisationId, 'Asha Patel', ['approver'])
  })
  afterAll(() => test.stop())

  it('goes from draft to live, with its link as proof', async () => {
    const made = await nia.ask('POST', '/posts', {
      text: 'Our flu clinic is open on Saturday from 9am.',
      channels: [{ channelId }],
      plannedAt: '2026-11-23T11:00:00+01:00',
    })
    expect(made).toMatchObject({
      status: 201,
      body: { state: 'draft', edit: 1, plannedAt: '2026-11-23T10:00:00.000Z' },
    })
    const post = `/posts/${made.body['id']}`
    expect(made.headers.get('location')).toBe(`/api${post}`)

    expect(await nia.ask('GET', `${post}/check`)).toMatchObject({ status: 200, body: { problems: [] } })
    const sent = await nia.ask('POST', `${post}/send`)
    expect(sent).toMatchObject({ status: 200, body: { state: 'awaiting-approval' } })

    const own = await nia.ask('POST', `${post}/approve`, { edit: 1 })
    expect(own.status).toBe(422)
    expect(own.body['type']).toBe('http://canteen.test.example/api#own-post')
    expect(own.body['detail']).toBe('You wrote this post, so somebody else must approve it.')

    const approved = await asha.ask('POST', `${post}/approve`, { edit: 1 })
    expect(approved).toMatchObject({
      status: 200,
      body: { state: 'scheduled', approvedBy: { name: 'Asha Patel' } },
    })
    expect((await nia.ask('GET', post)).body['deliveries']).toMatchObject([{ state: 'due', attempts: [] }])

    test.clock.moveBy(minutes(61))
    await test.runDueJobs()
    const live = await nia.ask('GET', post)
    expect(live.body['deliveries']).toMatchObject([
      {
        state: 'live',
        says: 'Live',
        link: expect.stringMatching(/^https?:\/\//),
        attempts: [{ number: 1, kind: 'send', outcome: 'live' }],
      },
    ])
    const outbox = await asha.ask('GET', `/deliveries?show=live&postId=${made.body['id']}`)
    expect(outbox.body).toMatchObject({ items: [{ state: 'live', channelId }], next: null })
  })
})
