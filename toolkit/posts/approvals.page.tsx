import { sayLondon } from '@canteen/plumbing/london.ts'
import { z } from 'zod'
import { namesOf } from '../people/people.ts'
import { has } from '../people/person.ts'
import { page, type Route } from '../web/route.ts'
import type { Post } from './post.ts'
import { countWaitingFor, postsSentBy, postsWaitingFor } from './post-lists.store.ts'
import { opening } from './state-words.tsx'

const mostShown = 50

function Waiting(props: {
  readonly posts: readonly Post[]
  readonly names: ReadonlyMap<string, string>
  readonly to: (post: Post) => string
}) {
  return (
    <ul className="nhsuk-list canteen-lines">
      {props.posts.map((post) => (
        <li key={post.id}>
          <a href={props.to(post)}>{opening(post)}</a>
          <br />
          <span className="nhsuk-body-s">
            By {props.names.get(post.authorId) ?? 'somebody who has left'}
            {'sentAt' in post ? `, sent ${sayLondon(post.sentAt)}` : ''}
            {post.state === 'awaiting-second-approval'
              ? '. The check says stop: it needs a second approver'
              : ''}
            {post.plannedAt ? `. Planned for ${sayLondon(post.plannedAt)}` : '. No time chosen'}
          </span>
        </li>
      ))}
    </ul>
  )
}

const approvals = page({
  path: '/approvals',
  who: ['author', 'approver'],
  query: z.object({}),
  show: async (trust, by) => {
    const found = await trust.db.within(by.organisationId, async (tx) => {
      const approver = has(by, 'approver')
      const forMe = approver ? await postsWaitingFor(tx, by.organisationId, by.id, mostShown) : []
      const mine = await postsSentBy(tx, by.organisationId, by.id, mostShown)
      const authors = [...new Set([...forMe, ...mine].map(({ authorId }) => authorId))]
      return {
        approver,
        forMe,
        mine,
        count: approver ? await countWaitingFor(tx, by.organisationId, by.id) : 0,
        names: await namesOf(tx, by.organisationId, authors),
      }
    })
    return {
      kind: 'page',
      title: 'Approvals',
      body: (
        <>
          <h1>Approvals</h1>
          {found.approver ? (
            <>
              <h2 className="nhsuk-heading-m">Waiting for you ({found.count})</h2>
              {found.forMe.length > 0 ? (
                <Waiting posts={found.forMe} names={found.names} to={(post) => `/posts/${post.id}/approve`} />
              ) : (
                <p>Nothing waits for you. Posts of your own wait for somebody else.</p>
              )}
              {found.count > mostShown ? (
                <p>And {found.count - mostShown} more, once these are done.</p>
              ) : null}
            </>
          ) : null}
          <h2 className="nhsuk-heading-m">Sent by you</h2>
          {found.mine.length > 0 ? (
            <Waiting posts={found.mine} names={found.names} to={(post) => `/posts/${post.id}`} />
          ) : (
            <p>Nothing that you sent is waiting.</p>
          )}
        </>
      ),
    }
  },
})

export const approvalsRoutes: Route[] = [approvals]
