import { keepsItsExamples } from '../rule.testing.ts'
import { boundContact } from './bound-contact.ts'

keepsItsExamples(boundContact, import.meta.url)
