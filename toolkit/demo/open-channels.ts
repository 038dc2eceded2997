/** The invented trust's official accounts: three connected to the practice Facebook, the others posted to by hand. */

import type { Channel } from '../channels/channels.ts'
import {
  channelById,
  chooseAccount,
  finishConnecting,
  registerChannel,
  startConnecting,
} from '../channels/channels.ts'
import type { PersonName } from './cast.ts'
import { must } from './must.ts'
import { agree, type PracticePage } from './practice.ts'
import type { ChannelName, Scene } from './stage.ts'
import { on, type When, whenIs } from './when.ts'

interface Account {
  readonly network: Channel['network']
  readonly address: string
  readonly name: string
  readonly owner: PersonName
  readonly deputy: PersonName | null
  readonly purpose: string
}

/** Who changes her password in the story, and thereby breaks the connection of the jobs Page. */
export const rosa = 'Rosa Lindqvist'

const byHand: Readonly<Record<'x' | 'linkedin' | 'instagram' | 'bluesky', Account>> = {
  x: {
    network: 'x',
    address: '@FellsideNHS',
    name: 'Fellside on X',
    owner: 'tom',
    deputy: 'grace',
    purpose: 'Short news and travel updates for patients and visitors.',
  },
  linkedin: {
    network: 'linkedin',
    address: 'https://www.linkedin.com/company/fellside-and-rivers',
    name: 'Working at Fellside',
    owner: 'grace',
    deputy: 'asha',
    purpose: 'Jobs, careers and what our teams are proud of.',
  },
  instagram: {
    network: 'instagram',
    address: '@fellsideandrivers',
    name: 'Fellside in pictures',
    owner: 'tom',
    deputy: null,
    purpose: 'Pictures from wards, gardens and clinics, with consent.',
  },
  bluesky: {
    network: 'bluesky',
    address: '@news.fellside.example',
    name: 'Fellside on Bluesky',
    owner: 'asha',
    deputy: 'tom',
    purpose: 'Trust news. Waiting to be connected.',
  },
}

const page = (slug: string, rest: Omit<Account, 'network' | 'address'>): Account => ({
  network: 'facebook',
  address: `https://www.facebook.com/${slug}`,
  ...rest,
})

export async function openChannels(scene: Scene): Promise<Readonly<Record<ChannelName, Channel>>> {
  const { practice } = scene
  const register = (account: Account) => registerOne(scene, account)
  await moveTo(scene, on(-86, '10:00'))
  const maternityPage = await practice.pageNamed('Fellside Maternity', 'Asha Verma')
  const maternity = await register(
    page(maternityPage.slug, {
      name: 'Fellside Maternity',
      owner: 'asha',
      deputy: 'grace',
      purpose: 'News for families who are expecting, from our midwives.',
    }),
  )
  await connect(scene, maternity, maternityPage, 'Asha Verma')
  await moveTo(scene, on(-20, '09:30'))
  const newsPage = await practice.pageNamed('Fellside and Rivers NHS Trust', 'Tom Barraclough')
  const news = await register(
    page(newsPage.slug, {
      name: 'Trust news on Facebook',
      owner: 'tom',
      deputy: 'asha',
      purpose: 'News for patients, visitors and neighbours.',
    }),
  )
  await connect(scene, news, newsPage, 'Tom Barraclough')
  const jobsPage = await practice.pageNamed('Fellside Jobs', rosa)
  const jobs = await register(
    page(jobsPage.slug, {
      name: 'Fellside Jobs',
      owner: 'grace',
      deputy: null,
      purpose: 'Vacancies and open days.',
    }),
  )
  await connect(scene, jobs, jobsPage, rosa)
  const [x, linkedin] = [await register(byHand.x), await register(byHand.linkedin)]
  const [instagram, bluesky] = [await register(byHand.instagram), await register(byHand.bluesky)]
  const now = async (channel: Channel) =>
    (await channelById(scene.tx, scene.organisationId, channel.id)) ?? channel
  return {
    news: await now(news),
    maternity: await now(maternity),
    jobs: await now(jobs),
    x,
    linkedin,
    instagram,
    bluesky,
  }
}

async function moveTo(scene: Scene, when: When): Promise<void> {
  const at = whenIs(when, scene.today)
  scene.clock.moveTo(at)
  await scene.practice.setClock(at)
}

async function registerOne(scene: Scene, account: Account): Promise<Channel> {
  const { owner, deputy, ...facts } = account
  return must(
    await registerChannel(scene.trust, scene.people.asha, {
      ...facts,
      ownerId: scene.people[owner].id,
      deputyId: deputy && scene.people[deputy].id,
      isPublic: true,
    }),
  )
}

/** The network's own sign-in, so that the permission is a real one of that network. */
async function connect(scene: Scene, channel: Channel, to: PracticePage, personName: string): Promise<void> {
  const { trust, practice } = scene
  const by = scene.people.asha
  const { address } = must(await startConnecting(trust, by, channel.id))
  const person = await practice.personNamed(personName)
  const back = await agree(trust, address, { person, page: to.id })
  const { connectingId } = must(await finishConnecting(trust, by, back))
  must(await chooseAccount(trust, by, { connectingId, accountId: to.id }))
}
