import { keepsItsExamples } from '../rule.testing.ts'
import { gallows } from './gallows.ts'

keepsItsExamples(gallows, import.meta.url)
