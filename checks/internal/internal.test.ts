import { keepsItsExamples } from '../rule.testing.ts'
import { internal } from './internal.ts'

keepsItsExamples(internal, import.meta.url)
