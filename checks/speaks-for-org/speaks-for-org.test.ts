import { keepsItsExamples } from '../rule.testing.ts'
import { speaksForOrg } from './speaks-for-org.ts'

keepsItsExamples(speaksForOrg, import.meta.url)
