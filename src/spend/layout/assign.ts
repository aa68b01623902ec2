import { columnUse } from './column-use.ts'
import { procedures, profilesOf, type TableSample } from './guess.ts'
import type { TableMapping } from './mapping.ts'
import type { Role } from './role.ts'

/**
 * The mapping of a table after the user has given a role another column, or none. How that column writes numbers,
 * dates, and yes and no is taken from its contents; the procedures' routes that are known already are kept.
 *
 * @throws RangeError when the table has no such column.
 */
export function assignColumn(
  table: TableMapping,
  role: Role,
  column: string | null,
  sample: TableSample
): TableMapping {
  const { [role]: _, ...rest } = table.columns
  const columns: TableMapping['columns'] = rest
  if (column !== null && table.leftOut === true)
    return assignColumn({ ...table, leftOut: false }, role, column, sample)
  if (column === null) return { ...table, columns, ...(role === 'procedure' ? { procedures: [] } : {}) }
  const profiles = profilesOf(sample)
  const profile = profiles.find(({ head }) => head === column)
  if (profile === undefined) throw new RangeError(`no such column: ${column}`)
  columns[role] = columnUse(role, profile, [{ key: 'spend.why.user', params: {} }], profiles)
  if (role !== 'procedure') return { ...table, columns }
  const known = new Map(table.procedures.map((each) => [each.words, each]))
  return { ...table, columns, procedures: procedures(profile).map((each) => known.get(each.words) ?? each) }
}
