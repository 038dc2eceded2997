import { keepsItsExamples } from '../rule.testing.ts'
import { photoText } from './photo-text.ts'

keepsItsExamples(photoText, import.meta.url)
