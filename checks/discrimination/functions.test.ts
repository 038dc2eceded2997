import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { discrimination } from './discrimination.ts'

interface Case {
  readonly name: string
  readonly isHateful: boolean
  readonly text: string
}

const cases: readonly Case[] = readFileSync(new URL('./functions.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => {
    const [name = '', label = '', ...text] = line.split(' | ')
    return { name, isHateful: label === 'hateful', text: text.join(' | ') }
  })

const isRight = ({ text, isHateful }: Case): boolean =>
  check({ text }).some(({ rule }) => rule === discrimination.id) === isHateful

const share = (some: readonly Case[]): number => some.filter(isRight).length / some.length

describe('what a check of abuse must be able to do', () => {
  const names = [...new Set(cases.map(({ name }) => name))]

  it('prints its table', () => {
    const rows = names.map((name) => {
      const some = cases.filter((one) => one.name === name)
      return `${name.padEnd(22)} ${some.filter(isRight).length} of ${some.length}`
    })
    process.stdout.write(`${rows.join('\n')}\n`)
    expect(cases.length).toBeGreaterThanOrEqual(250)
    expect(names).toHaveLength(29)
  })

  it.each(names)('%s', (name) => {
    const some = cases.filter((one) => one.name === name)
    const wrong = some.filter((one) => !isRight(one)).map(({ text }) => text)
    expect(share(some), wrong.join('\n')).toBeGreaterThanOrEqual(name.endsWith('_nh') ? 0.95 : 0.8)
  })

  it('does well on the whole', () => {
    expect(share(cases)).toBeGreaterThanOrEqual(0.9)
    expect(share(cases.filter(({ isHateful }) => !isHateful))).toBeGreaterThanOrEqual(0.97)
    expect(share(cases.filter(({ isHateful }) => isHateful))).toBeGreaterThanOrEqual(0.85)
  })
})
