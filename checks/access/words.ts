/** The words and phrases that the rule looks for. */
import { phrases } from '../language/phrases.ts'
import { wordClass } from '../language/word-class.ts'

const way = wordClass(
  `door, doors, gate, gates, entrance, back door, side door, fire door, fire exit, keypad, key pad, key safe, keysafe, lift, store, store room, storeroom, stock room,
  drug room, drugs room, drug cupboard, drugs cupboard, cd cupboard, controlled drugs cupboard, treatment room, clean utility, linen room, medicine room, meds room, clinic room, pharmacy, dispensary,
  sluice, changing room, staff room, mess, doctors mess, office, on call room, car park barrier, barrier, nursery, scbu, maternity, labour ward, postnatal, mortuary, gas store, server room,
  ward, unit, fridge, cupboard, safe, loading bay, roof, plant room, tunnel, ambulance station, garage, drug safe, drugs safe, pod`,
)
const code = wordClass('code, codes, number, combination, combo, keycode, key code, door code, pin, passcode')
export const locks = phrases`
  ${code} ... ${way}
  ${way} ..3 ${code}
  key-safe|keysafe|keypad|door-code|keycode
  drug|drugs|store|treatment|meds|linen|staff room|cupboard|door ..4 is|was *
`
export const weakness = phrases`
  ${way} ..6 (never latches / doesnt latch / wont latch / never shuts / never closes / never locks / never locked / not locked / unlocked / left open / propped open / wedged open / held open / jammed open / hangs open / stays open / wide open / doesnt lock / wont lock / dont lock / doesnt shut / doesnt close / lock is broken / lock bust / lock is bust / lock has gone / lock is knackered / broken lock)
  cctv|camera|cameras|alarm|alarms|panic-button|intercom|swipe|baby-tag|tagging ..4 (off / down / out / dead / broken / not working / doesnt work / dont work / isnt working / arent working / out of order / turned off / switched off / bust / knackered / has been down / is down / are down / packed up / on the blink / never worked / hasnt worked)
  no (security / security guard / cctv / cameras / porters / staff) ..2 (on / at / by / in) ... ${way}
  keys ..5 are|live|lives|kept|hang|hidden|left ..2 (in / on / under / behind / above) ..6 desk|drawer|hook|shelf|cupboard|fridge|mat|plant|pot|kettle|tin|door|printer
  (tailgate / slip / sneak / get / walk) ..2 (in / through / straight in) ..4 (nobody / no one / noone) (checks / looks / asks / stops / challenges)
  (shove / push / kick / jiggle / wiggle / lift / force) ..12 (youre in / your in / and in / it opens / opens / straight in / gets you in)
  ${way} ..10 (youre in / straight in / walk straight in / just walk in / let yourself in / gets you in)
  nobody|noone|no-one (checks / challenges / stops / asks) ..3 (badge / badges / id / you / anyone) ..6 ${way}
`
export const harmless = phrases`
  change|changes|changed|changing|reset|policy|never|dont|please|remember|report|reported|fixed|mended|repaired|review ..4 code|codes|keypad|combination
  dress|qr|discount|promo|promotion|colour|post|zip|highway|postal|bar|source|clinical|procedure|snomed|opcs|icd|genetic|morse|conduct|nmc code|codes
  bank|case|phone|ward|room|bed|telephone|record|large|small|high|low|total|any|huge|growing|increasing|rising|great|vast|the|a number|numbers of
  phone|bleep|extension|ext|ring|call|dial|contact number|code
`
