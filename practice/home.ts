import { html } from 'hono/html'
import { type Html, page } from './html.ts'
import type { PracticeNetwork } from './network.ts'

const mostShown = 200

/** The way in: every practice network and what is posted where. */
export const homePage = (networks: readonly PracticeNetwork[]): Html =>
  page(
    'Practice networks',
    html`<h1>Practice networks</h1>
<p>These stand in for the real social networks while you learn and try things out. What you post from Canteen appears here and nowhere else.</p>
${networks.map(
  (network) => html`<section aria-labelledby="${network.id}">
<h2 id="${network.id}">Practice ${network.name}</h2>
<ul>${network
    .accounts()
    .slice(0, mostShown)
    .map((account) => html`<li><a href="${account.address}">${account.name}</a></li>`)}</ul>
</section>`,
)}`,
  )
