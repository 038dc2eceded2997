import { describe, expect, it } from 'vitest'
import { mostLines, mostOfALine, readLines } from './read-lines.ts'

describe('a pasted list', () => {
  it('loses blank lines, doubles, bullets and stray commas, and is put in order', () => {
    const typed = '\n  - Ward 10,\n• Ward 9;\n\n\tward 9  \n* St Oswald’s   Hospice\n1-2-1 clinic\n'
    expect(readLines(typed)).toEqual({
      ok: true,
      value: ['1-2-1 clinic', 'St Oswald’s Hospice', 'Ward 9', 'Ward 10'],
    })
  })

  it('may be empty', () => expect(readLines(' \n\n')).toEqual({ ok: true, value: [] }))

  it('has an end, counted after doubles are gone', () => {
    const lines = (n: number) => Array.from({ length: n }, (_, i) => `Ward ${i + 1}`)
    expect(readLines([...lines(mostLines), ...lines(mostLines)].join('\n'))).toMatchObject({ ok: true })
    expect(readLines(lines(mostLines + 1).join('\n'))).toEqual({
      ok: false,
      why: 'There are 501 lines here. The most is 500. Take some out.',
    })
  })

  it('names the line that is too long', () => {
    expect(readLines(`Ward 1\n${'w'.repeat(mostOfALine)}`)).toMatchObject({ ok: true })
    const refused = readLines(`Ward 1\nThe longest ward ${'w'.repeat(mostOfALine)}`)
    expect(refused.ok ? '' : refused.why).toMatch(/^“The longest ward w+…” is too long/)
  })

  it('does not take a single letter, which is everywhere', () =>
    expect(readLines('Ward 1\nA')).toMatchObject({ ok: false, why: expect.stringContaining('“A”') }))
})
