import { sayLondon } from '@canteen/plumbing/london.ts'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { has, type Person } from '../people/person.ts'
import { badAddress, page, type Route } from '../web/route.ts'
import { type ListedPosts, listPosts } from './list-posts.ts'
import type { Post } from './post.ts'
import { type Filter, filters, mostCounted } from './post-lists.store.ts'
import { filterNames, opening, StateTag } from './state-words.tsx'

const sayCount = (count: number): string =>
  count > mostCounted ? `${mostCounted.toLocaleString('en-GB')}+` : count.toLocaleString('en-GB')

function StateFilter({
  counts,
  chosen,
}: {
  readonly counts: ReadonlyMap<Filter, number>
  readonly chosen: Filter | null
}) {
  const item = (to: string, name: string, count: number | null, here: boolean) => (
    <li key={to}>
      <a href={to} {...(here ? { 'aria-current': 'page' as const } : {})}>
        {name}
        {count === null ? '' : ` (${sayCount(count)})`}
      </a>
    </li>
  )
  return (
    <nav aria-label="Posts by state">
      <ul className="nhsuk-list canteen-row">
        {item('/posts', 'All', null, chosen === null)}
        {filters.map((filter) =>
          item(`/posts?state=${filter}`, filterNames[filter], counts.get(filter) ?? 0, chosen === filter),
        )}
      </ul>
    </nav>
  )
}

/** On a narrow screen each cell stands in a line of its own and says what it is. */
function Cell({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <td className="nhsuk-table__cell">
      <span className="nhsuk-table-responsive__heading" aria-hidden="true">
        {heading}{' '}
      </span>
      {children}
    </td>
  )
}

function Line({ post, listed }: { readonly post: Post; readonly listed: ListedPosts }) {
  return (
    <tr className="nhsuk-table__row">
      <Cell heading="Post">
        <a href={`/posts/${post.id}`}>{opening(post)}</a>
      </Cell>
      <Cell heading="State">
        <StateTag post={post} deliveries={listed.deliveries.get(post.id) ?? []} />
      </Cell>
      <Cell heading="When">{post.plannedAt ? sayLondon(post.plannedAt) : 'No time yet'}</Cell>
      <Cell heading="Author">{listed.names.get(post.authorId) ?? 'Somebody who has left'}</Cell>
    </tr>
  )
}

function Table({ listed }: { readonly listed: ListedPosts }) {
  return (
    <table className="nhsuk-table-responsive">
      <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">Posts, last changed first</caption>
      <thead className="nhsuk-table__head">
        <tr>
          {['Post', 'State', 'When', 'Author'].map((heading) => (
            <th key={heading} scope="col" className="nhsuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {listed.posts.map((post) => (
          <Line key={post.id} post={post} listed={listed} />
        ))}
      </tbody>
    </table>
  )
}

const nextAddress = (filter: Filter | null, next: NonNullable<ListedPosts['next']>): string =>
  `/posts?${new URLSearchParams({ ...(filter ? { state: filter } : {}), at: next.updatedAt.toISOString(), id: next.postId }).toString()}`

function Posts(props: { readonly listed: ListedPosts; readonly filter: Filter | null; readonly by: Person }) {
  const { listed, filter, by } = props
  const author = has(by, 'author')
  return (
    <>
      <h1>Posts</h1>
      {author ? (
        <a className="nhsuk-button" href="/posts/new">
          Write a post
        </a>
      ) : null}
      <StateFilter counts={listed.counts} chosen={filter} />
      {listed.posts.length > 0 ? (
        <Table listed={listed} />
      ) : (
        <p>
          {filter ? 'No posts are in this state.' : 'There are no posts yet.'}
          {author && !filter ? ' Write the first one.' : ''}
        </p>
      )}
      {listed.next ? (
        <p>
          <a href={nextAddress(filter, listed.next)}>Older posts</a>
        </p>
      ) : null}
    </>
  )
}

const postsPage = page({
  path: '/posts',
  who: ['author', 'approver', 'on-duty', 'manager'],
  query: z.object({
    state: z.enum(filters).optional(),
    at: z.iso.datetime().optional(),
    id: z.uuid().optional(),
  }),
  show: async (trust, by, { state, at, id }) => {
    const after = at && id ? { updatedAt: new Date(at), postId: id } : null
    const listed = await listPosts(trust, by, { filter: state ?? null, after })
    if (!listed.ok) return badAddress
    return {
      kind: 'page',
      title: 'Posts',
      wide: true,
      body: <Posts listed={listed.value} filter={state ?? null} by={by} />,
    }
  },
})

export const listRoutes: Route[] = [postsPage]
