/** Pieces that both the outbox and a delivery's own page show. */
import type { Said } from './words.ts'

export const StateTag = ({ said }: { readonly said: Said }) => (
  <strong className={`nhsuk-tag nhsuk-tag--${said.colour}`}>{said.tag}</strong>
)

const shown = 140

/** The first words, whole words, and how many pictures. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= shown) return line
  const cut = line.slice(0, shown)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), shown - 30)).toWellFormed()}…`
}

export const Excerpt = ({ text, pictures }: { readonly text: string; readonly pictures: number }) => (
  <p className="canteen-words nhsuk-u-margin-bottom-1">
    {excerpt(text) || 'No words'}
    {pictures > 0 ? (
      <span className="nhsuk-u-secondary-text-colour">
        {' '}
        ({pictures === 1 ? '1 picture' : `${pictures} pictures`})
      </span>
    ) : null}
  </p>
)
