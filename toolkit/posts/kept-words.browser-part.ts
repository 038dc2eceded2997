/** Unsaved words, kept on this device until the server has them: a crash or a dead connection loses nothing. */
const keyOf = (under: string): string => `canteen-words-${under}`

const wordFields = (form: HTMLFormElement): (HTMLTextAreaElement | HTMLInputElement)[] => [
  ...form.querySelectorAll('textarea'),
  ...form.querySelectorAll<HTMLInputElement>('input[name="link"]'),
]

export function keepWords(under: string, form: HTMLFormElement): void {
  const words = Object.fromEntries(wordFields(form).map((field) => [field.name, field.value]))
  try {
    window.localStorage.setItem(keyOf(under), JSON.stringify(words))
  } catch (error) {
    // Full or forbidden: the server still gets the words within seconds.
    if (!(error instanceof DOMException)) throw error
  }
}

export function forgetWords(under: string): void {
  try {
    window.localStorage.removeItem(keyOf(under))
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}

/** Null when nothing was kept, or nothing else than what the page shows. */
export function keptWords(under: string, form: HTMLFormElement): { readonly putBack: () => void } | null {
  const kept = readKept(under)
  const other = wordFields(form).filter(
    ({ name, value }) => typeof kept[name] === 'string' && kept[name] !== value,
  )
  if (other.length === 0) return null
  return {
    putBack: () => {
      for (const field of other) field.value = String(kept[field.name])
    },
  }
}

function readKept(under: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(keyOf(under)) ?? '{}')
    return typeof kept === 'object' && kept !== null ? { ...kept } : {}
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DOMException) return {}
    throw error
  }
}
