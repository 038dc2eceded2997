/** With the network off, in a real browser: what is kept, what never is, and what happens when there is a new build. */
import { type Listening, listen } from '@canteen/plumbing/listen.ts'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openBrowser, type TestBrowser } from '../../tests/browser.ts'
import { TestTrust } from '../../tests/trust.ts'
import { startSession } from '../people/people.ts'
import { roles } from '../people/person.ts'
import { sessionCookie } from './cookies.ts'
import { serviceWorkerPath, sharedCache, sharedWordsKey } from './kept.ts'

let trust: TestTrust
let browser: TestBrowser
let server: Listening | null = null
let port = 0
let address = ''
/** Every request that reached the server, with what it carried. */
const reached: string[] = []
/** Stands between the browser and Canteen: to be another build, or not to answer. */
type Between = (path: string, answer: () => Promise<Response>) => Promise<Response>
const nothingBetween: Between = (_path, answer) => answer()
let between = nothingBetween

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  reached.push(
    `${request.method} ${pathname} ${request.method === 'GET' ? '' : await request.clone().text()}`,
  )
  // Uncompressed, so that it can be changed on its way.
  request.headers.delete('accept-encoding')
  return between(pathname, () => trust.fetch(request))
}

async function networkOn(): Promise<void> {
  const listening = await listen(answer, { host: '127.0.0.1', port })
  if (!listening.ok) throw new Error(listening.why.kind)
  server = listening.value
  port = server.port
  address = `http://127.0.0.1:${port}`
}

/** Off twice: what the browser is told does not always reach its service workers, so there is no server either. */
async function networkOff(page: Page): Promise<void> {
  await page.context().setOffline(true)
  await server?.close()
  server = null
  reached.length = 0
}

beforeAll(async () => {
  trust = await TestTrust.start()
  browser = await openBrowser()
}, 60_000)
beforeEach(async () => {
  between = nothingBetween
  reached.length = 0
  if (!server) await networkOn()
})
afterAll(async () => {
  await browser.close()
  await server?.close()
  await trust.stop()
})

const isKept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }))
  })

async function visitCheck(): Promise<Page> {
  const page = await browser.newPage({ width: 320 })
  await page.goto(`${address}/check`)
  await isKept(page)
  return page
}

/** Everything that lies in the caches: address → words. */
const everythingKept = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const all: Record<string, string> = {}
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        all[new URL(request.url).pathname] = (await (await cache.match(request))?.text()) ?? ''
    }
    return all
  })

it('checks a draft, and asks the seven questions, with the network off after one visit', async () => {
  const page = await visitCheck()
  await networkOff(page)
  await page.reload()
  await page.getByLabel('Your draft').fill('NHS number 999 000 0018 for bed 4')
  await page.locator('.canteen-finding').first().waitFor()
  await page.goto(`${address}/before-you-post`)
  await page.getByRole('heading', { name: 'Before you post' }).waitFor()
  expect(await page.getByRole('checkbox').count()).toBe(7)
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('arial')
  await page.goto(`${address}/outbox`)
  await page.getByRole('heading', { name: 'You are not connected' }).waitFor()
  await page.getByRole('link', { name: 'Check a draft' }).first().click()
  await page.getByLabel('Your draft').waitFor()
  expect(reached).toEqual([])
}, 40_000)

it('keeps nothing of whoever is signed in, and shows the page without their name', async () => {
  const person = await trust.person(await trust.organisation('Fellside NHS Trust'), 'Nia Evans', roles)
  const value = await trust.within(person, (tx) => startSession(tx, trust.trust, person, 'A test'))
  const page = await browser.newPage()
  await page.context().addCookies([{ name: sessionCookie, value, url: address }])
  await page.goto(`${address}/check`)
  await page.getByText('Nia Evans').waitFor()
  await isKept(page)
  for (const path of ['/', '/posts/new', '/outbox', '/check', '/check/poster', '/me']) {
    await page.goto(address + path)
    await page.getByText('Nia Evans').first().waitFor()
  }
  const kept = await everythingKept(page)
  const pages = Object.keys(kept).filter((path) => !path.startsWith('/assets/'))
  expect(pages.sort()).toEqual(['/before-you-post', '/check', '/offline'])
  expect(Object.values(kept).join(' ')).not.toMatch(/Nia Evans|Fellside|Sign out/)

  await networkOff(page)
  await page.goto(`${address}/check`)
  await page.getByLabel('Your draft').waitFor()
  expect(await page.getByText('Nia Evans').count()).toBe(0)
}, 40_000)

/** What a phone does when somebody shares from another app: a form, posted to our address. */
async function share(
  page: Page,
  fields: Readonly<Record<string, string>>,
  picture?: number[],
): Promise<void> {
  await page.evaluate(
    ([shared, bytes]) => {
      const form = document.createElement('form')
      Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: '/check/share' })
      for (const [name, value] of Object.entries(shared)) {
        const input = Object.assign(document.createElement('textarea'), { name, value })
        form.append(input)
      }
      if (bytes) {
        const chosen = new DataTransfer()
        chosen.items.add(new File([new Uint8Array(bytes)], 'Lapwing café.png', { type: 'image/png' }))
        const input = Object.assign(document.createElement('input'), { type: 'file', name: 'pictures' })
        input.files = chosen.files
        form.append(input)
      }
      document.body.append(form)
      form.submit()
    },
    [fields, picture] as const,
  )
  await page.waitForURL(`${address}/check**`)
}

it('takes shared words on the device: none of them reaches the server', async () => {
  const page = await visitCheck()
  reached.length = 0
  await share(page, { title: 'Night shift', text: 'Lapwing words', url: 'https://blog.example/lapwing' })
  await page.getByRole('heading', { name: 'Check a draft' }).waitFor()
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain(sharedCache)
  expect(reached.filter((line) => line.startsWith('POST') || /share|Lapwing|lapwing/.test(line))).toEqual([])
  expect(await page.evaluate(() => location.href)).toBe(`${address}/check`)
  expect(await page.getByLabel('Your draft').inputValue()).toBe(
    'Night shift\nLapwing words\nhttps://blog.example/lapwing',
  )
}, 30_000)

it('takes shared words with the network off too', async () => {
  const page = await visitCheck()
  await networkOff(page)
  await share(page, { text: 'Lapwing words' })
  await expect.poll(() => page.getByLabel('Your draft').inputValue()).toBe('Lapwing words')
}, 30_000)

it('takes shared pictures on the device, and has them looked at there', async () => {
  const page = await visitCheck()
  reached.length = 0
  const blank = { width: 40, height: 30, channels: 3, background: '#005eb8' } as const
  const picture = await sharp({ create: blank }).png().toBuffer()
  await share(page, { title: 'Lapwing words' }, [...picture])
  await page.getByText('Lapwing café.png', { exact: true }).waitFor()
  await page.getByText('The picture was read.').waitFor()
  expect(await page.getByLabel('Your draft').inputValue()).toBe('Lapwing words')
  expect(await page.evaluate(() => caches.keys())).not.toContain(sharedCache)
  expect(reached.filter((line) => !/^GET \/(assets\/\S+|check) $/.test(line))).toEqual([])

  // What looks at pictures was used once, so it is there without a network too.
  await networkOff(page)
  await share(page, {}, [...picture])
  await page.getByText('The picture was read.').waitFor()
}, 60_000)

it('throws shared words away when somebody signs out, or goes elsewhere, before they are looked at', async () => {
  const page = await visitCheck()
  for (const leave of ['/our-accounts/R01', '/before-you-post']) {
    await page.evaluate(
      async ([cache, key]) => (await caches.open(cache ?? '')).put(key ?? '', new Response('Lapwing words')),
      [sharedCache, sharedWordsKey],
    )
    if (leave === '/before-you-post')
      await page.evaluate(async () => void (await fetch('/sign-out', { method: 'POST' })))
    else await page.goto(address + leave)
    await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain(sharedCache)
  }
}, 30_000)

it('shows the kept page when the server is away, or does not answer', async () => {
  const page = await visitCheck()
  between = async (path, answer) =>
    path === '/check' ? new Response('Bad gateway', { status: 502 }) : answer()
  await page.reload()
  await page.getByLabel('Your draft').waitFor()
  let letGo = (): void => undefined
  const never = new Promise<void>((resolve) => {
    letGo = resolve
  })
  between = async (path, answer) => {
    if (path === '/check') await never
    return answer()
  }
  await page.reload()
  await page.getByLabel('Your draft').waitFor()
  letGo()
}, 30_000)

it('fetches everything anew when there is a new build, and keeps the last one for pages still open', async () => {
  const build = (name: string) => {
    between = async (path, answer) => {
      const response = await answer()
      if (path !== serviceWorkerPath && path !== '/check') return response
      const text = (await response.text())
        .replace(/"[0-9a-f]{16}"/, `"${name}"`)
        .replace('<h1>Check a draft</h1>', `<h1>Check a draft</h1><p>Build ${name}</p>`)
      return new Response(text, response)
    }
  }
  const kept = (page: Page) => page.evaluate(() => caches.keys())
  build('first')
  const page = await visitCheck()
  expect(await kept(page)).toEqual(['canteen-kept-first'])
  for (const [name, caches] of [
    ['second', ['canteen-kept-first', 'canteen-kept-second']],
    ['third', ['canteen-kept-second', 'canteen-kept-third']],
  ] as const) {
    build(name)
    await page.goto(`${address}/check`)
    await page.getByText(`Build ${name}`).waitFor()
    await expect.poll(() => kept(page), { timeout: 10_000 }).toEqual(caches)
  }
  await networkOff(page)
  await page.goto(`${address}/check`)
  await page.getByText('Build third').waitFor()
}, 60_000)
