import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'
import { declared, earns, notAnAdvert } from './words.ts'

const percent = /\b\d{1,2}\s?%\s?(?:off|discount)|£\s?\d+\s?off/i
const codeLike = /\b[A-Z]{2,}\d{1,3}\b/i

/** Something the author earns by, with nothing that says so. */
export const undeclaredAd: Rule = rule({
  id: 'hon.undeclared-ad',
  title: 'An advert that does not say it is one',
  severity: 'high',
  source: {
    title: 'CAP Code section 2: recognition of marketing communications',
    address: 'https://www.asa.org.uk/type/non_broadcast/code_section/02.html',
    paraphrase: true,
  },
  suggestion:
    'If you were paid, gifted or get a share, put “#ad” at the very start. If you were not, leave the code out.',
  triggers: [earns],
  consults: [declared, notAnAdvert],
  find: ({ text }, { account }, reading) => {
    if (account === 'official' || reading.has(declared) || reading.has(notAnAdvert)) return []
    const hits = reading.hits(earns).filter((hit) => !reading.isDenied(hit, 3))
    const [hit] = hits
    if (hit === undefined) return []
    // “Use code …” alone may be a way into a building or a survey.
    if (hit.phrase === 0 && !percent.test(text) && !codeLike.test(text)) return []
    return [
      {
        start: hit.start,
        end: hit.end,
        reason: `${quote(text.slice(hit.start, hit.end))} sounds as if you gain from this, and nothing says that it is an advert.`,
        rewrite: `#ad ${text}`,
      },
    ]
  },
})
