import { keepsItsExamples } from '../rule.testing.ts'
import { boundGift } from './bound-gift.ts'

keepsItsExamples(boundGift, import.meta.url)
