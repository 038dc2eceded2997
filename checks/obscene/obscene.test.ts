import { keepsItsExamples } from '../rule.testing.ts'
import { obscene } from './obscene.ts'

keepsItsExamples(obscene, import.meta.url)
