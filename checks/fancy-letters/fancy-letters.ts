import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'

const beyondAscii = /[^\0-\x7f]/
/** Letters for mathematics, full-width, circled, squared and small-capital letters, in words. */
const fancyRun =
  /(?:[\u{1d400}-\u{1d7ff}\uff21-\uff3a\uff41-\uff5a\uff10-\uff19\u24b6-\u24e9\u{1f110}-\u{1f12b}\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u1d00-\u1d22\u0299\u026a\u029f\u0262\u0274\u0280\u028f\ua730\ua731\u2100-\u214f](?:[ '’.,!?-]|\u0336|\u0332){0,2}){3,}/gu

/** Letters that look like letters and are not: a screen reader spells them, skips them or says “mathematical bold”. */
export const fancyLetters: Rule = rule({
  id: 'acc.fancy-unicode',
  title: 'Letters that are not letters',
  severity: 'medium',
  officialOnly: true,
  source: {
    title: 'WCAG 2.2, failure F71 of criterion 1.1.1: text look-alikes',
    address: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F71',
    paraphrase: true,
  },
  suggestion: 'Type it in ordinary letters.',
  find: ({ text }) => {
    if (!beyondAscii.test(text)) return []
    const found = [...text.matchAll(fancyRun)].map(({ index, 0: run }) => {
      const trimmed = run.trimEnd()
      return { start: index, end: index + trimmed.length }
    })
    if (found.length === 0) return []
    const rewrite = text.replace(fancyRun, plainLetters)
    return found.map(({ start, end }) => ({
      start,
      end,
      reason: `${quote(text.slice(start, end))} is made of signs that look like letters, and screen readers cannot read it out.`,
      rewrite: rewrite === text ? undefined : rewrite,
    }))
  },
})

const smallCapitals = new Map(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'].map((sign, place) => [sign, 'abcdefghijklmnoprstuvwyz'[place] ?? sign]),
)

const plainLetters = (run: string): string =>
  [...run.replace(/[\u0332\u0336]/g, '')].map((sign) => smallCapitals.get(sign) ?? unboxed(sign)).join('')

function unboxed(sign: string): string {
  const point = sign.codePointAt(0) ?? 0
  for (const first of [0x1f130, 0x1f150, 0x1f170]) {
    if (point >= first && point < first + 26) return String.fromCharCode(65 + point - first)
  }
  return sign.normalize('NFKC')
}
