import type { Draft, DraftImage, Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { quote } from '../words.ts'

const fileName =
  /^[\w\s().,&+~-]{1,120}\.(?:jpe?g|png|gif|webp|heic|heif|tiff?|bmp|svg|avif)$|^(?:img|dsc[nf]?|pxl|mvimg|screenshot|screen shot|photo|image|pic|whatsapp image|untitled(?: design)?|canva)(?:[\d\s_().:-]|\bat\b)*(?:edited|copy|final|edit)?$/i
const placeholder =
  /^(?:alt(?:ernative)?[ -]?text(?: here)?|add (?:alt text|description|a description)(?: here)?|(?:image )?description(?: here)?|to ?do|tb[cd]|n\/?a|none|null|undefined|no alt(?: text)?|insert (?:alt )?text(?: here)?|placeholder|graphic|photo(?:graph)?|image|picture|pic|poster|infographic|flyer|leaflet|logo|banner|gif|meme|chart|graph|screenshot|attachment|media|twitter image|may be an? (?:image|graphic|illustration|photo).*|image may contain.*|no photo description available\.?)$/i

/** Pictures that somebody who cannot see them would get nothing from. */
export const altText: Rule = {
  id: 'acc.alt-text',
  title: 'A picture nobody described',
  mustBeMended: true,
  severity: 'medium',
  officialOnly: true,
  source: {
    title: 'WCAG 2.2, success criterion 1.1.1 Non-text Content',
    address: 'https://www.w3.org/TR/WCAG22/#non-text-content',
    paraphrase: true,
  },
  find: (draft) =>
    (draft.images ?? []).flatMap((picture, image) => {
      const wrong = whatIsWrong(picture, draft)
      return wrong === undefined ? [] : [toFinding(image, wrong)]
    }),
}

const toFinding = (image: number, wrong: string): Finding => ({
  rule: altText.id,
  severity: altText.severity,
  start: 0,
  end: 0,
  image,
  reason: `Picture ${image + 1} ${wrong}`,
  source: altText.source,
  suggestion:
    'Write in one or two sentences what the picture shows and why it is there, with any words in it that matter.',
})

function whatIsWrong({ alt, ocr }: DraftImage, { text }: Draft): string | undefined {
  const said = alt.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(said)) {
    return said === ''
      ? 'has no alt text, so people who use a screen reader get nothing from it.'
      : `has the alt text ${quote(said)}, which says nothing to people who use a screen reader.`
  }
  if (said.length > 150) return undefined
  if (fileName.test(said))
    return `has the alt text ${quote(said)}, which is a file name and not what the picture shows.`
  if (placeholder.test(said))
    return `has the alt text ${quote(said)}, which does not say what the picture shows.`
  return ocr === undefined ? undefined : unsaidWriting(said, ocr, text)
}

/** Writing in a picture must also be said outside it. Under 15 words may be decoration, so it passes. */
function unsaidWriting(said: string, ocr: string, text: string): string | undefined {
  const written = longWords(ocr)
  if (written.length < 15) return undefined
  const inPicture = new Set(written)
  const outside = new Set([...longWords(said), ...longWords(text)])
  const unsaid = [...inPicture].filter((word) => !outside.has(word))
  if (unsaid.length < inPicture.size * 0.6 || longWords(said).length >= written.length / 2) return undefined
  return `has a lot of writing in it, and its alt text ${quote(said)} leaves most of that out.`
}

const longWords = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}’']{3,}/gu) ?? []
