import { keepsItsExamples } from '../rule.testing.ts'
import { smallNumbers } from './small-numbers.ts'

keepsItsExamples(smallNumbers, import.meta.url)
