import { keepsItsExamples } from '../rule.testing.ts'
import { access } from './access.ts'

keepsItsExamples(access, import.meta.url)
