import { keepsItsExamples } from '../rule.testing.ts'
import { aboutColleagues } from './about-colleagues.ts'

keepsItsExamples(aboutColleagues, import.meta.url)
