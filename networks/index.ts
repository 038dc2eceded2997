import { bluesky } from './bluesky/bluesky.ts'
import { facebook } from './facebook/facebook.ts'
import { instagram } from './instagram/instagram.ts'
import { linkedin } from './linkedin/linkedin.ts'
import { mastodon } from './mastodon/mastodon.ts'
import type { Network, NetworkId } from './network.ts'
import { threads } from './threads/threads.ts'
import { x } from './x/x.ts'
import { youtube } from './youtube/youtube.ts'

export * from './network.ts'

/** The one list. To add a network: its folder, one line here, one line in `promises.test.ts`. */
export const networks: Readonly<Record<NetworkId, Network>> = {
  facebook,
  bluesky,
  x,
  linkedin,
  youtube,
  instagram,
  threads,
  mastodon,
}
