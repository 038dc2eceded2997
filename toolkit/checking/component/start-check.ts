import { checkDraft } from '../checked-finding.ts'

/**
 * The check as one function that needs nothing around it: in the built component its source, which holds all the
 * rules, is also what the worker is started from. So the rules are in the file once. scripts/component.mjs does that.
 */
export function startCheck(): typeof checkDraft {
  return checkDraft
}
