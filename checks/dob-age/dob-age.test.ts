import { keepsItsExamples } from '../rule.testing.ts'
import { dobAge } from './dob-age.ts'

keepsItsExamples(dobAge, import.meta.url)
