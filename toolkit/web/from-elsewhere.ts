/**
 * Did another website's page send this form? A browser says so. Such a form is not read at all: carried along to the
 * sign-in or confirmation page, a stranger's words would wait there for one press of somebody who trusts us. Pure.
 */
export function isFromElsewhere(request: Pick<Request, 'url' | 'headers'>, ownAddress: string): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  // Browsers that reach us without https do not say that, but say where the form's page came from.
  const origin = request.headers.get('origin')
  if (origin === null) return false
  if (!URL.canParse(origin)) return true
  const own = [request.url, ownAddress].map((address) => new URL(address).host)
  return !own.includes(new URL(origin).host)
}
