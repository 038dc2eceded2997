import { facebook } from '@canteen/networks/facebook/facebook.ts'
import type {
  Connector,
  Content,
  Credentials,
  OAuthConnect,
  PublishRequest,
} from '@canteen/networks/network.ts'
import { partsInMemory, testNow, testWire } from '@canteen/networks/test-wire.ts'
import { expect, it } from 'vitest'
import { facebookSettings } from '../index.ts'
import {
  control,
  maternityPage,
  nia,
  order,
  practiceForTest,
  returnTo,
  signIn,
  tom,
  trustPage,
} from '../testing.ts'
import { invented } from './testing-pictures.ts'

function connector(): Connector & { connect: OAuthConnect } {
  const found = facebook.connector
  if (found?.connect.kind !== 'oauth') throw new Error('Facebook signs in at Facebook')
  return { ...found, connect: found.connect }
}

const nobody: Credentials = { accountId: '', accountName: '', service: null, secrets: {}, expiresAt: null }

async function connected() {
  const practice = await practiceForTest({ now: () => testNow })
  const wire = testWire(facebookSettings(practice.address), nobody)
  const back = await signIn(practice, { person: tom, pages: [trustPage, maternityPage] })
  const finished = await connector().connect.finish(wire, returnTo, back.searchParams.get('code') ?? '')
  if (!finished.ok) throw new Error(finished.why.reason)
  const credentials = finished.value.find(({ accountId }) => accountId === trustPage)
  if (!credentials) throw new Error('The trust’s Page is missing')
  return { practice, wire, credentials, all: finished.value }
}

const words = (text: string, link: string | null = null): Content => ({ text, link, pictures: [] })

const request = (credentials: Credentials, content: Content): PublishRequest => ({
  content,
  credentials,
  key: 'delivery-1',
  firstAttemptAt: testNow,
  parts: partsInMemory(),
})

async function picture(id: string, alt: string) {
  return { id, bytes: await invented.jpeg(), type: 'image/jpeg', width: 64, height: 48, alt } as const
}

it('starts signing in at an address that opens', async () => {
  const practice = await practiceForTest()
  const address = connector().connect.startAddress(facebookSettings(practice.address), returnTo, 'state-1')
  const page = await fetch(address)
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Tom Barraclough')])
})

it('connects both Pages, each with a permission that holds', async () => {
  const { wire, all } = await connected()
  expect(all.map(({ accountName }) => accountName)).toEqual([
    'Fellside and Rivers NHS Trust',
    'Fellside Maternity',
  ])
  for (const each of all) expect(await connector().checkHealth(wire, each)).toMatchObject({ kind: 'healthy' })
})

it('explains when a person has no Pages', async () => {
  const practice = await practiceForTest({ now: () => testNow })
  const wire = testWire(facebookSettings(practice.address), nobody)
  const back = await signIn(practice, { person: nia, pages: [] })
  const finished = await connector().connect.finish(wire, returnTo, back.searchParams.get('code') ?? '')
  expect(finished).toMatchObject({ ok: false, why: { code: 'no-pages' } })
})

it('notices a changed password', async () => {
  const { practice, wire, credentials } = await connected()
  await control(practice, 'people', { network: 'facebook', person: tom, what: 'password-changed' })
  expect(await connector().checkHealth(wire, credentials)).toMatchObject({ kind: 'broken' })
  const outcome = await connector().publish(wire, request(credentials, words('Hello')))
  expect(outcome.kind).toBe('reconnect')
})

it('posts words, a link and pictures, at a link that opens', async () => {
  const { practice, wire, credentials } = await connected()
  const link = 'https://www.fellside.example/flu'
  const pictures = [await picture('a', 'A nurse'), await picture('b', 'A syringe')]
  const contents: Content[] = [
    words('Flu clinic on Saturday', link),
    { text: 'One picture', link: null, pictures: pictures.slice(0, 1) },
    { text: 'Two pictures', link: null, pictures },
  ]
  for (const content of contents) {
    const outcome = await connector().publish(wire, request(credentials, content))
    if (outcome.kind !== 'live') throw new Error(JSON.stringify(outcome))
    expect(await (await fetch(outcome.link)).text()).toContain(content.text)
    expect(await connector().lookFor(wire, request(credentials, content))).toMatchObject({
      kind: 'found',
      networkPostId: outcome.networkPostId,
    })
  }
  expect(
    practice.ledger().map((post) => [post.text, post.link, post.pictures.map(({ alt }) => alt)]),
  ).toEqual([
    ['Flu clinic on Saturday', link, []],
    ['One picture', null, ['A nurse']],
    ['Two pictures', null, ['A nurse', 'A syringe']],
  ])
})

it.each([
  ['F1', {}, 'reconnect'],
  ['F2', {}, 'reconnect'],
  ['F3', {}, 'reconnect'],
  ['F4', {}, 'reconnect'],
  ['F6', {}, 'outcome-unknown'],
  ['F7', {}, 'slow-down'],
  ['F8', {}, 'slow-down'],
  ['F9', {}, 'rejected'],
  ['server-error', {}, 'outcome-unknown'],
  ['html-page', {}, 'outcome-unknown'],
  ['garbage', {}, 'outcome-unknown'],
  ['accept-then-drop', {}, 'outcome-unknown'],
  ['drop-before-accepting', {}, 'outcome-unknown'],
  ['server-error', { accepted: true }, 'outcome-unknown'],
  ['garbage', { accepted: true }, 'outcome-unknown'],
] as const)('ends well under %s %o', async (what, more, expected) => {
  const { practice, wire, credentials } = await connected()
  const asked = request(credentials, words('Only once'))
  await order(practice, { call: 'publish', what, ...more })
  expect(await connector().publish(wire, asked)).toMatchObject({ kind: expected })
  const wentOut = practice.ledger().length === 1
  expect(wentOut).toBe(what === 'accept-then-drop' || 'accepted' in more)
  const look = await connector().lookFor(wire, asked)
  expect(look.kind).toBe(wentOut ? 'found' : 'not-there')
})
