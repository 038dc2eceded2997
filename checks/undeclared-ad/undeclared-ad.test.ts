import { keepsItsExamples } from '../rule.testing.ts'
import { undeclaredAd } from './undeclared-ad.ts'

keepsItsExamples(undeclaredAd, import.meta.url)
