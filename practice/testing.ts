import { onTestFinished } from 'vitest'
import { type Practice, type PracticeKey, type PracticeOptions, startPractice } from './index.ts'

/** The Pages of the usual invented trust. */
export const trustPage = '104857600012345'
export const maternityPage = '104857600067890'

/** A practice machine of the test's own, gone when the test ends. */
export async function practiceForTest(options: PracticeOptions = {}): Promise<Practice> {
  const practice = await startPractice(options)
  onTestFinished(() => practice.stop())
  return practice
}

export interface GraphReply {
  readonly status: number
  readonly headers: Headers
  readonly body: Record<string, unknown>
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

async function reply(response: Response): Promise<GraphReply> {
  return {
    status: response.status,
    headers: response.headers,
    body: asRecord(JSON.parse(await response.text())),
  }
}

/** Sends a control and expects it to be taken. */
export async function control(
  practice: Practice,
  path: string,
  body: object,
): Promise<Record<string, unknown>> {
  const response = await fetch(`${practice.address}/_practice/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
  return asRecord(await response.json())
}

export const order = (practice: Practice, fault: { call: string; what: string; [more: string]: unknown }) =>
  control(practice, 'faults', { network: 'facebook', ...fault })

/** A page token, without going through the sign-in page. */
export async function keyFor(practice: Practice, account: string): Promise<PracticeKey> {
  const key = await control(practice, 'keys', { network: 'facebook', account })
  return {
    accountId: String(key['accountId']),
    accountName: String(key['accountName']),
    accessToken: String(key['accessToken']),
  }
}

/** Graph calls by plain fetch, with one token. */
export function graphAs(practice: Practice, token: string, version = 'v26.0') {
  const address = (path: string) => `${practice.address}/facebook/graph/${version}/${path}`
  const send = async (path: string, init: RequestInit) => reply(await fetch(address(path), init))
  return {
    get: (path: string, params: Record<string, string> = {}) =>
      send(`${path}?${new URLSearchParams({ ...params, access_token: token })}`, {}),
    post: (path: string, params: Record<string, string>) =>
      send(path, { method: 'POST', body: new URLSearchParams({ ...params, access_token: token }) }),
    postJson: (path: string, params: object) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(params),
      }),
    upload: (path: string, params: Record<string, string>, bytes: Uint8Array) => {
      const form = new FormData()
      for (const [name, value] of Object.entries({ ...params, access_token: token })) form.set(name, value)
      form.set('source', new Blob([new Uint8Array(bytes)]), 'picture')
      return send(path, { method: 'POST', body: form })
    },
    delete: (path: string) => send(`${path}?access_token=${token}`, { method: 'DELETE' }),
  }
}

/** The parts of a Graph error that a program may rely on. */
export function errorOf({ status, body }: GraphReply): { status: number; code: unknown; subcode: unknown } {
  const error = asRecord(body['error'])
  return { status, code: error['code'], subcode: error['error_subcode'] }
}

export const dataOf = ({ body }: GraphReply): Record<string, unknown>[] =>
  Array.isArray(body['data']) ? body['data'].map(asRecord) : []

export interface SignIn {
  readonly person: string
  readonly pages: readonly string[]
  readonly scope?: string
  readonly answer?: 'continue' | 'cancel'
}

export const returnTo = 'http://127.0.0.1:9/after-sign-in'
const usualScope = 'pages_show_list,pages_read_engagement,pages_manage_posts'

/** Goes through the sign-in page as a person would and says where they were sent. */
export async function signIn(practice: Practice, { person, pages, scope, answer }: SignIn): Promise<URL> {
  const form = new URLSearchParams({
    client_id: 'practice-app',
    redirect_uri: returnTo,
    state: 'abc123',
    response_type: 'code',
    scope: scope ?? usualScope,
    person,
    answer: answer ?? 'continue',
  })
  for (const page of pages) form.append('page', page)
  const response = await fetch(`${practice.address}/facebook/www/v26.0/dialog/oauth`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  })
  return new URL(response.headers.get('location') ?? '')
}

/** The app's call that makes a token of a code or of another token. */
export async function askForToken(practice: Practice, params: Record<string, string>): Promise<GraphReply> {
  const query = new URLSearchParams({
    client_id: 'practice-app',
    client_secret: 'practice-secret',
    ...params,
  })
  return reply(await fetch(`${practice.address}/facebook/graph/v26.0/oauth/access_token?${query}`))
}

/** A long-lived token of a person, got the whole way round. */
export async function longTokenOf(practice: Practice, who: SignIn): Promise<string> {
  const code = (await signIn(practice, who)).searchParams.get('code') ?? ''
  const short = await askForToken(practice, { redirect_uri: returnTo, code })
  const long = await askForToken(practice, {
    grant_type: 'fb_exchange_token',
    fb_exchange_token: String(short.body['access_token']),
  })
  return String(long.body['access_token'])
}

export const tom = '101580000001111'
export const asha = '101580000002222'
export const nia = '101580000003333'
