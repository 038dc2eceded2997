import { html } from 'hono/html'
import { type Html, page, time } from '../html.ts'
import type { FacebookPage, FacebookPhoto, FacebookPost } from './records.ts'
import type { FacebookWorld } from './world.ts'

const photo = ({ id, alt, width, height }: FacebookPhoto): Html =>
  html`<figure><img src="/facebook/www/photos/${id}" alt="${alt}" width="${width}" height="${height}"></figure>`

const linkCard = (link: string): Html =>
  html`<a class="link" href="${link}" rel="nofollow noreferrer">${link}</a>`

function postArticle(world: FacebookWorld, post: FacebookPost, heading: Html): Html {
  return html`<article aria-labelledby="post-${post.id}">
${heading}
<p class="small"><a href="${world.postAddress(post)}">${time(new Date(post.publishedAt ?? post.createdAt))}</a></p>
${post.message === '' ? '' : html`<p class="words" lang="en">${post.message}</p>`}
${post.link === null ? '' : linkCard(post.link)}
${world.photosOf(post).map(photo)}
</article>`
}

/** A Page as the public sees it, newest first. */
export const pagePage = (
  world: FacebookWorld,
  by: FacebookPage,
  { posts, older }: { readonly posts: readonly FacebookPost[]; readonly older: string | null },
): Html =>
  page(
    `${by.name} on practice Facebook`,
    html`<h1>${by.name}</h1>
<p>${by.about}</p>
${posts.length === 0 ? html`<p class="card">Nothing has been posted here yet.</p>` : ''}
${posts.map((post) => postArticle(world, post, html`<h2 id="post-${post.id}">${by.name}</h2>`))}
${older === null ? '' : html`<p><a href="${older}">Older posts</a></p>`}`,
  )

/** One post on its own: where the network's link to it leads. */
export const postPage = (world: FacebookWorld, by: FacebookPage, post: FacebookPost): Html =>
  page(
    `A post by ${by.name} on practice Facebook`,
    html`${postArticle(world, post, html`<h1 id="post-${post.id}">A post by ${by.name}</h1>`)}
<p><a href="${world.pageAddress(by)}">All posts by ${by.name}</a></p>`,
  )

export const notHerePage = (): Html =>
  page(
    'This is not here',
    html`<h1>This is not here</h1>
<p>The page or post may have been removed, or it was never public.</p>
<p><a href="/">All practice networks</a></p>`,
  )
