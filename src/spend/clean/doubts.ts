import { changed, type Detector, found, where } from './finding.ts'

/** Values with letters or signs that say neither size nor currency: never guessed, and never dropped in silence. */
export const unreadValues: Detector = (records) => {
  const indices = where(records, ({ unread }) => unread !== undefined)
  const texts = new Set(indices.map((index) => records[index]?.unread ?? ''))
  return found(indices, {
    proposed: 'keep',
    alternatives: ['drop'],
    params: { texts: [...texts].slice(0, 5).join(', ') },
  })
}

/** Cells that say that nothing is known, such as NULL or TBC: they count as empty, and there is nothing to choose. */
export const placeholders: Detector = (records) => {
  const indices = where(records, ({ nothing }) => (nothing ?? 0) > 0)
  const cells = indices.reduce((sum, index) => sum + (records[index]?.nothing ?? 0), 0)
  return found(indices, { proposed: 'keep', alternatives: [], params: { cells } })
}

/**
 * A column of dates that writes some day first and some month first. Dates that can be read both ways are read as most of
 * the others, or, where the user wishes, the other way.
 */
export const mixedDates: Detector = (records) => {
  const indices = where(records, ({ otherDate }) => otherDate !== undefined)
  const both = indices.filter((index) => typeof records[index]?.otherDate === 'string')
  const [example] = both
  const shown = example === undefined ? undefined : records[example]
  return found(indices, {
    proposed: 'keep',
    alternatives: both.length > 0 ? ['swap'] : [],
    params: {
      both: both.length,
      first: shown?.date ?? shown?.start ?? '',
      second: shown?.otherDate ?? '',
    },
    apply: () =>
      changed(records, both, (record) =>
        record.date === null
          ? { ...record, start: record.otherDate ?? null }
          : { ...record, date: record.otherDate ?? null }
      ),
  })
}

/** Fewer rows than these may well be of a few days, and so may a column of more days than these (counts). */
const fewest = { rows: 50, days: 3 } as const

/**
 * Many rows, all of a few days: the days on which a list was made rather than those of awards. Where contracts have
 * first days that differ more, those are proposed.
 */
export const fewDays: Detector = (records) => {
  const dated = where(records, ({ date }) => date !== null)
  const days = new Set(dated.map((index) => records[index]?.date ?? ''))
  if (dated.length <= fewest.rows || days.size > fewest.days) return null
  const starts = dated.flatMap((index) => records[index]?.start ?? [])
  const hasStarts = starts.length > dated.length / 2 && new Set(starts).size > fewest.days
  return found(dated, {
    proposed: hasStarts ? 'start' : 'keep',
    alternatives: hasStarts ? ['keep'] : [],
    params: { days: [...days].toSorted().join(', ') },
    apply: () => changed(records, dated, (record) => ({ ...record, date: record.start ?? record.date })),
  })
}
