import fc from 'fast-check'
import { clean, readSpend, SpendError, sourceOfBytes } from '../../src/spend/index.ts'
import { corpus } from './corpus.ts'
import { damage } from './damage.ts'
import { accepted, type Kind, kindOf, refusal, silent, type Verdict } from './kind.ts'
import { registerAs, type Register, registers } from './registers.ts'

/** Reads bytes; what the reader refuses is a verdict, what else it throws is a crash. */
async function read(
  bytes: Uint8Array,
  then: (records: Awaited<ReturnType<typeof readSpend>>) => Verdict
): Promise<Verdict> {
  try {
    return then(await readSpend([sourceOfBytes('fuzz', bytes)]))
  } catch (thrown) {
    if (!(thrown instanceof SpendError)) throw thrown
    const [, place = '', message = ''] = /^(fuzz): (.+; .+)$/s.exec(thrown.message) ?? []
    return place === '' ? refusal('', thrown.message) : { outcome: 'refused', what: message }
  }
}

/** Of a register that was written by rule, each value comes back to the cent: so does their plain sum. */
const truth = ({ rows }: Register, bytes: Uint8Array) =>
  read(bytes, ({ records }) => {
    const cents = rows.reduce((sum, row) => sum + row.cents, 0)
    const found = records.reduce((sum, { value }) => sum + Math.round((value ?? 0) * 100), 0)
    if (records.length !== rows.length) return silent(`${records.length} rows read of ${rows.length}`)
    return found === cents ? accepted : silent(`${found} cents read of ${cents}`)
  })

/** A damaged file: what is read is plain numbers, and cleaning takes them. */
const survives = (bytes: Uint8Array) =>
  read(bytes, ({ records }) => {
    const odd = records.find(({ value }) => value !== null && !Number.isFinite(value))
    if (odd) return silent(`row ${odd.row} has the value ${odd.value}`)
    clean(records)
    return accepted
  })

const broken = (files: readonly Uint8Array[]) =>
  fc
    .tuple(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([bytes, changes]) => changes.reduce((each, change) => change(each), bytes))

const FOLDER = 'tests/fixtures/spend'

export const spendKinds: readonly Kind[] = [
  ...(['csv', 'xlsx', 'json'] as const).map((format) =>
    kindOf(`spend file with known sum, ${format}`, 80, registers, (register) =>
      truth(register, registerAs(format, register))
    )
  ),
  kindOf('spend file, CSV damaged', 80, broken(corpus(FOLDER, '.csv', '.txt')), survives),
  kindOf('spend file, JSON damaged', 80, broken(corpus(FOLDER, '.json')), survives),
  kindOf(
    'spend file, XLSX damaged',
    80,
    fc.tuple(registers, damage).map(([register, change]) => change(registerAs('xlsx', register))),
    survives
  ),
]
