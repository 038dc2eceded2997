import { keepsItsExamples } from '../rule.testing.ts'
import { vaccineClaim } from './vaccine-claim.ts'

keepsItsExamples(vaccineClaim, import.meta.url)
