/** What whoever starts Canteen must be told the first time: the set-up link, or how to sign in to the demonstration. */
import { setUpDemo } from '../demo/demo.ts'
import { setupLink } from '../setup/setup.ts'
import type { Trust } from '../trust.ts'

export async function prepareFirstUse(
  trust: Trust,
  options: { readonly demo: boolean },
): Promise<readonly string[]> {
  if (options.demo) return setUpDemo(trust)
  if (!trust.settings.serveWeb) return []
  const link = await setupLink(trust)
  return link ? [`To set up your organisation, open this link once: ${link}`] : []
}
