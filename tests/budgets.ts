/** Measures files and functions, and finds what hides mistakes. */
import ts from 'typescript'
import { lineOf, nodes, parse } from './imports.ts'

/** The value below which a share of the numbers lies; 0.5 is the median. 0 of none. */
export function quantile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

export const linesOfFile = (text: string): number => text.replace(/\n$/, '').split('\n').length

export interface Measured {
  place: string
  lines: number
}

/** Functions with a body of statements, from the first line of each to its last. */
export function functionsIn(path: string, text?: string): Measured[] {
  const file = parse(path, text)
  const found: Measured[] = []
  for (const node of nodes(file)) {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) continue
    if (!ts.isBlock(node.body as ts.Node)) continue
    const last = file.getLineAndCharacterOfPosition(node.getEnd()).line + 1
    found.push({ place: `${path}:${lineOf(node)}`, lines: last - lineOf(node) + 1 })
  }
  return found
}

/** `any`, in a type. */
export const linesWithAny = (path: string, text?: string): number[] =>
  [...nodes(parse(path, text))].filter((node) => node.kind === ts.SyntaxKind.AnyKeyword).map(lineOf)

/** Comments that switch a check off. */
export function linesWithIgnores(path: string, text?: string): number[] {
  const file = parse(path, text)
  const comment =
    /(?:\/\/|\/\*)[^\n]*?(@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable|prettier-ignore)/
  return file.text.split('\n').flatMap((line, n) => (comment.test(line) ? [n + 1] : []))
}

/** `catch {}` and `.catch(() => {})`: a failure that nobody hears of. */
export const linesThatSwallow = (path: string, text?: string): number[] =>
  [...nodes(parse(path, text))].filter(swallows).map(lineOf)

function swallows(node: ts.Node): boolean {
  if (ts.isCatchClause(node)) return node.block.statements.length === 0
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false
  const handler = node.expression.name.text === 'catch' ? node.arguments[0] : undefined
  return handler !== undefined && ts.isFunctionLike(handler) && doesNothing(handler)
}

function doesNothing(handler: ts.Node): boolean {
  if (!('body' in handler) || !handler.body) return true
  const body = handler.body as ts.Node
  if (ts.isBlock(body)) return body.statements.length === 0
  // `null` is left out: it is an answer that whoever waits can look at.
  return ['undefined', 'void 0', '({})'].includes(body.getText())
}
