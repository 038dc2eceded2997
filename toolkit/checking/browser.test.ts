/** The check page in a real browser: nothing that is typed leaves the device. */
import { type Listening, listen } from '@canteen/plumbing/listen.ts'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe, openBrowser, type PageOptions, type TestBrowser } from '../../tests/browser.ts'
import { TestTrust } from '../../tests/trust.ts'

const words = 'NHS number 999 000 0018 for bed 4'

let trust: TestTrust
let browser: TestBrowser
let server: Listening
let address = ''

beforeAll(async () => {
  trust = await TestTrust.start()
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

const draft = (page: Page) => page.getByLabel('Your draft')

async function openCheck(options: PageOptions = {}): Promise<Page> {
  const page = await browser.newPage(options)
  await page.goto(`${address}/check`)
  return page
}

/** Once the rules are on the device. */
async function openPrepared(options: PageOptions = {}): Promise<Page> {
  const page = await openCheck(options)
  await page.getByText('How do I know?').click()
  await page.getByText('The whole check is on your device now.').waitFor()
  return page
}

function aPictureWithWriting(writing: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200"><rect width="900" height="200" fill="white"/><text x="40" y="120" font-size="60" font-family="sans-serif">${writing}</text></svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}

/** Everything that leaves the page from now on, workers' requests included. */
function recordRequests(page: Page): string[] {
  const sent: string[] = []
  page.context().on('request', (request) => {
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
  })
  page.on('websocket', (socket) => sent.push(`websocket ${socket.url()}`))
  return sent
}

describe('where the words go', () => {
  it('nowhere: no request at all is made while somebody types, chooses, rewrites and disagrees', async () => {
    const page = await openPrepared({ width: 320 })
    const sent = recordRequests(page)
    await page.getByText('Your words stay on this device.').waitFor()
    await draft(page).pressSequentially(words)
    await page.getByText('Stop and think').waitFor()
    await page.getByText('Tell the check more about this post').click()
    await page.getByLabel('What are you answering?').fill('Is Nia on shift?')
    await page.getByLabel('What is your role?').selectOption('nurse')
    await page.getByText('A video without captions').click()
    await page.getByText('On an account of my organisation').click()
    await page.getByText('a second approver must agree').first().waitFor()
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByRole('button', { name: 'This was wrong' }).first().click()
    await page.getByLabel('A report without your words').first().waitFor()
    await page.getByRole('button', { name: 'Use these words' }).first().click()
    await expect.poll(() => draft(page).inputValue()).not.toContain('999 000 0018')
    expect(await page.locator('[data-requests]').textContent()).toBe('0')
    expect(sent).toEqual([])
    expect(await axe(page)).toEqual([])
  }, 30_000)

  it('is counted in the open: a request after somebody began to type is shown with its address', async () => {
    const page = await openPrepared()
    await draft(page).fill('Hello')
    await page.evaluate(() => fetch('/assets/icon.svg'))
    await expect.poll(() => page.locator('[data-requests]').textContent()).toBe('1')
    await page.getByText('/assets/icon.svg').waitFor()
  }, 30_000)

  it('needs no network once the page is there', async () => {
    const page = await openPrepared()
    await page.context().setOffline(true)
    await draft(page).fill(words)
    await page.getByText('Stop and think').waitFor()
    await page.getByRole('button', { name: 'Use these words' }).first().click()
    await expect.poll(() => draft(page).inputValue()).not.toContain('999 000 0018')
  }, 30_000)

  it('nowhere from the worker either: the browser forbids it to ask for anything', async () => {
    const page = await openPrepared()
    const [worker] = page.workers()
    const tried = await worker?.evaluate(() =>
      fetch('/assets/icon.svg').then(
        () => 'sent',
        () => 'forbidden',
      ),
    )
    expect(tried).toBe('forbidden')
    expect(await page.evaluate(() => fetch('/assets/icon.svg').then(() => 'sent'))).toBe('sent')
  }, 30_000)

  it('nor do pictures, or what is read in them: all that is asked for are parts of the check', async () => {
    const page = await openPrepared()
    const sent = recordRequests(page)
    await page.getByLabel('Pictures, if there are any').setInputFiles({
      name: 'bed-four.png',
      mimeType: 'image/png',
      buffer: await aPictureWithWriting('Bed 4 NHS 999 000 0018'),
    })
    await page.getByText('The picture was read.').waitFor({ timeout: 60_000 })
    await page.locator('[data-findings]', { hasText: 'Picture 1' }).waitFor()
    expect(sent.filter((line) => line.startsWith('GET blob:')).length).toBeLessThan(sent.length)
    for (const line of sent.filter((line) => !line.startsWith('GET blob:')))
      expect(line).toMatch(new RegExp(`^GET ${address}/assets/[\\w.-]+ $`))
    expect(await axe(page)).toEqual([])
  }, 90_000)

  it('is to this server without scripts, which the page says first', async () => {
    const page = await openCheck({ javaScript: false, width: 320 })
    expect(await page.getByText('sends your words to this Canteen').isVisible()).toBe(true)
    await draft(page).fill(words)
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByText('Stop and think').waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Use these words' }).first().click()
    expect(await draft(page).inputValue()).not.toContain('999 000 0018')
  }, 30_000)
})

describe('while somebody types', () => {
  it('what they opened stays open, and the newest words are the ones that are checked', async () => {
    const page = await openPrepared()
    await page.getByText('On an account of my organisation').click()
    await draft(page).fill(`${words} ASK FOR NIA NOW PLEASE #allinlowercase 😀😀😀😀😀😀 07700 900123`)
    await page.getByText('more thing').click()
    await draft(page).pressSequentially(' or 07700 900124 today')
    await page.locator('[data-findings]', { hasText: '900124' }).waitFor()
    expect(await page.locator('[data-findings] > details[open]').count()).toBe(1)
    await draft(page).fill('Good morning')
    await page.locator('[data-findings]', { hasText: 'The check found nothing to say.' }).waitFor()
    await draft(page).fill('')
    await expect.poll(() => page.locator('[data-found]').isVisible()).toBe(false)
  }, 30_000)

  it('carries on where the browser allows no worker', async () => {
    const page = await browser.newPage()
    await page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', { value: undefined })
    })
    await page.goto(`${address}/check`)
    await draft(page).fill(words)
    await page.getByText('Stop and think').waitFor()
  }, 30_000)

  it('says the same as without scripts', async () => {
    const text = `${words}, and a vicar came in last night from a village near Hawes with a chainsaw injury`
    const [live, plain] = [await openPrepared(), await openCheck({ javaScript: false })]
    await draft(live).fill(text)
    await live.getByText('Stop and think').first().waitFor()
    await draft(plain).fill(text)
    await plain.getByRole('button', { name: 'Check', exact: true }).click()
    await plain.getByText('Stop and think').first().waitFor()
    const said = async (page: Page) =>
      (await page.locator('[data-findings]').evaluate((found) => found.textContent ?? '')).replace(
        /This was wrong: [^.]*?(?=Stop and|Think |Look |Advice|\d+ more|$)/g,
        '',
      )
    expect((await said(live)).replaceAll(/\s+/g, '')).toBe((await said(plain)).replaceAll(/\s+/g, ''))
  }, 30_000)

  it('takes 70,000 characters without a pause in typing', async () => {
    const page = await openPrepared({ width: 320 })
    const long = `${'Thank you for coming to the clinic today. '.repeat(80)}${words}. `
      .repeat(21)
      .slice(0, 70_000)
    await draft(page).fill(long)
    await page.getByText('Stop and think').first().waitFor()
    // What is drawn stays small, however long the text is.
    expect(await page.locator('[data-findings]').evaluate((found) => found.innerHTML.length)).toBeLessThan(
      60_000,
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    const number = page.locator('.canteen-finding', { hasText: 'A patient’s number' })
    await number.getByRole('button', { name: 'Use these words' }).click()
    await expect.poll(() => draft(page).inputValue()).not.toContain('999 000 0018')
    expect((await draft(page).inputValue()).length).toBeGreaterThan(60_000)
  }, 30_000)

  it('can be used with the keyboard alone', async () => {
    const page = await openPrepared()
    await draft(page).focus()
    await page.keyboard.type(words)
    await page.getByText('Stop and think').waitFor()
    const press = async (button: Locator) => {
      for (let presses = 0; presses < 40; presses++) {
        if (await button.evaluate((element) => element === document.activeElement)) break
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Enter')
    }
    await press(page.getByRole('button', { name: 'Use these words' }).first())
    await expect.poll(() => draft(page).inputValue()).not.toContain('999 000 0018')
    await press(page.getByRole('button', { name: 'Put my words back' }))
    expect(await draft(page).inputValue()).toBe(words)
    await press(page.getByRole('button', { name: 'Check', exact: true }))
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('found')
    await press(page.getByRole('button', { name: 'This was wrong' }).first())
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    expect(await focused()).toContain('You said that this was wrong')
    await press(page.getByRole('button', { name: 'Delete this example' }))
    expect(await focused()).toContain('This was wrong')
  }, 30_000)

  it('asks for words when there are none, and no longer once there are', async () => {
    const page = await openPrepared({ width: 320 })
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByText('Paste or write something to check.').waitFor()
    expect(await draft(page).getAttribute('aria-describedby')).toBe('text-error')
    expect(await axe(page)).toEqual([])
    await draft(page).fill('Good morning')
    expect(await page.getByText('Paste or write something to check.').count()).toBe(0)
  }, 30_000)

  it('says when the check could not be fetched, and keeps the words', async () => {
    const page = await browser.newPage()
    await page.route(/check-(core-)?worker-|check-on-page-/, (route) => route.abort())
    await page.goto(`${address}/check`)
    await page.getByText('How do I know?').click()
    await page.getByText('The check could not be fetched.').waitFor()
    await draft(page).fill(words)
    await page.locator('[data-findings]', { hasText: 'The check could not run.' }).waitFor()
    expect(await draft(page).inputValue()).toBe(words)
  }, 30_000)

  it('says so when only the small check could be fetched, and checks with it', async () => {
    const page = await browser.newPage()
    await page.route(/check-worker-|check-on-page-/, (route) => route.abort())
    await page.goto(`${address}/check`)
    await page.getByText('How do I know?').click()
    await page.getByText('Only the small check could be fetched.').waitFor()
    await draft(page).fill(words)
    await page.locator('[data-findings]', { hasText: 'NHS number' }).waitFor()
  }, 30_000)

  it('gives the old words back after it put its own in their place', async () => {
    const page = await openPrepared()
    await draft(page).fill(words)
    await page.getByRole('button', { name: 'Use these words' }).first().click()
    await page.getByRole('button', { name: 'Put my words back' }).click()
    expect(await draft(page).inputValue()).toBe(words)
  }, 30_000)
})

describe('what was wrong', () => {
  it('is kept in this browser, and goes when it is told to', async () => {
    const page = await openPrepared({ width: 320 })
    await draft(page).fill(words)
    await page.getByRole('button', { name: 'This was wrong' }).first().click()
    const report = page.getByLabel('A report without your words').first()
    expect(await report.inputValue()).toContain('Rule: conf.nhs-number')
    expect(await report.inputValue()).not.toMatch(/999|bed/)
    await page.reload()
    await page.getByText('What you said was wrong (1)').click()
    await page.locator('.canteen-wrong-list').getByText('999 000 0018').waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: /^Delete ?: / }).click()
    await page.getByText('Deleted.').waitFor()
    expect(await page.evaluate(() => window.localStorage.getItem('canteen-check-was-wrong'))).toBe(null)
  }, 30_000)
})
