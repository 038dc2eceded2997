import { html } from 'hono/html'

/** A piece of page, its words already made safe. */
export type Html = ReturnType<typeof html>

/** A whole page: headings and landmarks in order, one style sheet, no script. */
export const page = (title: string, content: Html): Html => html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/_practice/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#main">Skip to the main part</a>
<header><p><a href="/">Practice networks</a> Nothing here is real, and nobody outside this machine can see it.</p></header>
<main id="main">
${content}
</main>
</body>
</html>`

/** A time as people in London read it, with the exact one for machines. */
export const time = (moment: Date): Html =>
  html`<time datetime="${moment.toISOString()}">${readable.format(moment)}</time>`

const readable = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})

/**
 * Headers of every page. `formsTo` is the origin a form may lead on to: browsers check it after a redirect too.
 */
export const pageHeaders = (formsTo = ''): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self' ${formsTo}; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
})
