import { check } from '@canteen/checks/check.ts'
import { describe, expect, it } from 'vitest'
import { findNames } from './names.ts'

const namesIn = (text: string) => findNames(text).map(({ start, end }) => text.slice(start, end))

describe('names by the shape of the sentence', () => {
  it.each([
    ['I work with Steven Quennevais now', ['Steven Quennevais']],
    ['💙 it is Mr. O’Hanrahan’s letter', ['Mr. O’Hanrahan']],
    ['The lift is broken again', []],
    ['', []],
  ])('in “%s”', (text, names) => expect(namesIn(text)).toEqual(names))

  it('never throws, and looks no further than a post is long', () => {
    for (const text of ['\ud83d', '\u0000', `${'word '.repeat(20_000)}Steven Quennevais`]) {
      expect(namesIn(text)).toEqual([])
    }
  })
})

describe('handed to the check', () => {
  it('is asked only where care is spoken of', () => {
    const asked: string[] = []
    const names = (text: string) => {
      asked.push(text)
      return findNames(text)
    }
    check({ text: 'Off to Wales with Steven Quennevais' }, {}, { names })
    expect(asked).toEqual([])
    check({ text: 'I sat with Quorra until she passed away' }, {}, { names })
    expect(asked).toHaveLength(1)
  })

  it('adds a name that no list holds', () => {
    const text = 'so sad that Quorrawen passed away on our ward'
    const names = () => [{ start: 12, end: 21 }]
    const found = (addOns: object) => check({ text }, {}, addOns).map(({ rule }) => rule)
    expect(found({})).not.toContain('conf.patient-name')
    expect(found({ names })).toContain('conf.patient-name')
  })
})
