import { type Answer, ok } from '../answer.ts'
import {
  duplicatePost,
  graphError,
  notThePage,
  passwordChanged,
  permissionRemoved,
  sessionExpired,
  somethingBroke,
} from './graph-error.ts'
import { pageUsage } from './usage.ts'

export const appLimit = () =>
  graphError({
    message: '(#4) Application request limit reached',
    code: 4,
    transient: true,
    headers: { 'x-app-usage': '{"call_count":102,"total_time":25,"total_cputime":25}' },
  })

export const pageLimit = (pageId: string, minutesLeft: number) =>
  graphError({
    message: '(#32) Page request limit reached',
    code: 32,
    headers: pageUsage(pageId, 100, minutesLeft),
  })

const blockedByPolicy = () =>
  graphError({
    message: 'The action attempted has been deemed abusive or is otherwise disallowed',
    code: 368,
    subcode: 1404102,
  })

const scrapeFailed = () =>
  graphError({ message: 'Error while scraping data from the provided link', code: 1609005 })

const badMetric = () => graphError({ message: '(#100) The value must be a valid insights metric', code: 100 })

/** The real network's errors that a person can order, by their numbers in the list of faults in the README. */
const answers: Readonly<Record<string, (account: string) => Answer>> = {
  F1: sessionExpired,
  F2: passwordChanged,
  F3: permissionRemoved,
  F4: notThePage,
  F5: () => ok({ data: [] }),
  F6: duplicatePost,
  F7: appLimit,
  F8: (account) => pageLimit(account, 17),
  F9: blockedByPolicy,
  F10: badMetric,
  F11: scrapeFailed,
  'server-error': somethingBroke,
}

export const namedFaults = Object.keys(answers).filter((name) => name.startsWith('F'))

export const answerNamedFault = (what: string, account: string | null): Answer =>
  (answers[what] ?? somethingBroke)(account ?? '0')
