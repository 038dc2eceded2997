import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'
import { codeOf } from './atomic-write.ts'
import { FetchFailure, type FetchReason } from './fetch-failure.ts'

export interface Question {
  readonly url: URL
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | null
  /** Milliseconds until the whole answer must be here. */
  readonly timeoutMs: number
  readonly maxBytes: number
  /** Media types that are taken; null takes any. Only asked of an answer that is a success. */
  readonly types: readonly string[] | null
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Uint8Array<ArrayBuffer>
}

/** One request and its whole answer. Knows exactly whether the request may have left this machine. */
export function exchange(dispatcher: Dispatcher, question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const handler = new AnswerCollector(question, resolve, reject)
    const { url, method, headers, body } = question
    dispatcher.dispatch(
      {
        origin: url.origin,
        path: url.pathname + url.search,
        method: method as Dispatcher.HttpMethod,
        headers,
        body,
      },
      handler,
    )
  })
}

class AnswerCollector implements Dispatcher.DispatchHandler {
  private sent: 'not-sent' | 'unknown' = 'not-sent'
  private controller: Dispatcher.DispatchController | null = null
  private failure: FetchFailure | null = null
  private status = 0
  private headers: IncomingHttpHeaders = {}
  private chunks: Buffer[] = []
  private size = 0
  private readonly timer: NodeJS.Timeout

  constructor(
    private readonly question: Question,
    private readonly resolve: (answer: Answer) => void,
    private readonly reject: (failure: FetchFailure) => void,
  ) {
    const { timeoutMs, url } = question
    this.timer = setTimeout(
      () => this.giveUp('too-slow', `No answer from ${url.host} in ${timeoutMs} ms.`),
      timeoutMs,
    )
  }

  /** Called just before the first byte is written: until here, nothing has left. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.failure) {
      controller.abort(this.failure)
      return
    }
    this.sent = 'unknown'
    this.controller = controller
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    if (status < 200) return
    this.status = status
    this.headers = headers
    const { types, maxBytes, url } = this.question
    const type =
      String(headers['content-type'] ?? '')
        .split(';')[0]
        ?.trim()
        .toLowerCase() ?? ''
    if (status < 300 && types && !types.includes(type)) {
      this.giveUp('wrong-type', `${url.host} answered with ${type || 'no type'}.`)
    } else if (Number(headers['content-length'] ?? 0) > maxBytes && this.question.method !== 'HEAD') {
      this.giveUp('too-large', `The answer of ${url.host} is larger than ${maxBytes} bytes.`)
    }
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.length
    const { maxBytes, url } = this.question
    if (this.size > maxBytes)
      this.giveUp('too-large', `The answer of ${url.host} is larger than ${maxBytes} bytes.`)
    else this.chunks.push(chunk)
  }

  onResponseEnd(): void {
    clearTimeout(this.timer)
    this.resolve({ status: this.status, headers: this.headers, body: Buffer.concat(this.chunks) })
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    clearTimeout(this.timer)
    this.reject(this.failure ?? this.explain(error))
  }

  private giveUp(reason: FetchReason, message: string): void {
    if (this.failure) return
    this.failure = new FetchFailure(this.sent, reason, message)
    clearTimeout(this.timer)
    this.reject(this.failure)
    this.controller?.abort(this.failure)
  }

  private explain(error: Error): FetchFailure {
    if (error instanceof FetchFailure) return error
    const { host } = this.question.url
    const code = codeOf(error) ?? ''
    const cause = { cause: error }
    if (this.sent === 'unknown') {
      return new FetchFailure(
        'unknown',
        'broken-off',
        `The connection to ${host} broke off (${code}).`,
        cause,
      )
    }
    if (['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_FAIL'].includes(code)) {
      return new FetchFailure('not-sent', 'unknown-name', `The name ${host} is not known (${code}).`, cause)
    }
    const reason = code === 'UND_ERR_CONNECT_TIMEOUT' ? 'too-slow' : 'no-connection'
    return new FetchFailure('not-sent', reason, `No connection to ${host} (${code || error.message}).`, cause)
  }
}
