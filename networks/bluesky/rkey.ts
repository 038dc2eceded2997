import { createHash } from 'node:crypto'

const signs = '234567abcdefghijklmnopqrstuvwxyz'

/**
 * The post's own key on Bluesky, chosen by us: https://atproto.com/specs/tid. The time of the first attempt with
 * twenty bits drawn from our delivery's key, so every attempt asks for the same place and cannot make a second post.
 */
export function rkeyFor(key: string, firstAttemptAt: Date): string {
  const drawn = createHash('sha256').update(key).digest()
  const microseconds = BigInt(drawn.readUInt16BE(0) % 1000)
  const clock = BigInt(drawn.readUInt16BE(2) % 1024)
  let left = ((BigInt(firstAttemptAt.getTime()) * 1000n + microseconds) << 10n) | clock
  let text = ''
  for (let place = 0; place < 13; place += 1) {
    text = (signs[Number(left % 32n)] ?? '') + text
    left /= 32n
  }
  return text
}
