/**
 * What makes a password too easy to guess. Length does the work; no rule about capitals or signs, which only lead to
 * "Password1!" (NCSC and NIST SP 800-63B advise the same). Pure.
 */
import { commonWords } from './common-passwords.ts'

export const shortest = 12
export const longestPassword = 500

export type PasswordProblem = 'too-short' | 'too-long' | 'too-common' | 'about-you'

export const passwordProblems: Readonly<Record<PasswordProblem, string>> = {
  'too-short': `Use at least ${shortest} characters. Three words that do not belong together are easy to remember`,
  'too-long': `Use at most ${longestPassword} characters`,
  'too-common': 'Choose another: this is one of the first that somebody would guess',
  'about-you': 'Choose another: this is mostly your name or e-mail address',
}

const characters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' })

interface About {
  readonly name: string
  readonly email: string
}

export function passwordProblem(password: string, about: About): PasswordProblem | null {
  if (password.length > longestPassword) return 'too-long'
  // As people count them: a face made of five code points is one.
  if ([...characters.segment(password)].length < shortest) return 'too-short'
  const plain = password.normalize('NFC').toLowerCase()
  if (isPattern(plain) || isCommon(plain)) return 'too-common'
  return isAbout(plain, about) ? 'about-you' : null
}

/** One short thing again and again ("abcabcabcabc"), or one character after its neighbour ("123456789012"). */
function isPattern(text: string): boolean {
  if (new Set(text).size <= 3) return true
  if (/^(.{1,6})\1+.{0,5}$/u.test(text)) return true
  const codes = [...text].map((c) => c.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, i) => code - (codes[i] ?? 0))
  // A keyboard's "0" comes after its "9", so one step may break the run.
  return [1, -1].some((step) => steps.filter((s) => s !== step).length <= 2)
}

const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '')
const spelledOut = (text: string): string => text.replace(/[013457@$!]/g, (c) => lookalikes[c] ?? c)
const trimmed = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

/** A common word, or one twice, whatever figures and signs stand around or in it. */
function isCommon(text: string): boolean {
  const hearts = [lettersOf(text), lettersOf(spelledOut(trimmed(text))), lettersOf(spelledOut(text))]
  return hearts.some((heart) => heart === '' || commonWords.has(heart) || commonWords.has(halfOf(heart)))
}

function halfOf(text: string): string {
  const half = text.slice(0, text.length / 2)
  return half + half === text ? half : text
}

/** Too little is left once one's names and address are taken out. */
function isAbout(text: string, about: About): boolean {
  const parts = `${about.name} ${about.email}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= 3)
    .sort((a, b) => b.length - a.length)
  const left = parts.reduce((rest, part) => rest.replaceAll(part, ''), text)
  return left !== text && lettersOf(left).length < 6
}
