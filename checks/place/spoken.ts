/** What tells that a bed stands for somebody, or only for itself. */
import { phrases } from '../language/phrases.ts'

/** Somebody, or what only somebody has or does. */
export const signsOfSomebody = phrases`
  he|she|him|her|hes|shes|himself|herself|hers|his|wife|husband|girlfriend|boyfriend|nok|relatives|rellies|gentleman|lady|bloke|fella|man|woman|lad|lass|boy|girl|baby|dob|allergy|allergic|nbm|dnacpr|obs|sats|desats|poo|pooed|wee|sick|pad|pads|meds|dying|died|deaf|blind|confused|aggressive|hoist|discharge|side-effects|screams|snores|moans|tipped|rung|rang|buzzer|bell
  kicked|kicking|kicks off
  (who / whos / whoever) (is / has / had / for / got / nursing / looking)?
  # (yr / year / yo / y o)
`
/** The bed itself, or the author in it. */
export const itself = phrases`
  (being / was / am / me / as) (the / a)? ..1 patient in|on
  i am|was|lay|slept in|on
  (im / i) (in / on) bed|bay|room|cubicle|side-room|trolley
  room|bay|bed|chair|cubicle # at|from|to|until # 
  escape|hotel|exam|seminar|training|meeting|lecture|committee|board|staff|interview room
  at # (am / pm)
`
