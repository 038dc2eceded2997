import { keepsItsExamples } from '../rule.testing.ts'
import { nhsEndorse } from './nhs-endorse.ts'

keepsItsExamples(nhsEndorse, import.meta.url)
