/** The OpenAPI description, from the same schemas that requests are read with. */
import { createRoute, OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi'
import type { Who } from '../web/route.ts'
import type { Endpoint } from './endpoint.ts'
import { type ProblemKind, problemKinds, statusOf } from './problem.ts'

const ProblemBody = z
  .object({
    type: z.url().describe('The address of the words that explain this kind of problem.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What happened this time, in plain words.'),
    errors: z.array(z.object({ field: z.string(), message: z.string() })),
  })
  .openapi('Problem')

const keyHeader = z.object({
  'Idempotency-Key': z
    .string()
    .max(255)
    .optional()
    .describe(
      'The same key with the same request, within 24 hours, does it once and gives the same answer again.',
    ),
})

export const sayWho = (who: Who): string =>
  who === 'anyone'
    ? 'Anybody, without a token.'
    : who === 'staff'
      ? 'Everyone who has a token.'
      : `Roles: ${typeof who === 'string' ? who : who.join(', ')}.`

function kindsOf(endpoint: Endpoint): ProblemKind[] {
  const { who, params, query, body, pictureBytes, method } = endpoint
  return [
    ...(who === 'anyone' ? [] : (['sign-in', 'not-allowed'] as const)),
    ...(params ? (['not-found'] as const) : []),
    ...(query || method !== 'get' ? (['invalid'] as const) : []),
    ...(body && pictureBytes === null ? (['not-json'] as const) : []),
    ...(body ? (['wrong-type', 'too-large'] as const) : []),
    ...(method !== 'get' && who !== 'anyone' ? (['moved-on'] as const) : []),
    'too-often',
    'our-mistake',
  ]
}

const problems = (endpoint: Endpoint): RouteConfig['responses'] =>
  Object.fromEntries(
    kindsOf(endpoint).map((kind) => [
      statusOf(kind),
      {
        description: problemKinds[kind][1],
        content: { 'application/problem+json': { schema: ProblemBody } },
      },
    ]),
  )

type ZodContentObject = NonNullable<NonNullable<RouteConfig['request']>['body']>['content']

const bytes = { type: 'string', format: 'binary' } as const
const pictureContent: ZodContentObject = {
  'image/*': { schema: bytes },
  'multipart/form-data': {
    schema: { type: 'object', properties: { picture: bytes }, required: ['picture'] },
  },
}

function requestOf(endpoint: Endpoint): NonNullable<RouteConfig['request']> {
  const { params, query, body, pictureBytes, method, who, keepsNothing } = endpoint
  const content: ZodContentObject | null =
    pictureBytes === null ? body && { 'application/json': { schema: body } } : pictureContent
  return {
    ...(params ? { params } : {}),
    ...(query ? { query } : {}),
    ...(method !== 'get' && who !== 'anyone' && !keepsNothing ? { headers: keyHeader } : {}),
    ...(content ? { body: { required: true, content } } : {}),
  }
}

const operationId = ({ method, path }: Endpoint): string =>
  `${method}${path.replace(/[/-]\{?(\w)(\w*)\}?/g, (_, first: string, rest: string) => first.toUpperCase() + rest)}`

const routeOf = (endpoint: Endpoint) =>
  createRoute({
    method: endpoint.method,
    path: endpoint.path,
    operationId: operationId(endpoint),
    tags: [endpoint.tag],
    summary: endpoint.summary,
    description: [endpoint.about, sayWho(endpoint.who)].filter(Boolean).join(' '),
    security: endpoint.who === 'anyone' ? [] : [{ token: [] }],
    request: requestOf(endpoint),
    responses: {
      [endpoint.made ? 201 : 200]: {
        description: endpoint.made ? 'Made' : 'Done',
        content: { 'application/json': { schema: endpoint.answers } },
        ...(endpoint.made ? { headers: z.object({ Location: z.string().optional() }) } : {}),
      },
      ...problems(endpoint),
    },
  })

export function describe(endpoints: readonly Endpoint[], address: string) {
  const { openAPIRegistry, getOpenAPI31Document } = new OpenAPIHono()
  openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'A personal access token, made on the page Your account.',
  })
  for (const endpoint of endpoints) openAPIRegistry.registerPath(routeOf(endpoint))
  return getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Canteen',
      version: '1',
      description:
        'Draft, check, approve, schedule and publish posts, with proof. Times are ISO 8601 in UTC.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: `${address}/api` }],
  })
}

export type Description = ReturnType<typeof describe>
