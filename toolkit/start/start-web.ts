import { listen, remoteOf } from '@canteen/plumbing/listen.ts'
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { apiApp } from '../api/api.ts'
import { routes } from '../routes.ts'
import type { Trust } from '../trust.ts'
import { openAssets } from '../web/assets.ts'
import { webApp } from '../web/serve.tsx'

/** Serves pages and API; answers how to stop, or a sentence about the port. */
export async function startWeb(
  trust: Trust,
  assetsFolder: string,
): Promise<Result<() => Promise<void>, string>> {
  const app = webApp({ trust, routes, assets: openAssets(assetsFolder), remoteOf, api: apiApp(trust) })
  const { host, port } = trust.settings
  const listening = await listen((request) => app.fetch(request), { host, port })
  if (listening.ok) return ok(listening.value.close)
  switch (listening.why.kind) {
    case 'port-taken':
      return refused(
        `Port ${port} is used by another program, perhaps another Canteen. End it, or choose another port: CANTEEN_PORT=${port + 1} npm start`,
      )
    case 'not-allowed':
      return refused(
        `This account may not use port ${port}. Choose one above 1023: CANTEEN_PORT=3000 npm start`,
      )
    case 'no-such-address':
      return refused(`This machine has no address ${host}. Set CANTEEN_HOST to one it has, or leave it out.`)
  }
}
