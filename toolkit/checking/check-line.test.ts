import { expect, it } from 'vitest'
import { type FromWorker, openCheckLine } from './check-line.browser-part.ts'
import { type CheckedFinding, checkDraft } from './checked-finding.ts'

const number = 'NHS number 999 000 0018'

/** The browser's side of a worker, which the test lets answer when it likes. */
class HeldWorker extends EventTarget {
  readonly asked: string[] = []
  terminated = false
  postMessage({ draft }: { readonly draft: { readonly text: string } }): void {
    this.asked.push(draft.text)
  }
  terminate(): void {
    this.terminated = true
  }
  hear(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  answer(): void {
    this.hear({ kind: 'checked', findings: checkDraft({ text: this.asked.at(-1) ?? '' }, {}), askedFor: [] })
  }
}

function lineWith(worker: HeldWorker | null) {
  const here: string[] = []
  const line = openCheckLine({
    openWorker: () => {
      if (!worker) throw new Error('No workers here')
      // Only what the line uses of a worker is there.
      return worker as unknown as Worker
    },
    prepareHere: async () => undefined,
    checkHere: async (draft, context) => {
      here.push(draft.text)
      return checkDraft(draft, context)
    },
  })
  return { line, here }
}
const rules = (findings: readonly CheckedFinding[] | null) => findings?.map(({ rule }) => rule)

it('hands the worker one draft at a time, and of those that wait only the newest', async () => {
  const worker = new HeldWorker()
  const { line } = lineWith(worker)
  const answers = ['one', 'two', number].map((text) => line.check({ text }, {}))
  expect(worker.asked).toEqual(['one'])
  expect(await answers[1]).toBe(null)
  worker.answer()
  expect(await answers[0]).toBe(null)
  expect(worker.asked).toEqual(['one', number])
  worker.answer()
  expect(rules((await answers[2]) ?? null)).toContain('conf.nhs-number')
})

it('keeps the places of a page apart', async () => {
  const worker = new HeldWorker()
  const { line } = lineWith(worker)
  const first = line.check({ text: 'one' }, {}, 'a')
  const second = line.check({ text: number }, {}, 'b')
  worker.answer()
  worker.answer()
  expect(await first).toEqual([])
  expect(rules(await second)).toContain('conf.nhs-number')
})

it('carries on without a worker when it dies, and loses no draft', async () => {
  const worker = new HeldWorker()
  const { line, here } = lineWith(worker)
  const asked = line.check({ text: number }, {})
  worker.dispatchEvent(new Event('error'))
  worker.dispatchEvent(new Event('error'))
  expect(rules(await asked)).toContain('conf.nhs-number')
  expect([worker.terminated, here]).toEqual([true, [number]])
  expect(await line.ready).toBe('on-the-page')
})

it('does without workers where there are none', async () => {
  const { line } = lineWith(null)
  expect(rules(await line.check({ text: number }, {}))).toContain('conf.nhs-number')
})

it('says when the check itself breaks, and goes on with the next draft', async () => {
  const worker = new HeldWorker()
  const { line } = lineWith(worker)
  const broken = line.check({ text: 'one' }, {}, 'a')
  const next = line.check({ text: 'two' }, {}, 'b')
  worker.hear({ kind: 'failed', why: 'Out of luck', askedFor: [] })
  await expect(broken).rejects.toThrow('Out of luck')
  worker.answer()
  expect(await next).toEqual([])
})

it('counts what the worker asks for only once it is ready', () => {
  const worker = new HeldWorker()
  const { line } = lineWith(worker)
  worker.hear({ kind: 'ready', askedFor: ['/rules'] })
  expect(line.askedFor()).toEqual([])
  void line.check({ text: 'one' }, {})
  worker.hear({ kind: 'checked', findings: [], askedFor: ['/rules', '/more'] })
  expect(line.askedFor()).toEqual(['/more'])
})
