import { keepsItsExamples } from '../rule.testing.ts'
import { otherId } from './other-id.ts'

keepsItsExamples(otherId, import.meta.url)
