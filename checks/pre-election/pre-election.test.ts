import { keepsItsExamples } from '../rule.testing.ts'
import { preElection } from './pre-election.ts'

keepsItsExamples(preElection, import.meta.url)
