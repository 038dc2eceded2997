import { keepsItsExamples } from '../rule.testing.ts'
import { threat } from './threat.ts'

keepsItsExamples(threat, import.meta.url)
