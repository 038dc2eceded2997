import { keepsItsExamples } from '../rule.testing.ts'
import { takingSides } from './party.ts'

keepsItsExamples(takingSides, import.meta.url)
