import { isMixed } from './dates.ts'
import type { ColumnUse, Reason } from './mapping.ts'
import type { Profile } from './profile.ts'
import { DATE_ROLES, isFlag, NUMBER_ROLES, type Role } from './role.ts'
import { separatorOf } from './several-suppliers.ts'
import { meaningOf } from './yes-no.ts'

/** A column's use with its conventions, and what could not be decided said among the reasons. */
export function columnUse(
  role: Role,
  profile: Profile,
  reason: readonly Reason[],
  profiles: readonly Profile[]
): ColumnUse {
  const use: ColumnUse = { column: profile.head, why: [...reason], samples: [...profile.samples] }
  if (NUMBER_ROLES.includes(role)) {
    use.numbers = { ...profile.numbers.style }
    if (profile.numbers.undecided) use.why.push({ key: 'spend.why.numbersUndecided', params: {} })
  }
  if (DATE_ROLES.includes(role)) {
    use.dates = { ...profile.dates.style, ...(isMixed(profile.dates) ? { mixed: true } : {}) }
    if (isMixed(profile.dates)) use.why.push({ key: 'spend.why.datesMixed', params: {} })
    if (profile.dates.undecided) {
      const sibling = profiles.find(({ dates, dateShare }) => dateShare > 0.6 && decides(dates))
      if (sibling === undefined) use.why.push({ key: 'spend.why.datesUndecided', params: {} })
      else {
        use.dates = { ...sibling.dates.style }
        use.why.push({ key: 'spend.why.datesLike', params: { column: sibling.head } })
      }
    }
  }
  if (role === 'won' || isFlag(role)) {
    const meaning = meaningOf(profile.common, role)
    use.yes = [...meaning.yes]
    use.no = [...meaning.no]
  }
  if (role === 'supplier') {
    const isPacked = profile.cells.every((cell) => /^\[[^\]]*\|[^\]]*\|/.test(cell))
    const separator = isPacked ? null : separatorOf(profile)
    if (isPacked) use.packed = true
    if (separator !== null) use.separator = separator
  }
  return use
}

function decides({ undecided, agreeing, style }: Profile['dates']): boolean {
  return !undecided && agreeing > 0 && style.order !== 'ymd'
}
