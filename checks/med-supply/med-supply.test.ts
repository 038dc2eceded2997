import { keepsItsExamples } from '../rule.testing.ts'
import { supply } from './med-supply.ts'

keepsItsExamples(supply, import.meta.url)
