import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** What decides who can bid, and how much of it: the fields on which an assumption must be wide. */
const FIELDS = ['capacityPerYear', 'entry', 'contractLimit'] as const

/** How far the tenth and the ninetieth percentile of an assumption lie from its middle, at least; less the last digit. */
const FACTOR = 1.5 * (1 - 1e-9)

interface Quantity {
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly shape?: string
  readonly grade?: string
}

interface File {
  readonly groups: readonly ({ readonly id: string } & Partial<Record<(typeof FIELDS)[number], Quantity>>)[]
}

const folder = new URL('../../scenarios/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'scenario.schema.json')

/** Assumptions of a file on these fields. One of nothing at all, such as the entry of firms that may not bid, is no range. */
function assumptions(name: string) {
  const { groups } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as File
  return groups.flatMap((group) =>
    FIELDS.flatMap((field) => {
      const quantity = group[field]
      return quantity?.grade === 'D' && quantity.value > 0 ? [{ group: group.id, field, ...quantity }] : []
    })
  )
}

it.each(files)('%s: assumptions on who can supply are lognormal and wide', (name) => {
  const wide = ({
    field,
    value,
    low = value,
    high = value,
    shape,
  }: ReturnType<typeof assumptions>[number]) => {
    // No more than all firms of a group can be able to bid.
    const top = field === 'entry' ? 1 : Infinity
    return shape === 'lognormal' && low <= value / FACTOR && high >= Math.min(top, value * FACTOR)
  }
  expect(assumptions(name).length).toBeGreaterThan(0)
  expect(assumptions(name).filter((each) => !wide(each))).toEqual([])
})
