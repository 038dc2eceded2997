import './elements.ts'
import { londonDay, londonParts, sayLondonClock, sayLondonDate } from '@canteen/plumbing/london.ts'
import { z } from 'zod'
import { type DeliverySummary, deliveriesOfPosts } from '../deliveries/deliveries.ts'
import { has, type Person } from '../people/person.ts'
import { page, type Route } from '../web/route.ts'
import { type CalendarDays, calendarDays, readDate, today, type View, views } from './calendar-days.ts'
import { can } from './can.ts'
import type { Post } from './post.ts'
import { postsPlanned } from './post-lists.store.ts'
import { opening, tagOf } from './state-words.tsx'

const mostInView = 2_000
const mostOnADay: Readonly<Record<View, number>> = { month: 4, week: 20, agenda: 100 }
const viewNames: Readonly<Record<View, string>> = { month: 'Month', week: 'Week', agenda: 'List' }
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

interface Plan {
  readonly view: View
  readonly date: string
  readonly shown: CalendarDays
  readonly byDay: ReadonlyMap<string, readonly Post[]>
  readonly deliveries: ReadonlyMap<string, readonly DeliverySummary[]>
  readonly person: Person
  readonly now: Date
  /** More are planned in this time than the page can show. */
  readonly cut: boolean
}

const to = (view: View, date: string): string => `/calendar?view=${view}&date=${date}`

function Tools({ plan }: { readonly plan: Plan }) {
  const { view, date, shown } = plan
  return (
    <nav aria-label="Calendar" className="canteen-row">
      <a href={to(view, shown.earlier)}>Earlier</a>
      <a href={to(view, today(plan.now))}>Today</a>
      <a href={to(view, shown.later)}>Later</a>
      {views.map((one) => (
        <a key={one} href={to(one, date)} {...(one === view ? { 'aria-current': 'page' as const } : {})}>
          {viewNames[one]}
        </a>
      ))}
    </nav>
  )
}

function Entry({ post, plan }: { readonly post: Post; readonly plan: Plan }) {
  if (!post.plannedAt) return null
  const { date, time } = londonParts(post.plannedAt)
  const movable = post.state === 'scheduled' && post.plannedAt > plan.now && can(plan.person).schedule
  const tag = tagOf(post, plan.deliveries.get(post.id) ?? [], plan.now)
  return (
    <li
      className="canteen-entry"
      id={`post-${post.id}`}
      {...(movable ? { 'data-post': post.id, 'data-date': date, 'data-time': time } : {})}
    >
      <a className="canteen-entry__words" href={`/posts/${post.id}`}>
        <strong>{sayLondonClock(post.plannedAt)}</strong> {opening(post)}
      </a>
      <strong className={`nhsuk-tag nhsuk-tag--${tag.colour}`}>{tag.name}</strong>
      {movable ? (
        <a href={`/posts/${post.id}#times`} className="canteen-quiet">
          Move<span className="nhsuk-u-visually-hidden"> {opening(post)}</span>
        </a>
      ) : null}
    </li>
  )
}

function Day({ date, plan }: { readonly date: string; readonly plan: Plan }) {
  const posts = plan.byDay.get(date) ?? []
  const most = mostOnADay[plan.view]
  const over = posts.length - most
  const { start } = londonDay(date)
  const otherMonth = plan.view === 'month' && date.slice(0, 7) !== plan.date.slice(0, 7)
  return (
    <li
      className={`canteen-day${otherMonth ? ' canteen-day--other' : ''}${posts.length === 0 ? ' canteen-day--empty' : ''}`}
      data-day={date}
    >
      <h3 className="nhsuk-body-s nhsuk-u-margin-bottom-1">
        <time dateTime={date}>
          <span className="canteen-weekday">{sayLondonDate(start).split(' ')[0]} </span>
          {sayLondonDate(start)
            .split(' ')
            .slice(1, plan.view === 'agenda' ? 4 : 3)
            .join(' ')}
        </time>
        {date === today(plan.now) ? <strong> (today)</strong> : null}
      </h3>
      <ul className="nhsuk-list nhsuk-u-margin-bottom-1">
        {posts.slice(0, most).map((post) => (
          <Entry key={post.id} post={post} plan={plan} />
        ))}
      </ul>
      {over > 0 ? (
        <a className="nhsuk-body-s" href={to('agenda', date)}>
          and {over} more
          <span className="nhsuk-u-visually-hidden"> on {sayLondonDate(start)}</span>
        </a>
      ) : null}
      {has(plan.person, 'author') && date >= today(plan.now) ? (
        <a className="canteen-quiet canteen-day__write" href={`/posts/new?date=${date}`}>
          Write<span className="nhsuk-u-visually-hidden"> a post for {sayLondonDate(start)}</span>
        </a>
      ) : null}
    </li>
  )
}

function Grid({ plan }: { readonly plan: Plan }) {
  return (
    <canteen-calendar data-view={plan.view}>
      <div className="canteen-weekdays" aria-hidden="true">
        {weekdays.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <ol className="nhsuk-list canteen-days">
        {plan.shown.days.map((date) => (
          <Day key={date} date={date} plan={plan} />
        ))}
      </ol>
      <p role="status" className="nhsuk-body" data-says />
    </canteen-calendar>
  )
}

function Agenda({ plan }: { readonly plan: Plan }) {
  const days = plan.shown.days.filter((date) => plan.byDay.has(date))
  return (
    <ol className="nhsuk-list canteen-agenda">
      {days.map((date) => (
        <Day key={date} date={date} plan={plan} />
      ))}
    </ol>
  )
}

function Calendar({ plan }: { readonly plan: Plan }) {
  return (
    <>
      <h1>Calendar</h1>
      <h2 className="nhsuk-heading-m">{plan.shown.title}</h2>
      <Tools plan={plan} />
      <p className="nhsuk-body-s">All times are London times.</p>
      {plan.byDay.size === 0 ? <p>Nothing is planned for this time.</p> : null}
      {plan.cut ? (
        <p>Only the first {mostInView.toLocaleString('en-GB')} posts are shown. Look at fewer days.</p>
      ) : null}
      {plan.view === 'agenda' ? <Agenda plan={plan} /> : <Grid plan={plan} />}
    </>
  )
}

function inDays(posts: readonly Post[]): ReadonlyMap<string, readonly Post[]> {
  const days = new Map<string, Post[]>()
  for (const post of posts) {
    if (!post.plannedAt) continue
    const { date } = londonParts(post.plannedAt)
    days.set(date, [...(days.get(date) ?? []), post])
  }
  return days
}

const calendar = page({
  path: '/calendar',
  who: ['author', 'approver', 'on-duty', 'manager'],
  query: z.object({ view: z.enum(views).catch('month').default('month'), date: z.string().optional() }),
  show: async (trust, by, asked) => {
    const now = trust.clock.now()
    const date = readDate(asked.date ?? '') ?? today(now)
    const shown = calendarDays(asked.view, date)
    const plan = await trust.db.within(by.organisationId, async (tx): Promise<Plan> => {
      const posts = await postsPlanned(tx, by.organisationId, shown, mostInView + 1)
      const ids = posts.map(({ id }) => id)
      return {
        view: asked.view,
        date,
        shown,
        byDay: inDays(posts.slice(0, mostInView)),
        deliveries: await deliveriesOfPosts(tx, by.organisationId, ids),
        person: by,
        now,
        cut: posts.length > mostInView,
      }
    })
    return {
      kind: 'page',
      title: 'Calendar',
      wide: true,
      scripts: ['calendar'],
      body: <Calendar plan={plan} />,
    }
  },
})

export const calendarRoutes: Route[] = [calendar]
