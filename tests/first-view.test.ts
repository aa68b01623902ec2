import { describe, expect, it } from 'vitest'
import { importsOf, parse, readSources } from './support/source-files.ts'

const programs = new Map(readSources(['src', 'workers']).map((file) => [file.path, parse(file)]))

/** All that a file loads at once, packages by name; what it fetches later and types are left out. */
function loadedBy(entry: string): Set<string> {
  const loaded = new Set<string>([entry])
  for (const path of loaded) {
    const program = programs.get(path)
    for (const { specifier, file, typeOnly, later } of program ? importsOf(program) : []) {
      if (!typeOnly && !later) loaded.add(file ?? specifier)
    }
  }
  return loaded
}

describe('the first view', () => {
  const loaded = loadedBy('src/main.ts')

  it('is followed to its ends', () => {
    expect(loaded).toContain('src/ui/chart/DotsView.svelte')
    expect(loaded).toContain('scenarios/northland-maori-business.json')
    expect(loaded).toContain('svelte')
    expect(loaded.size).toBeGreaterThan(200)
  })

  it.each(['zod', 'chart.js', 'micromark'])('loads no %s', (name) => {
    expect([...loaded].filter((each) => each === name || each.startsWith(`${name}/`))).toEqual([])
  })

  it('loads no schema of scenario files: what comes with the page was checked when it was built', () => {
    expect(loaded).toContain('src/scenario/checked.ts')
    expect(loaded).not.toContain('src/scenario/index.ts')
    expect(loaded).not.toContain('src/scenario/scenario.ts')
    expect(loaded).not.toContain('src/scenario/quantity.ts')
  })

  it('loads no other view', () => {
    expect([...loaded].filter((path) => /^src\/ui\/(method|places|workshop)\//.test(path))).toEqual([])
  })
})

describe('a way through imports', () => {
  it('tells what comes later, and types, from what comes at once', () => {
    const text = `import a from './a.ts'\nimport type { B } from './b.ts'\nconst c = import('./c.ts')`
    expect(
      importsOf(parse({ path: 'src/x.ts', text })).map(({ file, typeOnly, later }) => [file, typeOnly, later])
    ).toEqual([
      ['src/a.ts', false, false],
      ['src/b.ts', true, false],
      ['src/c.ts', false, true],
    ])
  })
})
