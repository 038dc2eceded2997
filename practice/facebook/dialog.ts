import { randomBytes } from 'node:crypto'
import { html } from 'hono/html'
import { type Html, page } from '../html.ts'
import { practiceApp } from './app.ts'
import type { FacebookPage, FacebookPerson } from './records.ts'
import type { FacebookWorld } from './world.ts'

const codeLifeMs = 10 * 60_000

/** What the app asked for when it sent the person here. */
export interface SignInQuestion {
  readonly returnTo: string
  readonly state: string
  readonly scope: string
}

/** Null when the app, or the place to go back to, is not one we can use. */
export function readQuestion(asked: URLSearchParams): SignInQuestion | null {
  const returnTo = asked.get('redirect_uri') ?? ''
  const type = asked.get('response_type') ?? 'code'
  if (asked.get('client_id') !== practiceApp.clientId || type !== 'code') return null
  if (!URL.canParse(returnTo) || !/^https?:$/.test(new URL(returnTo).protocol)) return null
  return { returnTo, state: asked.get('state') ?? '', scope: asked.get('scope') ?? '' }
}

function goBack(question: SignInQuestion, answer: Readonly<Record<string, string>>): string {
  const address = new URL(question.returnTo)
  for (const [name, value] of Object.entries(answer)) address.searchParams.set(name, value)
  address.searchParams.set('state', question.state)
  return address.href
}

export const goBackRefused = (question: SignInQuestion): string =>
  goBack(question, {
    error: 'access_denied',
    error_code: '200',
    error_description: 'Permissions error',
    error_reason: 'user_denied',
  })

export function goBackWithCode(
  world: FacebookWorld,
  question: SignInQuestion,
  { person, ticked }: { readonly person: FacebookPerson; readonly ticked: readonly string[] },
): string {
  const code = `AQ${randomBytes(40).toString('base64url')}`
  world.codes.set(code, {
    personId: person.id,
    pages: person.pages.filter((id) => ticked.includes(id)),
    scopes: ['public_profile', ...question.scope.split(/[ ,]+/).filter((scope) => scope !== '')],
    returnTo: question.returnTo,
    endsAt: world.room.clock.milliseconds() + codeLifeMs,
    used: false,
  })
  return goBack(question, { code })
}

const carry = (asked: URLSearchParams): Html[] =>
  [...asked].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">` as Html)

export const unusablePage = (): Html =>
  page(
    'Sign-in cannot start',
    html`<h1>Sign-in cannot start</h1>
<p>The app that sent you here is not known, or did not say where to send you back to. Go back to Canteen and check the settings of this network.</p>`,
  )

/** First step: who are you? */
export const choosePersonPage = (world: FacebookWorld, asked: URLSearchParams): Html =>
  page(
    'Sign in to practice Facebook',
    html`<h1>Sign in to practice Facebook</h1>
<p>These people are invented. Choose who you want to be; there is no password.</p>
<form method="get">
${carry(asked)}
<ul>${[...world.state.people.values()].map(
      (person) => html`<li><button name="person" value="${person.id}">${person.name}</button>
<p class="small">${describePages(person)}</p></li>`,
    )}</ul>
</form>
<form method="post">${carry(asked)}<button class="second" name="answer" value="cancel">Cancel</button></form>`,
  )

function describePages({ pages }: FacebookPerson): string {
  if (pages.length === 0) return 'manages no Pages'
  return pages.length === 1 ? 'manages 1 Page' : `manages ${pages.length} Pages`
}

/** Second step: which of your Pages? */
export const choosePagesPage = (
  asked: URLSearchParams,
  person: FacebookPerson,
  pages: readonly FacebookPage[],
): Html =>
  page(
    'Choose Pages for Canteen',
    html`<h1>Choose Pages for Canteen</h1>
<p>You are ${person.name}. Canteen will be able to post as the Pages that you tick.</p>
<form method="post">
${carry(asked)}
${
  pages.length === 0
    ? html`<p>You do not manage any Pages.</p>`
    : html`<fieldset><legend>Your Pages</legend>
${pages.map(({ id, name }) => html`<label><input type="checkbox" name="page" value="${id}" checked> ${name}</label>`)}
</fieldset>`
}
<button name="answer" value="continue">Continue</button>
<button class="second" name="answer" value="cancel">Cancel</button>
</form>`,
  )
