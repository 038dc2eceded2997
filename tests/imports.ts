/** What the source files are and what each brings in: the ground that the architecture tests stand on. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

export const packages = [
  'bin',
  'toolkit',
  'checks',
  'networks',
  'nhs',
  'picture-reading',
  'practice',
  'plumbing',
  'tests',
  'bench',
] as const

export interface Import {
  /** A path from the root of the repository for our own files, else the name as written. */
  to: string
  ours: boolean
  /** Gone once compiled: it brings in no code. */
  typeOnly: boolean
  line: number
}

const root = posix.dirname(import.meta.dirname.replaceAll('\\', '/'))
const skipped = new Set(['node_modules', 'dist', 'data'])
/** Written by a program, from the database. */
const generated = new Set(['toolkit/tables.ts'])

/** All TypeScript of ours, as paths from the root of the repository. */
export function sourceFiles(): string[] {
  const found: string[] = []
  const walk = (folder: string) => {
    for (const entry of readdirSync(posix.join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name)
      if (entry.isDirectory() && !skipped.has(entry.name)) walk(path)
      else if (/\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts')) found.push(path)
    }
  }
  for (const folder of packages) walk(folder)
  return found.filter((path) => !generated.has(path)).sort()
}

/** All files under a folder, whatever they are. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(posix.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesUnder(path)
    return [path]
  })

export const read = (path: string): string => readFileSync(posix.join(root, path), 'utf8')

/** Tests, and what only tests use. */
export const isTest = (path: string): boolean =>
  path.startsWith('tests/') || /(\.test|\.testing|\/for-tests|\/test-[\w-]+)\.tsx?$/.test(path)

const parsed = new Map<string, { text: string; file: ts.SourceFile }>()

export function parse(path: string, text = read(path)): ts.SourceFile {
  const known = parsed.get(path)
  if (known?.text === text) return known.file
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, kind)
  parsed.set(path, { text, file })
  return file
}

/** Every node of a file, from the top down. */
export function* nodes(of: ts.Node): Generator<ts.Node> {
  yield of
  const children: ts.Node[] = []
  ts.forEachChild(of, (child) => {
    children.push(child)
  })
  for (const child of children) yield* nodes(child)
}

export const lineOf = (node: ts.Node): number =>
  node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1

/** Imports, exports from elsewhere, `import()` and types written as `import('…')`. */
export function importsOf(path: string, text = read(path)): Import[] {
  const found: Import[] = []
  const add = (node: ts.Node, name: ts.Node | undefined, typeOnly: boolean) => {
    if (name && ts.isStringLiteralLike(name)) {
      found.push({ ...resolve(path, name.text), typeOnly, line: lineOf(node) })
    }
  }
  for (const node of nodes(parse(path, text))) {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, bringsTypesOnly(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node, node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], false)
    }
  }
  return found
}

function bringsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  if (clause.name || !named || !ts.isNamedImports(named)) return false
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly)
}

function resolve(from: string, name: string): { to: string; ours: boolean } {
  if (name.startsWith('.')) return { to: posix.join(posix.dirname(from), name), ours: true }
  const own = /^@canteen\/([\w-]+)(?:\/(.+))?$/.exec(name)
  if (own) return { to: `${own[1]}/${own[2] ?? 'index.ts'}`, ours: true }
  return { to: name, ours: false }
}

/** The first circle in a graph, as the names along it; null when there is none. */
export function circleIn(graph: ReadonlyMap<string, Iterable<string>>): string[] | null {
  const done = new Set<string>()
  const path: string[] = []
  const visit = (name: string): string[] | null => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
    if (done.has(name)) return null
    path.push(name)
    for (const next of graph.get(name) ?? []) {
      const circle = visit(next)
      if (circle) return circle
    }
    path.pop()
    done.add(name)
    return null
  }
  for (const name of graph.keys()) {
    const circle = visit(name)
    if (circle) return circle
  }
  return null
}
