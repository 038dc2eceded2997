import { z } from 'zod'
import type { Outcome, PublishRequest, Wire } from '../network.ts'
import { refuseBeforeSending } from '../sendable.ts'
import { judge } from './errors.ts'
import { blueskyLimits } from './limits.ts'
import { lookAt, placeOf } from './look-for.ts'
import { collection, findMentioned, type PostRecord, recordFor } from './record.ts'
import { rkeyFor } from './rkey.ts'
import { type Account, accountOf } from './session.ts'
import { forgetPictures, uploadPictures } from './upload-pictures.ts'

const Put = z.object({ uri: z.string().startsWith('at://') })

/** Posts into a place that we chose before, so that sending again can never make a second post. */
export async function publish(wire: Wire, request: PublishRequest): Promise<Outcome> {
  const refusal = refuseBeforeSending(request.content, blueskyLimits, 'Bluesky')
  if (refusal) return refusal
  const account = accountOf(wire, request.credentials)
  const uploaded = await uploadPictures(wire, account, request)
  if ('kind' in uploaded) return uploaded
  const dids = await findMentioned(account, request.content.text)
  return put(wire, account, request, recordFor(request, uploaded.blobs, dids))
}

async function put(
  wire: Wire,
  account: Account,
  request: PublishRequest,
  record: PostRecord,
): Promise<Outcome> {
  const rkey = rkeyFor(request.key, request.firstAttemptAt)
  // `swapRecord: null` means "only if nothing is there": a retry leaves a live post as it is.
  const json = { repo: request.credentials.accountId, collection, rkey, record, swapRecord: null }
  const answer = await account.call({ method: 'com.atproto.repo.putRecord', shape: Put, json })
  if (answer.kind === 'signed-out') return answer.outcome
  if (answer.kind === 'ok') {
    if (answer.body.uri.endsWith(`/${rkey}`)) return { kind: 'live', ...placeOf(account.credentials(), rkey) }
    return { kind: 'outcome-unknown', code: 'other-place', reason: 'Bluesky named another place than ours.' }
  }
  if (answer.kind === 'error' && answer.error === 'InvalidSwap') return alreadyThere(wire, account, request)
  if (answer.kind === 'error' && answer.error === 'BlobNotFound') await forgetPictures(request)
  return judge(answer, wire.now())
}

/** Something is in our place: our own post from an attempt whose answer was lost, all but certainly. */
async function alreadyThere(wire: Wire, account: Account, request: PublishRequest): Promise<Outcome> {
  const look = await lookAt(wire, account, request)
  if (look.kind === 'found') return { kind: 'live', networkPostId: look.networkPostId, link: look.link }
  if (look.kind === 'cannot-look') return { kind: 'outcome-unknown', code: look.code, reason: look.reason }
  return {
    kind: 'rejected',
    code: 'place-taken',
    reason: 'Another post stands where this one was to go.',
    whatToDo: 'Send the post again as a new one.',
  }
}
