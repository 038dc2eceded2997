export interface Count {
  passed: number
  failed: number
  skipped: number
}

/** What we read of vitest's JSON report. */
export interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

export function countTests(report: Report | null, exitCode: number | null): Count
export function lastLine(count: Count): string
