import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe, openBrowser, type TestBrowser } from './browser.ts'

const page = `<!doctype html><html lang="en"><head><title>As it was served</title><script src="/page.js"></script></head>
<body><main><h1>Flu clinic</h1><noscript><img src="/a.png"></noscript><input id="name"></main></body></html>`
const script = `document.title = 'The script ran'
addEventListener('load', () => { for (const input of document.querySelectorAll('input')) input.ariaLabel = 'Your name' })`

let server: Server
let address: string
let browser: TestBrowser

beforeAll(async () => {
  server = createServer((request, response) => {
    const isScript = request.url === '/page.js'
    response.setHeader('content-security-policy', "default-src 'self'")
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  browser = await openBrowser()
}, 60_000)

afterAll(async () => {
  await browser.close()
  server.close()
})

describe('the browser of the tests', () => {
  it('runs scripts, and does not when told', async () => {
    const withScripts = await browser.newPage()
    await withScripts.goto(address)
    expect(await withScripts.title()).toBe('The script ran')
    const without = await browser.newPage({ javaScript: false })
    await without.goto(address)
    expect(await without.title()).toBe('As it was served')
  })

  it('is as wide as told', async () => {
    const narrow = await browser.newPage({ width: 320 })
    await narrow.goto(address)
    expect(await narrow.evaluate(() => innerWidth)).toBe(320)
  })

  it('draws pictures of pages', async () => {
    const narrow = await browser.newPage({ width: 320 })
    await narrow.goto(address)
    expect((await narrow.screenshot()).subarray(1, 4).toString()).toBe('PNG')
  })

  it('reaches nothing beyond this machine, and says who tried', async () => {
    const wandering = await browser.newPage()
    await wandering.setContent('<img src="http://elsewhere.example/dot.gif">')
    await expect(wandering.goto('http://192.0.2.1/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
    expect(browser.strays).toEqual(['http://elsewhere.example/dot.gif', 'http://192.0.2.1/'])
  })
})

describe('the accessibility check', () => {
  it('says what is wrong, and where', async () => {
    const bad = await browser.newPage()
    await bad.setContent('<html lang="en"><title>A page</title><main><input id="name"></main></html>')
    expect(await axe(bad)).toEqual(['label: Form elements must have labels (#name)'])
  })

  it('says nothing of a good page', async () => {
    const good = await browser.newPage()
    await good.goto(address)
    expect(await axe(good)).toEqual([])
  })

  it('sees the page that people without JavaScript see', async () => {
    const bare = await browser.newPage({ javaScript: false })
    await bare.goto(address)
    expect(await axe(bare)).toEqual([
      'image-alt: Images must have alternative text (img)',
      'label: Form elements must have labels (#name)',
    ])
    expect(await bare.title()).toBe('As it was served')
  })
})
