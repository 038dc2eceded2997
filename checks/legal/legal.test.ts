import { keepsItsExamples } from '../rule.testing.ts'
import { legal } from './legal.ts'

keepsItsExamples(legal, import.meta.url)
