import { keepsItsExamples } from '../rule.testing.ts'
import { stigma } from './stigma.ts'

keepsItsExamples(stigma, import.meta.url)
