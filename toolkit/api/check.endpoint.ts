import { check } from '@canteen/checks/index.ts'
import { ok } from '@canteen/plumbing/result.ts'
import { z } from '@hono/zod-openapi'
import { localKnowledge } from '../check-settings/check-settings.ts'
import { perMinute } from '../web/route.ts'
import { openEndpoint } from './endpoint.ts'
import { Finding } from './schemas.ts'
import { showFinding } from './shown.ts'

/** Longer than any network's longest post. */
const mostText = 70_000
const aFewWords = z.string().max(200)

const Picture = z
  .strictObject({
    alt: z.string().max(10_000).describe('What describes it to people who cannot see it; may be empty.'),
    ocr: z.string().max(20_000).optional().describe('Words read from the picture.'),
    ocrConfidence: z.number().min(0).max(100).optional().describe('How surely they were read.'),
    writingUnread: z.boolean().optional().describe('There is writing in it that could not be read.'),
    contrast: z
      .number()
      .min(1)
      .max(21)
      .optional()
      .describe('Of the writing that stands out least, as WCAG counts it.'),
    faces: z.int().min(0).max(10_000).optional().describe('How many faces can be seen.'),
    gps: z.boolean().optional().describe('The file says where it was taken.'),
    consent: z.boolean().optional().describe('Everybody in it agreed in writing.'),
  })
  .openapi('PictureToCheck')

const Context = z
  .strictObject({
    account: z
      .enum(['personal', 'professional', 'official'])
      .optional()
      .describe('Who posts. Some rules are for official accounts only.'),
    role: aFewWords.optional().describe('What the author does, such as nurse; or patient, or relative.'),
    audience: z
      .enum(['public', 'followers', 'closed-group'])
      .optional()
      .describe('Who may read it. A closed group is not private.'),
    platform: aFewWords.optional().describe('The network, such as facebook.'),
    replyTo: z.string().max(mostText).optional().describe('The words it answers.'),
    images: z.array(Picture).max(100).optional(),
    video: z.strictObject({ captions: z.boolean() }).optional(),
    preElection: z.boolean().optional().describe('Whether it is the time before an election.'),
    consent: z
      .literal([true, false, 'recorded'])
      .optional()
      .openapi({
        type: ['boolean', 'string'],
        enum: [true, false, 'recorded'],
        description: 'Everybody it is about agreed in writing: true, or "recorded".',
      }),
  })
  .openapi('CheckContext')

const ToCheck = z
  .strictObject({ text: z.string().max(mostText), context: Context.optional() })
  .openapi('ToCheck')

/** Not asked for a key that was not sent: the check tells "not known" from "no". */
const present = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

export const checkEndpoint = openEndpoint({
  method: 'post',
  path: '/check',
  tag: 'Checking',
  summary: 'Check any words before they are posted',
  about:
    'Needs no token; with one, your organisation’s own places, words and rules count. What you send is looked at and not kept or logged, whoever sends it; an Idempotency-Key is not needed and not looked at.',
  limit: perMinute(120),
  keepsNothing: true,
  body: ToCheck,
  answers: z
    .object({ findings: z.array(Finding).describe('What to think about, worst first.') })
    .openapi('Findings'),
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
