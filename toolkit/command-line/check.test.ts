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
    expect((await canteen.run(['check'], { input: phone })).out).toContain('07700 900123')
    const missing = await canteen.run(['check', '--file', join(canteen.home, 'none.txt')])
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('could not be read')])
  })

  it('prints JSON, and knows official accounts', async () => {
    const { out } = await canteen.run(['check', phone, '--json', '--account', 'official'])
    expect(JSON.parse(out)).toMatchObject({ findings: [{ rule: 'conf.contact', start: 11 }] })
  })

  it.each([
    [[]],
    [['words', '--file', 'x']],
    [['words', '--jsonl']],
    [['words', '--audience', 'mum']],
    [['words', '--role']],
    [['words', '--consent=yes']],
    [['words', '--alt', 'x']],
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

describe('what canteen check is told', () => {
  const rules = async (...words: string[]): Promise<string[]> => {
    const { out } = await canteen.run(['check', '--json', ...words])
    return (JSON.parse(out).findings as { rule: string }[]).map(({ rule }) => rule)
  }

  it('takes several words as one text', async () => {
    expect(await rules(...phone.split(' '))).toContain('conf.contact')
  })

  it('lets the context count', async () => {
    const reply = 'Sorry about that, the doctor had your results on Tuesday.'
    expect(await rules(reply, '--reply-to', 'Still no news of my scan!')).toContain('conf.reply-confirms')
    const selfie = 'Selfie with my favourite patient, she made me promise to post it'
    expect(await rules(selfie)).toContain('conf.photo-people')
    expect(await rules(selfie, '--consent')).not.toContain('conf.photo-people')
    const news = 'We are delighted to announce our new strategy and a £40m investment in our hospital.'
    expect(await rules(news, '--account', 'official')).not.toContain('pol.pre-election')
    expect(await rules(news, '--account', 'official', '--pre-election')).toContain('pol.pre-election')
    const own = 'Came home from hospital with my new stoma last night, bed 4 was by the window'
    expect(await rules(own, '--role', 'nurse', '--audience', 'closed-group')).toContain('conf.place')
    expect(await rules(own, '--role', 'patient')).not.toContain('conf.place')
  })

  it('shows three things and the rest when asked', async () => {
    const text = `${phone}, or his mum on 07700 900456, or at a@home.example, password is Hunter2!x, NHS no 9990130248`
    const three = await canteen.run(['check', text])
    expect(three.out.match(/^- /gm)).toHaveLength(3)
    expect(three.out).toMatch(/more: add --all/)
    const all = await canteen.run(['check', text, '--all'])
    expect((all.out.match(/^- /gm) ?? []).length).toBeGreaterThan(3)
    expect(all.out).not.toContain('--all')
  })

  it.each([
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'is not plain text',
    ],
    ['an old kind of text', Buffer.from([0x63, 0x61, 0x66, 0xe9]), 'is not plain text'],
    ['far too much', Buffer.alloc(10_000_001, 'a'), 'is longer than 10 MB'],
  ])('says so when the file is %s', async (_, bytes, says) => {
    const file = join(canteen.home, 'odd.txt')
    await writeFile(file, bytes)
    const { code, out, err } = await canteen.run(['check', '--file', file])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(says)
  })

  it('says so when the file is a folder', async () => {
    for (const way of [[], ['--jsonl']]) {
      const { code, err } = await canteen.run(['check', '--file', canteen.home, ...way])
      expect([code, err]).toEqual([2, `The file ${canteen.home} could not be read.\n`])
    }
  })

  it('reads text as Windows writes it', async () => {
    const file = join(canteen.home, 'windows.txt')
    await writeFile(file, Buffer.from(`\ufeff${phone}\r\n`, 'utf16le'))
    expect((await canteen.run(['check', '--file', file])).out).toContain('07700 900123')
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
    expect(answers[0]).toMatchObject({ line: 1 })
    expect(code).toBe(1)
    expect(err).toBe('1 of the lines could not be read. Line 1: see the "error" in its answer.\n')
  })

  it('tells bad lines by their numbers in the file, and only so many of them', async () => {
    const file = join(canteen.home, 'posts.jsonl')
    const lines = Array.from({ length: 40 }, (_, i) => (i % 3 === 1 ? '{"id":"x"' : `{"text":"Tea"}`))
    await writeFile(file, ['', ...lines].join('\n'))
    const { code, out, err } = await canteen.run(['check', '--jsonl', '--file', file])
    const answers = out.trimEnd().split('\n')
    expect([code, answers.length]).toEqual([1, 40])
    expect(JSON.parse(answers[1] ?? '')).toEqual({ id: null, line: 3, error: expect.any(String) })
    expect(err).toBe(
      '13 of the lines could not be read. Lines 3, 6, 9, 12, 15, 18, 21, 24, 27, 30 and 3 more: see the "error" in their answers.\n',
    )
  })

  it('takes the usual context for lines that say nothing of it', async () => {
    const input = `${JSON.stringify({ text: 'Tea', context: { images: [{ alt: '' }] } })}\n`
    const { out } = await canteen.run(['check', '--jsonl', '--account', 'official'], { input })
    expect(JSON.parse(out)).toMatchObject({ findings: [{ rule: 'acc.alt-text' }] })
  })

  it('goes on after a line without end', async () => {
    async function* pieces() {
      for (let i = 0; i < 100; i += 1) yield 'x'.repeat(100_000)
      yield '\n{"id":"next","text":"Tea"}\n'
    }
    const stdout = new PassThrough()
    const terminal = terminalOf(
      { stdin: pieces(), stdout, stderr: new PassThrough() },
      { address: null, token: null },
    )
    expect(await checkCommand.run(['--jsonl'], terminal)).toBe(1)
    const answers = String(stdout.read()).trimEnd().split('\n')
    expect(JSON.parse(answers[0] ?? '')).toMatchObject({
      line: 1,
      error: expect.stringContaining('8 million'),
    })
    expect(JSON.parse(answers[1] ?? '')).toEqual({ id: 'next', findings: [] })
  })

  it('holds no more of 100,000 lines at once than of ten', async () => {
    const count = 100_000
    let taken = 0
    let answered = 0
    let mostHeld = 0
    async function* lines() {
      for (; taken < count; taken += 1) {
        mostHeld = Math.max(mostHeld, taken - answered)
        yield `{"id":${taken},"text":"Tea"}\n`
      }
    }
    const stdout = new PassThrough({ highWaterMark: 1_000 })
    stdout.on('data', (bytes: Buffer) => {
      answered += bytes.toString().split('\n').length - 1
    })
    const terminal = terminalOf(
      { stdin: lines(), stdout, stderr: new PassThrough() },
      { address: null, token: null },
    )
    expect(await checkCommand.run(['--jsonl'], terminal)).toBe(0)
    expect(answered).toBe(count)
    expect(mostHeld).toBeLessThan(100)
  }, 120_000)

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
