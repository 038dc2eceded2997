/** Looks for acts that have one home: SQL, the time now, the environment, publishing. */
import ts from 'typescript'
import { lineOf, nodes, parse } from './imports.ts'

const lines = (path: string, text: string | undefined, is: (node: ts.Node) => boolean): number[] => {
  const found = [...nodes(parse(path, text))].filter(is).map(lineOf)
  return [...new Set(found)]
}

const calls = (node: ts.Node): string | null => {
  if (!ts.isCallExpression(node)) return null
  const { expression } = node
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text
  return ts.isIdentifier(expression) ? expression.text : null
}

const starters = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'mergeInto',
  'replaceInto',
])
const joiners = new Set([
  ...starters,
  'innerJoin',
  'leftJoin',
  'rightJoin',
  'fullJoin',
  'crossJoin',
  'innerJoinLateral',
  'leftJoinLateral',
  'from',
  'using',
  'table',
])
const sqlWords =
  /^\s*(select|insert\s+into|update|delete\s+from|with|create|alter|drop|truncate|copy|set|begin)\b/i

const textOf = (node: ts.Node | undefined): string | null => {
  if (!node) return null
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  return node.head.text + node.templateSpans.map((span) => `?${span.literal.text}`).join('')
}

const sqlTemplate = (node: ts.Node): string | null =>
  ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'sql'
    ? textOf(node.template)
    : null

/** Kysely's query starters, its `sql`, and statements handed to the driver as text. */
export const linesWithSql = (path: string, text?: string): number[] =>
  lines(path, text, (node) => {
    if (sqlTemplate(node) !== null) return true
    const called = calls(node)
    if (called === null || !ts.isCallExpression(node)) return false
    if (starters.has(called)) return true
    return called === 'query' && sqlWords.test(textOf(node.arguments[0]) ?? '')
  })

/** The tables that a file's SQL names, of those in `known`, with the line. */
export function tablesIn(
  path: string,
  known: ReadonlySet<string>,
  text?: string,
): { table: string; line: number }[] {
  const found: { table: string; line: number }[] = []
  for (const node of nodes(parse(path, text))) {
    for (const table of tableNames(node)) if (known.has(table)) found.push({ table, line: lineOf(node) })
  }
  return found
}

function tableNames(node: ts.Node): string[] {
  const template = sqlTemplate(node)
  if (template !== null) return inStatement(template)
  const called = calls(node)
  if (called === null || !ts.isCallExpression(node)) return []
  const first = node.arguments[0]
  if (called === 'query') return inStatement(textOf(first) ?? '')
  if (!joiners.has(called) || !first) return []
  const named = ts.isArrayLiteralExpression(first) ? [...first.elements] : [first]
  return named.map((one) => bare(textOf(one)?.split(/\s+as\s+/i)[0] ?? ''))
}

const bare = (table: string): string =>
  table
    .trim()
    .replace(/^public\./, '')
    .replaceAll('"', '')

const inStatement = (statement: string): string[] =>
  [...statement.matchAll(/\b(?:from|join|into|update|using)\s+(?:only\s+)?([\w."]+)/gi)].map((found) =>
    bare(found[1] ?? ''),
  )

/** `table → slice`, from the `-- slice: name` lines that head each group of tables in a migration. */
export function ownersIn(migration: string): Map<string, string> {
  const owners = new Map<string, string>()
  let slice = ''
  for (const line of migration.split('\n')) {
    slice = /^--\s*slice:\s*([\w-]+)/.exec(line)?.[1] ?? slice
    const table = /^\s*create\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?([\w."]+)/i.exec(line)?.[1]
    if (table) owners.set(bare(table), slice)
  }
  return owners
}

const isNamed = (node: ts.Node, object: string, property: string): boolean =>
  ts.isPropertyAccessExpression(node) && node.name.text === property && node.expression.getText() === object

/** `Date.now()`, `new Date()`, `Date()` and `Temporal.Now`. A date made from something is no reading of the clock. */
export const linesThatReadTheTime = (path: string, text?: string): number[] =>
  lines(path, text, (node) => {
    if (isNamed(node, 'Date', 'now') || isNamed(node, 'Temporal', 'Now')) return true
    const makes = ts.isNewExpression(node) || ts.isCallExpression(node)
    return makes && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0
  })

export const linesThatReadTheEnvironment = (path: string, text?: string): number[] =>
  lines(path, text, (node) => {
    if (isNamed(node, 'process', 'env') || isNamed(node, 'import.meta', 'env')) return true
    if (ts.isImportSpecifier(node)) {
      const from = node.parent.parent.parent.moduleSpecifier.getText()
      return /process['"]$/.test(from) && (node.propertyName ?? node.name).text === 'env'
    }
    if (!ts.isVariableDeclaration(node) || !ts.isObjectBindingPattern(node.name)) return false
    return node.initializer?.getText() === 'process' && /\benv\b/.test(node.name.getText())
  })

/** Calls of a network's `publish`. */
export const linesThatPublish = (path: string, text?: string): number[] =>
  lines(path, text, (node) => {
    if (!ts.isCallExpression(node)) return false
    const { expression } = node
    return ts.isPropertyAccessExpression(expression) && expression.name.text === 'publish'
  })
