/** Sends a form to our own server from a script, and reads what it says. */
export type DataAnswer =
  | { readonly kind: 'data'; readonly status: number; readonly value: Readonly<Record<string, unknown>> }
  /** A page came back: most often the one that asks to sign in again. */
  | { readonly kind: 'not-data' }
  | { readonly kind: 'no-connection' }

export async function askForData(address: string, fields: FormData): Promise<DataAnswer> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: fields,
      headers: { accept: 'application/json' },
    })
    if (!response.headers.get('content-type')?.startsWith('application/json')) return { kind: 'not-data' }
    return { kind: 'data', status: response.status, value: await response.json() }
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'no-connection' }
    throw error
  }
}
