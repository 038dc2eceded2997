/** The buttons of a post's page: each does one thing and comes back with a sentence, or with the reason why not. */
import { sayLondon } from '@canteen/plumbing/london.ts'
import type { Result } from '@canteen/plumbing/result.ts'
import { z } from 'zod'
import type { By, Role } from '../people/person.ts'
import type { Trust } from '../trust.ts'
import {
  type Answer,
  action,
  badAddress,
  type FieldError,
  field,
  perMinute,
  type Route,
  type Visit,
} from '../web/route.ts'
import { cancelPost } from './cancel-post.ts'
import { data } from './data.ts'
import { duplicatePost } from './duplicate-post.ts'
import { movePost } from './move-post.ts'
import { readPlannedTime, type TypedTime } from './planned-time.ts'
import { postPage } from './post.page.tsx'
import { schedule } from './schedule.ts'
import { sendForApproval } from './send-for-approval.ts'
import { readTypedTime } from './time-fields.tsx'
import { unschedule } from './unschedule.ts'
import { sayWhyNot, type WhyNot } from './why-not.ts'

const planners: readonly Role[] = ['author', 'approver']

/** One button of a post, answered in its own page. */
function button<T>(of: {
  readonly name: string
  readonly who?: readonly Role[]
  readonly act: (trust: Trust, by: By, postId: string, visit: Visit) => Promise<Result<T, WhyNot>>
  readonly done: (value: T, postId: string) => { readonly to?: string; readonly say: string }
}): Route {
  return action({
    path: `/posts/:postId/${of.name}`,
    who: of.who ?? planners,
    limit: perMinute(60),
    form: z.object({ postId: z.uuid() }),
    act: async (trust, by, read, visit) => {
      if (!read.ok) return badAddress
      const { postId } = read.value
      const result = await of.act(trust, by, postId, visit)
      if (!result.ok) return notDone(trust, by, postId, result.why)
      const { to = `/posts/${postId}`, say } = of.done(result.value, postId)
      return { kind: 'go', to, say }
    },
  })
}

function notDone(trust: Trust, by: By, postId: string, why: WhyNot): Promise<Answer> | Answer {
  if (why.kind === 'not-found') return badAddress
  return postPage(trust, by, postId, { errors: errorsOf(why) })
}

/** Problems are mended in the composer, so their sentences stand here without a field to go to. */
function errorsOf(why: WhyNot): FieldError[] {
  if (why.kind === 'must-fix-first') return why.problems.map(({ says }) => ({ field: '', message: says }))
  return [{ field: why.kind === 'in-the-past' ? 'date' : '', message: sayWhyNot(why) }]
}

/** Choosing a time: by the form on the page, or by dragging and arrow keys in the calendar. */
function timed(of: {
  readonly name: string
  readonly act: (
    trust: Trust,
    by: By,
    postId: string,
    at: Date,
  ) => Promise<Result<{ readonly plannedAt: Date }, WhyNot>>
  readonly say: string
}): Route {
  return action({
    path: `/posts/:postId/${of.name}`,
    who: planners,
    limit: perMinute(60),
    form: z.object({ postId: z.uuid() }),
    act: async (trust, by, read, visit) => {
      if (!read.ok) return badAddress
      const { postId } = read.value
      const time = readTypedTime(visit.raw)
      const at = readPlannedTime(time)
      if (!at.ok)
        return notTimed(trust, by, { postId, time, visit }, { field: at.why.field, message: at.why.says })
      if (!at.value) {
        return notTimed(
          trust,
          by,
          { postId, time, visit },
          { field: 'date', message: 'Choose a date and a time.' },
        )
      }
      const result = await of.act(trust, by, postId, at.value)
      if (!result.ok) {
        if (result.why.kind === 'not-found') return badAddress
        const [error = { field: '', message: sayWhyNot(result.why) }] = errorsOf(result.why)
        return notTimed(trust, by, { postId, time, visit }, error)
      }
      const says = `${of.say} ${sayLondon(result.value.plannedAt)}`
      if (visit.wantsData) return data(200, { says })
      return { kind: 'go', to: `/posts/${postId}`, say: says }
    },
  })
}

const notTimed = (
  trust: Trust,
  by: By,
  of: { readonly postId: string; readonly time: TypedTime; readonly visit: Visit },
  error: FieldError,
): Promise<Answer> | Answer =>
  of.visit.wantsData
    ? data(422, { says: error.message })
    : postPage(trust, by, of.postId, { time: of.time, errors: [error] })

export const postActionRoutes: Route[] = [
  button({
    name: 'send',
    who: ['author'],
    act: (trust, by, postId) => sendForApproval(trust, by, { postId }),
    done: () => ({ say: 'Sent for approval. Somebody else will read it.' }),
  }),
  button({
    name: 'publish-now',
    act: (trust, by, postId) => schedule(trust, by, { postId, now: true }),
    done: () => ({ say: 'It is going out now. The outbox shows how it went.' }),
  }),
  button({
    name: 'unschedule',
    act: (trust, by, postId) => unschedule(trust, by, { postId }),
    done: () => ({ say: 'Taken off the schedule. It stays approved.' }),
  }),
  button({
    name: 'cancel',
    act: (trust, by, postId) => cancelPost(trust, by, { postId }),
    done: () => ({ say: 'Cancelled. It will not go out.' }),
  }),
  button({
    name: 'duplicate',
    who: ['author'],
    act: (trust, by, postId, visit) => duplicatePost(trust, by, { postId, newId: newIdOf(visit) }),
    done: (copy) => ({
      to: `/posts/${copy.id}/edit`,
      say: 'This is your copy. The other post stays as it is.',
    }),
  }),
  timed({
    name: 'schedule',
    act: (trust, by, postId, at) => schedule(trust, by, { postId, at }),
    say: 'Scheduled for',
  }),
  timed({
    name: 'move',
    act: (trust, by, postId, at) => movePost(trust, by, { postId, at }),
    say: 'Moved to',
  }),
]

function newIdOf(visit: Visit): string {
  const read = z.uuid().safeParse(field(visit.raw, 'newId'))
  return read.success ? read.data : crypto.randomUUID()
}
