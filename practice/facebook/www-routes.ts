import type { Context } from 'hono'
import { type Html, pageHeaders } from '../html.ts'
import type { PracticeApp } from '../network.ts'
import {
  choosePagesPage,
  choosePersonPage,
  goBackRefused,
  goBackWithCode,
  readQuestion,
  unusablePage,
} from './dialog.ts'
import { newestFirst } from './list-posts.ts'
import { cursorFor, readCursor } from './paging.ts'
import type { FacebookWorld } from './world.ts'
import { notHerePage, pagePage, postPage } from './www.ts'

const postsOnAPage = 50

const show = async (c: Context, content: Html, status: 200 | 400 | 404 = 200, formsTo = '') =>
  c.body((await content).toString(), status, pageHeaders(formsTo))

/** The web pages of the practice Facebook: signing in, Pages, posts and pictures. */
export function mountWww(app: PracticeApp, world: FacebookWorld): void {
  for (const path of ['/facebook/www/dialog/oauth', '/facebook/www/:version{v\\d+\\.\\d+}/dialog/oauth']) {
    app.get(path, (c) => askToSignIn(world, c))
    app.post(path, (c) => finishSignIn(world, c))
  }
  app.get('/facebook/www/photos/:id', (c) => sendPhoto(world, c))
  app.get('/facebook/www/:page/posts/:post', (c) => showPost(world, c))
  app.get('/facebook/www/:page', (c) => showPage(world, c))
}

function askToSignIn(world: FacebookWorld, c: Context) {
  const asked = new URL(c.req.url).searchParams
  const question = readQuestion(asked)
  if (!question) return show(c, unusablePage(), 400)
  const formsTo = new URL(question.returnTo).origin
  const person = world.state.people.get(asked.get('person') ?? '')
  if (!person) return show(c, choosePersonPage(world, asked), 200, formsTo)
  const pages = person.pages.flatMap((id) => world.state.pages.get(id) ?? [])
  return show(c, choosePagesPage(asked, person, pages), 200, formsTo)
}

async function finishSignIn(world: FacebookWorld, c: Context) {
  const form = new URLSearchParams(await c.req.text())
  const question = readQuestion(form)
  if (!question) return show(c, unusablePage(), 400)
  const person = world.state.people.get(form.get('person') ?? '')
  if (form.get('answer') !== 'continue' || !person) return c.redirect(goBackRefused(question), 303)
  return c.redirect(goBackWithCode(world, question, { person, ticked: form.getAll('page') }), 303)
}

function showPage(world: FacebookWorld, c: Context) {
  // The short address of a post, made of its id alone, leads to the post as it does on the real network.
  const named = world.state.posts.get(c.req.param('page') ?? '')
  if (named) return c.redirect(world.postAddress(named))
  const by = world.state.findPage(c.req.param('page') ?? '')
  if (!by) return show(c, notHerePage(), 404)
  const after = c.req.query('after')
  const found = newestFirst(world, by, {
    since: 0,
    until: Number.POSITIVE_INFINITY,
    after: after === undefined ? null : readCursor(after),
    room: postsOnAPage + 1,
  })
  const posts = found.slice(0, postsOnAPage)
  const last = posts.at(-1)
  const more = found.length > postsOnAPage && last
  return show(
    c,
    pagePage(world, by, {
      posts,
      older: more ? `${world.pageAddress(by)}?after=${cursorFor(last.id)}` : null,
    }),
  )
}

function showPost(world: FacebookWorld, c: Context) {
  const by = world.state.findPage(c.req.param('page') ?? '')
  const post = by ? world.state.posts.get(`${by.id}_${c.req.param('post')}`) : undefined
  if (!by || !post || post.publishedAt === null) return show(c, notHerePage(), 404)
  return show(c, postPage(world, by, post))
}

function sendPhoto(world: FacebookWorld, c: Context) {
  const photo = world.state.photos.get(c.req.param('id') ?? '')
  const bytes = photo ? world.room.pictures.read(photo.sha256) : null
  if (!photo || !bytes) return show(c, notHerePage(), 404)
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': photo.type,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'",
  })
}
