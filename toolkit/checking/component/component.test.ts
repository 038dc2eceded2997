/** The built component, on pages that are not ours. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Listening, listen } from '@canteen/plumbing/listen.ts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe, openBrowser, type PageOptions, type TestBrowser } from '../../../tests/browser.ts'
import { openAssets } from '../../web/assets.ts'

const folder = join(import.meta.dirname, '../../../dist/assets')
const words = 'NHS number 999 000 0018 for bed 4'
/** A rule that is not in the small check, and a post too short to be like others. */
const onlyTheWholeFinds = 'The patient in bay 3 bed 4 on Ward 7 is a lazy fat cow'
const assets = openAssets(folder)

let browser: TestBrowser
let canteen: Listening
let intranet: Listening

/** Pages of an intranet by path: with loud styles, a strict policy, or other wishes. */
const pages: Readonly<Record<string, { readonly html: string; readonly policy?: string }>> = {
  '/plain': { html: '<canteen-check></canteen-check>' },
  '/loud': {
    html: '<style>* { color: red !important; font-size: 40px !important } p { display: none !important }</style><canteen-check></canteen-check>',
  },
  '/strict': { html: '<canteen-check></canteen-check>', policy: "default-src 'none'; script-src SCRIPTS" },
  '/chosen': { html: '<canteen-check account="official" heading-level="4"></canteen-check>' },
  '/two': { html: '<canteen-check></canteen-check><canteen-check account="personal"></canteen-check>' },
}

function intranetPage(path: string): Response {
  const page = pages[path]
  if (!page) return new Response('', { status: 404 })
  const from = `http://127.0.0.1:${canteen.port}`
  const lines = `<script src="${from}/assets/canteen-check.js" defer></script>${page.html}`
  const html = `<!doctype html><html lang="en"><title>Intranet</title><main><h1>Intranet</h1>${lines}</main></html>`
  const policy = page.policy?.replace('SCRIPTS', from)
  return new Response(html, {
    headers: { 'content-type': 'text/html', ...(policy ? { 'content-security-policy': policy } : {}) },
  })
}

/** A page from the same place as the script. */
const ownPage = (): Response =>
  new Response(
    '<!doctype html><html lang="en"><title>Own</title><main><h1>Own</h1><script src="/assets/canteen-check.js" defer></script><canteen-check></canteen-check></main></html>',
    { headers: { 'content-type': 'text/html' } },
  )

async function start(answer: (request: Request) => Response): Promise<Listening> {
  const listening = await listen(async (request) => answer(request), { host: '127.0.0.1', port: 0 })
  if (!listening.ok) throw new Error(listening.why.kind)
  return listening.value
}

beforeAll(async () => {
  canteen = await start((request) => {
    const { pathname } = new URL(request.url)
    return pathname === '/own' ? ownPage() : assets.serve(pathname)
  })
  intranet = await start((request) => intranetPage(new URL(request.url).pathname))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await intranet.close()
  await canteen.close()
})

async function open(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await browser.newPage(options)
  await page.goto(`http://127.0.0.1:${intranet.port}${path}`)
  await page.getByLabel('Your draft').first().waitFor()
  return page
}
const draft = (page: Page) => page.getByLabel('Your draft').first()

it('is one file of less than 80 KB compressed', () => {
  const file = readFileSync(join(folder, 'canteen-check.js'))
  expect(gzipSync(file).byteLength).toBeLessThan(80 * 1024)
})

it('may be fetched from other sites, also with a check that it is unchanged', () => {
  const { headers } = assets.serve('/assets/canteen-check.js')
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
})

describe('on a page from the same place as its script', () => {
  const openOwn = async (page: Page): Promise<Page> => {
    await page.goto(`http://127.0.0.1:${canteen.port}/own`)
    await draft(page).waitFor()
    return page
  }

  it('fetches the whole check once somebody types, and finds what the small one cannot', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(new URL(request.url()).pathname))
    await openOwn(page)
    await page.getByText('This is the small check.').waitFor()
    expect(asked).not.toContain('/assets/canteen-check-words.js')
    await draft(page).fill(onlyTheWholeFinds)
    await page.getByText('This is the whole check.').waitFor()
    await page.getByText('What to think about').waitFor()
    await page.locator('.canteen-finding').first().waitFor()
  }, 30_000)

  it('goes on with the small one when the whole cannot be had', async () => {
    const page = await browser.newPage()
    await page.route('**/canteen-check-words.js', (route) => route.abort())
    await openOwn(page)
    await draft(page).fill(words)
    await page.getByText('Stop and think').waitFor()
    expect(await page.getByText('This is the small check.').isVisible()).toBe(true)
  }, 30_000)
})

describe('on an intranet page', () => {
  it('asks the network for nothing and keeps nothing, whatever somebody does', async () => {
    const page = await open('/plain', { width: 320 })
    const sent: string[] = []
    page.context().on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    page.on('websocket', (socket) => sent.push(socket.url()))
    await draft(page).pressSequentially(words)
    await page.getByText('Stop and think').waitFor()
    await page.getByText('On an account of my organisation').click()
    await page.getByText('a second approver must agree').first().waitFor()
    await page.getByText('Is it a reply?').click()
    await page.getByLabel('What are you answering?').fill('Who is in bed 4?')
    await page.getByRole('button', { name: 'This was wrong' }).first().click()
    expect(await page.getByLabel('A report without your words').first().inputValue()).toContain(
      'conf.nhs-number',
    )
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Use these words' }).first().click()
    await expect.poll(() => draft(page).inputValue()).not.toContain('999 000 0018')
    expect(sent.filter((line) => !line.startsWith('blob:'))).toEqual([])
    expect(await page.evaluate(() => [window.localStorage.length, window.sessionStorage.length])).toEqual([
      0, 0,
    ])
  }, 30_000)

  it('works with the network off, in a worker', async () => {
    const page = await open('/plain')
    await page.context().setOffline(true)
    await draft(page).fill(words)
    await page.getByText('Stop and think').waitFor()
    expect(page.workers()).toHaveLength(1)
  }, 30_000)

  it('works where the page allows neither workers nor styles, and looks the same', async () => {
    const page = await open('/strict')
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await draft(page).fill(words)
    await page.getByText('Stop and think').waitFor()
    expect(page.workers()).toHaveLength(0)
    expect(errors).toEqual([])
    const color = await page.locator('.box').evaluate((box) => getComputedStyle(box).color)
    expect(color).toBe('rgb(33, 43, 50)')
  }, 30_000)

  it('takes no styles from the page around it', async () => {
    const page = await open('/loud')
    const look = await draft(page).evaluate((box) => getComputedStyle(box).fontSize)
    expect(look).toBe('19px')
    expect(await page.getByText('Your words stay on this device.').isVisible()).toBe(true)
  }, 30_000)

  it('does as its attributes say', async () => {
    const page = await open('/chosen')
    expect(await page.getByRole('heading', { level: 4 }).textContent()).toBe('Check a draft before you post')
    expect(await page.getByText('Where will you post it?').count()).toBe(0)
    await draft(page).fill(words)
    await page.getByText('a second approver must agree').first().waitFor()
  }, 30_000)

  it('can stand on a page twice without getting mixed up', async () => {
    const page = await open('/two')
    await draft(page).fill(words)
    await page.getByLabel('Your draft').nth(1).fill('Good morning')
    await page.locator('canteen-check').nth(1).getByText('The check found nothing to say.').first().waitFor()
    await page.locator('canteen-check').first().getByText('Stop and think').waitFor()
    expect(await axe(page)).toEqual([])
  }, 30_000)

  it('can be used with the keyboard alone', async () => {
    const page = await open('/plain')
    await draft(page).focus()
    await page.keyboard.type(words)
    await page.getByText('Stop and think').waitFor()
    const use = page.getByRole('button', { name: 'Use these words' }).first()
    for (let presses = 0; presses < 20; presses++) {
      if (await use.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await expect.poll(() => draft(page).inputValue()).not.toContain('999 000 0018')
    expect(await draft(page).evaluate((box) => (box.getRootNode() as ShadowRoot).activeElement === box)).toBe(
      true,
    )
  }, 30_000)
})
