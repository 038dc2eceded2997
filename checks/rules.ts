import { access } from './access/access.ts'
import { altText } from './alt-text/alt-text.ts'
import { badLink } from './bad-link/bad-link.ts'
import { caps } from './caps/caps.ts'
import { contact } from './contact/contact.ts'
import { credential } from './credential/credential.ts'
import { emoji } from './emoji/emoji.ts'
import { hashtag } from './hashtag/hashtag.ts'
import { internal } from './internal/internal.ts'
import { nhsNumber } from './nhs-number/nhs-number.ts'
import type { Rule } from './rule.ts'

/** Every rule of the canteen check. To add one: make its folder, and name it here. */
export const rules: readonly Rule[] = [
  nhsNumber,
  contact,
  altText,
  hashtag,
  caps,
  emoji,
  credential,
  access,
  internal,
  badLink,
]
