import pino from 'pino'

export type Log = pino.Logger

/** Nothing personal may be logged; these keys are struck out should somebody forget. */
const personal = ['email', 'password', 'token', 'secret', 'text', 'name', 'cookie', 'authorization']

export function openLog(level: string): Log {
  return pino({
    level,
    base: null,
    redact: { paths: personal.flatMap((key) => [key, `*.${key}`]), censor: '[removed]' },
    formatters: { level: (label) => ({ level: label }) },
  })
}
