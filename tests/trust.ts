/** A whole trust in one process: real database, real files, real web app; the test holds the clock. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { heldClock } from '@canteen/plumbing/clock.ts'
import { runDueJobs } from '@canteen/plumbing/jobs.ts'
import { createDatabase } from '@canteen/plumbing/postgres/for-tests.ts'
import { readSettings } from '@canteen/plumbing/settings.ts'
import { startPractice } from '@canteen/practice/index.ts'
import type pg from 'pg'
import { inject } from 'vitest'
import { apiApp } from '../toolkit/api/api.ts'
import { jobs } from '../toolkit/jobs.ts'
import { openTrust } from '../toolkit/open-trust.ts'
import { createOrganisation } from '../toolkit/organisations/organisations.ts'
import { addPerson, hashPassword, startSession } from '../toolkit/people/people.ts'
import type { By, Person, Role } from '../toolkit/people/person.ts'
import { routes } from '../toolkit/routes.ts'
import type { Trust, Tx } from '../toolkit/trust.ts'
import { openAssets } from '../toolkit/web/assets.ts'
import { sessionCookie } from '../toolkit/web/cookies.ts'
import { webApp } from '../toolkit/web/serve.tsx'

const address = 'http://canteen.test.example'
/** Everybody in the tests signs in with it. */
export const passwordOfEverybody = 'canteen lunch at half past twelve'
const hashOfEverybody = hashPassword(passwordOfEverybody)
export const start = new Date('2026-11-23T09:00:00Z')
const system = {
  organisationId: '',
  id: '',
  name: 'Canteen',
  email: '',
  roles: [],
  way: 'by itself',
} as const

/** What came back, with what a test most often asks of it. */
export interface Reply {
  readonly status: number
  readonly location: string | null
  readonly text: string
  readonly headers: Headers
}

export class TestTrust {
  private readonly cookies = new Map<string, Map<string, string>>()
  private readonly app
  private organisationCount = 0

  private constructor(
    readonly trust: Trust,
    readonly clock: ReturnType<typeof heldClock>,
    readonly practice: Awaited<ReturnType<typeof startPractice>> | null,
    private readonly folder: string,
    readonly database: pg.PoolConfig,
  ) {
    this.app = webApp({
      trust,
      routes,
      assets: openAssets(join(import.meta.dirname, '../dist/assets')),
      remoteOf: () => '192.0.2.1',
      api: apiApp(trust, () => '192.0.2.1'),
    })
  }

  static async start(options: { practice?: boolean; env?: Record<string, string> } = {}): Promise<TestTrust> {
    const folder = await mkdtemp(join(tmpdir(), 'canteen-trust-'))
    const database = await createDatabase(inject('postgres'), `t_${randomUUID().replaceAll('-', '')}`, {
      template: 'canteen_template',
    })
    const clock = heldClock(start)
    const settings = readSettings({ CANTEEN_DATA: folder, CANTEEN_LOG: 'error', ...options.env })
    if (!settings.ok) throw new Error(JSON.stringify(settings.why))
    const practice = options.practice ? await startPractice({ now: clock.now }) : null
    const opened = await openTrust(settings.value, {
      clock,
      database,
      practiceAddress: practice?.address ?? null,
      address,
    })
    if (!opened.ok) throw new Error(JSON.stringify(opened.why))
    return new TestTrust(opened.value, clock, practice, folder, database)
  }

  async stop(): Promise<void> {
    await this.trust.db.close()
    await this.practice?.stop()
    await rm(this.folder, { recursive: true, force: true })
  }
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }

  /** An invented organisation of its own. */
  async organisation(name = 'Fellside and Rivers NHS Trust'): Promise<string> {
    const id = randomUUID()
    this.organisationCount += 1
    const odsCode = `R${String(this.organisationCount).padStart(2, '0')}`
    await this.trust.db.within(id, (tx) =>
      createOrganisation(tx, this.trust, { id, name, odsCode, stance: 'permissive' }),
    )
    return id
  }

  async person(organisationId: string, name: string, roles: readonly Role[]): Promise<By> {
    const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}.${randomUUID().slice(0, 8)}@fellside.example`
    const passwordHash = await hashOfEverybody
    const person: Person = await this.trust.db.within(organisationId, (tx) =>
      addPerson(tx, this.trust, { organisationId, name, email, passwordHash, roles }),
    )
    return { ...person, way: 'web' }
  }

  within<T>(who: { organisationId: string } | string, run: (tx: Tx) => Promise<T>): Promise<T> {
    return this.trust.db.within(typeof who === 'string' ? who : who.organisationId, run)
  }

  /** Acts as Canteen itself, for an organisation. */
  itself(organisationId: string): By {
    return { ...system, organisationId }
  }

  /** Runs every job whose time has come by the test's clock. */
  async runDueJobs(): Promise<void> {
    await this.trust.db.pool.query(
      'update graphile_worker._private_jobs set run_at = now() where run_at <= $1',
      [this.clock.now()],
    )
    await runDueJobs(this.trust, jobs, this.trust.db.pool)
  }

  /** Fetches a page through the web app, with this person's cookies (null: not signed in). */
  async visit(path: string, as: By | null = null, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send(
      new Request(address + path, { headers: { ...headers, cookie: await this.cookiesOf(as) } }),
      as,
    )
  }

  /** Sends a form as a browser would: first the page it stands on for its token, then the form. */
  async submit(
    path: string,
    fields: Readonly<Record<string, string | readonly string[] | File>>,
    as: By | null = null,
    options: { on?: string; csrf?: string; headers?: Record<string, string> } = {},
  ): Promise<Reply> {
    const csrf = options.csrf ?? (await this.csrf(as, options.on))
    const form = new FormData()
    const all: Record<string, string | readonly string[] | File> = { csrf, ...fields }
    for (const [name, value] of Object.entries(all)) {
      if (value instanceof File) form.append(name, value, value.name)
      else for (const one of typeof value === 'string' ? [value] : value) form.append(name, one)
    }
    const headers = { ...options.headers, cookie: await this.cookiesOf(as) }
    return this.send(new Request(address + path, { method: 'POST', body: form, headers }), as)
  }

  /** The whole web app, for tests that speak to it themselves. */
  fetch(request: Request): Promise<Response> {
    return Promise.resolve(this.app.fetch(request))
  }

  async csrf(as: By | null, on = '/sign-in'): Promise<string> {
    const page = await this.visit(as && on === '/sign-in' ? '/' : on, as)
    const token = /name="csrf" value="([^"]+)"/.exec(page.text)?.[1]
    if (!token) throw new Error(`No form on ${on} (status ${page.status})`)
    return token
  }

  private async send(request: Request, as: By | null): Promise<Reply> {
    const response = await this.app.fetch(request)
    const jar = this.jar(as)
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';', 1)[0]?.split(/=(.*)/s) ?? []
      if (cookie.includes('Max-Age=0')) jar.delete(name)
      else jar.set(name, value)
    }
    return {
      status: response.status,
      location: response.headers.get('location'),
      text: await response.text(),
      headers: response.headers,
    }
  }

  private jar(as: By | null): Map<string, string> {
    const key = as?.id ?? ''
    const jar = this.cookies.get(key) ?? new Map<string, string>()
    this.cookies.set(key, jar)
    return jar
  }

  private async cookiesOf(as: By | null): Promise<string> {
    const jar = this.jar(as)
    if (as && !jar.has(sessionCookie)) {
      jar.set(sessionCookie, await this.within(as, (tx) => startSession(tx, this.trust, as, 'A test')))
    }
    return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  }
}
