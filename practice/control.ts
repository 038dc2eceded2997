import type { Context } from 'hono'
import { z } from 'zod'
import type { CallLog } from './call-log.ts'
import type { PracticeClock } from './clock.ts'
import { commonFaults, type Faults } from './faults.ts'
import { parseJson } from './json.ts'
import type { Ledger } from './ledger.ts'
import type { PracticeApp, PracticeNetwork } from './network.ts'

/** Everything the controls can reach. */
export interface Controlled {
  readonly networks: readonly PracticeNetwork[]
  readonly clock: PracticeClock
  readonly ledger: Ledger
  readonly faults: Faults
  readonly calls: CallLog
  readonly reset: () => void
}

const FaultForm = z.strictObject({
  network: z.string(),
  call: z.string(),
  account: z.string().nullable().default(null),
  what: z.string(),
  times: z.union([z.int().min(1), z.literal('always')]).default(1),
  skip: z.int().min(0).default(0),
  ms: z.int().min(0).max(600_000).default(0),
  accepted: z.boolean().default(false),
})

const ClockForm = z.union([
  z.strictObject({ now: z.coerce.date() }),
  z.strictObject({ advanceMs: z.number() }),
  z.strictObject({ real: z.literal(true) }),
])

const AccountsForm = z.strictObject({
  network: z.string(),
  pages: z.union([z.int().min(1).max(5000), z.array(z.string().min(1)).min(1)]),
  person: z.string().min(1).default('Tom Barraclough'),
})

const KeyForm = z.strictObject({ network: z.string(), account: z.string() })

const PersonForm = z.strictObject({
  network: z.string(),
  person: z.string(),
  what: z.enum(['password-changed', 'permission-removed']),
})

const LimitForm = z.strictObject({ network: z.string(), callsPerHour: z.int().min(1).nullable() })

const LedgerQuestion = z.strictObject({
  network: z.string().optional(),
  account: z.string().optional(),
  since: z.coerce.date().optional(),
  after: z.coerce.number().int().min(0).optional(),
})

/** Reads the body as the form wants it; else says what is wrong. A page elsewhere cannot send JSON here unasked. */
async function read<Form extends z.ZodType>(
  c: Context,
  form: Form,
): Promise<{ ok: true; value: z.output<Form> } | { ok: false; response: Response }> {
  const isJson = (c.req.header('content-type') ?? '').startsWith('application/json')
  const body: unknown = isJson ? parseJson(await c.req.text()) : undefined
  const parsed = form.safeParse(body)
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, response: wrong(c, isJson ? z.prettifyError(parsed.error) : 'Send JSON') }
}

const wrong = (c: Context, why: string): Response => c.json({ error: why }, 400)

/** The controls, the same for every practice network. */
export function mountControls(app: PracticeApp, all: Controlled): void {
  mountLooking(app, all)
  mountFaults(app, all)
  mountAccounts(app, all)
  app.post('/_practice/clock', async (c) => {
    const form = await read(c, ClockForm)
    if (!form.ok) return form.response
    if ('now' in form.value) all.clock.stopAt(form.value.now)
    else if ('advanceMs' in form.value) all.clock.advance(form.value.advanceMs)
    else all.clock.runFreely()
    return c.json({ now: all.clock.now() })
  })
  app.post('/_practice/reset', (c) => {
    all.reset()
    return c.json({ ok: true })
  })
}

function mountLooking(app: PracticeApp, all: Controlled): void {
  app.get('/_practice/ledger', (c) => {
    const question = LedgerQuestion.safeParse(c.req.query())
    if (!question.success) return wrong(c, z.prettifyError(question.error))
    return c.json({ posts: all.ledger.list(question.data) })
  })
  app.get('/_practice/log', (c) => c.json({ calls: all.calls.list() }))
  app.get('/_practice/clock', (c) => c.json({ now: all.clock.now() }))
}

function mountFaults(app: PracticeApp, { networks, faults }: Controlled): void {
  app.get('/_practice/faults', (c) => c.json({ faults: faults.list().map(showFault) }))
  app.delete('/_practice/faults', (c) => {
    faults.clear()
    return c.json({ faults: [] })
  })
  app.post('/_practice/faults', async (c) => {
    const form = await read(c, FaultForm)
    if (!form.ok) return form.response
    const network = networks.find(({ id }) => id === form.value.network)
    if (!network) return wrong(c, `No network called ${form.value.network}`)
    if (!network.callNames.includes(form.value.call)) {
      return wrong(c, `No call named ${form.value.call}. There are: ${network.callNames.join(', ')}`)
    }
    const known = [...commonFaults, ...network.faultNames]
    // F35 is the number of this fault in the list that all networks share.
    const what = form.value.what === 'F35' ? 'accept-then-drop' : form.value.what
    if (!known.includes(what)) return wrong(c, `No fault named ${what}. There are: ${known.join(', ')}`)
    return c.json(showFault(faults.add({ ...form.value, what })), 201)
  })
}

const showFault = ({ left, toSkip, ...fault }: ReturnType<Faults['list']>[number]) => ({
  ...fault,
  left: Number.isFinite(left) ? left : 'always',
  toSkip,
})

function mountAccounts(app: PracticeApp, { networks }: Controlled): void {
  const find = (id: string) => networks.find((network) => network.id === id)
  app.get('/_practice/accounts', (c) =>
    c.json({
      networks: networks.map((each) => ({ id: each.id, people: each.people(), accounts: each.accounts() })),
    }),
  )
  app.post('/_practice/accounts', async (c) => {
    const form = await read(c, AccountsForm)
    if (!form.ok) return form.response
    const { pages, person } = form.value
    const names = Array.isArray(pages)
      ? pages
      : Array.from({ length: pages }, (_, n) => `Practice Page ${n + 1}`)
    const network = find(form.value.network)
    return network
      ? c.json({ accounts: network.addAccounts({ names, person }) }, 201)
      : wrong(c, 'No such network')
  })
  app.post('/_practice/keys', async (c) => {
    const form = await read(c, KeyForm)
    if (!form.ok) return form.response
    const key = find(form.value.network)?.keyFor(form.value.account) ?? null
    return key ? c.json(key, 201) : wrong(c, 'No such account, or nobody manages it')
  })
  app.post('/_practice/people', async (c) => {
    const form = await read(c, PersonForm)
    if (!form.ok) return form.response
    const found = find(form.value.network)?.upset(form.value.person, form.value.what) ?? false
    return found ? c.json({ ok: true }) : wrong(c, 'No such person')
  })
  app.post('/_practice/limits', async (c) => {
    const form = await read(c, LimitForm)
    if (!form.ok) return form.response
    const network = find(form.value.network)
    network?.limitCalls(form.value.callsPerHour)
    return network ? c.json({ ok: true }) : wrong(c, 'No such network')
  })
}
