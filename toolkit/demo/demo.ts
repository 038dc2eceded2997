/** The demonstration: an invented trust with a fortnight behind it, so that no page is empty on the first look. */
import { randomUUID } from 'node:crypto'
import { heldClock } from '@canteen/plumbing/clock.ts'
import { createOrganisation, listOrganisations } from '../organisations/organisations.ts'
import { hashPassword } from '../people/people.ts'
import { record } from '../record/record.ts'
import type { Trust, Tx } from '../trust.ts'
import { cast, hire } from './cast.ts'
import { onTheirWay } from './coming-stories.ts'
import { type KeptDemo, keepDemo, readKeptDemo } from './kept-demo.ts'
import { makePassword } from './make-password.ts'
import { openChannels } from './open-channels.ts'
import { type Practice, practiceOf } from './practice.ts'
import { type Scene, within } from './stage.ts'
import { tell } from './tell.ts'
import { wentOut, wentWrong } from './told-stories.ts'
import { on, whenIs } from './when.ts'

const organisation = { name: 'Fellside and Rivers NHS Trust', odsCode: 'R0F', stance: 'permissive' } as const

/** Sets the demonstration up where nothing is yet; answers what to tell whoever started it. */
export async function setUpDemo(trust: Trust): Promise<readonly string[]> {
  const practice = practiceOf(trust)
  if (!practice) return [needsPractice]
  const organisations = await trust.db.across('setting up an organisation', listOrganisations)
  const kept = await readKeptDemo(trust.settings.dataFolder)
  if (kept && organisations.some(({ id }) => id === kept.organisationId)) return signIns(practice, kept)
  if (organisations.length > 0) return [otherOrganisation]
  const made = kept ?? { organisationId: randomUUID(), password: makePassword() }
  // First, so that the password is known whatever happens next.
  await keepDemo(trust.settings.dataFolder, made)
  await build(trust, practice, made)
  return signIns(practice, made)
}

const needsPractice =
  'The demonstration needs the practice networks, and this installation posts to the real Facebook. Start it without FACEBOOK_APP_ID and with CANTEEN_PRACTICE=on.'
const otherOrganisation =
  'There is an organisation here already, so the demonstration was not added to it. To see it, use another folder: CANTEEN_DATA=./demo npm start -- --demo'

function signIns(practice: Practice, { password }: KeptDemo): string[] {
  return [
    `This is a demonstration: ${organisation.name} and everybody in it are invented.`,
    `Everybody signs in with the password ${password}`,
    ...Object.values(cast).map(({ name, email, does }) => `  ${email}: ${name} ${does}`),
    `What they posted is on the practice networks at ${practice.address}`,
  ]
}

async function build(
  trust: Trust,
  practice: Practice,
  { organisationId, password }: KeptDemo,
): Promise<void> {
  const passwordHash = await hashPassword(password)
  try {
    await trust.db.within(organisationId, async (tx) => {
      const scene = await firstScene(trust, tx, practice, { organisationId, passwordHash })
      const channels = await openChannels(scene)
      await tell({ ...scene, channels }, [...wentOut, ...wentWrong, ...onTheirWay])
    })
  } finally {
    await practice.mendAll()
    await practice.runClock()
  }
}

async function firstScene(
  trust: Trust,
  tx: Tx,
  practice: Practice,
  of: { readonly organisationId: string; readonly passwordHash: string },
): Promise<Scene> {
  const today = trust.clock.now()
  const clock = heldClock(whenIs(on(-90, '09:00'), today))
  const then = within(trust, tx, clock)
  await createOrganisation(tx, then, { ...organisation, id: of.organisationId })
  const people = await hire(tx, then, of)
  await record.organisationSetUp(tx, then, people.idris, of.organisationId, organisation.name)
  return { trust: then, tx, clock, organisationId: of.organisationId, practice, people, today }
}
