import { z } from 'zod'
import { isSetUp } from '../organisations/organisations.ts'
import { signInPage } from '../people/people.ts'
import { has, type Person } from '../people/person.ts'
import { type Answer, publicPage } from '../web/route.ts'
import { type Lacks, type NeedsYou, whatNeeds } from './what-needs-you.ts'

interface Door {
  readonly to: string
  readonly name: string
  readonly says: string
}

/** Only the doors that open to this person. */
export function doorsOf(person: Person): Door[] {
  const doors: (Door | false)[] = [
    has(person, 'author') && {
      to: '/posts/new',
      name: 'Write a post',
      says: 'For one channel or all of them.',
    },
    has(person, 'author', 'approver') && {
      to: '/posts',
      name: 'Posts',
      says: 'Drafts, and what is on its way.',
    },
    has(person, 'author', 'approver', 'manager') && {
      to: '/calendar',
      name: 'Calendar',
      says: 'What goes out when.',
    },
    has(person, 'approver') && {
      to: '/approvals',
      name: 'Approvals',
      says: 'Read what others wrote, and approve it or send it back.',
    },
    has(person, 'author', 'approver', 'on-duty', 'manager') && {
      to: '/outbox',
      name: 'Outbox',
      says: 'What was sent, with proof, and what was not.',
    },
    { to: '/check', name: 'Check a draft', says: 'See what might go wrong before you post, anywhere.' },
    {
      to: '/before-you-post',
      name: 'Before you post',
      says: 'The canteen rule and seven questions, to read in a minute or to print.',
    },
    has(person, 'author', 'approver', 'manager') && {
      to: '/channels',
      name: 'Channels',
      says: 'The official accounts, and who answers for each.',
    },
    has(person, 'manager') && { to: '/people', name: 'People', says: 'Who is here, and what each may do.' },
    has(person, 'manager') && {
      to: '/organisation',
      name: 'Your organisation',
      says: 'Its name, code and stance.',
    },
    has(person, 'manager') && {
      to: '/organisation/check',
      name: 'Check settings',
      says: 'Your places and words, rules as advice, pre-election periods.',
    },
    has(person, 'manager') && {
      to: '/record',
      name: 'Record',
      says: 'Who did what, and when.',
    },
    has(person, 'administrator') && {
      to: '/doctor',
      name: 'Doctor',
      says: 'Whether everything here is well.',
    },
    has(person, 'administrator') && {
      to: '/organisations',
      name: 'Add an organisation',
      says: 'Several can live in one installation.',
    },
    { to: '/me', name: 'Your account', says: 'Your password, your devices, your access tokens.' },
  ]
  return doors.filter((door) => door !== false)
}

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

export function linesOf(needs: NeedsYou): { readonly to: string; readonly text: string }[] {
  return [
    {
      n: needs.approvals,
      to: '/approvals',
      text: `${counted(needs.approvals, 'post waits', 'posts wait')} for your approval`,
    },
    {
      n: needs.outbox,
      to: '/outbox?show=needs-you',
      text: `${counted(needs.outbox, 'delivery needs', 'deliveries need')} you`,
    },
    {
      n: needs.ending,
      to: '/channels',
      text: `${counted(needs.ending, 'connection ends', 'connections end')} soon`,
    },
    {
      n: needs.cameBack,
      to: '/posts?state=draft',
      text: `${counted(needs.cameBack, 'post of yours came', 'posts of yours came')} back to be changed`,
    },
    {
      n: needs.approved,
      to: '/posts?state=approved',
      text: `${counted(needs.approved, 'post of yours is', 'posts of yours are')} approved and not scheduled`,
    },
  ].filter(({ n }) => n > 0)
}

/** Said until they are done: nobody should have to guess what comes next in a new organisation. */
function FirstSteps({ lacks }: { readonly lacks: Lacks }) {
  if (!lacks.channels && !lacks.people) return null
  return (
    <div className="nhsuk-inset-text">
      <h2 className="nhsuk-heading-m">Before your first post</h2>
      <ul>
        {lacks.channels ? (
          <li>
            <a href="/channels/new">Register a channel</a>: an official account, such as your Facebook Page.
          </li>
        ) : null}
        {lacks.people ? (
          <li>
            <a href="/invitations/new">Invite somebody</a>: one person writes a post, and another approves it.
          </li>
        ) : null}
      </ul>
    </div>
  )
}

const startPage = (person: Person, needs: NeedsYou & { readonly lacks: Lacks }): Answer => {
  const lines = linesOf(needs)
  return {
    kind: 'page',
    title: 'Start',
    body: (
      <>
        <h1>Hello {person.name}</h1>
        <FirstSteps lacks={needs.lacks} />
        <h2>What needs you</h2>
        {lines.length === 0 ? (
          <p>Nothing waits for you.</p>
        ) : (
          <ul>
            {lines.map((line) => (
              <li key={line.to}>
                <a href={line.to}>{line.text}</a>
              </li>
            ))}
          </ul>
        )}
        <h2>Where to go</h2>
        <ul className="nhsuk-list">
          {doorsOf(person).map((door) => (
            <li key={door.to}>
              <a href={door.to}>{door.name}</a>
              <br />
              {door.says}
            </li>
          ))}
        </ul>
      </>
    ),
  }
}

const notSetUpYet: Answer = {
  kind: 'page',
  title: 'Canteen is ready to be set up',
  body: (
    <>
      <h1>Canteen is ready to be set up</h1>
      <p>Open the set-up link. It is on the console where Canteen was started.</p>
    </>
  ),
}

export const homePageRoutes = [
  publicPage({
    path: '/',
    query: z.object({}),
    show: async (trust, by) => {
      if (by) return startPage(by, await whatNeeds(trust, by))
      return (await isSetUp(trust))
        ? signInPage({ to: '/', raw: null, refusal: null, email: '' })
        : notSetUpYet
    },
  }),
]
