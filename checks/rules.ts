import { altText } from './alt-text/alt-text.ts'
import { caps } from './caps/caps.ts'
import { contact } from './contact/contact.ts'
import { emoji } from './emoji/emoji.ts'
import { hashtag } from './hashtag/hashtag.ts'
import { nhsNumber } from './nhs-number/nhs-number.ts'
import type { Rule } from './rule.ts'

/** Every rule of the canteen check. To add one: make its folder, and name it here. */
export const rules: readonly Rule[] = [nhsNumber, contact, altText, hashtag, caps, emoji]
