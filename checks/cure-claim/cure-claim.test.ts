import { keepsItsExamples } from '../rule.testing.ts'
import { cureClaim } from './cure-claim.ts'

keepsItsExamples(cureClaim, import.meta.url)
