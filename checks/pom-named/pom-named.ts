import { phrases } from '../language/phrases.ts'
import { soldPrescriptionMedicine } from '../lexicon/medicines.ts'
import { isInformation, isSelling } from '../lexicon/selling.ts'
import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'

const named = phrases`
  ${soldPrescriptionMedicine}
`

/** Medicines that need a prescription, named in what reads like an advert. */
export const pomNamed: Rule = rule({
  id: 'med.pom-named',
  title: 'An advert for a prescription medicine',
  severity: 'stop',
  source: {
    title: 'CAP Code 12.12, and the Human Medicines Regulations 2012, regulation 284',
    address: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
    paraphrase: true,
  },
  suggestion:
    'Take out the name, and any price or offer on it. You may offer a consultation, where a prescriber decides with the person.',
  triggers: [named],
  consults: [isSelling.words, isInformation],
  find: ({ text }, _, reading) => {
    if (reading.has(isInformation) || !isSelling.in(reading)) return []
    const [hit] = reading.hits(named).filter((one) => !reading.isDenied(one, 3))
    if (hit === undefined) return []
    return [
      {
        start: hit.start,
        end: hit.end,
        reason: `${quote(text.slice(hit.start, hit.end))} needs a prescription, and the law does not let anybody advertise it to the public.`,
      },
    ]
  },
})
