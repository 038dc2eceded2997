/** The check in a real browser: nothing that is typed leaves the device. */
import { type Listening, listen } from '@canteen/plumbing/listen.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axe, openBrowser, type TestBrowser } from '../../tests/browser.ts'
import { TestTrust } from '../../tests/trust.ts'

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

it('checks on the device: no request carries the words', async () => {
  const page = await browser.newPage({ width: 320 })
  await page.goto(`${address}/check`)
  const sent: string[] = []
  page.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  )
  await page.getByText('Your words stay on this device.').waitFor()
  await page.getByLabel('Your draft').fill('NHS number 999 000 0018 for bed 4')
  await page.getByText('Stop', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByRole('button', { name: 'Use these words' }).first().click()
  expect(await page.getByLabel('Your draft').inputValue()).not.toContain('999 000 0018')
  expect(sent.every((line) => line.startsWith(`GET ${address}/assets/`))).toBe(true)
  expect(sent.join(' ')).not.toContain('999')
  expect(await axe(page)).toEqual([])
}, 30_000)

it('works without scripts, and says that the words are sent', async () => {
  const page = await browser.newPage({ javaScript: false })
  await page.goto(`${address}/check`)
  expect(await page.getByText('sends your words to this Canteen').isVisible()).toBe(true)
  await page.getByLabel('Your draft').fill('NHS number 999 000 0018 for bed 4')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText('Stop', { exact: true }).waitFor()
  expect(await axe(page)).toEqual([])
}, 30_000)
