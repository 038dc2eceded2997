import { ordinaryWords, shortOnes, wholeWords } from './word-list.ts'

/**
 * “getyourflujab” → get, your, flu, jab. Undefined where it is one word, or where words we do not know are in it.
 * Of several ways to read it, the one with the fewest words wins.
 */
export function splitWords(run: string): readonly string[] | undefined {
  const letters = run.toLowerCase()
  if (letters.length > 80 || isOneWord(letters)) return undefined
  const best: (readonly string[] | undefined)[] = [[]]
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - 20); start < end; start += 1) {
      const soFar = best[start]
      if (soFar === undefined || !isWord(letters.slice(start, end))) continue
      const known = best[end]
      if (known === undefined || soFar.length + 1 < known.length)
        best[end] = [...soFar, letters.slice(start, end)]
    }
  }
  const words = best[letters.length]
  return words !== undefined && words.length > 1 && words.some((word) => word.length > 2) ? words : undefined
}

const isWord = (letters: string): boolean =>
  letters.length < 3
    ? shortOnes.has(letters)
    : ordinaryWords.has(letters) || wholeWords.has(letters) || isPlural(letters)

const isPlural = (letters: string): boolean =>
  letters.length > 4 && letters.endsWith('s') && ordinaryWords.has(letters.slice(0, -1))

function isOneWord(letters: string): boolean {
  const singular = letters.replace(/s$/, '')
  return [letters, singular].some((word) => wholeWords.has(word) || ordinaryWords.has(word))
}

/** Endings of long single words: gastroenterology, immunocompromised, otorhinolaryngologist. */
export const endsLikeOneWord = (run: string): boolean =>
  /(?:olog(?:y|ies|ists?|ical)|graph(?:y|ers?|ic)|therap(?:y|ies|ists?)|itis|osis|oses|ectom(?:y|ies)|ostomy|otomy|plasty|a?emia|opath(?:y|ies)|scop(?:y|ies|ic)|i[sz]ations?|ness(?:es)?|abilit(?:y|ies)|metr(?:y|ists?)|iatr(?:y|ics|ists?|ician)|compromised|suppress(?:ed|ion|ants?)|syndrome|mycin|cillin|mab|statin|gwyn|gyllgoch)$/i.test(
    run,
  )
