/** The check in the composer, in a real browser: on this device, of each version, told what the organisation told it. */
import { type Listening, listen } from '@canteen/plumbing/listen.ts'
import type { Page, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, type TestBrowser } from '../../tests/browser.ts'
import { TestTrust } from '../../tests/trust.ts'
import { changeCheckSettings } from '../check-settings/check-settings.ts'
import { startSession } from '../people/people.ts'
import { sessionCookie } from '../web/cookies.ts'
import { type Office, openOffice } from './test-posts.ts'

const number = 'NHS number 999 000 0018'

let trust: TestTrust
let office: Office
let browser: TestBrowser
let server: Listening
let address = ''

beforeAll(async () => {
  trust = await TestTrust.start()
  office = await openOffice(trust)
  const listening = await listen((request) => trust.fetch(request), { host: '127.0.0.1', port: 0 })
  if (!listening.ok) throw new Error(listening.why.kind)
  server = listening.value
  address = `http://127.0.0.1:${server.port}`
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await server.close()
  await trust.stop()
})

async function compose(of: Office = office): Promise<Page> {
  const page = await browser.newPage()
  const value = await trust.within(of.nia, (tx) => startSession(tx, trust.trust, of.nia, 'A browser'))
  await page.context().addCookies([{ name: sessionCookie, value, url: address }])
  await page.goto(`${address}/posts/new`)
  return page
}

const words = (page: Page) => page.getByLabel('What do you want to say?')
const findings = (page: Page) => page.locator('#check .canteen-finding')

it('runs in the browser; what is typed goes to this Canteen alone, for the draft and its previews', async () => {
  const page = await compose()
  const asked: Request[] = []
  page.context().on('request', (request) => asked.push(request))
  await words(page).fill(`${number} rang again`)
  await findings(page).first().waitFor()
  await page.getByText('Saved at 9am').waitFor()
  const ways = new Set(asked.map((one) => new URL(one.url()).pathname.replace(/[0-9a-f-]{36}/, ':id')))
  expect([...ways].filter((way) => !way.startsWith('/assets/')).sort()).toEqual([
    '/posts/:id/look',
    '/posts/:id/save',
  ])
  expect(asked.every((one) => one.url().startsWith(`${address}/`))).toBe(true)
  // The rules came to the words: nobody was asked what to find in them.
  const looks = asked.filter((one) => one.url().endsWith('/look'))
  for (const look of looks) {
    expect(look.postData()).not.toContain('name="check"')
    expect(await (await look.response())?.json()).not.toHaveProperty('check')
  }
  expect(browser.strays).toEqual([])
  expect(await page.getByText('What you write here goes to this Canteen').count()).toBe(1)
}, 30_000)

it('goes on with the network off', async () => {
  const page = await compose()
  await words(page).fill('Come on Saturday')
  await page.locator('#check').getByText('found nothing to say').waitFor()
  await page.context().setOffline(true)
  await words(page).fill(`${number} rang again`)
  await findings(page).first().waitFor()
}, 30_000)

it('says of each version what is in it, and takes a suggestion into that version alone', async () => {
  const page = await compose()
  await page.getByLabel('Fellside and Rivers on Facebook').check()
  await page.getByLabel('Fellside and Rivers on X').check()
  await words(page).fill('Come to our clinic')
  await page.getByText('Say it differently on one channel').click()
  await page.getByLabel('Only on Fellside and Rivers (X)').fill('Come to #ourfluclinictoday')
  await findings(page).first().waitFor()
  const headings = page.locator('#check h3')
  expect((await headings.allTextContents()).sort()).toEqual([
    'The words for Fellside and Rivers on Facebook',
    'The words for Fellside and Rivers on X',
  ])
  await page.getByRole('button', { name: 'Use these words' }).click()
  await findings(page).first().waitFor({ state: 'detached' })
  expect(await words(page).inputValue()).toBe('Come to our clinic')
  const own = await page.getByLabel('Only on Fellside and Rivers (X)').inputValue()
  expect(own).not.toContain('#ourfluclinictoday')
  expect(own).toContain('Come to #')
}, 30_000)

it('knows what the organisation told it', async () => {
  const other = await openOffice(trust)
  const settings = { places: [], words: [], asAdvice: ['conf.nhs-number'], preElection: null, edit: 0 }
  await changeCheckSettings(trust.trust, other.manager, settings)
  const [strict, lenient] = [await compose(), await compose(other)]
  for (const page of [strict, lenient]) await words(page).fill(number)
  expect(await findings(strict).first().locator('.nhsuk-tag').textContent()).toBe('Stop')
  expect(await findings(lenient).first().locator('.nhsuk-tag').textContent()).toBe('Advice')
}, 30_000)

it('is told that a post goes out in a pre-election period, as soon as its day is chosen', async () => {
  const other = await openOffice(trust)
  const preElection = { from: '2027-03-22', until: '2027-05-06' }
  await changeCheckSettings(trust.trust, other.manager, {
    places: [],
    words: [],
    asAdvice: [],
    preElection,
    edit: 0,
  })
  const page = await compose(other)
  await words(page).fill('We are delighted to announce a new £4m cancer centre for the town.')
  await page.locator('#check').getByText('found nothing to say').waitFor()
  await page.getByLabel('Date').fill('2027-04-01')
  await findings(page).first().waitFor()
  await page.getByLabel('Date').fill('2027-05-07')
  await findings(page).first().waitFor({ state: 'detached' })
}, 30_000)

it('asks the server where the rules cannot be fetched', async () => {
  const page = await compose()
  await page.route(/\/assets\/(check-worker|check-on-page)-/, (route) => route.abort())
  const there = page.waitForResponse(
    async (response) => response.url().endsWith('/look') && 'check' in (await response.json()),
  )
  await words(page).fill(`${number} rang again`)
  await there
  await findings(page).first().waitFor()
}, 30_000)
