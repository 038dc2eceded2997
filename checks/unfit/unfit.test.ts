import { keepsItsExamples } from '../rule.testing.ts'
import { unfit } from './unfit.ts'

keepsItsExamples(unfit, import.meta.url)
