import type { NewAccounts, PracticeApp, PracticeKey, PracticeNetwork, PracticeRoom } from '../network.ts'
import type { PracticeSeed } from '../seed.ts'
import { callNames } from './calls.ts'
import { answerGraph } from './graph.ts'
import { namedFaults } from './named-faults.ts'
import type { FacebookEvent, FacebookPage, FacebookPerson } from './records.ts'
import { issueUserToken, longLifeMs, pageToken } from './tokens.ts'
import { FacebookWorld } from './world.ts'
import { mountWww } from './www-routes.ts'

const everyScope = [
  'public_profile',
  'pages_show_list',
  'pages_read_engagement',
  'pages_manage_posts',
  'pages_manage_engagement',
  'pages_read_user_content',
  'read_insights',
]

/** The practice Facebook: its Graph API, its sign-in and its public pages. */
export function practiceFacebook(room: PracticeRoom, seed: PracticeSeed): PracticeNetwork {
  const world = new FacebookWorld(room)
  const keyFor = (pageId: string) => makeKey(world, pageId)
  return {
    id: 'facebook',
    name: 'Facebook',
    callNames: Object.keys(callNames),
    faultNames: namedFaults,
    // The journal is ours alone; every line of it was such an event when it was written.
    replay: (event) => world.state.apply(event as FacebookEvent),
    seed: () => {
      for (const page of seed.pages) world.record({ kind: 'page-added', page })
      for (const person of seed.people) world.record({ kind: 'person-added', person })
    },
    forget: () => world.forget(),
    mount: (app) => mount(app, world),
    accounts: () =>
      [...world.state.pages.values()].map((page) => ({
        id: page.id,
        name: page.name,
        address: world.pageAddress(page),
      })),
    people: () =>
      [...world.state.people.values()].map(({ id, name, pages }) => ({ id, name, accounts: pages })),
    addAccounts: (wanted) => addPages(world, wanted).flatMap(({ id }) => keyFor(id) ?? []),
    keyFor,
    upset: (who, why) => {
      const person = findPerson(world, who)
      if (person) world.record({ kind: 'tokens-ended', personId: person.id, why })
      return person !== null
    },
    limitCalls: (perHour) => {
      world.usage.perHour = perHour
    },
  }
}

function mount(app: PracticeApp, world: FacebookWorld): void {
  app.all('/facebook/graph/*', (c) => answerGraph(world, c))
  mountWww(app, world)
}

const findPerson = (world: FacebookWorld, who: string): FacebookPerson | null =>
  world.state.people.get(who) ?? [...world.state.people.values()].find(({ name }) => name === who) ?? null

function addPages(world: FacebookWorld, { names, person: who }: NewAccounts): FacebookPage[] {
  const person = findPerson(world, who) ?? addPerson(world, who)
  return names.map((name) => {
    const id = world.state.newNumber()
    const slug = `${name.replace(/[^A-Za-z0-9]/g, '')}${id.slice(-6)}`
    const page = { id, name, slug, about: 'An invented Page, for practice.' }
    world.record({ kind: 'page-added', page })
    world.record({ kind: 'page-given', personId: person.id, pageId: id })
    return page
  })
}

function addPerson(world: FacebookWorld, name: string): FacebookPerson {
  const person = { id: world.state.newNumber(), name, pages: [] }
  world.record({ kind: 'person-added', person })
  return person
}

/** A page token as a long sign-in by somebody who manages the Page would give. */
function makeKey(world: FacebookWorld, pageId: string): PracticeKey | null {
  const page = world.state.pages.get(pageId)
  const person = [...world.state.people.values()].find(({ pages }) => pages.includes(pageId))
  if (!page || !person) return null
  const grant = { personId: person.id, pages: [pageId], scopes: everyScope, lifeMs: longLifeMs }
  const user = issueUserToken(world, grant)
  return { accountId: page.id, accountName: page.name, accessToken: pageToken(world, user, pageId) }
}
