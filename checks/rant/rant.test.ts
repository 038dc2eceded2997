import { keepsItsExamples } from '../rule.testing.ts'
import { rant } from './rant.ts'

keepsItsExamples(rant, import.meta.url)
