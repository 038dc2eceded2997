/** Reads a picture on this device. What reads it is fetched with the first picture, not with the page. */
import type { CleanCopy } from '@canteen/picture-reading/clean/without-metadata.ts'
import type { PictureFacts } from '@canteen/picture-reading/read-picture.ts'
import type { FromReader, ToReader } from './messages.ts'

/** Addresses of the built workers by name: the build fills them in. */
declare const builtWorkers: Readonly<Record<string, string>>

interface Waiting {
  readonly step: (facts: PictureFacts) => void
  readonly done: (answer: FromReader | null) => void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | null = null
let lastId = 0
let askedFor: readonly string[] = []

function openWorker(): Worker {
  if (worker) return worker
  worker = new Worker(builtWorkers['pictures'] ?? '', { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
    askedFor = data.askedFor
    const one = waiting.get(data.id)
    if (data.kind === 'step') return one?.step(data.facts)
    waiting.delete(data.id)
    one?.done(data)
  })
  worker.addEventListener('error', () => {
    // It could not be fetched, or ran out of memory: the next picture gets a new one.
    worker?.terminate()
    worker = null
    const all = [...waiting.values()]
    waiting.clear()
    for (const one of all) one.done(null)
  })
  return worker
}

const ask = (wanted: ToReader['wanted'], file: Blob, step: Waiting['step']): Promise<FromReader | null> =>
  new Promise((done) => {
    lastId += 1
    waiting.set(lastId, { step, done })
    const message: ToReader = { id: lastId, wanted, file }
    openWorker().postMessage(message)
  })

/** Null when the reader could not be started or the file could not be opened. `onStep` hears what is known so far. */
export async function readPicture(
  file: Blob,
  onStep: (facts: PictureFacts) => void = () => undefined,
): Promise<PictureFacts | null> {
  const answer = await ask('facts', file, onStep)
  return answer?.kind === 'facts' ? answer.facts : null
}

/** The same picture without anything hidden in its file; null when that cannot be made. */
export async function cleanCopy(file: Blob): Promise<Blob | null> {
  const answer = await ask('clean-copy', file, () => undefined)
  const copy: CleanCopy | null = answer?.kind === 'clean-copy' ? answer.copy : null
  return copy?.ok ? new Blob([copy.bytes], { type: file.type }) : null
}

/** Addresses that the reader asked for: its own parts, from this Canteen, and nothing once it has them. */
export const askedForByPictures = (): readonly string[] => askedFor
