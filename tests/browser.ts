/** A real browser for the tests. It can reach this machine and nothing else. */
import { type Browser, chromium, type Page } from 'playwright-core'
import { installedBrowser } from './browser/installed.ts'

export { axe } from './browser/axe.ts'

export interface PageOptions {
  /** In CSS pixels; 1280 unless told. 320 is the narrowest that WCAG asks for. */
  width?: number
  height?: number
  /** True unless told: people's browsers run scripts, until one day they do not. */
  javaScript?: boolean
}

export interface TestBrowser {
  /** A page in a profile of its own: no cookies, nothing shared with other pages. */
  newPage(options?: PageOptions): Promise<Page>
  /** Addresses beyond this machine that any page asked for. Every one was refused. */
  strays: string[]
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export async function openBrowser(): Promise<TestBrowser> {
  const browser = await launch()
  const strays: string[] = []
  const close = () => browser.close()
  return {
    strays,
    newPage: (options = {}) => newPage(browser, strays, options),
    close,
    [Symbol.asyncDispose]: close,
  }
}

async function launch(): Promise<Browser> {
  const installed = await installedBrowser()
  return chromium.launch({
    executablePath: installed.executablePath,
    env: { ...process.env, ...installed.env },
    args: [
      // A machine that runs the tests as root, or in a container, has no sandbox to offer.
      '--no-sandbox',
      '--font-render-hinting=none',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
    ],
  })
}

async function newPage(browser: Browser, strays: string[], options: PageOptions): Promise<Page> {
  const { width = 1280, height = 900, javaScript = true } = options
  const context = await browser.newContext({
    viewport: { width, height },
    javaScriptEnabled: javaScript,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(10_000)
  context.on('request', (request) => {
    if (!isHere(request.url())) strays.push(request.url())
  })
  return context.newPage()
}

function isHere(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  if (protocol === 'data:' || protocol === 'blob:' || protocol === 'about:') return true
  return hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.localhost')
}
