/** `canteen check`, as a process of its own, without any server. */
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkCommand } from './check.ts'
import { terminalOf } from './command-line.ts'
import { buildCanteen, type Canteen } from './test-canteen.ts'

let canteen: Canteen
beforeAll(async () => {
  canteen = await buildCanteen()
})
afterAll(() => canteen.remove())

const phone = 'Call me on 07700 900123'

describe('canteen check', () => {
  it('says what it found, and ends well unless told to fail', async () => {
    const { code, out } = await canteen.run(['check', phone])
    expect(out).toContain('07700 900123')
    expect(out).toContain('The decision is yours.')
    expect(code).toBe(0)
  })

  it.each([
    ['stop', 0],
    ['high', 1],
    ['advice', 1],
  ])('with --fail-on %s ends with %i for a phone number', async (severity, code) => {
    expect((await canteen.run(['check', phone, '--fail-on', severity])).code).toBe(code)
  })

  it('reads a file, or standard input', async () => {
    const file = join(canteen.home, 'words.txt')
    await writeFile(file, phone)
    expect((await canteen.run(['check', '--file', file])).out).toContain('07700 900123')
    expect((await canteen.run(['check', '--file', '-'], { input: phone })).out).toContain('07700 900123')
    const missing = await canteen.run(['check', '--file', join(canteen.home, 'none.txt')])
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('could not be read')])
  })

  it('prints JSON, and knows official accounts', async () => {
    const { out } = await canteen.run(['check', phone, '--json', '--account', 'official'])
    expect(JSON.parse(out)).toMatchObject({ findings: [{ rule: 'conf.contact', start: 11 }] })
  })

  it.each([
    [[]],
    [['one', 'two']],
    [['words', '--file', 'x']],
    [['words', '--nope']],
    [['words', '--fail-on']],
    [['words', '--fail-on', 'awful']],
    [['words', '--account', 'ours']],
    [['words', '--json=yes']],
    [['words', '--fail-on', 'low', '--fail-on', 'high']],
  ])('says how to write it after %j', async (words) => {
    const { code, out, err } = await canteen.run(['check', ...words])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('canteen check "words"')
  })
})

describe('canteen check --jsonl', () => {
  it('answers 10,000 lines in order', async () => {
    const lines = Array.from({ length: 10_000 }, (_, id) =>
      JSON.stringify({ id, text: id % 7 === 0 ? phone : `Our clinic ${id} is open`, context: {} }),
    )
    const { code, out, err } = await canteen.run(['check', '--jsonl'], { input: `${lines.join('\n')}\n` })
    expect([code, err]).toEqual([0, ''])
    const answers: { id: number; findings: unknown[] }[] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: 10_000 }, (_, id) => id))
    expect(answers.every(({ id, findings }) => findings.length > 0 === (id % 7 === 0))).toBe(true)
  })

  it('answers a line before the next is written', async () => {
    const child = canteen.start(['check', '--jsonl'])
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]()
    for (const id of ['first', 'second', 'third']) {
      child.stdin.write(`${JSON.stringify({ id, text: phone })}\n`)
      const { value } = await answers.next()
      expect(JSON.parse(String(value))).toMatchObject({ id, findings: [{ rule: 'conf.contact' }] })
    }
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it('reads no more than it can hand on', async () => {
    let taken = 0
    async function* endless() {
      for (;;) {
        taken += 1
        yield `{"id":${taken},"text":"Hello"}\n`
      }
    }
    const stdout = new PassThrough({ highWaterMark: 1_000 })
    const terminal = terminalOf(
      { stdin: endless(), stdout, stderr: new PassThrough() },
      { address: null, token: null },
    )
    const code = checkCommand.run(['--jsonl'], terminal)
    await once(stdout, 'readable')
    for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    const before = taken
    expect(before).toBeLessThan(100)
    stdout.read()
    await once(stdout, 'readable')
    for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(taken).toBeGreaterThan(before)
    expect(taken).toBeLessThan(200)
    // Whoever read it has gone: it ends, and ends well.
    stdout.destroy()
    expect(await code).toBe(0)
  })

  it('goes on after a line it cannot read, keeps odd line breaks, and needs no last one', async () => {
    const input = `not json\n\n{"id":"a","text":"one\u2028two"}\r\n{"id":"b","text":"last"}`
    const { code, out, err } = await canteen.run(['check', '--jsonl'], { input })
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers).toMatchObject([{ id: null, error: expect.any(String) }, { id: 'a' }, { id: 'b' }])
    expect([code, err]).toEqual([1, expect.stringContaining('1 of the lines')])
  })

  it('fails on what it is told to', async () => {
    const input = `{"id":1,"text":"Hello"}\n${JSON.stringify({ id: 2, text: phone })}\n`
    expect((await canteen.run(['check', '--jsonl', '--fail-on', 'high'], { input })).code).toBe(1)
    expect((await canteen.run(['check', '--jsonl', '--fail-on', 'stop'], { input })).code).toBe(0)
  })
})

describe('canteen', () => {
  it('lists its commands', async () => {
    const { code, out } = await canteen.run(['--help'])
    expect([code, out]).toEqual([0, expect.stringContaining('check')])
    expect((await canteen.run(['check', '--help'])).out).toContain('--fail-on')
    expect((await canteen.run([])).code).toBe(2)
  })

  it.each(['chek', 'constructor', '--version'])('does not know %s', async (word) => {
    const { code, err } = await canteen.run([word])
    expect([code, err]).toEqual([2, expect.stringContaining(`There is no command ${word}.`)])
  })
})
