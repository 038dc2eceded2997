import { keepsItsExamples } from '../rule.testing.ts'
import { overclaim } from './overclaim.ts'

keepsItsExamples(overclaim, import.meta.url)
