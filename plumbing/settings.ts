/** The one reader of the environment. Every setting has a default, so that none is required. */
import { resolve } from 'node:path'
import { z } from 'zod'
import { ok, type Result, refused } from './result.ts'

const port = z.coerce.number().int().min(0).max(65_535)
const address = z.url({ protocol: /^https?$/ })

const Environment = z.object({
  CANTEEN_DATA: z.string().min(1).default('./data'),
  CANTEEN_PORT: port.default(3000),
  CANTEEN_HOST: z.string().default('127.0.0.1'),
  CANTEEN_ADDRESS: address.optional(),
  CANTEEN_ROLE: z.enum(['all', 'web', 'worker']).default('all'),
  CANTEEN_PRACTICE: z.enum(['on', 'off']).default('on'),
  CANTEEN_PRACTICE_PORT: port.default(3010),
  CANTEEN_PRACTICE_ADDRESS: address.optional(),
  CANTEEN_TRUSTED_ADDRESSES: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(address)),
  CANTEEN_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  CANTEEN_MAIL: z.url({ protocol: /^smtps?$/ }).optional(),
  CANTEEN_MAIL_FROM: z.email().default('canteen@localhost.example'),
  CANTEEN_KEY_FILE: z.string().optional(),
  CANTEEN_WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(500).default(200),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  FACEBOOK_APP_ID: z.string().optional(),
  FACEBOOK_APP_SECRET: z.string().optional(),
  FACEBOOK_API_BASE: address.default('https://graph.facebook.com'),
  FACEBOOK_AUTH_BASE: address.default('https://www.facebook.com'),
  FACEBOOK_API_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/)
    .default('v26.0'),
  BLUESKY_SERVICE: address.default('https://bsky.social'),
})

export interface Settings {
  readonly dataFolder: string
  readonly host: string
  readonly port: number
  /** How people reach Canteen from outside, without a final slash; null: worked out from host and port. */
  readonly publicAddress: string | null
  readonly serveWeb: boolean
  readonly runJobs: boolean
  readonly workerConcurrency: number
  readonly databaseUrl: string | null
  readonly keyFile: string | null
  readonly practice: { readonly on: boolean; readonly port: number; readonly address: string | null }
  /** Origins that may be fetched although they are private: one's own Bluesky server, say. */
  readonly trustedAddresses: readonly string[]
  readonly logLevel: string
  readonly mail: { readonly server: string | null; readonly from: string }
  readonly facebook: {
    readonly appId: string | null
    readonly appSecret: string | null
    readonly apiBase: string
    readonly authBase: string
    readonly version: string
  }
  readonly blueskyService: string
}

export type SettingsRefusal = { readonly name: string; readonly problem: string }

export function readSettings(env: Record<string, string | undefined>): Result<Settings, SettingsRefusal[]> {
  const present = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const read = Environment.safeParse(present)
  if (!read.success) {
    return refused(read.error.issues.map((issue) => ({ name: issue.path.join('.'), problem: issue.message })))
  }
  const e = read.data
  return ok({
    dataFolder: resolve(e.CANTEEN_DATA),
    host: e.CANTEEN_HOST,
    port: e.CANTEEN_PORT,
    publicAddress: e.CANTEEN_ADDRESS?.replace(/\/+$/, '') ?? null,
    serveWeb: e.CANTEEN_ROLE !== 'worker',
    runJobs: e.CANTEEN_ROLE !== 'web',
    workerConcurrency: e.CANTEEN_WORKER_CONCURRENCY,
    databaseUrl: e.DATABASE_URL ?? null,
    keyFile: e.CANTEEN_KEY_FILE ?? null,
    practice: {
      on: e.CANTEEN_PRACTICE === 'on',
      port: e.CANTEEN_PRACTICE_PORT,
      address: e.CANTEEN_PRACTICE_ADDRESS?.replace(/\/+$/, '') ?? null,
    },
    trustedAddresses: e.CANTEEN_TRUSTED_ADDRESSES,
    logLevel: e.CANTEEN_LOG,
    mail: { server: e.CANTEEN_MAIL ?? null, from: e.CANTEEN_MAIL_FROM },
    facebook: {
      appId: e.FACEBOOK_APP_ID ?? null,
      appSecret: e.FACEBOOK_APP_SECRET ?? null,
      apiBase: e.FACEBOOK_API_BASE,
      authBase: e.FACEBOOK_AUTH_BASE,
      version: e.FACEBOOK_API_VERSION,
    },
    blueskyService: e.BLUESKY_SERVICE,
  })
}

export const readSettingsOfThisProcess = (): Result<Settings, SettingsRefusal[]> => readSettings(process.env)

/** What the `canteen` command may find in the environment: where one's Canteen is, and one's access token. */
export const readCommandLineSettings = (
  env: Record<string, string | undefined> = process.env,
): { readonly address: string | null; readonly token: string | null } => ({
  address: env['CANTEEN_ADDRESS'] || null,
  token: env['CANTEEN_TOKEN'] || null,
})
