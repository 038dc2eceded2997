import { keepsItsExamples } from '../rule.testing.ts'
import { pomNamed } from './pom-named.ts'

keepsItsExamples(pomNamed, import.meta.url)
