import { z } from 'zod'
import type { Credentials, Look, PublishRequest, Wire } from '../network.ts'
import { wordsOf } from '../words.ts'
import { judge } from './errors.ts'
import { collection } from './record.ts'
import { rkeyFor } from './rkey.ts'
import { type Account, accountOf } from './session.ts'

const Stored = z.object({ value: z.looseObject({ text: z.string(), createdAt: z.string() }) })

/** Reads the one place where our post would be. The account's own server answers at once and for certain. */
export const lookFor = (wire: Wire, request: PublishRequest): Promise<Look> =>
  lookAt(wire, accountOf(wire, request.credentials), request)

export async function lookAt(wire: Wire, account: Account, request: PublishRequest): Promise<Look> {
  const rkey = rkeyFor(request.key, request.firstAttemptAt)
  const repo = request.credentials.accountId
  const query = { repo, collection, rkey }
  const answer = await account.call({ method: 'com.atproto.repo.getRecord', shape: Stored, query })
  if (answer.kind === 'signed-out') return cannotLook(answer.outcome)
  if (answer.kind === 'error' && answer.status < 500 && answer.error === 'RecordNotFound') return notThere
  if (answer.kind !== 'ok') return cannotLook(judge(answer, wire.now()))
  const { text, createdAt } = answer.body.value
  const ours = text === wordsOf(request.content) && createdAt === request.firstAttemptAt.toISOString()
  return ours ? { kind: 'found', ...placeOf(account.credentials(), rkey) } : notThere
}

export const placeOf = ({ accountId, accountName }: Credentials, rkey: string) => ({
  networkPostId: `at://${accountId}/${collection}/${rkey}`,
  link: `https://bsky.app/profile/${accountName}/post/${rkey}`,
})

const notThere: Look = { kind: 'not-there', recent: [] }

const cannotLook = ({ code }: { code: string }): Look => ({
  kind: 'cannot-look',
  code,
  reason: 'Bluesky did not let Canteen look.',
})
