/** Speaks to the API as a program does, for the tests. */
import type { TestTrust } from '../../tests/trust.ts'
import { makeToken } from '../people/make-token.ts'
import type { By } from '../people/person.ts'

export interface ApiReply {
  readonly status: number
  readonly headers: Headers
  readonly body: Readonly<Record<string, unknown>>
}

export const tokenOf = async (test: TestTrust, by: By, days = 30): Promise<string> =>
  (await makeToken(test.trust, by, { name: 'A test', days })).token

export async function ask(
  test: TestTrust,
  method: string,
  path: string,
  of: {
    readonly token?: string | undefined
    readonly json?: unknown
    readonly body?: Uint8Array<ArrayBuffer> | FormData | string
    readonly headers?: Readonly<Record<string, string>>
  } = {},
): Promise<ApiReply> {
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
  return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) }
}
