import type { Connected, ConnectFailure, Credentials, PasswordConnect, Wire } from '../network.ts'
import { asUrl } from '../reading.ts'
import { judge } from './errors.ts'
import { Session, withSession } from './session.ts'
import { type XrpcFailure, xrpc } from './xrpc.ts'

export const blueskyConnect: PasswordConnect = { kind: 'app-password', signIn }

type Form = Parameters<PasswordConnect['signIn']>[1]

/** Signs in once. The app password is used here and never kept. */
async function signIn(wire: Wire, form: Form): Promise<Connected<Credentials>> {
  const service = serviceFrom(form.service, wire.settings.apiBase)
  if (service === null) {
    return refuse(
      'bad-service',
      'The address of the server is not a web address.',
      'Type it like https://bsky.social, or leave it empty.',
    )
  }
  const identifier = form.identifier.trim().replace(/^@/, '')
  if (identifier === '' || form.password === '') {
    return refuse('empty', 'The account name or the app password is missing.', 'Fill in both.')
  }
  const answer = await xrpc(wire, service, null, {
    method: 'com.atproto.server.createSession',
    shape: Session,
    json: { identifier, password: form.password.trim() },
  })
  if (answer.kind !== 'ok') return { ok: false, why: explain(answer, wire.now()) }
  const account = {
    accountId: answer.body.did,
    accountName: answer.body.handle,
    service,
    secrets: {},
    expiresAt: null,
  }
  return { ok: true, value: withSession(account, answer.body) }
}

/** Empty means the usual server. Plain http is only taken when it was typed, as for a server on this machine. */
function serviceFrom(typed: string, usual: string): string | null {
  if (typed.trim() === '') return usual
  if (/^https?:\/\/localhost(:|\/|$)/.test(typed.trim())) return new URL(typed.trim()).origin
  return asUrl(typed)?.origin ?? null
}

const makeAppPassword =
  'In Bluesky, open Settings, then Privacy and security, then App passwords, and make one for Canteen.'

function explain(failure: XrpcFailure, now: Date): ConnectFailure {
  const { code, ...judged } = judge(failure, now)
  if (judged.kind === 'slow-down' && code === 'RateLimitExceeded') {
    const minutes = Math.max(1, Math.ceil((judged.until.getTime() - now.getTime()) / 60_000))
    return {
      code,
      reason: 'Bluesky allows only so many sign-ins in a day.',
      whatToDo: `Try again in ${minutes} minutes.`,
    }
  }
  if (code === 'AuthFactorTokenRequired') {
    return {
      code,
      reason: 'That is the account’s own password, which asks for a code by mail.',
      whatToDo: makeAppPassword,
    }
  }
  if (code === 'AuthenticationRequired') {
    return {
      code,
      reason: 'Bluesky does not know this account name and app password together.',
      whatToDo: `Type the whole handle, such as name.bsky.social, and an app password. ${makeAppPassword} If the account is on a server of its own, type that server’s address too.`,
    }
  }
  if (judged.kind === 'reconnect') return { code, reason: judged.reason, whatToDo: makeAppPassword }
  return {
    code,
    reason: 'There is no Bluesky server that answers at this address.',
    whatToDo: 'Check the address of the server, then try again in a few minutes.',
  }
}

const refuse = (code: string, reason: string, whatToDo: string): Connected<Credentials> => ({
  ok: false,
  why: { code, reason, whatToDo },
})
