/** Puts figures into a document, between two marks, so that nobody copies them by hand. Pure. */
const begin = '<!-- figures: begin -->'
const end = '<!-- figures: end -->'

export function putInto(document: string, figures: string): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`The document has no place for figures: ${begin} … ${end}`)
  const before = document.slice(0, from + begin.length)
  return `${before}\n\`\`\`text\n${figures.trim()}\n\`\`\`\n${document.slice(to)}`
}
