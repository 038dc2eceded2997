import { keepsItsExamples } from '../rule.testing.ts'
import { pomIndirect } from './pom-indirect.ts'

keepsItsExamples(pomIndirect, import.meta.url)
