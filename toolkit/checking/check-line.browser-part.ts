/** Drafts waiting to be checked: one at a time, and of each place on the page only the newest. */
import type { Context, Draft } from '@canteen/checks/finding.ts'
import type { CheckedFinding } from './checked-finding.ts'

export type FromWorker = (
  | { readonly kind: 'ready' }
  | { readonly kind: 'checked'; readonly findings: readonly CheckedFinding[] }
  | { readonly kind: 'failed'; readonly why: string }
) & {
  /** All that the worker has ever asked the network for: the page cannot see it by itself. */
  readonly askedFor: readonly string[]
}

export type CheckHere = (draft: Draft, context: Context) => Promise<readonly CheckedFinding[]>

interface Waiting {
  readonly draft: Draft
  readonly context: Context
  readonly place: string
  readonly settle: (findings: readonly CheckedFinding[] | null) => void
  readonly fail: (why: Error) => void
}

export interface CheckLine {
  /**
   * Findings, worst first; null when a newer draft from the same place was handed in meanwhile.
   * Rejects only when the check itself breaks, which is our mistake.
   */
  readonly check: (
    draft: Draft,
    context: Context,
    place?: string,
  ) => Promise<readonly CheckedFinding[] | null>
  /** Resolves once no more has to be fetched: from then on the check needs no network. */
  readonly ready: Promise<'in-a-worker' | 'on-the-page'>
  /** Addresses that the worker asked for after it was ready. */
  readonly askedFor: () => readonly string[]
}

interface Workplace {
  /** Throws, or fails later, where the browser or the page's owner allows no workers. */
  readonly openWorker: () => Worker
  /** Takes over then. */
  readonly checkHere: CheckHere
  readonly prepareHere: () => Promise<void>
}

export function openCheckLine({ openWorker, checkHere, prepareHere }: Workplace): CheckLine {
  const waiting = new Map<string, Waiting>()
  let running: Waiting | null = null
  let worker: Worker | null = null
  let isHere = false
  let askedBefore = 0
  let askedFor: readonly string[] = []
  let isReady: (where: 'in-a-worker' | 'on-the-page') => void = () => undefined
  let isNot: (why: unknown) => void = () => undefined
  const ready = new Promise<'in-a-worker' | 'on-the-page'>((resolve, reject) => {
    isReady = resolve
    isNot = reject
  })
  // Nobody need ask whether it is ready: a draft that cannot be checked says so itself.
  ready.catch(() => null)

  const next = (): void => {
    if (running) return
    const [first] = waiting.values()
    if (!first) return
    waiting.delete(first.place)
    running = first
    const { draft, context } = first
    if (worker) worker.postMessage({ draft, context })
    else
      checkHere(draft, context).then(
        (findings) => finish((of) => of.settle(overtaken(of) ? null : findings)),
        (error) => finish((of) => of.fail(new Error('The check broke', { cause: error }))),
      )
  }
  const overtaken = ({ place }: Waiting): boolean => waiting.has(place)
  const finish = (how: (of: Waiting) => void): void => {
    const done = running
    running = null
    if (done) how(done)
    next()
  }
  const carryOnHere = (): void => {
    if (isHere) return
    isHere = true
    worker?.terminate()
    worker = null
    prepareHere().then(() => isReady('on-the-page'), isNot)
    // What the worker was busy with is not lost.
    if (running && !overtaken(running)) waiting.set(running.place, running)
    else running?.settle(null)
    running = null
    next()
  }
  const hear = ({ data }: MessageEvent<FromWorker>): void => {
    if (data.kind === 'ready') askedBefore = data.askedFor.length
    askedFor = data.askedFor.slice(askedBefore)
    if (data.kind === 'ready') isReady('in-a-worker')
    else if (data.kind === 'checked') finish((of) => of.settle(overtaken(of) ? null : data.findings))
    else finish((of) => of.fail(new Error(data.why)))
  }
  try {
    worker = openWorker()
    worker.addEventListener('message', hear)
    worker.addEventListener('error', carryOnHere)
  } catch {
    carryOnHere()
  }
  return {
    ready,
    askedFor: () => askedFor,
    check: (draft, context, place = '') =>
      new Promise((settle, fail) => {
        waiting.get(place)?.settle(null)
        waiting.set(place, { draft, context, place, settle, fail })
        next()
      }),
  }
}
