import ts from 'typescript'
import { hostGlobals, inexactMath } from './engine-bans.mjs'
import { type Import, importsOf, nodesOf, parse, type SourceFile } from './source-files.ts'

interface Allowed {
  /** Other folders it may load. */
  readonly folders?: readonly string[]
  /** Folders it may take types from, and nothing that runs. */
  readonly types?: readonly string[]
  readonly packages?: readonly string[]
  /** Single files behind another folder's door. */
  readonly files?: readonly string[]
}

/** Who may import whom. A folder that is not listed must be added here before it can hold code. */
const allowed: Readonly<Record<string, Allowed>> = {
  'src/engine': {},
  'src/scenario': { folders: ['src/engine', 'scenarios'], packages: ['zod'] },
  // One worker and the watch over it, whatever it does.
  'src/worker': { packages: ['comlink'] },
  'src/runner': { folders: ['src/engine', 'src/scenario', 'src/worker'], packages: ['comlink'] },
  workers: { folders: ['src/engine', 'src/runner', 'src/desk', 'src/study', 'src/device', 'src/worker'] },
  // Levers, years and metrics are plain facts that pages and texts read; playing a job stays with the runner.
  'src/messages': { folders: ['src/engine'], types: ['src/spend', 'src/analysis', 'src/workshop'] },
  'src/state': {
    folders: [
      ...['src/engine', 'src/runner', 'src/scenario', 'src/messages', 'src/back-test', 'scenarios'],
      'src/workshop',
    ],
    types: ['src/analysis'],
    packages: ['immer', 'svelte', 'virtual:'],
  },
  // The brief as data, and the files made of it: the page only shows and saves them.
  'src/brief': {
    folders: ['src/engine', 'src/scenario', 'src/state', 'src/charts', 'src/messages'],
    types: ['src/runner'],
  },
  'src/exports': {
    folders: ['src/engine', 'src/scenario', 'src/state', 'src/charts', 'src/messages', 'src/brief'],
    packages: ['docx', 'fflate', 'qr'],
  },
  'src/charts': { types: ['src/engine', 'src/messages'], packages: ['chart.js', 'virtual:'] },
  'src/ui': {
    folders: [
      ...['src/engine', 'src/state', 'src/charts', 'src/messages', 'src/desk', 'src/spend'],
      ...['src/study', 'src/analysis', 'src/device'],
      ...['src/brief', 'src/exports', 'src/workshop'],
    ],
    packages: ['svelte', 'micromark', 'micromark-extension-gfm-table'],
  },
  // Laws fitted to real awards, and futures held against what happened: plain functions that play nothing.
  'src/calibration': {
    folders: ['src/engine'],
    // What is fitted to data must not differ between runtimes either, so it uses the engine's functions and streams.
    files: [
      ...['exp', 'log', 'normal-quantile', 'power'].map((name) => `src/engine/real/${name}.ts`),
      ...['normal', 'stream'].map((name) => `src/engine/random/${name}.ts`),
    ],
  },
  // A council's own files: read, cleaned, and turned into a scenario. Playing the check is the caller's.
  'src/spend': {
    folders: ['src/engine', 'src/scenario', 'src/calibration'],
    packages: ['papaparse', 'fflate', 'saxen', 'zod'],
  },
  // The page's work on those files: steps in a worker, what the page holds of them, what is kept on the device.
  'src/desk': {
    folders: ['src/engine', 'src/spend', 'src/worker'],
    packages: ['comlink', 'idb-keyval', 'svelte'],
  },
  // What is asked of many futures at once: estimators, searches, and how they are played out in a lab.
  'src/analysis': {
    folders: ['src/engine'],
    types: ['src/runner'],
    files: [
      ...['exp', 'log', 'normal-quantile', 'power'].map((name) => `src/engine/real/${name}.ts`),
      ...['normal', 'stream'].map((name) => `src/engine/random/${name}.ts`),
    ],
  },
  // The page's work on analyses: which there are, the worker that does them, what the page holds of one.
  'src/study': { folders: ['src/analysis', 'src/runner', 'src/worker'], packages: ['comlink', 'svelte'] },
  // A room that guesses: its settings, its rounds, its file.
  'src/workshop': { packages: ['zod'] },
  // What this device holds of the page: its copy for rooms without a network, and what the user left in the browser.
  'src/device': { packages: ['svelte'] },
  'src/back-test': {
    folders: ['src/engine', 'src/scenario'],
    files: ['exp', 'log', 'normal-quantile'].map((name) => `src/engine/real/${name}.ts`),
  },
  'src/cli': {
    folders: [
      ...['src/engine', 'src/scenario', 'src/runner', 'src/back-test', 'src/spend', 'scenarios'],
      'src/analysis',
    ],
    packages: ['node:', 'tinypool'],
  },
  'src/styles': { packages: ['@fontsource-variable'] },
  // The page's entry, which puts the parts together.
  src: {
    folders: ['src/ui', 'src/state', 'src/runner', 'src/messages', 'src/styles', 'src/workshop'],
    packages: ['svelte'],
  },
}

/** Where last bits count, because a scenario file made anywhere must be the same. */
const exact = ['src/analysis/', 'src/calibration/', 'src/spend/calibrate/', 'src/spend/suppliers/']

/** Scripts are programs of their own: they import what they need. */
const ungoverned = new Set(['src/tools', 'tests'])

/** Folders that may play a job: everyone else would block the page. */
const players = new Set(['src/engine', 'src/runner', 'src/cli', 'src/desk', 'workers'])
const playing = new Set(['prepare', 'simulateRuns'])
const engineDoor = 'src/engine/index.ts'
const maxLines = 300
const maxTestLines = 400

/** Every breach of the rules, one sentence each, beginning with the file. */
export function breaches(files: readonly SourceFile[]): string[] {
  const parsed = files.map((file) => {
    const program = parse(file)
    return { path: file.path, folder: folderOf(file.path), program, imports: importsOf(program) }
  })
  const governed = parsed.filter(({ folder }) => !ungoverned.has(folder))
  return [
    ...files.flatMap(tooLong),
    ...governed.flatMap(({ path, imports }) => imports.flatMap((each) => forbiddenImport(path, each))),
    ...governed
      .filter(({ folder }) => folder === 'src/engine')
      .flatMap(({ program }) => forbiddenNames(program)),
    ...governed
      .filter(({ path }) => exact.some((folder) => path.startsWith(folder)))
      .flatMap(({ program }) => inexactNames(program)),
    ...governed.flatMap(({ path, folder, program }) =>
      players.has(folder) ? [] : playedNames(path, program)
    ),
    ...cycle(
      'folders',
      graph(
        governed,
        (path) => folderOf(path),
        () => true
      )
    ),
    ...cycle(
      'files',
      graph(
        parsed,
        (path) => path,
        ({ typeOnly }) => !typeOnly
      )
    ),
  ]
}

function tooLong({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length
  const most = path.startsWith('tests/') ? maxTestLines : maxLines
  return lines > most ? [`${path}: ${lines} lines, at most ${most}`] : []
}

function forbiddenImport(path: string, { specifier, file, typeOnly }: Import): string[] {
  const from = folderOf(path)
  const rule = allowed[from]
  if (rule === undefined) return [`${path}: ${from} has no import rule`]
  if (file === undefined) {
    return rule.packages?.some((name) => isOfPackage(specifier, name))
      ? []
      : [`${path}: imports ${specifier}, which ${from} may not`]
  }
  const to = folderOf(file)
  if (to === from || rule.files?.includes(file)) return []
  if (to === 'src/engine' && file !== engineDoor) return [`${path}: imports ${file}, use ${engineDoor}`]
  if (rule.folders?.includes(to)) return []
  if (!rule.types?.includes(to)) return [`${path}: imports ${file}, which ${from} may not`]
  return typeOnly ? [] : [`${path}: imports ${file}, of which ${from} may only \`import type\``]
}

function isOfPackage(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`)
}

function inexactNames(program: ts.SourceFile): string[] {
  return nodesOf(program).flatMap((node) => {
    if (node.kind === ts.SyntaxKind.AsteriskAsteriskToken)
      return [`${program.fileName}: uses **, which is not exact`]
    if (!ts.isPropertyAccessExpression(node)) return []
    const name = node.getText()
    const inexact = name === 'Math.random' || inexactMath.some((each) => name === `Math.${each}`)
    return inexact || name.endsWith('.localeCompare')
      ? [`${program.fileName}: uses ${name}, which is not exact`]
      : []
  })
}

function forbiddenNames(program: ts.SourceFile): string[] {
  const names = nodesOf(program).flatMap((node) => {
    if (node.kind === ts.SyntaxKind.AsyncKeyword) return ['async']
    if (node.kind === ts.SyntaxKind.AsteriskAsteriskToken) return ['**']
    if (node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken) return ['**=']
    if (!ts.isPropertyAccessExpression(node) && !ts.isCallExpression(node) && !ts.isNewExpression(node))
      return []
    const host = node.expression.getText()
    if (hostGlobals.includes(host)) return [host]
    if (!ts.isPropertyAccessExpression(node) || host !== 'Math') return []
    return node.name.text === 'random' || inexactMath.includes(node.name.text)
      ? [`Math.${node.name.text}`]
      : []
  })
  return names.map((name) => `${program.fileName}: uses ${name}, which the engine may not`)
}

function playedNames(path: string, program: ts.SourceFile): string[] {
  return nodesOf(program)
    .filter(ts.isImportSpecifier)
    .map((specifier) => (specifier.propertyName ?? specifier.name).text)
    .filter((name) => playing.has(name))
    .map((name) => `${path}: imports ${name}, which only the runner may`)
}

function folderOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  return top === 'src' && !second.includes('.') ? `src/${second}` : top
}

type Graph = Map<string, Set<string>>

function graph(
  files: readonly { path: string; imports: readonly Import[] }[],
  node: (path: string) => string,
  counts: (each: Import) => boolean
): Graph {
  const edges: Graph = new Map()
  for (const { path, imports } of files) {
    const targets = edges.get(node(path)) ?? new Set()
    edges.set(node(path), targets)
    for (const each of imports) {
      if (each.file !== undefined && counts(each) && node(each.file) !== node(path))
        targets.add(node(each.file))
    }
  }
  return edges
}

/** The first cycle met, walking depth first. */
function cycle(kind: string, edges: Graph): string[] {
  const finished = new Set<string>()
  const walk = (node: string, trail: readonly string[]): string[] => {
    if (trail.includes(node))
      return [`${[...trail.slice(trail.indexOf(node)), node].join(' → ')}: a cycle of ${kind}`]
    if (finished.has(node)) return []
    for (const next of edges.get(node) ?? []) {
      const found = walk(next, [...trail, node])
      if (found.length > 0) return found
    }
    finished.add(node)
    return []
  }
  for (const node of edges.keys()) {
    const found = walk(node, [])
    if (found.length > 0) return found
  }
  return []
}
