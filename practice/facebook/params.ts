import type { Context } from 'hono'
import { parseJson } from '../json.ts'

/** What came with a Graph call, wherever it stood: address, form, multipart or JSON. */
export interface GraphParams {
  readonly values: Readonly<Record<string, unknown>>
  readonly files: Readonly<Record<string, File>>
}

const bearer = /^(?:Bearer|OAuth) +(.+)$/i

function mergeForm(form: FormData, values: Record<string, unknown>, files: Record<string, File>): void {
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string') values[name] = value
    else files[name] = value
  }
}

/** Null when the body cannot be read as what it says it is. */
export async function readParams(c: Context): Promise<GraphParams | null> {
  const values: Record<string, unknown> = {}
  const files: Record<string, File> = {}
  const url = c.req.url
  const question = url.indexOf('?')
  if (question !== -1) {
    for (const [name, value] of new URLSearchParams(url.slice(question + 1))) values[name] = value
  }
  if (c.req.method === 'POST' || c.req.method === 'DELETE') {
    const readable = await readBody(c, values, files)
    if (!readable) return null
  }
  const token = bearer.exec(c.req.header('authorization') ?? '')?.[1]
  if (token !== undefined && values['access_token'] === undefined) values['access_token'] = token
  return { values, files }
}

async function readBody(
  c: Context,
  values: Record<string, unknown>,
  files: Record<string, File>,
): Promise<boolean> {
  const type = c.req.header('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) {
    try {
      mergeForm(await c.req.raw.formData(), values, files)
    } catch (error) {
      if (error instanceof TypeError) return false
      throw error
    }
    return true
  }
  const text = await c.req.text()
  if (text === '') return true
  if (!type.startsWith('application/json')) {
    for (const [name, value] of new URLSearchParams(text)) values[name] = value
    return true
  }
  const json = parseJson(text)
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false
  Object.assign(values, json)
  return true
}

/** A parameter as text; null when it was not sent. */
export function textOf(params: GraphParams, name: string): string | null {
  const value = params.values[name]
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

/** A yes or no, in the ways the network writes them. */
export function flagOf(params: GraphParams, name: string, usual: boolean): boolean {
  const text = textOf(params, name)
  return text === null ? usual : !['false', '0', 'no', ''].includes(text.toLowerCase())
}

/** Sent with any call. `id` is what the official JavaScript client adds to every body. */
const everywhere = ['access_token', 'appsecret_proof', 'fields', 'locale', 'format', 'pretty', 'id']

/** The first parameter sent that the call does not know; null when all are known. */
export function unknownParam(params: GraphParams, known: readonly string[]): string | null {
  for (const name of [...Object.keys(params.values), ...Object.keys(params.files)]) {
    const plain = name.replace(/\[.*$/, '')
    if (!everywhere.includes(plain) && !known.includes(plain)) return name
  }
  return null
}
