/** Makes elements in the browser; words go in as words, never as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...inside: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...inside)
  return made
}

export const paragraph = (...inside: (string | Node)[]): HTMLElement =>
  element('p', 'nhsuk-u-margin-bottom-1', ...inside)
