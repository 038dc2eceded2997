import { describe, expect, it } from 'vitest'
import { commonWords } from './common-passwords.ts'
import { passwordProblem } from './good-password.ts'

const nia = { name: 'Nia Evans', email: 'nia.evans@fellside.example' }

describe('a password', () => {
  it.each([
    'otter teapot bicycle',
    'kestrel-on-a-tram',
    'aaaabbbbzzzzq lorry',
    'gooseberry fools forever amber',
    'ёлка под снегом спит',
    'correct lorry amber staple',
  ])('may be "%s"', (password) => {
    expect(passwordProblem(password, nia)).toBeNull()
  })

  it.each([
    ['eleven char', 'too-short'],
    ['👩‍⚕️👩‍⚕️👩‍⚕️', 'too-short'],
    ['x'.repeat(501), 'too-long'],
    ['password1234', 'too-common'],
    ['Password2026!', 'too-common'],
    ['P@ssw0rd123456', 'too-common'],
    ['passwordpassword', 'too-common'],
    ['!!!Liverpool1892!!!', 'too-common'],
    ['qwertyuiop12', 'too-common'],
    ['123456789012', 'too-common'],
    ['987654321098', 'too-common'],
    ['abcdefghijklm', 'too-common'],
    ['aaaaaaaaaaaaaa', 'too-common'],
    ['abc1abc1abc1', 'too-common'],
    ['201120122013', 'too-common'],
    ['ilovethenhs2026', 'too-common'],
    ['Nia Evans 2026', 'about-you'],
    ['evansnia1234!', 'about-you'],
    ['nia.evans@fellside.example', 'about-you'],
  ])('may not be "%s"', (password, problem) => {
    expect(passwordProblem(password, nia)).toBe(problem)
  })

  it('is measured in characters, however they are written', () => {
    expect(passwordProblem(`${'é'.normalize('NFD').repeat(4)}otterly`, nia)).toBe('too-short')
  })

  it('is compared with some hundreds of common words, none of them with figures or capitals', () => {
    expect(commonWords.size).toBeGreaterThan(400)
    expect([...commonWords].filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([])
  })
})
