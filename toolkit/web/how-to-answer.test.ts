import { describe, expect, it } from 'vitest'
import { assetsNamedIn, howToAnswer, withTheirParts, wordsOfShare } from './how-to-answer.ts'

const own = 'https://canteen.example'
const how = (method: string, path: string, mode = 'navigate') =>
  howToAnswer({ method, mode, url: new URL(path, own).href }, own)

describe('what the service worker does', () => {
  it.each([
    ['GET', '/check', 'navigate', 'kept-page'],
    ['GET', '/check?from=home#shared', 'navigate', 'kept-page'],
    ['GET', '/before-you-post', 'navigate', 'kept-page'],
    ['GET', '/outbox', 'navigate', 'page'],
    ['GET', '/check/poster', 'navigate', 'page'],
    ['GET', '/assets/check-page-ABCDEFGH.js', 'no-cors', 'asset'],
    ['GET', '/pictures/1', 'no-cors', 'leave'],
    ['GET', '/check', 'cors', 'leave'],
    ['HEAD', '/check', 'navigate', 'leave'],
    ['POST', '/check', 'navigate', 'leave'],
    ['POST', '/assets/x.js', 'cors', 'leave'],
    ['POST', '/check/share', 'navigate', 'take-shared'],
    ['POST', '/sign-out', 'navigate', 'forget'],
    ['GET', 'https://elsewhere.example/check', 'navigate', 'leave'],
    ['POST', 'https://elsewhere.example/check/share', 'navigate', 'leave'],
  ])('%s %s (%s): %s', (method, path, mode, expected) => expect(how(method, path, mode)).toBe(expected))
})

describe('what a page needs', () => {
  it('is what it names, and what that names in turn, once', () => {
    const names = assetsNamedIn(
      '<link href="/assets/a.css"><script src="/assets/b.js"></script><a href="/check">',
    )
    expect(names).toEqual(['a.css', 'b.js'])
    const parts = {
      'a.css': ['sign.svg'],
      'b.js': ['c.js'],
      'c.js': ['b.js', 'huge.wasm'],
      'sign.svg': [],
      'd.js': [],
    }
    expect(withTheirParts(names, parts).sort()).toEqual(['a.css', 'b.js', 'c.js', 'sign.svg'])
  })

  it('is left out where it is too large to be fetched unasked', () => {
    expect(withTheirParts(['a.js', 'model.bin'], { 'a.js': ['huge.wasm'] })).toEqual(['a.js'])
  })
})

describe('what was shared', () => {
  it.each([
    [['A title', 'Some words', 'https://a.example/1'], 'A title\nSome words\nhttps://a.example/1'],
    [[null, 'Some words', null], 'Some words'],
    [['', ' ', ''], ''],
    [['Same', 'Same', null], 'Same'],
    [[null, 'Read this https://a.example/1', 'https://a.example/1'], 'Read this https://a.example/1'],
  ])('%j is %j', (fields, words) => expect(wordsOfShare(fields)).toBe(words))
})
