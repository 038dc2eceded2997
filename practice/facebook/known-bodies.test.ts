import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  askForToken,
  control,
  dataOf,
  type GraphReply,
  graphAs,
  keyFor,
  longTokenOf,
  order,
  practiceForTest,
  returnTo,
  signIn,
  tom,
  trustPage,
} from '../testing.ts'
import { knownBodies } from './known-bodies.ts'
import { accountFields, personFields } from './me.ts'
import { namedFaults } from './named-faults.ts'
import { pageFields, photoFields, postFields } from './show.ts'
import { invented } from './testing-pictures.ts'

const anyToken = {
  token: '',
  kind: 'user',
  personId: '',
  pageId: null,
  pages: [],
  scopes: [],
  from: null,
  issuedAt: 0,
  expiresAt: null,
} as const
const tables = {
  page: pageFields,
  account: accountFields(anyToken),
  post: postFields,
  photo: photoFields,
  person: personFields,
}

const unverified = readFileSync(new URL('../UNVERIFIED.md', import.meta.url), 'utf8')
const keys = (thing: unknown): string[] => Object.keys((thing ?? {}) as object)

function expectKnown(thing: unknown, known: object): void {
  const strange = keys(thing).filter((name) => !Object.hasOwn(known, name))
  expect(strange, 'fields that no table lists').toEqual([])
}

const everything = (table: object): { fields: string } => ({ fields: Object.keys(table).join(',') })

function expectKnownList(reply: GraphReply, table: object): void {
  expectKnown(reply.body, knownBodies.list)
  expectKnown(reply.body['paging'], knownBodies.paging)
  expect(dataOf(reply).length).toBeGreaterThan(0)
  for (const thing of dataOf(reply)) expectKnown(thing, table)
}

it('answers about Pages, posts and pictures with no field that the tables do not mark', async () => {
  const practice = await practiceForTest()
  const { accessToken } = await keyFor(practice, trustPage)
  const graph = graphAs(practice, accessToken)
  const post = await graph.post(`${trustPage}/feed`, {
    message: 'All fields',
    link: 'https://www.fellside.example/',
  })
  const photo = await graph.upload(
    `${trustPage}/photos`,
    { caption: 'x', alt_text_custom: 'y' },
    await invented.png(),
  )
  expectKnown(post.body, knownBodies.created)
  expectKnown(photo.body, knownBodies.created)
  const id = String(post.body['id'])
  for (const params of [{}, everything(tables.post)]) {
    expectKnown((await graph.get(id, params)).body, tables.post)
    const question: Record<string, string> = { ...params, limit: '1' }
    expectKnownList(await graph.get(`${trustPage}/published_posts`, question), tables.post)
  }
  for (const params of [{}, everything(tables.photo)]) {
    expectKnown((await graph.get(String(photo.body['id']), params)).body, tables.photo)
  }
  for (const params of [{}, everything(tables.page)])
    expectKnown((await graph.get('me', params)).body, tables.page)
  expectKnown((await graph.post(id, { message: 'New words' })).body, knownBodies.changed)
  expectKnown((await graph.delete(id)).body, knownBodies.changed)
})

it('answers about people and tokens with no field that the tables do not mark', async () => {
  const practice = await practiceForTest()
  const code = (await signIn(practice, { person: tom, pages: [trustPage] })).searchParams.get('code') ?? ''
  expectKnown((await askForToken(practice, { redirect_uri: returnTo, code })).body, knownBodies.token)
  const user = await longTokenOf(practice, { person: tom, pages: [trustPage] })
  const graph = graphAs(practice, user)
  expectKnown((await graph.get('me', everything(tables.person))).body, tables.person)
  for (const params of [{}, everything(tables.account)]) {
    expectKnownList(await graph.get('me/accounts', params), tables.account)
  }
  const app = graphAs(practice, 'practice-app|practice-secret')
  for (const input_token of [user, 'rubbish']) {
    expectKnown((await app.get('debug_token', { input_token })).body['data'], knownBodies.debug)
  }
  await control(practice, 'people', { network: 'facebook', person: tom, what: 'password-changed' })
  expectKnown((await app.get('debug_token', { input_token: user })).body['data'], knownBodies.debug)
})

it('words every error with known fields', async () => {
  const practice = await practiceForTest()
  const { accessToken } = await keyFor(practice, trustPage)
  const graph = graphAs(practice, accessToken)
  for (const what of namedFaults.filter((name) => name !== 'F5')) {
    await order(practice, { call: 'me', what })
    const { body } = await graph.get('me')
    expect(keys(body)).toEqual(['error'])
    expectKnown(body['error'], knownBodies.error)
  }
})

it('names every field it only remembers in UNVERIFIED.md', () => {
  const marked = [
    ...Object.entries(tables).flatMap(([thing, table]) =>
      Object.entries(table).map(([name, { mark }]) => ({ name: `${thing}.${name}`, mark })),
    ),
    ...Object.entries(knownBodies).flatMap(([thing, marks]) =>
      Object.entries(marks).map(([name, mark]) => ({ name: `${thing}.${name}`, mark })),
    ),
  ]
  const remembered = marked.filter(({ mark }) => mark === 'K')
  expect(remembered.length).toBeGreaterThan(0)
  for (const { name } of remembered) expect(unverified).toContain(`\`${name}\``)
})
