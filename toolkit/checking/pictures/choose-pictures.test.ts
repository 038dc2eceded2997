/** Pictures on the check page, in a real browser: read on the device, and sent nowhere. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { photographsIn, printed, withPlace } from '@canteen/picture-reading/test-pictures.ts'
import { type Listening, listen } from '@canteen/plumbing/listen.ts'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe, openBrowser, type TestBrowser } from '../../../tests/browser.ts'
import { TestTrust } from '../../../tests/trust.ts'

/** Three people on a sofa. */
const photograph = join(photographsIn, 'sample2.jpg')
let trust: TestTrust
let browser: TestBrowser
let server: Listening
let folder = ''
let address = ''

/** What the server does not find for a while. */
let missing: RegExp | null = null
const answer = async (request: Request): Promise<Response> =>
  missing?.test(request.url) ? new Response('Not found', { status: 404 }) : trust.fetch(request)

beforeAll(async () => {
  trust = await TestTrust.start()
  const listening = await listen(answer, { host: '127.0.0.1', port: 0 })
  if (!listening.ok) throw new Error(listening.why.kind)
  server = listening.value
  address = `http://127.0.0.1:${server.port}`
  browser = await openBrowser()
  folder = await mkdtemp(join(tmpdir(), 'canteen-pictures-'))
}, 60_000)
afterAll(async () => {
  await browser.close()
  await server.close()
  await trust.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Once the rules are there: what is asked for afterwards is asked for because of pictures. */
async function openCheck(): Promise<Page> {
  const page = await browser.newPage({ width: 320 })
  page.setDefaultTimeout(40_000)
  await page.goto(`${address}/check`)
  await page.getByText('How do I know?').click()
  await page.getByText('The whole check is on your device now.').waitFor()
  return page
}

const choose = (page: Page, name: string, buffer: Buffer, mimeType = 'image/jpeg') =>
  page.getByLabel('Pictures, if there are any').setInputFiles({ name, mimeType, buffer })
/** Everything any part of the page asks of the network, its worker too. */
function watch(page: Page): string[] {
  const asked: string[] = []
  page.context().on('request', (request) => {
    // An address of something in this browser's own memory: nothing is asked of the network.
    if (request.url().startsWith('blob:')) return
    const { method, url, body } = { method: request.method(), url: request.url(), body: request.postData() }
    asked.push(`${method} ${url.replace(address, '')} ${body ?? ''}`.trim())
  })
  return asked
}

describe('a chosen picture', () => {
  it('is read on the device: no request carries it, and none is made before the first', async () => {
    const page = await openCheck()
    const asked = watch(page)
    const list = await withPlace(sharp(printed)).jpeg().toBuffer()
    expect(asked).toEqual([])
    await choose(page, 'handover.jpg', list)
    await page.getByText('The picture was read.').waitFor()
    await page.getByText('The file says where it was taken: 54.500° north, 1.500° west.').waitFor()
    await page.getByText(/Writing was read in it, clearly: “.*Edith Marlow NHS No 999 000 0018/).waitFor()
    // The check itself heard of it, and so did whoever watches what was asked for.
    await page.locator('[data-findings]', { hasText: 'Picture 1' }).waitFor()
    await expect
      .poll(() => page.locator('[data-asked-list]').textContent())
      .toContain('/assets/tesseract-core')
    expect(asked.length).toBeGreaterThan(3)
    const parts =
      /^GET \/assets\/(pictures-worker|check-worker|check-core-worker|read-writing|chunk|tesseract-core|eng|tiny_face_detector)[\w.-]*$/
    expect(asked.filter((line) => !parts.test(line))).toEqual([])
    expect(await axe(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  }, 60_000)

  it('is counted and asked about, with the network off once the readers are there', async () => {
    const page = await openCheck()
    await choose(page, 'first.png', printed, 'image/png')
    await page.getByText('The picture was read.').waitFor()
    const asked = watch(page)
    await page.context().setOffline(true)
    await choose(page, 'team.jpg', await sharp(photograph).jpeg().toBuffer())
    await page.getByText('3 faces were found.').waitFor()
    await page.getByText('The picture was read.').waitFor()
    await page.getByLabel('Everybody in team.jpg has agreed to be shown').check()
    await page.getByLabel('Describe team.jpg').fill('Three friends on a sofa')
    await page.getByRole('button', { name: 'Take away first.png' }).click()
    expect(await page.getByText('Writing was read in it').count()).toBe(0)
    expect(asked).toEqual([])
  }, 60_000)

  it('is saved as a copy without what is hidden', async () => {
    const page = await openCheck()
    const whole = await withPlace(sharp(printed)).jpeg().toBuffer()
    await choose(page, 'whitby.jpg', whole)
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save a copy without what is hidden' }).click()
    const download = await saved
    expect(download.suggestedFilename()).toBe('whitby-clean.jpg')
    const copy = join(folder, 'copy.jpg')
    await download.saveAs(copy)
    expect((await sharp(copy).metadata()).exif).toBeUndefined()
    expect((await sharp(copy).raw().toBuffer()).equals(await sharp(whole).raw().toBuffer())).toBe(true)
  }, 60_000)
})

describe('what cannot be read is said', () => {
  it.each([
    ['words.jpg', 'This is no picture', 'this file is not a picture that can be read here.'],
    ['broken.png', '\x89PNG\r\n\x1a\n and then nothing', 'the file is damaged.'],
  ])(
    'of %s',
    async (name, bytes, words) => {
      const page = await openCheck()
      await choose(page, name, Buffer.from(bytes, 'latin1'))
      await page.getByText(`Writing was not looked for: ${words}`).waitFor()
    },
    60_000,
  )

  it('when the readers cannot be fetched, and tried again with the next picture', async () => {
    const page = await openCheck()
    missing = /tesseract-core/
    await choose(page, 'a.png', printed, 'image/png')
    await page.getByText('Writing was not looked for: what reads it could not be fetched').waitFor()
    missing = null
    await choose(page, 'b.png', printed, 'image/png')
    await page.getByText(/Writing was read in it, clearly/).waitFor()
  }, 60_000)
})
