import { keepsItsExamples } from '../rule.testing.ts'
import { thirdPartyHealth } from './third-party-health.ts'

keepsItsExamples(thirdPartyHealth, import.meta.url)
