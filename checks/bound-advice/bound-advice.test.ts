import { keepsItsExamples } from '../rule.testing.ts'
import { boundAdvice } from './bound-advice.ts'

keepsItsExamples(boundAdvice, import.meta.url)
