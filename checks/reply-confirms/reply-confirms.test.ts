import { keepsItsExamples } from '../rule.testing.ts'
import { replyConfirms } from './reply-confirms.ts'

keepsItsExamples(replyConfirms, import.meta.url)
