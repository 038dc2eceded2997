import { keepsItsExamples } from '../rule.testing.ts'
import { story } from './story.ts'

keepsItsExamples(story, import.meta.url)
