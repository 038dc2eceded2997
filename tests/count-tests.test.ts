import { describe, expect, it } from 'vitest'
import { countTests, lastLine } from '../scripts/count-tests.mjs'

const report = (failedTests: number, files: { status: string; tests: string[] }[] = []) => ({
  numPassedTests: 5,
  numFailedTests: failedTests,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files.map(({ status, tests }) => ({
    name: 'a.test.ts',
    status,
    message: '',
    assertionResults: tests.map((test) => ({ status: test })),
  })),
})

describe('counting the tests', () => {
  it('counts what passed and what failed', () => {
    expect(countTests(report(0), 0)).toEqual({ passed: 5, failed: 0, skipped: 0 })
    const one = report(1, [{ status: 'failed', tests: ['passed', 'failed'] }])
    expect(countTests(one, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 })
  })

  it('counts a file that could not be loaded', () => {
    expect(countTests(report(0, [{ status: 'failed', tests: [] }]), 1).failed).toBe(1)
    const both = report(1, [
      { status: 'failed', tests: [] },
      { status: 'failed', tests: ['failed'] },
    ])
    expect(countTests(both, 1).failed).toBe(2)
  })

  it('counts an error outside every test, and a run that left no report', () => {
    expect(countTests(report(0), 1).failed).toBe(1)
    expect(countTests(report(0), null).failed).toBe(1)
    expect(countTests(null, 0).failed).toBe(1)
  })

  it('ends with one line, which names skipped tests only when there are some', () => {
    expect(lastLine({ passed: 7, failed: 0, skipped: 0 })).toBe('7 passed, 0 failed')
    expect(lastLine({ passed: 7, failed: 1, skipped: 2 })).toBe('7 passed, 1 failed, 2 skipped')
    const skipping = { ...report(0), numPendingTests: 2, numTodoTests: 1 }
    expect(countTests(skipping, 0).skipped).toBe(3)
  })
})
