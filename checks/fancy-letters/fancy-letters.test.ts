import { expect, it } from 'vitest'
import { findingsOf, keepsItsExamples } from '../rule.testing.ts'
import { fancyLetters } from './fancy-letters.ts'

keepsItsExamples(fancyLetters, import.meta.url)

it.each([
  ['𝗕𝗼𝗼𝗸 𝗻𝗼𝘄 at the desk', 'Book now at the desk'],
  ['ＦＲＥＥ flu jab', 'FREE flu jab'],
  ['🅽🅷🆂 week', 'NHS week'],
  ['ꜱᴛᴀʏ safe', 'stay safe'],
  ['Ⓕⓛⓤ', 'Flu'],
])('writes %s as %s', (text, rewrite) => {
  expect(findingsOf(fancyLetters, { text, context: {} })[0]?.rewrite).toBe(rewrite)
})
