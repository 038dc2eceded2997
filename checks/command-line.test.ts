import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { answerLine, checkLine, describeFindings, failsOn, worstSeverity } from './command-line.ts'

const answer = (line: string): unknown => JSON.parse(checkLine(line))

describe('one line in, one line out', () => {
  it('gives the findings with the source in words', () => {
    const line = JSON.stringify({
      id: 'a1',
      text: 'NHS no 9990130248 please',
      context: { account: 'personal' },
    })
    expect(answer(line)).toEqual({
      id: 'a1',
      findings: [
        {
          rule: 'conf.nhs-number',
          severity: 'stop',
          start: 7,
          end: 17,
          reason: '“9990130248” looks like an NHS number, which points to one patient.',
          source:
            'NHS Data Dictionary: NHS NUMBER, https://www.datadictionary.nhs.uk/attributes/nhs_number.html',
          suggestion:
            'Take the number out, and share it only in the patient record or another secure system.',
          rewrite: 'NHS no [number removed] please',
        },
      ],
    })
  })

  it('leaves out a rewrite as long as a book, of which each finding would carry one', () => {
    const text = `NHS no 9990130248 ${'please '.repeat(200)}`
    const said = checkLine(JSON.stringify({ text }))
    expect(said).toContain('conf.nhs-number')
    expect(said).not.toContain('rewrite')
  })

  it('lets a line’s own context win over the usual one', () => {
    const picture = { text: 'Tea', context: { images: [{ alt: '' }] } }
    const worst = (account: string | undefined): string | undefined =>
      answerLine(JSON.stringify({ ...picture, context: { ...picture.context, account } }), 1, {
        account: 'official',
      }).worst
    expect(worst(undefined)).toBe('medium')
    expect(worst('personal')).toBeUndefined()
  })

  it('reads pictures and the account from the context, or pictures from the line itself', () => {
    const context = { account: 'official', images: [{ alt: '' }], nonsense: 1, role: null }
    expect(answer(JSON.stringify({ id: 2, text: '', context }))).toMatchObject({
      id: 2,
      findings: [{ image: 0 }],
    })
    const images = [{ alt: 'Nurse with tea' }]
    expect(answer(JSON.stringify({ id: 2, text: '', images, context }))).toEqual({ id: 2, findings: [] })
  })

  it('finds nothing wrong with an ordinary post', () => {
    expect(answer('{"id":"x","text":"Flu clinic open Saturday"}')).toEqual({ id: 'x', findings: [] })
  })

  it.each([
    ['', null],
    ['not json', null],
    ['null', null],
    ['[]', null],
    ['"text"', null],
    ['{"id":"b"}', 'b'],
    ['{"id":"b","text":5}', 'b'],
    ['{"id":7,"text":"x","context":"y"}', 7],
    ['{"id":"b","text":"x","context":{"account":"robot"}}', 'b'],
    ['{"id":"b","text":"x","context":{"audience":3}}', 'b'],
    ['{"id":"b","text":"x","context":{"images":{}}}', 'b'],
    ['{"id":"b","text":"x","context":{"images":[null]}}', 'b'],
    ['{"id":{},"text":[]}', null],
  ])('answers %s with an error and goes on', (line, id) => {
    expect(answer(line)).toEqual({ id, line: 1, error: expect.stringMatching(/\.$/) })
  })

  it('answers any line whatever with one line', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.jsonValue().map((v) => JSON.stringify({ text: 'x', context: v })),
        ),
        (line) => {
          const out = checkLine(line)
          expect(out).not.toContain('\n')
          expect(JSON.parse(out)).toHaveProperty('id')
        },
      ),
    )
  })
})

describe('how bad it is', () => {
  const findings = check({ text: 'NHS no 9990130248, his mum 07700 900123' })

  it('knows the worst', () => {
    expect(worstSeverity(findings)).toBe('stop')
    expect(worstSeverity(findings.slice(1))).toBe('high')
    expect(worstSeverity([])).toBeUndefined()
  })

  it('fails on as bad or worse', () => {
    expect(failsOn(findings.slice(1), 'stop')).toBe(false)
    expect(failsOn(findings.slice(1), 'high')).toBe(true)
    expect(failsOn(findings.slice(1), 'advice')).toBe(true)
    expect(failsOn([], 'advice')).toBe(false)
  })
})

describe('for a person to read', () => {
  it('puts the worst first, with what to do and where the rule is from', () => {
    const text = 'His mum 07700 900123, NHS no 9990130248'
    expect(describeFindings(check({ text }), text)).toBe(
      [
        'Stop and think',
        '- “9990130248” looks like an NHS number, which points to one patient.',
        '  Take the number out, and share it only in the patient record or another secure system.',
        '  Where: “07700 900123, NHS no 9990130248”',
        '  You could say: His mum 07700 900123, NHS no [number removed]',
        '  From: NHS Data Dictionary: NHS NUMBER, https://www.datadictionary.nhs.uk/attributes/nhs_number.html (conf.nhs-number, in our words)',
        '',
        'Think hard',
        '- “07700 900123” looks like somebody’s own phone number, and anyone who sees the post could use it.',
        '  Take it out. Send it privately, or give a ward, switchboard or team contact that is already public.',
        '  Where: “His mum 07700 900123, NHS no 9990130248”',
        '  You could say: His mum [phone number removed], NHS no 9990130248',
        '  From: ICO: what is personal data?, https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/ (conf.contact, in our words)',
        '',
        'The decision is yours.',
        '',
      ].join('\n'),
    )
  })

  it('shows as many as asked for, the worst, and counts the rest', () => {
    const text = 'His mum 07700 900123, NHS no 9990130248, NHS no 999 013 0256'
    const findings = check({ text })
    expect(findings.length).toBeGreaterThan(1)
    const shown = describeFindings(findings, text, 1)
    expect(shown).toContain('Stop and think')
    expect(shown).not.toContain('Think hard')
    expect(shown).toMatch(/\nThere (is 1|are \d+) more: add --all\.\nThe decision is yours\.\n$/)
    expect(describeFindings(findings, text, findings.length)).not.toContain('--all')
  })

  it('promises nothing when it found nothing', () => {
    expect(describeFindings([], 'Hello')).toContain('found nothing')
  })
})
