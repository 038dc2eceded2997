import { keepsItsExamples } from '../rule.testing.ts'
import { place } from './place.ts'

keepsItsExamples(place, import.meta.url)
