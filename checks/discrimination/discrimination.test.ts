import { keepsItsExamples } from '../rule.testing.ts'
import { discrimination } from './discrimination.ts'

keepsItsExamples(discrimination, import.meta.url)
