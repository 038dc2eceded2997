/** Every page in the states that people meet it in: empty, full, with long words, and after a mistake. */
import type { Page } from 'playwright-core'
import type { Role } from '../../toolkit/people/person.ts'
import type { Everything } from '../seeds/everything.ts'
import type { Reply } from '../trust.ts'

export interface Seeded {
  /** One of everything, many of most, and long words throughout. */
  readonly full: Everything
  /** The path of a channel whose connection is broken, and of one that is closed. */
  readonly broken: string
  readonly closed: string
  /** A post that somebody else has changed meanwhile is asked for with this. */
  readonly refusedPicture: () => Promise<Reply>
  /** What another app shares, where no service worker takes it. */
  readonly shared: () => Promise<Reply>
}

export interface State {
  readonly name: string
  /** Whose cookies; `bare` is the only person of an organisation that has nothing yet; null has not signed in. */
  readonly as: Role | 'all' | 'bare' | null
  readonly at: (seeded: Seeded) => string
  /** What is done on the page before it is looked at. */
  readonly act?: (page: Page) => Promise<void>
  /** An answer that no address alone gives. */
  readonly reply?: (seeded: Seeded) => Promise<Reply>
}

const press = (button: string | RegExp) => async (page: Page) => {
  await page.locator('main').getByRole('button', { name: button }).first().click()
  await page.locator('.nhsuk-error-summary').waitFor()
}
const is = (name: string, as: State['as'], at: string | State['at'], act?: State['act']): State => ({
  name,
  as,
  at: typeof at === 'string' ? () => at : at,
  ...(act ? { act } : {}),
})
const post =
  (of: keyof Everything['posts'], more = '') =>
  ({ full }: Seeded) =>
    `/posts/${full.posts[of]}${more}`
const delivery =
  (of: keyof Everything['deliveries']) =>
  ({ full }: Seeded) =>
    `/outbox/${full.deliveries[of]}`
const channel =
  (of: keyof Everything['channels'], more = '') =>
  ({ full }: Seeded) =>
    `/channels/${full.channels[of].id}${more}`
const person =
  (more = '') =>
  ({ full }: Seeded) =>
    `/people/${full.people.author.id}${more}`

async function askForATimeThatIsNot(page: Page): Promise<void> {
  await page.getByLabel('Date').fill('2027-03-28')
  await page.getByLabel('Time').fill('01:30')
  await press('Schedule')(page)
  await page.getByText('The clocks go forward').first().waitFor()
}

async function writeWhatIsFound(page: Page): Promise<void> {
  await page
    .getByLabel('What do you want to say?')
    .fill(`SHOUTING ALL DAY LONG #allinlowercase ${'x'.repeat(400)}`)
  await page.getByRole('button', { name: 'Save draft' }).last().click()
  await page.locator('.canteen-finding').first().waitFor()
}

async function checkSomething(page: Page): Promise<void> {
  await page
    .locator('textarea')
    .first()
    .fill(`Ring 07700 900123 NOW AND ASK FOR NIA #allinlowercase ${'y'.repeat(300)}`)
  await page.getByRole('button', { name: 'Check' }).first().click()
  await page.locator('.canteen-finding').first().waitFor()
}

async function checkNothing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText('Paste or write something to check.').first().waitFor()
}

async function checkInComponent(page: Page): Promise<void> {
  if (await page.getByText('Your browser does not run scripts here').isVisible()) return
  await page.getByLabel('Your draft').fill(`Ring 07700 900123 NOW AND ASK FOR NIA ${'y'.repeat(300)}`)
  await page.getByRole('button', { name: 'This was wrong' }).first().click()
  await page.getByLabel('A report without your words').first().waitFor()
}

async function inviteSomebody(page: Page): Promise<void> {
  await page.getByLabel('Name').fill('W'.repeat(200))
  await page.getByLabel('E-mail address').fill(`${crypto.randomUUID()}@${'w'.repeat(60)}.example`)
  await page.getByRole('button', { name: 'Invite' }).click()
  await page.getByLabel('Link for').waitFor()
}

async function pasteTooMuch(page: Page): Promise<void> {
  await page.getByLabel('Your wards, sites and services').fill('w'.repeat(300))
  await page.getByLabel('First day').fill('2027-05-06')
  await page.getByText('Choose rules to show as advice').click()
  await press('Save')(page)
}

async function emptyTheName(page: Page): Promise<void> {
  await page.getByLabel('Name of the organisation').fill('')
  await press(/save|change/i)(page)
}

export const states: Readonly<Record<string, readonly State[]>> = {
  'toolkit/home/home.page.tsx': [
    is('signed out', null, '/'),
    is('with something to do', 'all', '/'),
    is('with nothing to do', 'bare', '/'),
    is('for staff', 'staff', '/'),
  ],
  'toolkit/people/sign-in.page.tsx': [
    is('empty', null, '/sign-in'),
    is('wrong', null, '/sign-in', press('Sign in')),
  ],
  'toolkit/people/me.page.tsx': [
    is('usual', 'author', '/me'),
    is('wrong', 'all', '/me', press('Make a token')),
  ],
  'toolkit/people/people.page.tsx': [
    is('many', 'all', '/people'),
    is(
      'nobody fits',
      'all',
      '/people?search=nobodyiscalledthis&name=nobodyiscalledthis&q=nobodyiscalledthis',
    ),
  ],
  'toolkit/people/person.page.tsx': [is('usual', 'all', person())],
  'toolkit/joiners/invite.page.tsx': [
    is('empty', 'manager', '/invitations/new'),
    is('wrong', 'manager', '/invitations/new', press('Invite')),
    is('done', 'manager', '/invitations/new', inviteSomebody),
  ],
  'toolkit/joiners/join.page.tsx': [
    is('empty', null, ({ full }) => full.joinPath),
    is('wrong', null, ({ full }) => full.joinPath, press('Save and sign in')),
    is('an old link', null, '/join/nothing'),
  ],
  'toolkit/leavers/leave.page.tsx': [is('usual', 'manager', person('/leave'))],
  'toolkit/organisations/organisation.page.tsx': [
    is('usual', 'manager', '/organisation'),
    is('wrong', 'manager', '/organisation', emptyTheName),
  ],
  'toolkit/setup/organisations.page.tsx': [
    is('empty', 'administrator', '/organisations'),
    is('wrong', 'administrator', '/organisations', press(/add|make|set up/i)),
  ],
  'toolkit/setup/set-up.page.tsx': [is('set up already', null, '/set-up?key=old')],
  'toolkit/check-settings/check-settings.page.tsx': [
    is('usual', 'manager', '/organisation/check'),
    is('wrong', 'manager', '/organisation/check', pasteTooMuch),
    is('nothing set', 'bare', '/organisation/check'),
  ],
  'toolkit/channels/channel-list.page.tsx': [
    is('many', 'manager', '/channels'),
    is('none yet', 'bare', '/channels'),
    is('closed ones', 'staff', '/channels?closed=yes'),
  ],
  'toolkit/channels/channel.page.tsx': [
    is('connected', 'manager', channel('facebook')),
    is('by hand', 'staff', channel('byHand')),
    is('broken', 'manager', ({ broken }) => broken),
    is('closed', 'manager', ({ closed }) => closed),
  ],
  'toolkit/channels/register.page.tsx': [
    is('empty', 'manager', '/channels/new'),
    is('wrong', 'manager', '/channels/new', press('Register')),
  ],
  'toolkit/channels/edit.page.tsx': [is('usual', 'manager', channel('facebook', '/edit'))],
  'toolkit/channels/end.page.tsx': [
    is('close', 'manager', channel('facebook', '/close')),
    is('disconnect', 'manager', channel('facebook', '/disconnect')),
  ],
  'toolkit/channels/connect.page.tsx': [
    is('choose', 'manager', ({ full }) => `/channels/connecting/${full.connectingId}`),
    is('refused', 'manager', '/channels/connected'),
  ],
  'toolkit/channels/sign-in.page.tsx': [
    is('empty', 'manager', channel('bluesky', '/sign-in')),
    is('wrong', 'manager', channel('bluesky', '/sign-in'), press('Connect')),
  ],
  'toolkit/channels/our-accounts.page.tsx': [is('usual', null, '/our-accounts/R01')],
  'toolkit/pictures/pictures.page.tsx': [
    { name: 'refused', as: 'author', at: () => '/pictures', reply: ({ refusedPicture }) => refusedPicture() },
  ],
  'toolkit/checking/check.page.tsx': [
    is('empty', null, '/check'),
    is('with findings', 'staff', '/check', checkSomething),
    is('nothing to check', null, '/check', checkNothing),
  ],
  'toolkit/checking/intranet.page.tsx': [
    is('usual', null, '/check/for-your-intranet'),
    is('with findings', null, '/check/for-your-intranet', checkInComponent),
  ],
  'toolkit/checking/offline.page.tsx': [is('usual', null, '/offline')],
  'toolkit/checking/share.page.tsx': [
    {
      name: 'without a service worker',
      as: null,
      at: () => '/check/share',
      reply: ({ shared }) => shared(),
    },
  ],
  'toolkit/checking/seven-questions.page.tsx': [is('usual', null, '/before-you-post')],
  'toolkit/posts/posts.page.tsx': [is('many', 'all', '/posts'), is('none yet', 'bare', '/posts')],
  'toolkit/posts/composer.page.tsx': [
    is('empty', 'author', '/posts/new'),
    is('wrong', 'author', '/posts/new', press('Send for approval')),
    is('a draft', 'author', post('draft', '/edit')),
    is('with findings', 'author', '/posts/new', writeWhatIsFound),
    is('no channels', 'bare', '/posts/new'),
  ],
  'toolkit/posts/post.page.tsx': (
    ['draft', 'waiting', 'second', 'approved', 'scheduled', 'cancelled', 'live'] as const
  ).map((of) => is(of, 'all', post(of))),
  'toolkit/posts/post-actions.page.tsx': [
    is('a time that does not exist', 'author', post('approved'), askForATimeThatIsNot),
  ],
  'toolkit/posts/approvals.page.tsx': [
    is('many', 'approver', '/approvals'),
    is('none', 'bare', '/approvals'),
  ],
  'toolkit/posts/approve.page.tsx': [
    is('to decide', 'approver', post('waiting', '/approve')),
    is('wrong', 'approver', post('waiting', '/approve'), press('Send it back')),
    is('a second approver', 'all', post('second', '/approve')),
    is('somebody else must agree', 'approver', post('second', '/approve')),
  ],
  'toolkit/posts/calendar.page.tsx': [
    is('month', 'all', '/calendar'),
    is('week', 'all', '/calendar?view=week'),
    is('list', 'all', '/calendar?view=agenda'),
    is('nothing planned', 'bare', '/calendar'),
  ],
  'toolkit/deliveries/outbox.page.tsx': [
    is('many', 'all', '/outbox'),
    is('empty', 'bare', '/outbox'),
    is('nothing needs anybody', 'bare', '/outbox?show=needs-you'),
  ],
  'toolkit/deliveries/delivery.page.tsx': [
    is('live', 'on-duty', delivery('live')),
    is('by hand', 'on-duty', delivery('byHand')),
    is('scheduled', 'on-duty', delivery('scheduled')),
    is('a wrong link', 'on-duty', delivery('byHand'), press(/live|proof|link/i)),
  ],
  'toolkit/audit/audit.page.tsx': [is('many', 'manager', '/record'), is('little', 'bare', '/record')],
  'toolkit/doctor/doctor.page.tsx': [is('usual', 'administrator', '/doctor')],
  'toolkit/api/developers.page.tsx': [is('usual', null, '/api')],
  'toolkit/web/refusals.tsx': [is('not there', null, '/nothing-here'), is('not allowed', 'staff', '/people')],
}
