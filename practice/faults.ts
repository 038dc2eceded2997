import { setTimeout as pause } from 'node:timers/promises'
import type { Answer } from './answer.ts'

/** Misbehaviour any network can show; each network adds its own named errors (F1, F2 …). */
export const commonFaults = [
  'accept-then-drop',
  'drop-before-accepting',
  'delay',
  'garbage',
  'server-error',
  'html-page',
] as const

export interface FaultOrder {
  readonly network: string
  /** Which call misbehaves; `any` is all of them. */
  readonly call: string
  /** Only calls about this account; null is every account. */
  readonly account: string | null
  readonly what: string
  /** How many calls are hit before it is over. */
  readonly times: number | 'always'
  /** How many such calls go well first. */
  readonly skip: number
  /** For `delay`. */
  readonly ms: number
  /** For faults that answer badly: do the work first, so the post goes out although the answer says otherwise. */
  readonly accepted: boolean
}

export interface Fault extends FaultOrder {
  readonly id: number
  /** How many calls it has hit. */
  hits: number
  left: number
  toSkip: number
}

export class Faults {
  #list: Fault[] = []
  #lastId = 0

  add(order: FaultOrder): Fault {
    const left = order.times === 'always' ? Number.POSITIVE_INFINITY : order.times
    const fault = { ...order, id: ++this.#lastId, hits: 0, left, toSkip: order.skip }
    this.#list.push(fault)
    return fault
  }

  list(): readonly Fault[] {
    return this.#list
  }

  clear(): void {
    this.#list = []
  }

  /** The fault this call meets, counted as met; null when it may go well. A call has several names, narrow to wide. */
  meet(network: string, names: readonly string[], account: string | null): Fault | null {
    for (const fault of this.#list) {
      if (fault.left === 0 || fault.network !== network) continue
      if (fault.call !== 'any' && !names.includes(fault.call)) continue
      if (fault.account !== null && fault.account !== account) continue
      if (fault.toSkip > 0) {
        fault.toSkip -= 1
        continue
      }
      fault.left -= 1
      fault.hits += 1
      return fault
    }
    return null
  }
}

const htmlPage =
  '<!doctype html><html lang="en"><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1><p>Please try again.</p></html>'

/**
 * Does the work in the way the fault says. `drop` means: close the line without a word.
 * The work is never given up because the caller went away; that is what makes an outcome unknown.
 */
export async function misbehave(
  fault: Fault,
  work: () => Promise<Answer>,
  answerBadly: (what: string) => Answer,
): Promise<Answer | 'drop'> {
  if (fault.what === 'drop-before-accepting') return 'drop'
  if (fault.what === 'delay') {
    await pause(fault.ms)
    return work()
  }
  if (fault.accepted || fault.what === 'accept-then-drop') await work()
  if (fault.what === 'accept-then-drop') return 'drop'
  if (fault.what === 'garbage') return { status: 200, text: '{"id":"1048', type: 'application/json' }
  if (fault.what === 'html-page') return { status: 502, text: htmlPage, type: 'text/html' }
  return answerBadly(fault.what)
}
