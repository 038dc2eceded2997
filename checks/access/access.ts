import { phrases } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { wordClass } from '../language/word-class.ts'
import { type Rule, rule } from '../rule.ts'
import { after, quote, type Span } from '../words.ts'

const way = wordClass(
  `door, doors, gate, gates, entrance, back door, side door, fire door, fire exit, keypad, key pad, key safe, keysafe, lift, store, store room, storeroom, stock room,
  drug room, drugs room, drug cupboard, drugs cupboard, cd cupboard, controlled drugs cupboard, treatment room, clean utility, linen room, medicine room, meds room, clinic room, pharmacy, dispensary,
  sluice, changing room, staff room, mess, doctors mess, office, on call room, car park barrier, barrier, nursery, scbu, maternity, labour ward, postnatal, mortuary, gas store, server room,
  ward, unit, fridge, cupboard, safe, loading bay, roof, plant room, tunnel, ambulance station, garage, drug safe, drugs safe, pod`,
)
const code = wordClass('code, codes, number, combination, combo, keycode, key code, door code, pin, passcode')
const locks = phrases`
  ${code} ... ${way}
  ${way} ..3 ${code}
  key-safe|keysafe|keypad|door-code|keycode
  drug|drugs|store|treatment|meds|linen|staff room|cupboard|door ..4 is|was *
`
const weakness = phrases`
  ${way} ..6 (never latches / doesnt latch / wont latch / never shuts / never closes / never locks / never locked / not locked / unlocked / left open / propped open / wedged open / held open / jammed open / hangs open / stays open / wide open / doesnt lock / wont lock / dont lock / doesnt shut / doesnt close / lock is broken / lock bust / lock is bust / lock has gone / lock is knackered / broken lock)
  cctv|camera|cameras|alarm|alarms|panic-button|intercom|swipe|baby-tag|tagging ..4 (off / down / out / dead / broken / not working / doesnt work / dont work / isnt working / arent working / out of order / turned off / switched off / bust / knackered / has been down / is down / are down / packed up / on the blink / never worked / hasnt worked)
  no (security / security guard / cctv / cameras / porters / staff) ..2 (on / at / by / in) ... ${way}
  keys ..5 are|live|lives|kept|hang|hidden|left ..2 (in / on / under / behind / above) ..6 desk|drawer|hook|shelf|cupboard|fridge|mat|plant|pot|kettle|tin|door|printer
  (tailgate / slip / sneak / get / walk) ..2 (in / through / straight in) ..4 (nobody / no one / noone) (checks / looks / asks / stops / challenges)
  (shove / push / kick / jiggle / wiggle / lift / force) ..12 (youre in / your in / and in / it opens / opens / straight in / gets you in)
  ${way} ..10 (youre in / straight in / walk in / just walk / let yourself in / gets you in / way in)
  nobody|noone|no-one (checks / challenges / stops / asks) ..3 (badge / badges / id / you / anyone) ..6 ${way}
`
const harmless = phrases`
  change|changes|changed|changing|reset|policy|never|dont|please|remember|report|reported|fixed|mended|repaired|review ..4 code|codes|keypad|combination
  dress|qr|discount|promo|promotion|colour|post|zip|highway|postal|bar|source|clinical|procedure|snomed|opcs|icd|genetic|morse|conduct|nmc code|codes
  bank|case|phone|ward|room|bed|telephone|record|large|small|high|low|total|any|huge|growing|increasing|rising|great|vast|the|a number|numbers of
  phone|bleep|extension|ext|ring|call|dial|contact number|code
`
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
