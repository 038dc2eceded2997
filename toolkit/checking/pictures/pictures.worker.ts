/** Reads pictures in a thread of its own. It can talk to this Canteen alone, and asks it for readers only. */
import { withoutMetadata } from '@canteen/picture-reading/clean/without-metadata.ts'
import { readPicture } from '@canteen/picture-reading/read-picture.ts'
import { toolsInBrowser } from '@canteen/picture-reading/tools-in-browser.ts'
import type { Answer, FromReader, ToReader } from './messages.ts'

const tools = toolsInBrowser()
const askedFor = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name)
const answer = (message: Answer): void => {
  const whole: FromReader = { ...message, askedFor: askedFor() }
  self.postMessage(whole)
}

/** One at a time: an open picture takes tens of megabytes. */
let last = Promise.resolve()
self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  last = last.then(() => work(data))
})

async function work({ id, wanted, file }: ToReader): Promise<void> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (wanted === 'clean-copy') return answer({ id, kind: 'clean-copy', copy: withoutMetadata(bytes) })
    const facts = await readPicture(bytes, tools, (step) => answer({ id, kind: 'step', facts: step }))
    answer({ id, kind: 'facts', facts })
  } catch (error) {
    // A file that was moved or deleted after it was chosen.
    answer({ id, kind: 'failed', why: String(error) })
  }
}
