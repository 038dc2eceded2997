import { keepsItsExamples } from '../rule.testing.ts'
import { stopTreatment } from './stop-treatment.ts'

keepsItsExamples(stopTreatment, import.meta.url)
