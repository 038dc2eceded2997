/**
 * What was learned, in little room: of each feature only a number made from its letters is kept. About one feature in
 * a hundred that was never learned is taken for one that was. The small core is built with it instead of written.ts.
 */
import type { RuleId } from '../finding.ts'
import type { Signs } from './choose.ts'
import type { Weights } from './weigh.ts'

/** Under each key (tenths of a weight, or of a weight for a rule) a line of features: see `packFeatures`. */
export interface Packed {
  readonly start: number
  readonly weights: Readonly<Record<string, string>>
  readonly signs: Readonly<Record<string, string>>
}

const numbers = 2 ** 19
/** Without the signs that would be escaped in a program. */
const digits = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'
/** Digits before this one end a number; the others say that more follows. */
const ending = 72

function numberOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  return (Math.imul(hash, 0x2c1b3c6d) >>> 13) % numbers
}

/** The numbers of features in order, as steps from one to the next. */
export function packFeatures(features: readonly string[]): string {
  let before = -1
  let packed = ''
  for (const number of [...new Set(features.map(numberOf))].sort((a, b) => a - b)) {
    let step = number - before - 1
    before = number
    const low = step % ending
    step = Math.floor(step / ending)
    let high = ''
    for (; step > 0; step = Math.floor(step / (digits.length - ending)))
      high = (digits[ending + (step % (digits.length - ending))] ?? '') + high
    packed += high + digits[low]
  }
  return packed
}

function* unpack(packed: string): Iterable<number> {
  let number = -1
  let step = 0
  for (const char of packed) {
    const digit = digits.indexOf(char)
    if (digit >= ending) step = step * (digits.length - ending) + digit - ending
    else {
      number += step * ending + digit + 1
      step = 0
      yield number
    }
  }
}

class ByFeature<V> extends Map<string, V> {
  readonly byNumber = new Map<number, V>()
  override get(feature: string): V | undefined {
    return this.byNumber.get(numberOf(feature))
  }
}

export function readWeights({ start, weights }: Packed): Weights {
  const of = new ByFeature<number>()
  for (const [key, packed] of Object.entries(weights)) {
    for (const number of unpack(packed)) of.byNumber.set(number, Number(key.slice(1)) / 10)
  }
  return { start, of }
}

/** Signs stand under `_` and a weight in tenths, a space, and a rule. */
export function readSigns({ signs }: Packed): Signs {
  const all = new ByFeature<Map<RuleId, number>>()
  for (const [key, packed] of Object.entries(signs)) {
    const [weight = '', rule = ''] = key.slice(1).split(' ')
    for (const number of unpack(packed)) {
      const rules = all.byNumber.get(number) ?? new Map<RuleId, number>()
      rules.set(rule, Number(weight) / 10)
      all.byNumber.set(number, rules)
    }
  }
  return all
}
