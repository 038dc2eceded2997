/** Reads a form's body within bounds: too much is drained and answered, never kept and never cut off without a word. */
import type { RawFields, Upload } from './route.ts'

export const textLimit = 1_300_000
/** No form of ours has nearly as many; each may have to be drawn again in a page. */
const mostFields = 2_000
/** Past this we stop listening: nobody sends a form this large by accident. */
const drainLimit = 2_000_000_000

export type Body =
  | { readonly ok: true; readonly fields: RawFields; readonly uploads: readonly Upload[] }
  | { readonly ok: false; readonly why: 'too-large' | 'not-a-form' }

export async function readBounded(
  request: Request,
  most: number,
): Promise<Buffer<ArrayBuffer> | 'too-large'> {
  const chunks: Uint8Array[] = []
  let size = 0
  if (!request.body) return Buffer.alloc(0)
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size <= most) chunks.push(chunk)
    else chunks.length = 0
    if (size > drainLimit) break
  }
  return size > most ? 'too-large' : Buffer.concat(chunks)
}

export async function readBody(request: Request, uploadBytes: number): Promise<Body> {
  const type = request.headers.get('content-type') ?? ''
  const bytes = await readBounded(request, textLimit + uploadBytes)
  if (bytes === 'too-large') return { ok: false, why: 'too-large' }
  if (bytes.byteLength === 0) return { ok: true, fields: {}, uploads: [] }
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type))
    return { ok: false, why: 'not-a-form' }
  try {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
    return await sortFields(form)
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, why: 'not-a-form' }
    throw error
  }
}

async function sortFields(form: FormData): Promise<Body> {
  const fields: Record<string, string | string[]> = {}
  const uploads: Upload[] = []
  let textLeft = textLimit
  let fieldsLeft = mostFields
  for (const [name, value] of form.entries()) {
    fieldsLeft -= 1
    if (fieldsLeft < 0) return { ok: false, why: 'too-large' }
    if (typeof value === 'string') {
      // Room for pictures is no room for words: whatever reads them must not choke.
      textLeft -= value.length
      if (textLeft < 0) return { ok: false, why: 'too-large' }
      add(fields, name, cleanText(value))
    } else if (value.size > 0)
      uploads.push({ field: name, name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) })
  }
  return { ok: true, fields, uploads }
}

/** Line ends as people type them; no NUL bytes, which the database cannot hold; no halves of surrogate pairs. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').toWellFormed()

export function add(fields: Record<string, string | string[]>, name: string, value: string): void {
  // A field may be called anything, `constructor` too.
  const before = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (before === undefined) fields[name] = value
  else if (Array.isArray(before)) before.push(value)
  else fields[name] = [before, value]
}
