import { keepsItsExamples } from '../rule.testing.ts'
import { patientName } from './patient-name.ts'

keepsItsExamples(patientName, import.meta.url)
