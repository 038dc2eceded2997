/** The manifest that phones install from, and the headers that its service worker needs. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listen } from '@canteen/plumbing/listen.ts'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openBrowser } from '../../tests/browser.ts'
import { TestTrust } from '../../tests/trust.ts'
import { routes } from '../routes.ts'
import { assetsNamedIn, withTheirParts } from './how-to-answer.ts'
import { keptPages, offlinePage, serviceWorkerPath, sharePath } from './kept.ts'

const Manifest = z.object({
  start_url: z.string(),
  scope: z.literal('/'),
  display: z.literal('standalone'),
  icons: z.array(
    z.object({ src: z.string(), type: z.string(), sizes: z.string(), purpose: z.string().optional() }),
  ),
  shortcuts: z.array(z.object({ url: z.string() })),
  share_target: z.object({
    action: z.string(),
    method: z.literal('POST'),
    enctype: z.literal('multipart/form-data'),
    params: z.object({
      title: z.string(),
      text: z.string(),
      url: z.string(),
      files: z.array(z.object({ name: z.literal('pictures'), accept: z.array(z.string()) })),
    }),
  }),
})

let trust: TestTrust
beforeAll(async () => {
  trust = await TestTrust.start()
})
afterAll(() => trust.stop())

const readManifest = async () =>
  Manifest.parse(JSON.parse((await trust.visit('/assets/canteen.webmanifest')).text))

describe('the manifest', () => {
  it('is named by every page, and opens what works with the network off', async () => {
    for (const path of [...keptPages, offlinePage, '/sign-in', '/nothing-here'])
      expect((await trust.visit(path)).text).toContain(
        '<link rel="manifest" href="/assets/canteen.webmanifest"/>',
      )
    const { start_url, shortcuts } = await readManifest()
    for (const path of [start_url, ...shortcuts.map(({ url }) => url)]) expect(keptPages).toContain(path)
  })

  it('has icons that are there and as large as it says, one of them for phones to cut', async () => {
    const { icons } = await readManifest()
    for (const { src, type, sizes } of icons) {
      expect((await trust.visit(src)).headers.get('content-type'), src).toBe(type)
      const { width, height } = await sharp(
        join(import.meta.dirname, 'icons', src.slice('/assets/'.length)),
      ).metadata()
      if (sizes !== 'any') expect(`${width}x${height}`, src).toBe(sizes)
    }
    expect(icons.map(({ purpose }) => purpose)).toContain('maskable')
  })

  it('lets other apps share by a form, never by an address, which browsers and servers write down', async () => {
    const { share_target } = await readManifest()
    expect(share_target.action).toBe(sharePath)
    expect(routes.filter(({ path }) => path === sharePath).map(({ method }) => method)).toEqual(['post'])
  })

  it('is enough for a browser to install it', async () => {
    await using browser = await openBrowser()
    const listening = await listen((request) => trust.fetch(request), { host: '127.0.0.1', port: 0 })
    if (!listening.ok) throw new Error(listening.why.kind)
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${listening.value.port}/check`)
    const chrome = await page.context().newCDPSession(page)
    expect((await chrome.send('Page.getAppManifest')).errors).toEqual([])
    expect((await chrome.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([])
    await listening.value.close()
  }, 30_000)
})

describe('the service worker', () => {
  it('may answer for the whole site, is never kept by the browser, and may talk to us alone', async () => {
    const { headers, text } = await trust.visit(serviceWorkerPath)
    expect(headers.get('service-worker-allowed')).toBe('/')
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; connect-src 'self'")
    const built = await readFile(join(import.meta.dirname, '../../dist/.built'), 'utf8')
    expect(text).toContain(`"${built.slice(0, 16)}"`)
  })

  it('fetches unasked the whole check, and no more than a phone can bear', async () => {
    const { text } = await trust.visit(serviceWorkerPath)
    const parts: unknown = JSON.parse(/\{"[^{}]*\]\}/.exec(text)?.[0] ?? '')
    const pages = await Promise.all(keptPages.map(async (path) => (await trust.visit(path)).text))
    const names = withTheirParts(
      pages.flatMap(assetsNamedIn),
      z.record(z.string(), z.array(z.string())).parse(parts),
    )
    for (const name of [/^check-page-/, /^check-worker-/, /^canteen-css-/, /^canteen-js-/])
      expect(names.filter((one) => name.test(one))).toHaveLength(1)
    expect(names.filter((name) => /pictures|\.(wasm|bin|gz)$/.test(name))).toEqual([])
    const sizes = names.map(async (name) => {
      const request = new Request(`${trust.trust.address}/assets/${name}`, {
        headers: { 'accept-encoding': 'gzip' },
      })
      return (await (await trust.fetch(request)).arrayBuffer()).byteLength
    })
    expect((await Promise.all(sizes)).reduce((sum, size) => sum + size)).toBeLessThan(500 * 1024)
  })
})

describe('what is shared where there is no service worker', () => {
  it('is not read, and comes back nowhere', async () => {
    const words = new FormData()
    words.append('text', 'Lapwing words')
    const request = new Request(`${trust.trust.address}${sharePath}`, {
      method: 'POST',
      body: words,
      // As a phone's share sheet and as another website send it.
      headers: { origin: 'null', 'sec-fetch-site': 'cross-site' },
    })
    const response = await trust.fetch(request)
    expect(response.status).toBe(200)
    expect(request.bodyUsed).toBe(false)
    const page = await response.text()
    expect(page).toContain('<h1>Paste what you shared</h1>')
    expect(page).not.toContain('Lapwing')
  })

  it('does not hold up a connection, however much it is', async () => {
    const listening = await listen((request) => trust.fetch(request), { host: '127.0.0.1', port: 0 })
    if (!listening.ok) throw new Error(listening.why.kind)
    const body = new FormData()
    body.append('text', 'x'.repeat(5_000_000))
    for (let n = 0; n < 3; n++) {
      const response = await fetch(`http://127.0.0.1:${listening.value.port}${sharePath}`, {
        method: 'POST',
        body,
      })
      expect(response.status).toBe(200)
      await response.text()
    }
    await listening.value.close()
  })
})
