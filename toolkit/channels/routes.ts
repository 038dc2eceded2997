import type { Route } from '../web/route.ts'
import { channelPage } from './channel.page.tsx'
import { channelListPage } from './channel-list.page.tsx'
import { connectPages } from './connect.page.tsx'
import { editPages } from './edit.page.tsx'
import { endPages } from './end.page.tsx'
import { ourAccountsPage } from './our-accounts.page.tsx'
import { registerPages } from './register.page.tsx'
import { signInPages } from './sign-in.page.tsx'

/** Fixed addresses stand before `/channels/:channelId`, which would take them for a channel's id. */
export const channelRoutes: readonly Route[] = [
  channelListPage,
  ...registerPages,
  ...connectPages,
  ...signInPages,
  ...editPages,
  ...endPages,
  channelPage,
  ourAccountsPage,
]
