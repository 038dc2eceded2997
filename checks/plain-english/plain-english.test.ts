import { keepsItsExamples } from '../rule.testing.ts'
import { plainEnglish } from './plain-english.ts'

keepsItsExamples(plainEnglish, import.meta.url)
