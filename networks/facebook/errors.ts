/**
 * What Facebook's error numbers mean for a post, decided by number alone: the words change, and a rule that reads them
 * misses the next wording. Numbers: https://developers.facebook.com/docs/graph-api/guides/error-handling.
 */
import { later } from '../answer.ts'
import type { Outcome } from '../network.ts'
import type { GraphError, GraphFailure } from './graph.ts'
import { waitUntil } from './waits.ts'

export type NotLive = Exclude<Outcome, { kind: 'live' }>

type Meaning =
  | { readonly kind: 'rejected'; readonly reason: string; readonly whatToDo: string }
  | { readonly kind: 'reconnect'; readonly reason: string }
  | { readonly kind: 'slow-down'; readonly reason: string; readonly seconds: number }
  | { readonly kind: 'outcome-unknown'; readonly reason: string }

const no = (reason: string, whatToDo: string): Meaning => ({ kind: 'rejected', reason, whatToDo })
const signInAgain = (reason: string): Meaning => ({ kind: 'reconnect', reason })
const wait = (reason: string, minutes: number): Meaning => ({
  kind: 'slow-down',
  reason,
  seconds: minutes * 60,
})
const lookFirst = (reason: string): Meaning => ({ kind: 'outcome-unknown', reason })

const troubled = 'Facebook had a fault of its own while it was taking the post.'
const maySayTwice = 'Facebook says the Page has already said this.'
const accountLocked =
  'Sign in to Facebook as the person who runs the Page, follow what it asks, then send the post again.'

const bySubcode: Readonly<Record<number, Meaning>> = {
  1366046: no('Facebook says the picture is too big.', 'Use a picture of less than 4 MB.'),
  1366051: lookFirst('Facebook says these pictures have already been posted.'),
  1390008: wait('Facebook says the Page is posting too fast.', 15),
  1346003: no('Facebook reads the words as abusive.', 'Change the words and ask for approval again.'),
  1349125: no(
    'Facebook cannot read the form of the post.',
    'Check the link and the pictures, then send it again.',
  ),
  1404006: no('Facebook wants a security check of the account first.', accountLocked),
  1404078: no(
    'Facebook wants whoever runs the Page to prove who they are before the Page may post.',
    accountLocked,
  ),
  1404102: no(
    'Facebook says the post breaks its community standards.',
    'Read its standards, change the post, and ask for approval again.',
  ),
  1404112: no(
    'Facebook has limited the account for some days.',
    'Post by hand from another account that runs the Page, or wait until Facebook lifts the limit.',
  ),
  1404120: no(
    'Facebook has limited the account for some days.',
    'Wait until Facebook lifts the limit, then send the post again.',
  ),
  1455006: lookFirst(maySayTwice),
  1363047: lookFirst(troubled),
  1609010: lookFirst(troubled),
  1609005: no(
    'Facebook could not read the page that the link points to.',
    'Open the link yourself. If it works, send the post again; if not, mend the link.',
  ),
  1609008: no(
    'Facebook does not let programs post links to facebook.com.',
    'Take the link out, or share that post by hand in Facebook.',
  ),
  2061006: no('Facebook cannot read the link.', 'Check that the link is whole and begins with https://.'),
  2069019: no('Facebook cannot read one of the pictures.', 'Save the picture again as JPEG and add it anew.'),
  2207051: lookFirst('Facebook says the action is blocked, but it has been seen to post all the same.'),
  4854002: no('Facebook wants the person who runs the Page to confirm who they are.', accountLocked),
}

const tokenReasons: Readonly<Record<number, string>> = {
  458: 'Canteen was removed from the apps that may act for the Page.',
  459: 'Facebook wants the person who connected the Page to pass a security check.',
  460: 'The person who connected the Page changed their Facebook password, or Facebook ended their sign-in.',
  463: 'The permission Facebook gave has run out.',
  464: 'The Facebook account that connected the Page is not confirmed.',
  467: 'Facebook no longer accepts the permission it gave.',
  492: 'The person who connected the Page no longer has a role on it.',
}

const busyPage = wait('Facebook says the Page has made too many calls for now.', 15)
const noPermission = signInAgain(
  'Facebook says Canteen may not post to this Page: a permission was not given, or was taken away.',
)

const byCode: Readonly<Record<number, Meaning>> = {
  1: lookFirst(troubled),
  2: lookFirst(troubled),
  4: wait('Facebook says Canteen has made too many calls for now.', 15),
  10: noPermission,
  17: wait('Facebook says the account has made too many calls for now.', 15),
  32: busyPage,
  100: no(
    'Facebook could not use part of the post.',
    'Check the words, the link and the pictures. If they look right, post by hand and tell your administrator.',
  ),
  101: signInAgain(
    'Facebook does not know the app that Canteen uses. Ask your administrator to check the app’s number and secret.',
  ),
  102: signInAgain('Facebook has ended the sign-in.'),
  104: signInAgain(
    'Facebook does not accept the app’s signature. Ask your administrator to check the app secret.',
  ),
  190: signInAgain('Facebook no longer accepts the permission it gave.'),
  341: wait('Facebook says the app has posted too much for now.', 60),
  368: no(
    'Facebook has blocked this as abusive or not allowed.',
    'Do not send it again as it is. Look at the Page’s quality notices in Facebook.',
  ),
  506: lookFirst(maySayTwice),
  613: wait('Facebook says the Page has made too many calls for now.', 15),
}

function meaningOf({ code, subcode, transient, words }: GraphError): Meaning {
  const bySub = subcode === null ? undefined : bySubcode[subcode]
  if (bySub) return bySub
  if (code === 190 || code === 102)
    return signInAgain(tokenReasons[subcode ?? 0] ?? 'Facebook no longer accepts the permission it gave.')
  if (code === 100 && subcode === 33)
    return signInAgain('Facebook cannot find the Page, or Canteen may no longer see it.')
  if (code >= 200 && code <= 299) return noPermission
  if (code >= 80_000 && code <= 80_014) return busyPage
  const known = byCode[code] ?? bySubcode[code]
  if (known) return known
  if (transient) return lookFirst(troubled)
  const said = words === null ? '' : ` It says: “${words.slice(0, 300)}”`
  return no(
    `Facebook did not take the post.${said}`,
    'Change what it asks for, or post by hand and tell your administrator.',
  )
}

const named = ({ code, subcode }: GraphError): string =>
  subcode === null ? `facebook-${code}` : `facebook-${code}-${subcode}`

/** How a call that makes something public ended, when it did not end well. */
export function judgeCreate(failure: GraphFailure, now: Date): NotLive {
  if (failure.kind === 'no-answer') return noAnswer(failure.sent, now)
  if (failure.status >= 500)
    return { kind: 'outcome-unknown', code: `http-${failure.status}`, reason: troubled }
  if (failure.kind === 'unreadable') return unreadable(failure, now)
  const code = named(failure.error)
  const meaning = failure.status === 429 ? busyPage : meaningOf(failure.error)
  if (meaning.kind !== 'slow-down') return { ...meaning, code }
  return {
    kind: 'slow-down',
    code,
    reason: meaning.reason,
    until: waitUntil(failure.headers, now, meaning.seconds),
  }
}

/**
 * How putting up a picture that nobody can see yet ended. When it may have arrived, that does no harm:
 * a second hidden copy is never shown, so "unknown" means only "try again".
 */
export function judgeHiddenUpload(failure: GraphFailure, now: Date): NotLive {
  const outcome = judgeCreate(failure, now)
  if (outcome.kind !== 'outcome-unknown') return outcome
  return {
    kind: 'slow-down',
    code: outcome.code,
    reason: 'Facebook did not confirm a picture. Nothing was posted yet.',
    until: later(now, 60),
  }
}

/** For calls that only read: the number, and the reason in words. */
export function explain(failure: GraphFailure, now: Date): { code: string; reason: string } {
  const { code, reason } = judgeCreate(failure, now)
  if (failure.kind === 'no-answer') return { code, reason: 'Facebook could not be reached.' }
  if (failure.kind === 'unreadable' || failure.status >= 500)
    return { code, reason: 'Facebook is not answering as it should.' }
  return { code, reason }
}

function noAnswer(sent: 'not-sent' | 'unknown', now: Date): NotLive {
  if (sent === 'not-sent') {
    return {
      kind: 'slow-down',
      code: 'not-sent',
      reason: 'Facebook could not be reached. Nothing was sent.',
      until: later(now, 60),
    }
  }
  return { kind: 'outcome-unknown', code: 'no-answer', reason: 'The line dropped before Facebook answered.' }
}

function unreadable({ status, headers }: { status: number; headers: Headers }, now: Date): NotLive {
  if (status === 429) {
    return {
      kind: 'slow-down',
      code: 'http-429',
      reason: 'Facebook asks us to wait.',
      until: waitUntil(headers, now, 15 * 60),
    }
  }
  return {
    kind: 'outcome-unknown',
    code: `unreadable-${status}`,
    reason: 'Facebook’s answer could not be read.',
  }
}
