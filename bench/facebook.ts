/** Practice Facebook as benches use it: many Pages, its ledger, and its faults. */
import { randomUUID } from 'node:crypto'
import { aFacebookChannel } from '../tests/facebook.ts'
import type { Channel } from '../toolkit/channels/channels.ts'
import { createOrganisation } from '../toolkit/organisations/organisations.ts'
import { addPerson, hashPassword } from '../toolkit/people/people.ts'
import type { By } from '../toolkit/people/person.ts'
import type { World } from './world.ts'

export async function anOrganisation({ trust }: World): Promise<By> {
  const organisationId = randomUUID()
  const passwordHash = await hashPassword(randomUUID())
  return trust.db.within(organisationId, async (tx) => {
    await createOrganisation(tx, trust, {
      id: organisationId,
      name: 'Fellside and Rivers NHS Trust',
      odsCode: 'R0F',
      stance: 'permissive',
    })
    const person = await addPerson(tx, trust, {
      organisationId,
      name: 'Tom Barraclough',
      email: 'tom@fellside.example',
      passwordHash,
      roles: ['author', 'approver', 'on-duty', 'manager'],
    })
    return { ...person, way: 'web' as const }
  })
}

const control = async (world: World, path: string, body: object): Promise<unknown> => {
  const answer = await fetch(`${world.practiceAddress}/_practice/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(await answer.text())
  return answer.json()
}

/** New Pages on the practice network, each a connected channel of ours. */
export async function facebookChannels(world: World, by: By, count: number): Promise<Channel[]> {
  const names = Array.from({ length: count }, (_, i) => `Ward ${i + 1} news`)
  const made = (await control(world, 'accounts', { network: 'facebook', pages: names })) as {
    accounts: { accountId: string }[]
  }
  const channels: Channel[] = []
  for (const [i, { accountId }] of made.accounts.entries()) {
    channels.push(await aFacebookChannel(world, by, { id: accountId, slug: `WardNews${i + 1}` }))
  }
  return channels
}

export const orderFault = (
  world: World,
  fault: { call: string; what: string; times?: number; ms?: number },
) => control(world, 'faults', { network: 'facebook', ...fault })

export const clearFaults = async (world: World): Promise<void> => {
  await fetch(`${world.practiceAddress}/_practice/faults`, { method: 'DELETE' })
}

export interface Published {
  readonly id: string
  readonly text: string
}

export async function facebookLedger(world: World): Promise<Published[]> {
  const answer = await fetch(`${world.practiceAddress}/_practice/ledger`)
  return ((await answer.json()) as { posts: Published[] }).posts
}
