import pino from 'pino'

export type Log = pino.Logger

/** Nothing personal may be logged; these keys are struck out should somebody forget. */
const personal = ['email', 'password', 'token', 'secret', 'text', 'name', 'cookie', 'authorization']

export function openLog(level: string, to?: pino.DestinationStream): Log {
  const options = {
    level,
    base: null,
    redact: { paths: personal.flatMap((key) => [key, `*.${key}`]), censor: '[removed]' },
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: (error: unknown) => describeError(error) },
  }
  return to ? pino(options, to) : pino(options)
}

/** Of an error, only what says where and why. A database or a mail server puts the values themselves into the rest. */
interface DescribedError {
  readonly type: string
  readonly code?: string
  readonly message: string
  readonly constraint?: string
  readonly stack?: string
  readonly cause?: DescribedError
  readonly errors?: readonly DescribedError[]
}

const deepest = 4

export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'Something was thrown that is no error' }
  const { code, constraint } = error as { code?: unknown; constraint?: unknown }
  const inner = depth < deepest
  return {
    type: error.constructor.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: withoutPeople(error.message),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(error.stack ? { stack: withoutPeople(error.stack) } : {}),
    ...(error.cause !== undefined && inner ? { cause: describeError(error.cause, depth + 1) } : {}),
    ...(error instanceof AggregateError && inner
      ? { errors: error.errors.map((one) => describeError(one, depth + 1)) }
      : {}),
  }
}

/** PostgreSQL quotes what it could not read (`invalid input syntax for type uuid: "…"`); mail servers name people. */
export const withoutPeople = (words: string): string =>
  words
    .replace(/(invalid (?:input|byte|value)[^":\n]*: ).*/g, '$1[removed]')
    .replace(/[^\s<>()"',;:=]+@[^\s<>()"',;:]+\.[^\s<>()"',;:]+/g, '[removed]')
