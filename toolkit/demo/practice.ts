/** The practice networks on this machine, used as people use them: signing in, and ordering trouble to show. */
import { z } from 'zod'
import type { Trust } from '../trust.ts'

export interface Practice {
  readonly address: string
  /** Makes a network's clock show this moment, so that old posts look old there too. */
  readonly setClock: (at: Date) => Promise<void>
  readonly runClock: () => Promise<void>
  readonly breakCall: (call: string, what: string, account: string, times: number) => Promise<void>
  readonly mendAll: () => Promise<void>
  readonly changePassword: (person: string) => Promise<void>
  /** The Page of this name, made when there is none. */
  readonly pageNamed: (name: string, person: string) => Promise<PracticePage>
  readonly personNamed: (name: string) => Promise<string>
}

export interface PracticePage {
  readonly id: string
  readonly slug: string
}

const Accounts = z.object({
  networks: z.array(
    z.object({
      id: z.string(),
      accounts: z.array(z.object({ id: z.string(), name: z.string(), address: z.string() })),
      people: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  ),
})

/** Null: this installation posts to the real network, so there is nothing to practise on. */
export function practiceOf(trust: Trust): Practice | null {
  const facebook = trust.networkSettings('facebook')
  if (!trust.settings.practice.on || trust.settings.facebook.appId || !facebook) return null
  const address = new URL(facebook.apiBase).origin
  const ask = (path: string, method = 'GET', body?: object) =>
    askPractice(trust, `${address}${path}`, method, body)
  const facebookNow = async () => {
    const found = Accounts.parse(await ask('/_practice/accounts')).networks.find(
      ({ id }) => id === 'facebook',
    )
    if (!found) throw new Error('The practice networks have no Facebook')
    return found
  }
  return {
    address,
    setClock: async (at) => void (await ask('/_practice/clock', 'POST', { now: at.toISOString() })),
    runClock: async () => void (await ask('/_practice/clock', 'POST', { real: true })),
    breakCall: async (call, what, account, times) =>
      void (await ask('/_practice/faults', 'POST', { network: 'facebook', call, what, account, times })),
    mendAll: async () => void (await ask('/_practice/faults', 'DELETE')),
    changePassword: async (person) =>
      void (await ask('/_practice/people', 'POST', {
        network: 'facebook',
        person,
        what: 'password-changed',
      })),
    personNamed: async (name) => idOf((await facebookNow()).people, name),
    pageNamed: async (name, person) => {
      const known = (await facebookNow()).accounts.some((account) => account.name === name)
      if (!known) await ask('/_practice/accounts', 'POST', { network: 'facebook', pages: [name], person })
      const { accounts } = await facebookNow()
      const found = accounts.find((account) => account.name === name)
      return { id: idOf(accounts, name), slug: found?.address.split('/').at(-1) ?? '' }
    },
  }
}

function idOf(all: readonly { readonly id: string; readonly name: string }[], name: string): string {
  const found = all.find((one) => one.name === name)
  if (!found) throw new Error(`Practice Facebook knows no ${name}`)
  return found.id
}

async function askPractice(trust: Trust, address: string, method: string, body?: object): Promise<unknown> {
  const sent = body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}
  const response = await trust.fetch(address, { method, ...sent })
  if (!response.ok) throw new Error(`The practice networks answered ${response.status} to ${address}`)
  return response.json()
}

/** Says yes to everything on the network's sign-in page, as a person would; answers what it sends the browser back with. */
export async function agree(
  trust: Trust,
  dialogAddress: string,
  as: { readonly person: string; readonly page: string },
): Promise<{ code: string; state: string }> {
  const dialog = new URL(dialogAddress)
  const form = new URLSearchParams(dialog.searchParams)
  for (const [name, value] of [...Object.entries(as), ['answer', 'continue']])
    form.append(name ?? '', value ?? '')
  const answer = await trust.fetch(dialog.origin + dialog.pathname, { method: 'POST', body: form })
  const back = new URL(answer.headers.get('location') ?? '')
  return { code: back.searchParams.get('code') ?? '', state: back.searchParams.get('state') ?? '' }
}
