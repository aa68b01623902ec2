import { describe, expect, it } from 'vitest'
import { ALONE } from './support/alone.ts'
import { breaches } from './support/architecture.ts'
import { readSources } from './support/source-files.ts'

describe('the source tree', () => {
  it('keeps to its own rules', () => {
    expect(breaches(readSources(['src', 'workers', 'tests']))).toEqual([])
  })

  it('names the tests that must run alone', () => {
    const replaces = /\bvi\.(mock|doMock|stubGlobal|stubEnv|hoisted|setSystemTime)\(/
    const found = readSources(['tests']).filter(
      ({ path, text }) => path.endsWith('.test.ts') && replaces.test(text)
    )
    expect(found.map(({ path }) => path).sort()).toEqual(ALONE)
  })
})

describe('the rules of the source tree', () => {
  const found = (...files: [path: string, text: string][]) =>
    breaches(files.map(([path, text]) => ({ path, text })))

  it('refuse a package in the engine', () => {
    expect(found(['src/engine/a.ts', `import { Chart } from 'chart.js'`])).toEqual([
      'src/engine/a.ts: imports chart.js, which src/engine may not',
    ])
  })

  it('refuse names that tie the engine to its host', () => {
    expect(
      found([
        'src/engine/a.ts',
        'export const a = () => Math.random() + Date.now() + Math.exp(1) + 2 ** 3\nexport async function b() {}',
      ])
    ).toEqual(
      ['Math.random', 'Date', 'Math.exp', '**', 'async'].map(
        (name) => `src/engine/a.ts: uses ${name}, which the engine may not`
      )
    )
  })

  it('allow names that only look like the host', () => {
    expect(
      found(['src/engine/a.ts', '/** Not Math.random(). */\nexport const a = (b: { Date: 1 }) => b.Date'])
    ).toEqual([])
  })

  it('refuse a way into the engine beside its door', () => {
    expect(found(['src/runner/a.ts', `export * from '../engine/play.ts'`])).toEqual([
      'src/runner/a.ts: imports src/engine/play.ts, use src/engine/index.ts',
    ])
  })

  it('refuse a component that loads a runner', () => {
    const script = `<script lang="ts">\n  const a = import('../runner/a.ts')\n</script>\n<p>{a}</p>`
    expect(found(['src/ui/A.svelte', script])).toEqual([
      'src/ui/A.svelte: imports src/runner/a.ts, which src/ui may not',
    ])
  })

  it('tell types from values', () => {
    expect(found(['src/charts/a.ts', `import type { A } from '../engine/index.ts'`])).toEqual([])
    expect(found(['src/charts/a.ts', `import { a } from '../engine/index.ts'`])).toEqual([
      'src/charts/a.ts: imports src/engine/index.ts, of which src/charts may only `import type`',
    ])
  })

  it('refuse a folder without a rule', () => {
    expect(found(['src/misc/a.ts', `import './b.ts'`])).toEqual([
      'src/misc/a.ts: src/misc has no import rule',
    ])
  })

  it('refuse a cycle of folders', () => {
    const files = found(
      ['src/state/a.ts', `import type { B } from '../messages/b.ts'`],
      ['src/messages/b.ts', `import type { A } from '../state/a.ts'`]
    )
    expect(files).toContain('src/state → src/messages → src/state: a cycle of folders')
  })

  it('refuse a cycle of files, types aside', () => {
    const pair = (keyword: string) =>
      found(
        ['src/engine/a.ts', `import { b } from './b.ts'`],
        ['src/engine/b.ts', `${keyword} { a } from './a.ts'`]
      )
    expect(pair('import')).toEqual(['src/engine/a.ts → src/engine/b.ts → src/engine/a.ts: a cycle of files'])
    expect(pair('import type')).toEqual([])
  })

  it('refuse a file that is too long', () => {
    expect(found(['src/engine/a.ts', '//\n'.repeat(301)])).toEqual([
      'src/engine/a.ts: 301 lines, at most 300',
    ])
    expect(found(['tests/a.test.ts', '//\n'.repeat(400)])).toEqual([])
  })
})
