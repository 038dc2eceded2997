/** The rule and the seven questions: on the screen, on paper, and wherever words are written. */
import { type Listening, listen } from '@canteen/plumbing/listen.ts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe, openBrowser, type TestBrowser } from '../../tests/browser.ts'
import { TestTrust } from '../../tests/trust.ts'
import { roles } from '../people/person.ts'
import { canteenRule, sevenQuestions } from './seven-questions.ts'

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

async function open(options: { width?: number; javaScript?: boolean } = {}): Promise<Page> {
  const page = await browser.newPage(options)
  await page.goto(`${address}/before-you-post`)
  return page
}

/** Words a minute at which people read closely. */
const readingSpeed = 200

describe('R15: before you post', () => {
  it('asks seven things or fewer, which take a minute to read', () => {
    expect(sevenQuestions.length).toBeLessThanOrEqual(7)
    const words = [canteenRule, ...sevenQuestions].join(' ').split(/\s+/).length
    expect(words).toBeLessThanOrEqual(readingSpeed)
  })

  it('can be ticked off at any width, with scripts and without, and sends nothing', async () => {
    for (const options of [{ width: 320 }, { width: 1280 }, { width: 320, javaScript: false }]) {
      const page = await open(options)
      await page.waitForLoadState('networkidle')
      const sent: string[] = []
      page.on('request', (request) => sent.push(request.url()))
      for (const question of sevenQuestions) await page.getByLabel(question).check()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.width)
      expect(sent).toEqual([])
      expect(await axe(page)).toEqual([])
    }
  }, 60_000)

  it('is one sheet of A4 on paper, with a box for each question', async () => {
    const page = await open()
    // As the page asks for it, and as printers that want wide margins make it.
    for (const margin of ['16mm', '25mm']) {
      const paper = {
        preferCSSPageSize: margin === '16mm',
        format: 'A4',
        margin: { top: margin, bottom: margin },
      }
      const pdf = (await page.pdf(paper)).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g), margin).toHaveLength(1)
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[456][.\d]* 84[12][.\d]*\]/)
    }
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('checkbox').count()).toBe(sevenQuestions.length)
    expect(await page.getByText(canteenRule).filter({ visible: true }).count()).toBe(1)
    expect(await page.getByText(`${trust.trust.address}/check`).isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Print this page' }).isVisible()).toBe(false)
  }, 30_000)

  it('prints when asked', async () => {
    const page = await open()
    await page.evaluate(() => Object.assign(window, { print: () => document.body.append('It prints') }))
    await page.getByRole('button', { name: 'Print this page' }).click()
    await page.getByText('It prints').waitFor()
  }, 30_000)
})

it('R41: the rule stands on the composer, on the draft check and on the poster', async () => {
  const author = await trust.person(await trust.organisation(), 'Nia Evans', roles)
  for (const path of ['/posts/new', '/check', '/before-you-post', '/check/poster']) {
    const { text, location } = await trust.visit(path, author)
    if (location) expect(location).toBe('/before-you-post')
    else expect(text.slice(0, text.indexOf('<footer')), path).toContain(canteenRule)
  }
})

it('is reached from the check and from the start page', async () => {
  const person = await trust.person(await trust.organisation(), 'Sam Okoro', ['author'])
  for (const path of ['/check', '/'])
    expect((await trust.visit(path, person)).text).toMatch(/<main.*href="\/before-you-post".*<\/main>/s)
})
