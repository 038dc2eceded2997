import { keepsItsExamples } from '../rule.testing.ts'
import { credential } from './credential.ts'

keepsItsExamples(credential, import.meta.url)
