import { isSealed } from './part-seal.ts'
import { inputError, type InputError } from './problems.ts'
import { readBytes } from './read.ts'

/** What a part says of itself first. */
export type PartFormat = 'spendshift-shard' | 'spendshift-analysis-part'

const FORMATS: readonly unknown[] = ['spendshift-shard', 'spendshift-analysis-part'] satisfies PartFormat[]

/** Version of the files of both formats: since 2 their last field is a checksum of all before it. */
export const PART_VERSION = 2

/** What parts of every kind say of themselves. */
export interface PartFile {
  readonly file: string
  readonly head: object
  readonly first: number
  readonly count: number
}

/** Version and checksum of a part are right, and what it holds is still to be looked at. */
export function readPart(file: string, format: PartFormat): unknown {
  const bytes = readBytes(file)
  const json = jsonOf(bytes)
  const found = fieldOf(json, 'format')
  if (!FORMATS.includes(found)) {
    throw inputError(file, 'is no part, or a damaged one, must be as --shard wrote it: play that part again')
  }
  if (found !== format) {
    throw inputError(file, `${String(found)}, must be ${format} as in the first file`, 'format')
  }
  const version = fieldOf(json, 'version')
  if (version !== PART_VERSION) {
    const message = `${String(version)}, must be ${PART_VERSION}: play that part again with this version`
    throw inputError(file, message, 'version')
  }
  if (!isSealed(bytes)) throw damaged(file)
  return json
}

/** The refusal of a part that is not as it was written. */
export const damaged = (file: string): InputError =>
  inputError(file, 'is damaged, must be as --shard wrote it: play that part again')

/** Undefined when it is not JSON. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
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
