/** Refusals of the use cases as problems, in the words that pages use. */
import { never } from '@canteen/plumbing/result.ts'
import type { ActRefusal } from '../deliveries/deliveries.ts'
import { sayWhyNot, type WhyNot } from '../posts/posts.ts'
import { notAllowed, notFound, type Problem } from './problem.ts'
import { showFinding } from './shown.ts'

export function postProblem(why: WhyNot): Problem {
  const detail = sayWhyNot(why)
  switch (why.kind) {
    case 'not-found':
      if (why.what === 'post') return notFound
      return { kind: 'refused', detail, errors: [{ field: `${why.what}s`, message: detail }] }
    case 'not-allowed':
      return { kind: 'not-allowed', detail }
    case 'edited-elsewhere':
      return { kind: 'edited-elsewhere', detail, more: { edit: why.theirs.edit, state: why.theirs.state } }
    case 'wrong-state':
      return { kind: 'moved-on', detail, more: { state: why.state } }
    case 'sending':
    case 'already-out':
      return { kind: 'moved-on', detail }
    case 'own-post':
      return { kind: 'own-post', detail }
    case 'must-fix-first':
      return {
        kind: 'must-fix-first',
        detail,
        errors: why.problems.map(({ field, says }) => ({ field, message: says })),
      }
    case 'reason-needed':
      return {
        kind: 'reason-needed',
        detail,
        errors: [{ field: 'reason', message: detail }],
        more: { findings: why.findings.map(showFinding) },
      }
    case 'found-since':
      return { kind: 'found-since', detail, more: { findings: why.findings.map(showFinding) } }
    case 'no-reason':
      return { kind: 'reason-needed', detail, errors: [{ field: 'reason', message: detail }] }
    case 'in-the-past':
      return { kind: 'refused', detail, errors: [{ field: 'at', message: detail }] }
    case 'too-much':
      return { kind: 'refused', detail, errors: [{ field: 'text', message: detail }] }
    default:
      return never(why)
  }
}

export function deliveryProblem(why: ActRefusal): Problem {
  switch (why.kind) {
    case 'not-found':
      return notFound
    case 'not-allowed':
      return notAllowed
    case 'changed':
      return {
        kind: 'moved-on',
        detail: 'It has moved on since you last looked. Read where it stands now, then decide again.',
        more: { state: why.state },
      }
    case 'wrong-link':
      return { kind: 'refused', detail: why.reason, errors: [{ field: 'link', message: why.reason }] }
    case 'already-ours':
      return {
        kind: 'refused',
        detail: 'That link already belongs to another post in the outbox.',
        more: { deliveryId: why.deliveryId },
      }
    default:
      return never(why)
  }
}
