import { keepsItsExamples } from '../rule.testing.ts'
import { badLink } from './bad-link.ts'

keepsItsExamples(badLink, import.meta.url)
