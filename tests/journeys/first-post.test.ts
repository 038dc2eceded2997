/**
 * The way from an empty installation to a first post on two networks, in a real browser: set up, invite, connect,
 * write, approve, publish, and see it live. Once with scripts on a desk, once without them on the narrowest screen.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, type TestBrowser } from '../browser.ts'
import { type Pds, startPds } from '../pds/start.ts'
import { aPicture } from '../seeds/everything.ts'
import { type RunningCanteen, runCanteen } from './canteen.ts'

let browser: TestBrowser
let pds: Pds
beforeAll(async () => {
  ;[browser, pds] = await Promise.all([openBrowser(), startPds()])
}, 60_000)
afterAll(async () => {
  await browser.close()
  await pds.stop()
})

const words = 'The walk-in centre is OPEN AGAIN FROM MONDAY. You need no appointment. #walkincentre'
const alt = 'The new front door of the walk-in centre, with a ramp beside the steps'
const password = 'soup and a roll at noon'

interface Way {
  readonly javaScript: boolean
  readonly width: number
}

it.each<Way>([
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 320 },
])('leads from nothing to a post on two networks: %o', { timeout: 120_000 }, async (way) => {
  const account = await pds.createAccount(way.javaScript ? 'fellside' : 'rivers')
  const canteen = await runCanteen({ BLUESKY_SERVICE: pds.address, CANTEEN_TRUSTED_ADDRESSES: pds.address })
  try {
    const nia = await openPage(canteen, way)
    await setUp(nia, canteen)
    const tom = await invited(nia, canteen, way, { name: 'Tom Barraclough', roles: ['Author', 'Approver'] })
    const asha = await invited(nia, canteen, way, { name: 'Asha Verma', roles: ['Approver'] })
    await connectFacebook(nia)
    await connectBluesky(nia, account)

    await write(tom, way)
    await tom.getByRole('button', { name: 'Send for approval' }).click()
    await said(tom, 'Sent for approval')
    await cannotApprove(tom)
    await approve(asha)
    await asha.getByRole('button', { name: 'Publish now' }).click()
    await said(asha, 'It is going out now')

    const links = await seeItLive(asha)
    await seeItOnFacebook(asha, links.facebook)
    await seeItOnBluesky(links.bluesky, account)
    expect([...new Set(problems.splice(0))]).toEqual([])
    expect(browser.strays).toEqual([])
  } finally {
    await canteen.stop()
  }
})

/** What went wrong in any page on the way, though nobody pressed anything wrong. */
const problems: string[] = []

async function openPage(canteen: RunningCanteen, way: Way): Promise<Page> {
  const page = await browser.newPage(way)
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${page.url()}: ${message.text()}`)
  })
  page.on('response', (response) => {
    const bad = response.status() >= 400 && response.url().startsWith(canteen.address)
    if (bad) problems.push(`${response.url()} answers ${response.status()}`)
  })
  return page
}

const said = (page: Page, sentence: string) =>
  page.getByRole('alert').filter({ hasText: sentence }).waitFor({ state: 'visible' })

const fits = async (page: Page) =>
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    `${page.url()} is wider than the screen`,
  ).toBe(0)

async function choosePassword(page: Page, button: string): Promise<void> {
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByLabel('New password again').fill(password)
  await fits(page)
  await page.getByRole('button', { name: button }).click()
}

async function setUp(nia: Page, canteen: RunningCanteen): Promise<void> {
  await nia.goto(canteen.setUpLink)
  await nia.getByLabel('Name of the organisation').fill('Fellside and Rivers NHS Trust')
  await nia.getByLabel('ODS code').fill('RXX')
  await nia.getByLabel('Your name').fill('Nia Evans')
  await nia.getByLabel('Your e-mail address').fill('nia.evans@fellside.example')
  await choosePassword(nia, 'Set up')
  await said(nia, 'Canteen is set up')
}

async function invited(
  nia: Page,
  canteen: RunningCanteen,
  way: Way,
  whom: { readonly name: string; readonly roles: readonly string[] },
): Promise<Page> {
  await nia.goto(`${canteen.address}/people`)
  await nia.getByRole('link', { name: 'Invite somebody' }).click()
  await nia.getByLabel('Name').fill(whom.name)
  await nia.getByLabel('E-mail address').fill(`${whom.name.replace(' ', '.').toLowerCase()}@fellside.example`)
  for (const role of whom.roles) await nia.getByLabel(role).check()
  await fits(nia)
  await nia.getByRole('button', { name: 'Invite' }).click()
  const link = await nia.getByLabel(`Link for ${whom.name}`).inputValue()
  const page = await openPage(canteen, way)
  await page.goto(link)
  await choosePassword(page, 'Save and sign in')
  await said(page, 'Welcome to Canteen')
  return page
}

async function register(nia: Page, network: string, address: string): Promise<void> {
  await nia.getByRole('link', { name: 'Channels', exact: true }).first().click()
  await nia
    .getByRole('link', { name: /register/i })
    .first()
    .click()
  await nia.getByLabel('Network').selectOption({ label: network })
  await nia.getByLabel('Address or handle').fill(address)
  await nia.getByLabel('Name', { exact: true }).fill(`Trust news on ${network}`)
  await nia.getByLabel('What it is for').fill('News for patients and families')
  await fits(nia)
  await nia.getByRole('button', { name: 'Register' }).click()
  await said(nia, `Trust news on ${network} is registered`)
  await fits(nia)
  await nia.getByRole('button', { name: 'Connect' }).click()
}

async function connectFacebook(nia: Page): Promise<void> {
  await register(nia, 'Facebook', 'https://www.facebook.com/FellsideAndRiversNHS')
  await nia.getByRole('button', { name: 'Tom Barraclough' }).click()
  await nia.getByRole('button', { name: 'Continue' }).click()
  await nia.getByLabel('Fellside and Rivers NHS Trust').check()
  await fits(nia)
  await nia.getByRole('button', { name: 'Connect this account' }).click()
  await said(nia, 'is connected to Fellside and Rivers NHS Trust')
}

async function connectBluesky(nia: Page, account: { handle: string; appPassword: string }): Promise<void> {
  await register(nia, 'Bluesky', `@${account.handle}`)
  expect(await nia.getByLabel('Handle').inputValue()).toBe(account.handle)
  await nia.getByLabel('App password', { exact: true }).fill(account.appPassword)
  await fits(nia)
  await nia.getByRole('button', { name: 'Connect' }).click()
  await said(nia, `is connected to ${account.handle}`)
}

async function write(tom: Page, { javaScript }: Way): Promise<void> {
  await tom.getByRole('link', { name: 'Posts', exact: true }).first().click()
  await tom.getByRole('link', { name: 'Write a post' }).first().click()
  await tom.getByRole('checkbox', { name: 'Trust news on Facebook' }).check()
  await tom.getByRole('checkbox', { name: 'Trust news on Bluesky' }).check()
  await tom.getByLabel('What do you want to say?').fill(words)
  const save = () => tom.getByRole('button', { name: 'Save draft' }).last().click()
  if (!javaScript) await save()
  // With scripts, what the check says appears while he types.
  await tom.locator('.canteen-finding').filter({ hasText: '#WalkInCentre' }).first().waitFor()
  await tom
    .locator('.canteen-finding')
    .filter({ hasText: /capital/i })
    .first()
    .waitFor()
  const picture = { name: 'door.png', mimeType: 'image/png', buffer: await aPicture(400, 300) }
  await tom.getByLabel('Add pictures').setInputFiles(picture)
  if (!javaScript) await save()
  await tom.getByLabel('What does picture 1 show?').fill(alt)
  await fits(tom)
}

async function cannotApprove(tom: Page): Promise<void> {
  await tom.goto(`${tom.url()}/approve`)
  await tom.getByText('somebody else').first().waitFor()
  expect(await tom.getByRole('button', { name: 'Approve' }).count()).toBe(0)
  await fits(tom)
}

async function approve(asha: Page): Promise<void> {
  await asha
    .getByRole('link', { name: /^Approvals/ })
    .first()
    .click()
  await asha.getByRole('link', { name: /walk-in centre/ }).click()
  await asha.getByText(alt).or(asha.getByAltText(alt)).first().waitFor()
  await fits(asha)
  await asha.getByRole('button', { name: 'Approve' }).click()
  await said(asha, 'Approved')
  await fits(asha)
}

/** Looks at the outbox until both are live, and takes the links that prove it. */
async function seeItLive(asha: Page): Promise<{ facebook: string; bluesky: string }> {
  await asha
    .getByRole('link', { name: /^Outbox/ })
    .first()
    .click()
  await expect
    .poll(
      async () => {
        await asha.reload()
        return asha.locator('main .nhsuk-tag').allInnerTexts()
      },
      { timeout: 30_000, interval: 250 },
    )
    .toEqual(['Live', 'Live'])
  await fits(asha)
  const link = async (network: string): Promise<string> => {
    const row = asha.getByRole('listitem').filter({ hasText: `Trust news on ${network}` })
    return (await row.getByRole('link', { name: `See it on ${network}` }).getAttribute('href')) ?? ''
  }
  const links = { facebook: await link('Facebook'), bluesky: await link('Bluesky') }
  await asha.getByRole('link', { name: /Trust news on Facebook/ }).click()
  await asha.getByText('The network took it: it is live.').waitFor()
  await fits(asha)
  return links
}

async function seeItOnFacebook(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByText(words).first().waitFor()
  await page.getByAltText(alt).first().waitFor()
}

/** The server that keeps the posts shows no pages, so we ask it for the very record that the link names. */
async function seeItOnBluesky(link: string, account: { did: string; handle: string }): Promise<void> {
  const [record, ...others] = await pds.records(account.did)
  expect(others).toEqual([])
  expect(record?.value['text']).toBe(words)
  expect(JSON.stringify(record?.value['embed'])).toContain(alt)
  expect(link).toContain(`/post/${record?.rkey}`)
}
