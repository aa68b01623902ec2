import { inputError } from './problems.ts'

/** What parts of every kind say of themselves. */
export interface PartFile {
  readonly file: string
  readonly head: object
  readonly first: number
  readonly count: number
}

/** A field of data from outside, which may not even be an object. */
export const fieldOf = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined

export const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0

/** @throws InputError naming the first field in which the heads differ. */
export function checkHeads(lead: PartFile, other: PartFile): void {
  for (const field of Object.keys(lead.head)) {
    const [wanted, found] = [lead, other].map(({ head }) => JSON.stringify(fieldOf(head, field)))
    if (wanted === found) continue
    throw inputError(other.file, `${found}, must be ${wanted} as in ${lead.file}`, `head.${field}`)
  }
}

/** @throws InputError when a future is missing or there twice. */
export function checkWhole(parts: readonly PartFile[], runs: number): void {
  let next = 0
  for (const { file, first, count } of parts.toSorted((a, b) => a.first - b.first)) {
    if (first < next) throw inputError(file, `holds futures that another part holds too, must be given once`)
    if (first > next) break
    next += count
  }
  if (next === runs) return
  throw inputError(parts[0]?.file ?? '', `future ${next + 1} of ${runs} is in no part, must be in one`)
}
