import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
/**
 * Every page, in every state of tests/accessibility/states.ts, in a real browser: nothing that axe finds against
 * WCAG 2.2 AA, at the narrowest width and on a desk, with scripts and without.
 */
import { listen } from '@canteen/plumbing/listen.ts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeChannel, markConnectionBroken, registerChannel } from '../toolkit/channels/channels.ts'
import { startSession } from '../toolkit/people/people.ts'
import { type By, roles } from '../toolkit/people/person.ts'
import { saveDraft, sendForApproval } from '../toolkit/posts/posts.ts'
import { sessionCookie } from '../toolkit/web/cookies.ts'
import { type Seeded, type State, states } from './accessibility/states.ts'
import { axe, openBrowser, type TestBrowser } from './browser.ts'
import { aFacebookChannel } from './facebook.ts'
import { filesUnder } from './imports.ts'
import { must, seedEverything } from './seeds/everything.ts'
import { TestTrust } from './trust.ts'

/** Signing in is also what the start page shows first, and an old link is an old link. */
const sameOnPurpose = new Set(['Sign in - Canteen', 'This link does not work - Canteen'])
/** Their answers are the pages of others. */
const withoutOwnTitle = ['toolkit/posts/post-actions.page.tsx']
const mostScript = 30 * 1024
/** It shows the component as intranets get it: one file with every rule in it, which has a budget of its own. */
const showsTheComponent = ['toolkit/checking/intranet.page.tsx']
const longWord = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'

let test: TestTrust
let browser: TestBrowser
let seeded: Seeded
let bare: By
let address = ''
let close = async (): Promise<void> => undefined

beforeAll(async () => {
  ;[test, browser] = await Promise.all([TestTrust.start({ practice: true }), openBrowser()])
  const listening = must(await listen((request) => test.fetch(request), { host: '127.0.0.1', port: 0 }))
  address = `http://127.0.0.1:${listening.port}`
  close = listening.close
  const full = await seedEverything(test, `${longWord} NHS Trust`, longWord)
  bare = await test.person(await test.organisation('Bare NHS Trust'), 'Bryn Newcomer', roles)
  seeded = { full, ...(await more(full)) }
}, 120_000)
afterAll(async () => {
  await browser.close()
  await close()
  await test.stop()
})

/** Enough for a second page of each list, and the channels that something is wrong with. */
async function more({ people, channels, organisationId }: Seeded['full']): Promise<Omit<Seeded, 'full'>> {
  const { manager, author } = people
  for (let n = 0; n < 60; n++) {
    await test.person(organisationId, `Person ${n} ${n % 3 ? '' : longWord}`, ['author', 'on-duty'])
    const plannedAt = new Date(test.clock.now().getTime() + (n % 12) * 3_600_000 + 60_000)
    const post = must(
      await saveDraft(test.trust, author, {
        postId: crypto.randomUUID(),
        edit: 0,
        text: `${n % 4 ? 'A clinic' : longWord.repeat(5)} ${n}`,
        link: n % 5 ? null : `https://www.fellside.example/${longWord}${longWord}`,
        plannedAt,
        channels: [{ channelId: channels.facebook.id, text: null }],
        pictures: [],
      }),
    )
    if (n % 2) must(await sendForApproval(test.trust, author, { postId: post.id }))
  }
  const register = async (n: number) =>
    must(
      await registerChannel(test.trust, manager, {
        network: 'x',
        address: `https://x.com/fellside${n}`,
        name: n % 2 ? `Ward ${n}` : `${longWord} ${n}`,
        ownerId: manager.id,
        deputyId: author.id,
        purpose: longWord,
        isPublic: n % 3 > 0,
      }),
    ).id
  for (let n = 0; n < 30; n++) await register(n)
  const closed = await register(99)
  must(await closeChannel(test.trust, manager, closed))
  const { id: broken } = await aFacebookChannel(test, manager, {
    id: '104857600067890',
    slug: 'FellsideMaternity',
  })
  await test.within(manager, (tx) =>
    markConnectionBroken(
      tx,
      test.trust,
      test.itself(organisationId),
      organisationId,
      broken,
      `${longWord} is over`,
    ),
  )
  return {
    broken: `/channels/${broken}`,
    closed: `/channels/${closed}`,
    refusedPicture: () => test.submit('/pictures', {}, author),
    shared: () => test.submit('/check/share', { text: 'A clinic' }),
  }
}

async function open(state: State, options: { width: number; javaScript: boolean }): Promise<Page> {
  const page = await browser.newPage(options)
  const by = state.as === 'bare' ? bare : state.as && seeded.full.people[state.as]
  if (by) {
    const value = await test.within(by, (tx) => startSession(tx, test.trust, by, 'A test'))
    await page.context().addCookies([{ name: sessionCookie, value, url: address }])
  }
  const at = address + state.at(seeded)
  if (state.reply) {
    const { text, headers } = await state.reply(seeded)
    const kept = { 'content-security-policy': headers.get('content-security-policy') ?? '' }
    await page.route(at, (route) => route.fulfill({ contentType: 'text/html', headers: kept, body: text }))
  }
  await page.goto(at)
  await state.act?.(page)
  return page
}

/** What every page owes its reader, beside what axe looks for. */
const basics = (page: Page): Promise<typeof wellMade> =>
  page.evaluate(() => {
    const tooWide = document.documentElement.scrollWidth > document.documentElement.clientWidth
    const right = (element: Element): number => element.getBoundingClientRect().right
    const edge = document.documentElement.clientWidth
    const sticking = [...document.querySelectorAll('body *')].filter((element) => right(element) > edge + 1)
    return {
      // Named, so that whoever reads the failure need not look for it.
      tooWide: tooWide ? sticking.slice(-3).map((element) => element.outerHTML.slice(0, 150)) : [],
      headings: document.querySelectorAll('h1').length,
      lang: document.documentElement.lang,
    }
  })
const wellMade = { tooWide: [] as string[], headings: 1, lang: 'en-GB' }

/** Bytes of script as they travel, compressed. */
async function scriptBytes(paths: readonly string[]): Promise<number> {
  const sizes = paths.map(async (path) => {
    const request = new Request(address + path, { headers: { 'accept-encoding': 'gzip' } })
    const response = await test.fetch(request)
    expect(response.headers.get('content-encoding'), path).toBe('gzip')
    return (await response.arrayBuffer()).byteLength
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** By page, so that two can be told apart in a list of open tabs. */
const titles = new Map<string, Set<string>>()

describe.each(Object.entries(states))('%s', (file, itsStates) => {
  it.each(itsStates)('$name', { timeout: 60_000 }, async (state) => {
    const scripts = new Set<string>()
    const page = await open(state, { width: 320, javaScript: true })
    try {
      page.on('request', (request) => {
        const { pathname } = new URL(request.url())
        // A worker and its parts are fetched after the page and run beside it: nobody waits for them.
        if (request.resourceType() === 'script' && !isOfWorkersAlone(pathname)) scripts.add(pathname)
      })
      expect(await basics(page), 'at 320 pixels').toEqual(wellMade)
      expect(await axe(page), 'at 320 pixels').toEqual([])
      await page.setViewportSize({ width: 1280, height: 900 })
      expect(await basics(page), 'at 1280 pixels').toEqual(wellMade)
      expect(await axe(page), 'at 1280 pixels').toEqual([])
      titles.set(file, (titles.get(file) ?? new Set()).add((await page.title()).replace(/^Error: /, '')))
      if (!state.act && !showsTheComponent.includes(file)) {
        await page.reload()
        expect(await scriptBytes([...scripts]), [...scripts].join()).toBeLessThanOrEqual(mostScript)
      }
    } finally {
      await page.context().close()
    }
  })

  it('without scripts', { timeout: 60_000 }, async () => {
    for (const [n, state] of itsStates.entries()) {
      const page = await open(state, { width: 320, javaScript: false })
      try {
        expect(await basics(page), state.name).toEqual(wellMade)
        // The page as sent is the same in each state; one look by axe tells about what scripts would have changed.
        if (n === 0) expect(await axe(page), state.name).toEqual([])
      } finally {
        await page.context().close()
      }
    }
  })
})

describe('all of them', () => {
  it('are the pages there are', () => {
    const pages = filesUnder('toolkit').filter((path) => path.endsWith('.page.tsx'))
    expect(
      Object.keys(states)
        .filter((path) => path.endsWith('.page.tsx'))
        .sort(),
    ).toEqual(pages.sort())
  })

  it('have titles that tell them apart', () => {
    const owners = new Map<string, string[]>()
    for (const [file, its] of titles) {
      if (withoutOwnTitle.includes(file)) continue
      for (const title of its) owners.set(title, [...(owners.get(title) ?? []), file])
    }
    const shared = [...owners].filter(([title, files]) => files.length > 1 && !sameOnPurpose.has(title))
    expect(shared).toEqual([])
  })

  it('ask nothing of any other machine', () => expect(browser.strays).toEqual([]))
})

const assets = join(import.meta.dirname, '..', 'dist', 'assets')

/** The scripts that these import as they load, and they themselves. */
function withParts(names: readonly string[], known = new Set<string>()): Set<string> {
  for (const name of names) {
    if (known.has(name)) continue
    known.add(name)
    const text = readFileSync(join(assets, name), 'utf8')
    withParts(
      [...text.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)].map((match) => match[1] ?? ''),
      known,
    )
  }
  return known
}

const all = readdirSync(assets).filter((name) => name.endsWith('.js'))
const isWorker = (name: string): boolean => name.includes('-worker-')
const ofWorkers = withParts(all.filter(isWorker))
const ofPages = withParts(
  all.filter((name) => !isWorker(name) && !/^(?:chunk|check-on-page|canteen-check)/.test(name)),
)

function isOfWorkersAlone(pathname: string): boolean {
  const name = pathname.replace('/assets/', '')
  return ofWorkers.has(name) && !ofPages.has(name)
}
