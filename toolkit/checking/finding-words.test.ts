import { describe, expect, it } from 'vitest'
import type { CheckedFinding } from './checked-finding.ts'
import { changedPart, showFindings } from './finding-words.ts'

const text = 'A vicar came in last night from Hawes'
const finding = (more: Partial<CheckedFinding> = {}): CheckedFinding => ({
  rule: 'some.rule',
  title: 'Some rule',
  mustBeMended: false,
  severity: 'high',
  start: 2,
  end: 7,
  reason: 'It says who it is.',
  source: { title: 'A book', paraphrase: false },
  suggestion: 'Take it out.',
  ...more,
})
const many = (count: number): CheckedFinding[] =>
  Array.from({ length: count }, (_, n) => finding({ reason: `Reason ${n}` }))
const shown = (of: readonly CheckedFinding[], reader: 'staff' | 'official' = 'staff') =>
  showFindings(of, text, reader)
const one = (more: Partial<CheckedFinding>, reader: 'staff' | 'official' = 'staff') =>
  shown([finding(more)], reader).first[0]

describe('how many', () => {
  it('three are shown, and the rest stand behind one line', () => {
    expect(shown(many(3)).rest).toEqual([])
    expect(shown(many(4)).more).toBe('1 more thing to think about')
    const fifty = shown(many(50))
    expect(fifty.first.map(({ reason }) => reason)).toEqual(['Reason 0', 'Reason 1', 'Reason 2'])
    expect([fifty.rest.length, fifty.more]).toEqual([47, '47 more things to think about'])
  })

  it('what was found many times is said once, with each way of putting it', () => {
    const twice = shown([finding(), finding({ start: 32, end: 37 })])
    expect(twice.first).toHaveLength(1)
    expect(twice.first[0]?.reason).toBe('It says who it is. (2 times)')
    expect(twice.first[0]?.quotes).toEqual(['vicar', 'Hawes'])
    expect(twice.count).toBe('1 thing to think about')
  })

  it('a thousand do not make a page that nobody can use', () => {
    const all = shown(many(1_000))
    expect(all.first.length + all.rest.length).toBe(50)
    expect(all.left).toBe('And 950 more. Mend these first.')
    expect(shown(many(50)).left).toBe(null)
  })

  it('nothing found is no verdict', () => {
    const { intro, count } = shown([])
    expect(intro).toBe('The check found nothing to say. It cannot see everything: ask the seven questions.')
    expect(count).toBe(intro)
  })
})

describe('words for the reader', () => {
  it('staff get advice and decide, however grave it is', () => {
    const grave = shown([finding({ severity: 'stop', mustBeMended: true })])
    expect(grave.intro).toBe('This is advice. You decide what to post.')
    expect(grave.first[0]?.tag.name).toBe('Stop and think')
    expect(grave.first[0]?.approval).toBe(null)
  })

  it('official posts hear what holds up approval, and what gets them past it', () => {
    expect(one({ severity: 'stop' }, 'official')?.approval).toContain('a second approver must agree')
    expect(one({ mustBeMended: true }, 'official')?.approval).toContain(
      'cannot be approved until this is mended',
    )
    expect(one({}, 'official')?.approval).toBe(null)
    expect(shown([finding()], 'official').intro).toContain('None of it holds up approval')
    expect(shown([finding({ severity: 'stop' })], 'official').intro).toContain(
      'Some of this holds up approval',
    )
  })

  it('whoever put the sentence that way is named', () => {
    expect(one({})?.from).toBe('From:')
    expect(one({ source: { title: 'A book', paraphrase: true } })?.from).toBe('In our words, from:')
  })
})

describe('what it is about', () => {
  it('the words are quoted, but not twice', () => {
    expect(one({})?.quotes).toEqual(['vicar'])
    expect(one({ reason: '“vicar” says who it is.' })?.quotes).toEqual([])
  })

  it('a picture is named by its place, and its words are not those of the post', () => {
    const picture = one({ image: 1, start: 0, end: 5 })
    expect([picture?.title, picture?.quotes]).toEqual(['Picture 2: Some rule', []])
  })

  it('small facts are listed by what they give away', () => {
    const pieces = [
      { start: 2, end: 7, what: 'who they are' },
      { start: 16, end: 26, what: 'when' },
      { start: 32, end: 37, what: 'who they are' },
    ]
    expect(one({ pieces })?.pieces).toEqual([
      { what: 'Who they are', words: ['vicar', 'Hawes'] },
      { what: 'When', words: ['last night'] },
    ])
  })

  it('a long quotation keeps its beginning and its end', () => {
    const long = `start ${'word '.repeat(100)}end`
    const [quote] =
      showFindings([finding({ start: 0, end: long.length })], long, 'staff').first[0]?.quotes ?? []
    expect(quote).toMatch(/^start .* … .*end$/)
    expect(quote?.length).toBeLessThan(130)
  })
})

describe('rewritten words', () => {
  const around = 'good words '.repeat(200)
  it('are shown whole when they are short', () => {
    expect(changedPart('My bed 6', 'My patient')).toBe('My patient')
  })
  it('are shown where they change when they are long', () => {
    const part = changedPart(`${around}bed 6 ${around}`, `${around}[removed] ${around}`)
    expect(part).toMatch(/^… .*\[removed\].* …$/)
    expect(part.length).toBeLessThan(250)
  })
  it('are shown even when all has changed, or only the end has', () => {
    expect(changedPart(around, around.toUpperCase())).toMatch(/^GOOD WORDS.* …$/)
    expect(changedPart(`${around}x`, `${around}`)).toMatch(/^… .*good words$/)
  })
})
