/** Posts in a real browser: what gets better with scripts, and what everybody can read, hear and reach. */
import { randomUUID } from 'node:crypto'
import { type Listening, listen } from '@canteen/plumbing/listen.ts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe, openBrowser, type TestBrowser } from '../../tests/browser.ts'
import { TestTrust } from '../../tests/trust.ts'
import { startSession } from '../people/people.ts'
import type { By } from '../people/person.ts'
import { sessionCookie } from '../web/cookies.ts'
import { getPost, type Post, saveDraft } from './posts.ts'
import { approvedBy, draft, type Office, openOffice, waiting, words } from './test-posts.ts'

let trust: TestTrust
let office: Office
let browser: TestBrowser
let server: Listening
let address = ''

beforeAll(async () => {
  trust = await TestTrust.start()
  office = await openOffice(trust)
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

async function open(
  path: string,
  as: By | null,
  options: Parameters<TestBrowser['newPage']>[0] = {},
): Promise<Page> {
  const page = await browser.newPage(options)
  if (as) {
    const value = await trust.within(as, (tx) => startSession(tx, trust.trust, as, 'A browser of the tests'))
    await page.context().addCookies([{ name: sessionCookie, value, url: address }])
  }
  await page.goto(address + path)
  return page
}

const stored = async (postId: string): Promise<Post> => {
  const found = await getPost(trust.trust, office.nia, postId)
  if (!found.ok) throw new Error(found.why.kind)
  return found.value.post
}

describe('the composer', () => {
  it('counts, checks and saves while somebody types', async () => {
    const page = await open('/posts/new', office.nia)
    await page.getByLabel('Fellside and Rivers on X').check()
    await page.getByLabel('What do you want to say?').fill('COME TO OUR CLINIC TODAY and bring a friend')
    await page.getByText('43 of 280').waitFor()
    await page.getByText('It could say:').waitFor()
    await page.getByText('Saved at 9am').waitFor()
    const postId = new URL(page.url()).pathname.split('/')[2] ?? ''
    expect((await stored(postId)).text).toBe('COME TO OUR CLINIC TODAY and bring a friend')
    expect(await page.evaluate(() => window.localStorage.length)).toBe(0)
  }, 30_000)

  it('keeps unsaved words through a crash', async () => {
    const post = await draft(office)
    const page = await open(`/posts/${post.id}/edit`, office.nia)
    await page.context().setOffline(true)
    await page.getByLabel('What do you want to say?').fill('Nearly lost')
    await page.getByText('Not saved yet: there is no connection').waitFor()
    await page.context().setOffline(false)
    const again = await page.context().newPage()
    await page.close()
    await again.goto(`${address}/posts/${post.id}/edit`)
    await again.getByRole('button', { name: 'Put them back' }).click()
    expect(await again.getByLabel('What do you want to say?').inputValue()).toBe('Nearly lost')
    await again.getByText('Saved at 9am').waitFor()
    expect((await stored(post.id)).text).toBe('Nearly lost')
  }, 30_000)

  it('stops saving when somebody else has saved, and loses nothing', async () => {
    const post = await draft(office)
    const page = await open(`/posts/${post.id}/edit`, office.nia)
    await saveDraft(trust.trust, office.tom, {
      ...words(office),
      postId: post.id,
      edit: 1,
      text: 'Tom was quicker',
    })
    await page.getByLabel('What do you want to say?').fill('Nia went on')
    await page.getByRole('heading', { name: 'Somebody else changed this post' }).waitFor()
    await page.getByRole('button', { name: 'Save draft' }).last().click()
    await page.getByRole('heading', { name: 'What Tom Okafor saved' }).waitFor()
    expect(await page.getByLabel('What do you want to say?').inputValue()).toBe('Nia went on')
    expect((await stored(post.id)).text).toBe('Tom was quicker')
  }, 30_000)

  it('never takes an approved post back by itself', async () => {
    const post = await approvedBy(office, office.asha)
    const page = await open(`/posts/${post.id}/edit`, office.nia)
    const saves: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/save')) saves.push(request.url())
    })
    await page.getByLabel('What do you want to say?').fill('Only looking')
    await page.clock.install()
    await page.getByText('Only looking', { exact: true }).last().waitFor()
    await page.clock.fastForward(60_000)
    expect(saves).toEqual([])
    expect((await stored(post.id)).state).toBe('approved')
  }, 30_000)
})

describe('the calendar', () => {
  it('moves a post with the arrow keys, and says where it is', async () => {
    const post = await approvedBy(office, office.asha, {
      plannedAt: new Date('2026-11-25T10:00:00Z'),
      text: 'By keys',
    })
    const page = await open('/calendar?view=week&date=2026-11-25', office.nia)
    const button = page.locator(`#post-${post.id} button`)
    await button.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('status').getByText('Thursday 26 November', { exact: true }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByText('Moved to 10am on Friday 27 November 2026.').waitFor()
    expect((await stored(post.id)).plannedAt).toEqual(new Date('2026-11-27T10:00:00Z'))
    expect(await page.locator('[data-day="2026-11-27"]').innerText()).toContain('By keys')
  }, 30_000)

  it('moves a post by dragging, and says why not into the past', async () => {
    const post = await approvedBy(office, office.asha, { plannedAt: new Date('2026-11-25T11:00:00Z') })
    const page = await open('/calendar?view=month&date=2026-11-25', office.nia)
    const entry = page.locator(`#post-${post.id}`)
    await entry.dragTo(page.locator('[data-day="2026-11-12"]'), { sourcePosition: { x: 2, y: 2 } })
    await page.getByText('That time has passed.').waitFor()
    await entry.dragTo(page.locator('[data-day="2026-11-29"]'), { sourcePosition: { x: 2, y: 2 } })
    await page.getByText('Moved to 11am on Sunday 29 November 2026.').waitFor()
    expect((await stored(post.id)).plannedAt).toEqual(new Date('2026-11-29T11:00:00Z'))
  }, 30_000)
})

describe('every page', () => {
  const pages = async (): Promise<[string, By][]> => {
    const post = await draft(office, {
      text: 'COME TO OUR CLINIC NOW #getyourflujabtoday '.repeat(20),
      link: 'https://www.nhs.uk/flu',
    })
    const forApproval = await waiting(office, { text: 'NHS number 999 000 0018' })
    const planned = await approvedBy(office, office.asha, { plannedAt: new Date('2026-11-25T10:00:00Z') })
    return [
      ['/posts', office.nia],
      ['/posts?state=cancelled', office.nia],
      ['/posts/new', office.nia],
      [`/posts/${post.id}/edit`, office.nia],
      [`/posts/${planned.id}`, office.tom],
      [`/posts/${planned.id}/edit`, office.nia],
      ['/approvals', office.tom],
      [`/posts/${forApproval.id}/approve`, office.asha],
      ['/calendar', office.nia],
      ['/calendar?view=week', office.nia],
      ['/calendar?view=agenda', office.nia],
    ]
  }

  it.each([320, 1280])(
    'can be read and reached at %i pixels',
    async (width) => {
      const wrong: string[] = []
      for (const [path, as] of await pages()) {
        const page = await open(path, as, { width })
        wrong.push(...(await axe(page)).map((what) => `${path}: ${what}`))
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        if (wide > width) wrong.push(`${path} is ${wide} pixels wide`)
        await page.context().close()
      }
      expect(wrong).toEqual([])
    },
    120_000,
  )

  it('can be read after a refusal, with everything still in it', async () => {
    const page = await open('/posts/new', office.nia, { javaScript: false, width: 320 })
    await page.getByLabel('What do you want to say?').fill('Without a channel')
    await page.getByRole('button', { name: 'Send for approval' }).click()
    await page.getByRole('link', { name: 'Choose at least one channel.' }).waitFor()
    expect(await page.getByLabel('What do you want to say?').inputValue()).toBe('Without a channel')
    expect(await axe(page)).toEqual([])
  }, 30_000)

  it('asks nobody outside', () => expect(browser.strays).toEqual([]))
})

it('is not there for a made-up post', async () => {
  const page = await open(`/posts/${randomUUID()}`, office.nia)
  expect(await page.title()).toContain('Page not found')
})
