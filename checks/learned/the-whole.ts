/**
 * What a post as a whole is like: its words weighed together, as learned from invented posts.
 * It speaks where rules are silent, and softens rules that read between the lines where all around them is well.
 */
import type { Context, Finding, RuleId } from '../finding.ts'
import type { Reading } from '../language/reading.ts'
import type { Rule } from '../rule.ts'
import { isAtLeast } from '../severity.ts'
import { quote } from '../words.ts'
import { choose, type Signs } from './choose.ts'
import { heaviestOf, type Weighed } from './heaviest.ts'
import { likenesses } from './likeness.ts'
import type { Weights } from './weigh.ts'
import { threshold, written } from './weights.ts'
import { readSigns, readWeights } from './written.ts'

/** A post that weighs less than this is well, whatever a single phrase in it may look like. */
const plainlyWell = -1

/** Rules that read between the lines. Numbers, codes and links are what they are. */
const betweenTheLines = new Set<RuleId>(
  `conf.story conf.patient-name conf.place conf.small-numbers conf.third-party-health dignity.patient dignity.colleague
   dignity.stigma dignity.threat hon.overclaim mis.cure mis.stop-treatment mis.vaccine sec.internal tone.rant`.split(
    /\s+/,
  ),
)

let read: { readonly weights: Weights; readonly signs: Signs } | undefined

/** What rules found, as the whole post lets it stand, and what it adds to them. */
export function withTheWhole(
  findings: readonly Finding[],
  reading: Reading,
  context: Context,
  rules: readonly Rule[],
): readonly Finding[] {
  if (context.consent === true || context.role === 'patient/public') return findings
  const isClear = findings.some(
    ({ rule, severity }) => !betweenTheLines.has(rule) && isAtLeast(severity, 'medium'),
  )
  if (isClear) return findings
  const heaviest = heaviestOf(reading.tokens, context, learned().weights)
  if (heaviest === undefined) return findings
  if (findings.some(({ severity }) => isAtLeast(severity, 'medium'))) {
    return heaviest.weight < plainlyWell ? findings.map(soften) : findings
  }
  if (heaviest.weight < threshold || !speaksToSomebody(reading) || raisesAConcern.test(reading.text))
    return findings
  return [...findings, ...like(reading, heaviest, context, rules)]
}

const soften = (finding: Finding): Finding =>
  betweenTheLines.has(finding.rule) && isAtLeast(finding.severity, 'medium')
    ? { ...finding, severity: 'low' }
    : finding

function learned(): { readonly weights: Weights; readonly signs: Signs } {
  read ??= { weights: readWeights(written), signs: readSigns(written) }
  return read
}

function like(
  reading: Reading,
  { window, features }: Weighed,
  context: Context,
  rules: readonly Rule[],
): Finding[] {
  const id = choose(features, learned().signs, 'conf.story')
  const likeness = likenesses.find(({ rule }) => rule === id)
  const rule = rules.find((one) => one.id === id)
  if (likeness === undefined || rule === undefined) return []
  // What only an organisation may not say, a person may.
  if (rule.officialOnly && context.account !== 'official') return []
  const start = reading.tokens[window.from]?.start ?? 0
  const end = reading.tokens[window.to - 1]?.end ?? start
  return [
    {
      rule: id,
      severity: 'medium',
      start,
      end,
      reason: `${quote(reading.text.slice(start, end))} reads like a post that ${likeness.does}.`,
      source: rule.source,
      suggestion: likeness.suggestion,
    },
  ]
}

/** Whoever raises a concern is not told what it sounds like: only a rule that can say what is wrong may speak. */
const raisesAConcern =
  /\b(?:whistle ?-?blow\w*|whistle|speak(?:ing)? up|spoke up|unsafe|falsif\w+|understaffed|short[- ]staffed|safe staffing|raised (?:it|this|concerns?|a concern|my concerns?)|reported (?:it|this)|datix\w*|cqc|freedom to speak)\b/i

const somebody = new Set(
  'i we my our me us you your u he she him her his mine ours lol pls please anyone anybody dm somebody them they this these today tonight just here'.split(
    ' ',
  ),
)

/** Headlines tell of things that happen elsewhere; a post speaks of me, you or them, or shouts, laughs or asks. */
const speaksToSomebody = ({ tokens, text }: Reading): boolean =>
  tokens.some(({ word, isHashtag }) => isHashtag || somebody.has(word)) ||
  /[!?\n\p{Extended_Pictographic}]/u.test(text)
