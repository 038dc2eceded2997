/** The rules of ARCHITECTURE.md about who may import whom, as functions that give the breaches they see. */
import { circleIn, type Import, isTest } from './imports.ts'

/** A source file and what it brings in. */
export interface Source {
  path: string
  imports: Import[]
}

const arrows: Record<string, readonly string[]> = {
  // The programs join the parts; practice networks are started beside the toolkit, never by it.
  bin: ['toolkit', 'checks', 'networks', 'nhs', 'plumbing', 'practice'],
  toolkit: ['checks', 'networks', 'nhs', 'picture-reading', 'plumbing'],
  checks: ['nhs'],
  networks: [],
  nhs: [],
  'picture-reading': [],
  practice: [],
  plumbing: [],
}

/** What every slice stands on and none owns: the frame of the pages. It may not be a way round the front doors. */
const frame = 'web'

/** Deep imports that are allowed, each with its reason. */
export const sideDoors: Record<string, string> = {
  'toolkit/people/person.ts':
    'Who is acting, as a type and pure questions about it. The frame needs it before the front door of people, whose pages need the frame.',
}

const packageOf = (path: string): string => path.split('/')[0] ?? ''
const name = ({ path }: Source, { line }: Import): string => `${path}:${line}`
const product = (sources: Source[]): Source[] =>
  sources.filter(({ path }) => !isTest(path) && packageOf(path) !== 'bench')

/** Rule 1: arrows between packages go one way, and a package is named, not reached round. */
export const wrongArrows = (sources: Source[]): string[] =>
  product(sources).flatMap((source) => {
    const from = packageOf(source.path)
    return source.imports
      .filter(({ ours, to }) => ours && packageOf(to) !== from && !arrows[from]?.includes(packageOf(to)))
      .map((one) => `${name(source, one)} imports ${one.to}`)
  })

/** The slice that a file belongs to; null for the frame and for what joins the slices. */
export function sliceOf(path: string): string | null {
  const [folder, slice, ...rest] = path.split('/')
  if (folder !== 'toolkit' || slice === undefined || rest.length === 0) return null
  return slice === frame || slice === 'migrations' ? null : slice
}

/** One front door for the server, and one for scripts in the browser, which must not bring the server with them. */
const isFrontDoor = (path: string, slice: string): boolean =>
  path === `toolkit/${slice}/${slice}.ts` || path === `toolkit/${slice}/${slice}.browser-part.ts`

/** Rule 2: a slice is entered by its front door. */
export const sideEntrances = (sources: Source[]): string[] =>
  product(sources).flatMap((source) =>
    source.imports
      .filter(({ to, ours }) => {
        const slice = sliceOf(to)
        if (!ours || slice === null || slice === sliceOf(source.path)) return false
        return !isFrontDoor(to, slice) && !(to in sideDoors)
      })
      .map((one) => `${name(source, one)} enters ${one.to}`),
  )

/** Rule 2: who needs whom among slices has no circle, types included. */
export function circleOfSlices(sources: Source[]): string[] | null {
  const graph = new Map<string, Set<string>>()
  for (const { path, imports } of product(sources)) {
    const from = sliceOf(path)
    if (from === null) continue
    const needs = graph.get(from) ?? new Set()
    for (const { to, ours } of imports) {
      const slice = sliceOf(to)
      if (ours && slice !== null && slice !== from && !(to in sideDoors)) needs.add(slice)
    }
    graph.set(from, needs)
  }
  return circleIn(graph)
}

const codeOf = ({ imports }: Source): string[] =>
  imports.filter(({ ours, typeOnly }) => ours && !typeOnly).map(({ to }) => to)

/** Rule 6: no file needs itself by way of others. Types are left out: they are gone when the program runs. */
export const circleOfFiles = (sources: Source[]): string[] | null =>
  circleIn(new Map(sources.map((source) => [source.path, codeOf(source)])))

const mustBePure = (path: string): boolean =>
  !isTest(path) &&
  (/^(checks|nhs)\//.test(path) || /^toolkit\/[\w-]+\/(post|can)\.ts$/.test(path) || path in sideDoors)

const machinery = /^node:(fs|net|http|https|child_process|dns|tls|worker_threads|cluster)\b/

function impure({ to, ours, typeOnly }: Import): boolean {
  if (typeOnly) return false
  if (!ours) return machinery.test(to) || ['pg', 'kysely', 'undici'].includes(to)
  if (to === 'plumbing/result.ts') return false
  return /^(networks|plumbing)\//.test(to) || /\.store\.ts$/.test(to)
}

/** Rule 5: what decides reads and writes nothing, nor does anything that it calls. */
export function impurities(sources: Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const found: string[] = []
  for (const start of sources.filter(({ path }) => mustBePure(path))) {
    const seen = new Set([start.path])
    for (const path of seen) {
      const source = byPath.get(path)
      if (!source) continue
      for (const one of source.imports.filter(impure)) {
        found.push(`${start.path} is to be pure, but ${name(source, one)} imports ${one.to}`)
      }
      for (const next of codeOf(source)) if (!/^(networks|plumbing)\//.test(next)) seen.add(next)
    }
  }
  return found
}
