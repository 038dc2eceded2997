import { check } from '@canteen/checks/index.ts'
import { ok } from '@canteen/plumbing/result.ts'
import { z } from '@hono/zod-openapi'
import { localKnowledge } from '../check-settings/check-settings.ts'
import { perMinute } from '../web/route.ts'
import { openEndpoint } from './endpoint.ts'
import { Finding } from './schemas.ts'
import { showFinding } from './shown.ts'

const Picture = z.strictObject({
  alt: z.string(),
  ocr: z.string().optional().describe('Words read from the picture.'),
  faces: z.int().min(0).optional(),
  gps: z.boolean().optional(),
  consent: z.boolean().optional(),
})

const Context = z
  .strictObject({
    account: z.enum(['personal', 'professional', 'official']).optional(),
    role: z.string().optional(),
    audience: z.enum(['public', 'followers', 'closed-group']).optional(),
    platform: z.string().optional(),
    replyTo: z.string().optional(),
    images: z.array(Picture).max(100).optional(),
    video: z.strictObject({ captions: z.boolean() }).optional(),
    preElection: z.boolean().optional(),
    consent: z.boolean().optional(),
  })
  .openapi('CheckContext')

/** Not asked for a key that was not sent: the check tells "not known" from "no". */
const present = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

export const checkEndpoint = openEndpoint({
  method: 'post',
  path: '/check',
  tag: 'Checking',
  summary: 'Check any words before they are posted',
  about:
    'Needs no token; with one, your organisation’s own places, words and rules count. What you send is looked at and not kept.',
  limit: perMinute(120),
  body: z.strictObject({ text: z.string().max(70_000), context: Context.optional() }).openapi('ToCheck'),
  answers: z.object({ findings: z.array(Finding) }).openapi('Findings'),
  handle: async (trust, by, { body }) => {
    const { images, ...rest } = body.context ?? {}
    const local = by ? { local: await localKnowledge(trust, by) } : {}
    const findings = check(
      {
        text: body.text,
        ...(images ? { images: images.map((one) => ({ ...present(one), alt: one.alt })) } : {}),
      },
      { ...present(rest), ...local },
    )
    return ok({ findings: findings.map(showFinding) })
  },
})
