/** Which channels somebody means. Pure. */
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { oneLine } from './lines.ts'

export interface ListedChannel {
  readonly id: string
  readonly name: string
  readonly handle: string
  readonly network: string
}

const plain = (text: string): string => text.trim().replace(/^@/, '').toLowerCase()
const say = ({ name, network, id }: ListedChannel): string =>
  `  ${oneLine(name)} (${oneLine(network)})  ${oneLine(id)}`

export function pickChannels(
  channels: readonly ListedChannel[],
  wanted: readonly string[],
): Result<readonly ListedChannel[], string> {
  const picked = new Map<string, ListedChannel>()
  for (const words of wanted) {
    const fits = channels.filter(({ id, name, handle }) =>
      [id, name, handle].map(plain).includes(plain(words)),
    )
    const [one] = fits
    if (!one) {
      const known =
        channels.length === 0
          ? 'No channel is registered yet.'
          : `There are:\n${channels.map(say).join('\n')}`
      return refused(`No channel is called ${oneLine(words)}. ${known}`)
    }
    if (fits.length > 1)
      return refused(
        `Several channels are called ${oneLine(words)}. Use the id of one:\n${fits.map(say).join('\n')}`,
      )
    picked.set(one.id, one)
  }
  return ok([...picked.values()])
}
