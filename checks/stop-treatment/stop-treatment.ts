import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'
import { advises, careful } from './words.ts'

/** Telling people to give up treatment they need. */
export const stopTreatment: Rule = rule({
  id: 'mis.stop-treatment',
  title: 'Telling people to stop treatment',
  severity: 'stop',
  source: {
    title: 'Nursing and Midwifery Council: The Code, 6.1 and 20.10',
    address: 'https://www.nmc.org.uk/standards/code/',
    paraphrase: true,
  },
  suggestion:
    'Take it out. Say instead: keep taking it, and talk to your pharmacist, nurse or doctor before you change anything.',
  triggers: [advises],
  consults: [careful],
  find: ({ text }, _, reading) =>
    reading
      .hits(advises)
      .filter(
        (hit) =>
          !reading.hasNear(careful, hit) &&
          !reading.isDenied(hit, 2) &&
          !reading.isQuestion(hit.sentence) &&
          !reading.isQuoted(hit),
      )
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} may lead somebody to give up treatment that keeps them well or alive.`,
      })),
})
