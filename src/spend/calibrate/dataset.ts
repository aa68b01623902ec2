import type { SpendRecord } from '../record.ts'
import type { Knowledge } from '../suppliers/classify.ts'
import { createIdentities } from '../suppliers/identify.ts'
import type { Contract } from './contract.ts'
import { contractsOf, type Contracts } from './contracts.ts'
import { raised, settleYears, type Period } from './period.ts'
import { groupSuppliers, type Grouping } from './groups.ts'
import { supplierFacts, type SupplierFacts } from './supplier-facts.ts'

/** Records made ready: contracts with their years, suppliers with their traits. */
export interface Dataset extends Omit<Contracts, 'contracts'> {
  readonly contracts: readonly Contract[]
  readonly yearlyFiles: Period['yearlyFiles']
  readonly suppliers: readonly SupplierFacts[]
  readonly grouping: Grouping
  /** Rows of each file, in the order in which the files come. */
  readonly files: readonly { readonly name: string; readonly rows: number; readonly lastRow: number }[]
}

export function createDataset(records: readonly SpendRecord[], knowledge: Knowledge): Dataset {
  const identities = createIdentities(mentionsOf(records))
  const made = contractsOf(records, identities)
  const settled = settleYears(made.contracts, made.yearStart)
  const { yearlyFiles } = settled
  const contracts = raised(settled.contracts, yearlyFiles, made.yearStart)
  const suppliers = supplierFacts(records, contracts, { identities, knowledge })
  return {
    ...made,
    contracts,
    yearlyFiles,
    suppliers,
    grouping: groupSuppliers(suppliers),
    files: filesOf(records),
  }
}

function* mentionsOf(records: readonly SpendRecord[]) {
  for (const { suppliers } of records) yield* suppliers
}

function filesOf(records: readonly SpendRecord[]): Dataset['files'] {
  const files = new Map<string, { rows: number; lastRow: number }>()
  for (const { file, row } of records) {
    const { rows, lastRow } = files.get(file) ?? { rows: 0, lastRow: 0 }
    files.set(file, { rows: rows + 1, lastRow: Math.max(lastRow, row) })
  }
  return [...files].map(([name, counts]) => ({ name, ...counts }))
}

/** Who won a contract: its parts by group; one without a supplier named is of the last group, where the unknown are. */
export function createWinners({ suppliers, grouping }: Pick<Dataset, 'suppliers' | 'grouping'>) {
  const places = new Map(suppliers.map(({ key, traits }) => [key, grouping.placeOf(traits)]))
  const unknown = grouping.groups.length - 1
  return (contract: Contract): { readonly group: number; readonly part: number }[] => {
    const { suppliers: keys } = contract
    if (keys.length === 0) return [{ group: unknown, part: 1 }]
    return keys.map((key) => ({ group: places.get(key) ?? unknown, part: 1 / keys.length }))
  }
}
