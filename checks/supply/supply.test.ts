import { keepsItsExamples } from '../rule.testing.ts'
import { supply } from './supply.ts'

keepsItsExamples(supply, import.meta.url)
