import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axe, openBrowser, type TestBrowser } from '../../tests/browser.ts'
import { TestTrust } from '../../tests/trust.ts'
import { organisationOf } from '../organisations/organisations.ts'
import { startSession } from '../people/people.ts'
import type { By } from '../people/person.ts'
import { sessionCookie } from '../web/cookies.ts'
import { markConnectionBroken } from './channels.ts'
import { aChannel, connectPage, maternityPage, throughFacebook, tomAtFacebook, trustPage } from './testing.ts'

let trust: TestTrust
let browser: TestBrowser
let asha: By
let address = ''
const server = createAdaptorServer({ fetch: (request) => trust.fetch(request) })
const paths: Record<string, string> = {}

beforeAll(async () => {
  trust = await TestTrust.start({ practice: true })
  asha = await trust.person(await trust.organisation(), 'Asha Verma', ['manager'])
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await someChannels()
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser.close()
  server.close()
  await trust.stop()
})

/** One channel of every kind: working, broken, by hand, not connected, with long names. */
async function someChannels(): Promise<void> {
  const main = await aChannel(trust, asha, { name: 'Trust news' })
  const broken = await aChannel(trust, asha, { name: 'Maternity', address: 'FellsideMaternity' })
  const long = 'Community-physiotherapy-and-occupational-therapy-'.repeat(2)
  const x = await aChannel(trust, asha, {
    network: 'x',
    address: '@fellside',
    name: long,
    purpose: 'x'.repeat(300),
  })
  const bluesky = await aChannel(trust, asha, {
    network: 'bluesky',
    address: 'fellside.example',
    name: 'Sky',
  })
  await connectPage(trust, asha, main.id)
  await connectPage(trust, asha, broken.id, maternityPage)
  const o = asha.organisationId
  const { odsCode } = await trust.within(asha, (tx) => organisationOf(tx, o))
  await trust.within(asha, (tx) =>
    markConnectionBroken(tx, trust.trust, asha, o, broken.id, 'The password was changed.'),
  )
  const back = await throughFacebook(trust, asha, main.id, {
    person: tomAtFacebook,
    pages: [trustPage, maternityPage],
  })
  Object.assign(paths, {
    list: '/channels',
    closed: '/channels?closed=yes',
    public: `/our-accounts/${odsCode}`,
    register: '/channels/new',
    connected: `/channels/${main.id}`,
    broken: `/channels/${broken.id}`,
    'by hand, long name': `/channels/${x.id}`,
    edit: `/channels/${main.id}/edit`,
    close: `/channels/${main.id}/close`,
    disconnect: `/channels/${main.id}/disconnect`,
    'app password': `/channels/${bluesky.id}/sign-in`,
    choice: (await trust.visit(back, asha)).location ?? '',
    'not connected': back,
  })
}

it.each([320, 1280])(
  'every page is accessible and fits at %d pixels',
  async (width) => {
    const page = await browser.newPage({ width })
    const value = await trust.within(asha, (tx) => startSession(tx, trust.trust, asha, 'A browser'))
    await page.context().addCookies([{ name: sessionCookie, value, url: address }])
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(address + path)
      expect(await axe(page), name).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, `${name} at ${width}`).toBeLessThanOrEqual(0)
    }
    expect(browser.strays).toEqual([])
  },
  60_000,
)

it('shows what is wrong with a form, accessibly', async () => {
  const page = await browser.newPage({ width: 320, javaScript: false })
  const value = await trust.within(asha, (tx) => startSession(tx, trust.trust, asha, 'A browser'))
  await page.context().addCookies([{ name: sessionCookie, value, url: address }])
  await page.goto(`${address}/channels/new`)
  await page.selectOption('#network', 'facebook')
  await page.fill('#address', 'https://www.facebook.com/profile.php?id=1')
  await page.fill('#name', 'Ours')
  await page.fill('#purpose', 'News')
  await page.click('text=Register >> nth=-1')
  expect(await page.textContent('.nhsuk-error-summary')).toContain('profile')
  expect(await page.inputValue('#name')).toBe('Ours')
  expect(await axe(page)).toEqual([])
})
