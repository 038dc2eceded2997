import { keepsItsExamples } from '../rule.testing.ts'
import { photoMeta } from './photo-meta.ts'

keepsItsExamples(photoMeta, import.meta.url)
