/** One request as it came in. Kept as it was and masked when somebody looks, so that keeping costs nothing. */
export interface LoggedCall {
  readonly at: number
  readonly network: string
  readonly method: string
  readonly path: string
  readonly call: string
  readonly account: string | null
  readonly params: Readonly<Record<string, unknown>>
  /** The status answered; 0 while it is still being dealt with, -1 when the line was cut. */
  status: number
  fault: string | null
}

const room = 500
const secretNames =
  /^(access_token|input_token|fb_exchange_token|client_secret|appsecret_proof|code|password)$/

/** The most recent requests, oldest first, for somebody who wants to see what was really sent. */
export class CallLog {
  #calls: LoggedCall[] = []

  add(call: LoggedCall): LoggedCall {
    this.#calls.push(call)
    if (this.#calls.length >= room * 2) this.#calls = this.#calls.slice(-room)
    return call
  }

  list(): object[] {
    return this.#calls.slice(-room).map((call) => ({
      ...call,
      at: new Date(call.at).toISOString(),
      params: Object.fromEntries(
        Object.entries(call.params).map(([name, value]) => [
          name,
          secretNames.test(name) ? '(hidden)' : value,
        ]),
      ),
    }))
  }

  clear(): void {
    this.#calls = []
  }
}
