/** Speaks to the API as a program does, for the tests, and holds each answer against the description. */
import type { TestTrust } from '../../tests/trust.ts'
import { registerChannel } from '../channels/channels.ts'
import { makeToken } from '../people/make-token.ts'
import type { By, Role } from '../people/person.ts'
import { apiEndpoints, type Endpoint } from './api.ts'

export interface ApiReply {
  readonly status: number
  readonly headers: Headers
  readonly body: Readonly<Record<string, unknown>>
}

export interface ToAsk {
  readonly token?: string | undefined
  readonly json?: unknown
  readonly body?: Uint8Array<ArrayBuffer> | FormData | string
  readonly headers?: Readonly<Record<string, string>>
}

export const tokenOf = async (test: TestTrust, by: By, days = 30): Promise<string> =>
  (await makeToken(test.trust, by, { name: 'A test', days })).token

const endpointFor = (method: string, path: string): Endpoint | undefined => {
  const place = path.split('?')[0] ?? ''
  return apiEndpoints.find(
    (one) =>
      one.method === method.toLowerCase() &&
      new RegExp(`^${one.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(place),
  )
}

export async function ask(test: TestTrust, method: string, path: string, of: ToAsk = {}): Promise<ApiReply> {
  const response = await test.fetch(
    new Request(`http://canteen.test.example/api${path}`, {
      method,
      headers: {
        ...(of.token ? { authorization: `Bearer ${of.token}` } : {}),
        ...(of.json === undefined ? {} : { 'content-type': 'application/json' }),
        ...of.headers,
      },
      ...(of.json === undefined ? {} : { body: JSON.stringify(of.json) }),
      ...(of.body === undefined ? {} : { body: of.body }),
    }),
  )
  const text = await response.text()
  const body: ApiReply['body'] = text === '' ? {} : JSON.parse(text)
  const endpoint = endpointFor(method, path)
  if (endpoint && response.ok) endpoint.answers.parse(body)
  return { status: response.status, headers: response.headers, body }
}

/** Somebody's program: a person with a token of their own. */
export interface Program {
  readonly by: By
  readonly token: string
  readonly ask: (
    method: string,
    path: string,
    json?: unknown,
    headers?: ToAsk['headers'],
  ) => Promise<ApiReply>
}

export async function aProgram(
  test: TestTrust,
  organisationId: string,
  name: string,
  roles: readonly Role[],
): Promise<Program> {
  const by = await test.person(organisationId, name, roles)
  const token = await tokenOf(test, by)
  return {
    by,
    token,
    ask: (method, path, json, headers = {}) => ask(test, method, path, { token, json, headers }),
  }
}

export async function aChannelByHand(
  test: TestTrust,
  manager: By,
  handle = 'fellsiderivers',
): Promise<string> {
  const made = await registerChannel(test.trust, manager, {
    network: 'x',
    address: `https://x.com/${handle}`,
    name: 'Fellside on X',
    ownerId: manager.id,
    deputyId: null,
    purpose: 'News for patients',
    isPublic: true,
  })
  if (!made.ok) throw new Error(JSON.stringify(made.why))
  return made.value.id
}

/** An office with one channel that is posted to by hand. */
export async function anOffice(test: TestTrust) {
  const organisationId = await test.organisation()
  const morag = await aProgram(test, organisationId, 'Morag Hill', ['manager'])
  const channelId = await aChannelByHand(test, morag.by)
  const nia = await aProgram(test, organisationId, 'Nia Evans', ['author'])
  const asha = await aProgram(test, organisationId, 'Asha Patel', ['approver'])
  const words = { text: 'Our flu clinic is open on Saturday from 9am.', channels: [{ channelId }] }
  return { organisationId, morag, nia, asha, channelId, words }
}
