import { keepsItsExamples } from '../rule.testing.ts'
import { aboutPatients } from './about-patients.ts'

keepsItsExamples(aboutPatients, import.meta.url)
