/** Widths of a normal, in standard deviations, between its 10th and its 90th percentile. */
const NORMAL_80 = 2.5631

type Fields = Record<string, unknown>

/**
 * What a scenario file demands beyond its schema, mended: ranges and ramps that rise, steps by rising year, shapes that
 * fit. Otherwise nearly all random files would be refused before a number is played.
 */
export function repair(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(repair)
  const all: Fields = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, repair(each)]))
  if ('value' in all) return rising(all)
  if ('startYear' in all && 'endYear' in all) return { ...all, ...ordered(all, ['startYear', 'endYear']) }
  if (Array.isArray(all['steps'])) return { ...all, steps: steps(all['steps'] as Fields[]) }
  if (Array.isArray(all['directShares']))
    return { ...all, directShares: bands(all['directShares'] as Fields[]) }
  return all
}

function rising(all: Fields): Fields {
  const { low, high, shape, ...plain } = all
  if (typeof low !== 'number' || typeof high !== 'number') return plain
  const range = { ...all, ...ordered(all, ['low', 'value', 'high']) } as Fields &
    Record<'low' | 'value' | 'high', number>
  const deviation = (range.high - range.low) / NORMAL_80
  const fits =
    (shape !== 'lognormal' || range.low > 0) &&
    (shape !== 'beta' ||
      range.low === range.high ||
      range.value * (1 - range.value) > 1.05 * deviation * deviation)
  if (fits) return range
  const { shape: _, ...without } = range as Fields
  return without
}

function ordered(all: Fields, names: readonly string[]): Fields {
  const numbers = names.map((name) => Number(all[name])).sort((a, b) => a - b)
  return Object.fromEntries(names.map((name, i) => [name, numbers[i]]))
}

const steps = (list: readonly Fields[]): Fields[] =>
  [...new Map(list.map((each) => [each['year'], each])).values()].sort(
    (a, b) => Number(a['year']) - Number(b['year'])
  )

function bands(list: readonly Fields[]): Fields[] {
  const end = ({ upTo }: Fields): number =>
    Number(typeof upTo === 'object' ? (upTo as Fields)['value'] : upTo)
  return [...new Map(list.map((each) => [end(each), each])).values()].sort((a, b) => end(a) - end(b))
}
