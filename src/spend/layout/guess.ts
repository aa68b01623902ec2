import type { RouteKind } from '../record.ts'
import { columnUse } from './column-use.ts'
import { contentFit } from './content-fit.ts'
import { matchName, plainName } from './header-match.ts'
import { type KnownLayout, knownLayout } from './known.ts'
import type { ColumnUse, Mapping, Reason, Sureness, TableMapping } from './mapping.ts'
import { type Profile, profileOf } from './profile.ts'
import { isFlag, type Role, ROLES } from './role.ts'
import { routeOf } from './routes.ts'
import { refine } from './refine.ts'
import { hasOwnWords } from './yes-no.ts'

/** The beginning of a table, from which its columns are guessed. */
export interface TableSample {
  readonly file: string
  readonly name: string | null
  readonly heads: readonly string[]
  /** Cells of the first rows, as many as were looked at. */
  readonly rows: readonly (readonly string[])[]
}

/** Below this a name and its contents are no ground to use a column (0–1). */
const leastScore = 0.3

/** Guess how tables are to be read. Tables with the same columns share one mapping. */
export function guessMapping(samples: readonly TableSample[]): Mapping {
  const byHeads = new Map<string, TableSample>()
  for (const sample of samples) {
    const key = JSON.stringify(sample.heads)
    const before = byHeads.get(key)
    byHeads.set(key, before === undefined ? sample : { ...before, rows: [...before.rows, ...sample.rows] })
  }
  return {
    format: 'spendshift-mapping',
    version: 1,
    tables: withoutSummaries([...byHeads.values()].map(guessTable)),
  }
}

/** Tables without supplier and date sum up the others, where one of those has both beside its values. */
function withoutSummaries(tables: readonly TableMapping[]): TableMapping[] {
  const names = ({ columns }: TableMapping) => (columns.supplier ?? columns.supplierNumber) !== undefined
  const dated = ({ columns }: TableMapping) => (columns.date ?? columns.start) !== undefined
  const isWhole = (table: TableMapping) => names(table) && dated(table) && table.columns.value !== undefined
  if (!tables.some(isWhole)) return [...tables]
  return tables.map((table) =>
    names(table) || dated(table)
      ? table
      : { ...table, leftOut: true, why: [...table.why, { key: 'spend.why.summary', params: {} }] }
  )
}

/** What each column of a sample holds. */
export function profilesOf({ heads, rows }: TableSample): Profile[] {
  return heads.map((head, index) =>
    profileOf(
      head,
      rows.map((cells) => cells[index] ?? '')
    )
  )
}

/** Guess how one table is to be read. */
export function guessTable(sample: TableSample): TableMapping {
  const profiles = profilesOf(sample)
  const layout = knownLayout(sample.heads)
  const columns = new Map<Role, ColumnUse>()
  for (const { role, profile, reason, score } of chosen(profiles, layout)) {
    const use = columnUse(role, profile, reason, profiles)
    columns.set(role, { ...use, sure: surenessOf(score, use) })
  }
  const table: TableMapping = {
    layout: layout?.id ?? null,
    kind: 'contract',
    currency: null,
    bidRows: false,
    columns: Object.fromEntries(columns),
    procedures: procedures(profiles.find(({ head }) => head === columns.get('procedure')?.column)),
    why: layout === null ? [] : [{ key: 'spend.why.layout', params: { layout: layout.id } }],
  }
  return refine(table, sample, profiles)
}

/** Scores from which a guess is sure, or likely (0–1). */
const sureFrom = 0.75
const likelyFrom = 0.5

function surenessOf(score: number, { why }: ColumnUse): Sureness {
  const isOpen = why.some(({ key }) => /(Undecided|Mixed)$/.test(key))
  return isOpen || score < likelyFrom ? 'check' : score < sureFrom ? 'likely' : 'sure'
}

interface Choice {
  readonly role: Role
  /** How well name and contents fit (0–1), or 2 in a layout that is known. */
  readonly score: number
  readonly profile: Profile
  readonly reason: readonly Reason[]
}

/** Each role's column: the best pair first, and each column for one role only, unless it tells of several traits. */
function chosen(profiles: readonly Profile[], layout: KnownLayout | null): Choice[] {
  const pairs: Choice[] = []
  for (const profile of profiles) {
    const plain = plainName(profile.head)
    for (const role of ROLES) {
      if (layout?.without.includes(role) === true) continue
      if (layout?.columns.get(role) === profile.head && profile.filled > 0) {
        pairs.push({
          role,
          profile,
          score: 2,
          reason: [{ key: 'spend.why.layout', params: { layout: layout.id } }],
        })
        continue
      }
      const name = matchName(plain, role)
      if (name.score === 0) continue
      const fit = contentFit(role, profile)
      const score = name.score * fit
      if (score < leastScore) continue
      const reason = [
        { key: 'spend.why.name', params: { phrase: name.phrase } },
        { key: 'spend.why.contents', params: { share: Math.round(fit * 100) / 100 } },
      ]
      pairs.push({ role, profile, score, reason })
    }
  }
  pairs.sort((a, b) => b.score - a.score)
  const takenRoles = new Set<Role>()
  const takenColumns = new Set<string>()
  return pairs.filter(({ role, profile }) => {
    const mayShare = isFlag(role) && hasOwnWords(profile.common, role)
    if (takenRoles.has(role) || (takenColumns.has(profile.head) && !mayShare)) return false
    takenRoles.add(role)
    takenColumns.add(profile.head)
    return true
  })
}

/** The words of a procedure column with the route each speaks of, the commonest first. */
export function procedures(profile: Profile | undefined): TableMapping['procedures'] {
  return (profile?.common ?? []).map(([words, count]) => {
    const { route, phrase } = routeOf(words)
    return { words, route, count, why: [whyRoute(route, phrase)] }
  })
}

function whyRoute(route: RouteKind, phrase: string | null): Reason {
  return phrase === null
    ? { key: 'spend.why.routeUnknown', params: {} }
    : { key: 'spend.why.routeWords', params: { route, phrase } }
}
