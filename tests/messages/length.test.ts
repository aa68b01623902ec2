import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../src/messages/', import.meta.url)
/** Texts of the page; `motion` and `read-motion` hold words that are read, not shown. */
const SHOWN = /^(?!motion\/)(?:en\/.*|.*\/en(?:-[a-z-]+)?)\.ts$/

/**
 * Words that the interface has (count, figures and names included). What is added is paid with something taken away: raise
 * it only for a capability that cannot do without.
 */
const MOST_WORDS = 20_000

/** The pieces of text in a file: strings, and what stands between the holes of templates. */
function pieces(name: string): readonly string[] {
  const source = readFileSync(new URL(name, folder), 'utf8')
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return
    // A key is no text.
    if (ts.isPropertyAssignment(node)) {
      visit(node.initializer)
      return
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true))
  return found
}

const count = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0

describe('the words of the interface', () => {
  it('stay few', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      SHOWN.test(name)
    )
    const words = files.flatMap(pieces).reduce((sum, text) => sum + count(text), 0)
    expect(words).toBeGreaterThan(10_000)
    expect(words).toBeLessThanOrEqual(MOST_WORDS)
  })
})
