import type { Reading } from '../language/reading.ts'
import { type Rule, rule } from '../rule.ts'
import { after, quote, type Span } from '../words.ts'
import { harmless, locks, weakness } from './words.ts'

const secret =
  /^(?:['’]?s)?(?:[^.!?\n]{0,60}?\b(?:is|are|it['’]s|its|was|still|now|at|press|try|type|enter)\b|[^.!?\n:=]{0,50}[:=]|[\s,#–—-]{1,3})?\s*["“'‘]?(?<code>[CcXxYyZz]?\d{3,6}[A-Za-z#*]?\b|\d(?:[\s-]\d){3,5}|[XYZC]\d{2,4}[A-Z]?)(?!\s?(?:beds?|people|patients|staff|years?|am|pm|hours?|%|per|sq|babies|visits|spaces))/iu

/** Door codes, keys and weak spots in how a building is kept safe. */
export const access: Rule = rule({
  id: 'sec.access',
  title: 'A way in',
  severity: 'stop',
  source: {
    title: 'ProtectUK: security-minded communications',
    address:
      'https://www.protectuk.police.uk/tactic-vb1-ensure-strong-security-posture-through-security-minded-communications',
    paraphrase: true,
  },
  suggestion:
    'Take it out. If a lock, camera or alarm does not work, tell security or your manager today: that is what will get it mended.',
  readsPictures: true,
  triggers: [locks, weakness],
  consults: [harmless],
  find: ({ text }, _, reading) =>
    [...codes(text, reading), ...weakSpots(reading)].map(({ start, end }) => ({
      start,
      end,
      reason: `${quote(text.slice(start, end))} tells anybody who reads it how to get in.`,
    })),
})

const codes = (text: string, reading: Reading): Span[] =>
  reading.hits(locks).flatMap((hit) => {
    if (reading.hasNear(harmless, hit)) return []
    const inside = /\b[CXYZ]\d{3,5}[A-Z]?\b/.exec(text.slice(hit.start, hit.end))
    if (inside) return [hit]
    const match = secret.exec(after(text, hit.end, 120))
    if (!match || /^(?:19|20)\d\d$/.test(match.groups?.['code'] ?? '')) return []
    return [{ start: hit.start, end: hit.end + match[0].length }]
  })

const weakSpots = (reading: Reading): readonly Span[] =>
  reading.hits(weakness).filter((hit) => !reading.hasNear(harmless, hit) && !reading.isQuestion(hit.sentence))
