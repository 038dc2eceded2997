/** Reads what came with a request, within bounds, before anything is made of it. */
import { ok, type Result, refused } from '@canteen/plumbing/result.ts'
import { cleanText, readBounded, textLimit } from '../web/read-body.ts'
import type { Endpoint } from './endpoint.ts'
import type { Problem } from './problem.ts'

export interface Body {
  /** As it came: what the same request is known by. */
  readonly bytes: Uint8Array
  readonly value: unknown
}

const nothing: Body = { bytes: new Uint8Array(), value: undefined }

export async function readBody(
  request: Request,
  endpoint: Pick<Endpoint, 'body' | 'pictureBytes'>,
): Promise<Result<Body, Problem>> {
  const most = textLimit + (endpoint.pictureBytes ?? 0)
  const bytes = await readBounded(request, most)
  if (bytes === 'too-large') {
    const megabytes = (most / 1_000_000).toFixed(1)
    return refused({ kind: 'too-large', detail: `The most this address takes is ${megabytes} MB.` })
  }
  const type = (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (endpoint.pictureBytes !== null) return readPictureBody(request, bytes, type)
  if (endpoint.body) return readJson(bytes, type)
  // An act that needs no words may still come with an empty object, as many programs send one.
  if (bytes.byteLength === 0 || bytes.toString('utf8').trim() === '{}') return ok(nothing)
  return refused({ kind: 'invalid', detail: 'This address takes no body.' })
}

function readJson(bytes: Buffer, type: string): Result<Body, Problem> {
  if (type !== 'application/json') {
    return refused({
      kind: 'wrong-type',
      detail: 'Send JSON, with the header Content-Type: application/json.',
    })
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return ok({ bytes, value: JSON.parse(text) as unknown })
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error
    return refused({ kind: 'not-json', detail: 'The body could not be read as JSON in UTF-8.' })
  }
}

async function readPictureBody(
  request: Request,
  bytes: Buffer<ArrayBuffer>,
  type: string,
): Promise<Result<Body, Problem>> {
  if (/^image\/|^application\/octet-stream$/.test(type)) return ok({ bytes, value: new Uint8Array(bytes) })
  if (type !== 'multipart/form-data') {
    return refused({
      kind: 'wrong-type',
      detail: 'Send the bytes of the picture with a Content-Type like image/jpeg, or a form with one file.',
    })
  }
  const file = await oneFile(bytes, request.headers.get('content-type') ?? '')
  if (file) return ok({ bytes: file, value: file })
  const message = 'Send one file in the form'
  return refused({ kind: 'invalid', detail: `${message}.`, errors: [{ field: 'picture', message }] })
}

async function oneFile(bytes: Buffer<ArrayBuffer>, type: string): Promise<Uint8Array | null> {
  try {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
    const files = [...form.values()].filter((value) => typeof value !== 'string')
    const [file] = files
    return file && files.length === 1 ? new Uint8Array(await file.arrayBuffer()) : null
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** One of each name; the same name twice is a mistake that should be heard of. */
export function readQuery(url: string): Result<Record<string, string>, Problem> {
  const found: Record<string, string> = {}
  for (const [name, value] of new URL(url).searchParams) {
    if (name in found) {
      return refused({
        kind: 'invalid',
        detail: 'A name in the address came more than once.',
        errors: [{ field: name, message: 'Send it once' }],
      })
    }
    found[name] = cleanText(value)
  }
  return ok(found)
}
