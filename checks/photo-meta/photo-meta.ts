import { phrases } from '../language/phrases.ts'
import { type Rule, rule } from '../rule.ts'

const somebodysHome = phrases`
  home visit|visits|visiting
  (at / in / outside / round) ..2 patient|patients|client|clients|resident|her|his|their ..1 house|home|flat|garden|bungalow|kitchen|front room
  house call|calls
  on|doing my|the|our rounds|visits|calls
  community|district nurse|nursing|midwife|visits
  first|last visit|call of the day
  visits today|done|all
`
const rolesThatVisit =
  /district|community|health visitor|midwife|domiciliary|paramedic|carer|home care|social worker|hospice at home|outreach/i

/** A picture that carries the place where it was taken. */
export const photoMeta: Rule = rule({
  id: 'conf.photo-meta',
  title: 'A picture that says where it was taken',
  severity: 'medium',
  source: {
    title: 'ICO: what is personal data?',
    address:
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/',
    paraphrase: true,
  },
  suggestion: 'Save a copy without the place, or take a screenshot of the picture and share that.',
  consults: [somebodysHome],
  find: ({ images = [] }, { role = '' }, reading) =>
    [...images.entries()].flatMap(([image, { gps, alt }]) => {
      if (gps !== true) return []
      const isAtHome =
        reading.has(somebodysHome) || rolesThatVisit.test(role) || /\bhome visit|patient’?'?s home/i.test(alt)
      return [
        {
          start: 0,
          end: 0,
          image,
          severity: isAtHome ? ('high' as const) : ('medium' as const),
          reason: isAtHome
            ? `Picture ${image + 1} carries the exact place where it was taken, which may be somebody’s home.`
            : `Picture ${image + 1} carries the exact place where it was taken, and anybody may be able to read it.`,
        },
      ]
    }),
})
