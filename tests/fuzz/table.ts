import type { Outcome } from './run-kind.ts'

const OUTCOMES = ['refused', 'accepted', 'unclear', 'crash', 'hang', 'silent'] as const

interface Row {
  readonly kind: string
  readonly tried: number
  readonly counts: Readonly<Record<Outcome['outcome'], number>>
}

/** Counts what became of the inputs of each kind. */
export function createTable(kinds: readonly string[]) {
  const none = () =>
    Object.fromEntries(OUTCOMES.map((name) => [name, 0])) as Record<Outcome['outcome'], number>
  const counts = new Map(kinds.map((kind) => [kind, none()]))
  return {
    add(kind: string, { outcome }: Outcome) {
      const own = counts.get(kind)
      if (own) own[outcome]++
    },
    rows: (): Row[] =>
      [...counts].map(([kind, own]) => ({ kind, tried: sum(Object.values(own)), counts: own })),
    hasFault: () =>
      [...counts.values()].some(({ unclear, crash, hang, silent }) => unclear + crash + hang + silent > 0),
  }
}

const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0)

/** The counts as a table of Markdown, with a line for all kinds together. */
export function formatTable(rows: readonly Row[]): string {
  const total: Row = {
    kind: 'all',
    tried: sum(rows.map(({ tried }) => tried)),
    counts: Object.fromEntries(
      OUTCOMES.map((name) => [name, sum(rows.map(({ counts }) => counts[name]))])
    ) as Row['counts'],
  }
  const number = new Intl.NumberFormat('en')
  const heads = ['kind', 'tried', 'refused well', 'accepted', 'refused badly', 'crashes', 'hangs', 'silent']
  const lines = [...rows, total].map(({ kind, tried, counts }) => [
    kind,
    ...[tried, ...OUTCOMES.map((name) => counts[name])].map((each) => number.format(each)),
  ])
  return [heads, heads.map((_, i) => (i === 0 ? '---' : '---:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('')
}
