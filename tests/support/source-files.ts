import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
}

export interface Import {
  /** As written. */
  readonly specifier: string
  /** Path from the root for a relative import, else undefined. */
  readonly file: string | undefined
  /** Gone when compiled, so that nothing is loaded. */
  readonly typeOnly: boolean
  /** Fetched when the program comes to it, not with the program. */
  readonly later: boolean
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const isCode = /\.(ts|mjs|js|svelte|css)$/

/** Every source file under the given top-level folders. */
export function readSources(folders: readonly string[]): SourceFile[] {
  return folders
    .filter((folder) => existsSync(root + folder))
    .flatMap((folder) =>
      readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`)
    )
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => isCode.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }))
}

/** The program in a file: all of it, or the scripts of a component. */
export function parse({ path, text }: SourceFile): ts.SourceFile {
  const scripts = /<script[^>]*>(.*?)<\/script>/gs
  const program = path.endsWith('.svelte')
    ? [...text.matchAll(scripts)].map(([, script]) => script).join('\n')
    : text
  return ts.createSourceFile(path, path.endsWith('.css') ? '' : program, ts.ScriptTarget.Latest, true)
}

/** All nodes of a program, parents first. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes = [node]
  node.forEachChild((child) => {
    nodes.push(...nodesOf(child))
  })
  return nodes
}

/** Everything a program imports, re-exports or loads later. */
export function importsOf(program: ts.SourceFile): Import[] {
  return nodesOf(program).flatMap((node) => {
    const found = importIn(node)
    if (found === undefined) return []
    const bare = found.specifier.replace(/\?.*$/, '')
    const file = bare.startsWith('.') ? posix.join(posix.dirname(program.fileName), bare) : undefined
    return [{ ...found, file }]
  })
}

function importIn(node: ts.Node): Omit<Import, 'file'> | undefined {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, hasTypeKeyword(node.importClause))
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return named(node.argument.literal, true)
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return named(node.arguments[0], false, true)
  }
  return undefined
}

function hasTypeKeyword(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword
}

function named(
  specifier: ts.Node | undefined,
  typeOnly = false,
  later = false
): Omit<Import, 'file'> | undefined {
  return specifier !== undefined && ts.isStringLiteralLike(specifier)
    ? { specifier: specifier.text, typeOnly, later }
    : undefined
}
