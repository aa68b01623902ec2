import type { Role } from './role.ts'

/** A layout recognised by the names of its columns, with what they hold. */
export interface KnownLayout {
  readonly id: string
  readonly columns: ReadonlyMap<Role, string>
  /** Roles that no column of it has, whatever the names say. */
  readonly without: readonly Role[]
}

const layouts: readonly {
  id: string
  signature: readonly string[]
  columns: Partial<Record<Role, string>>
  without?: readonly Role[]
}[] = [
  {
    id: 'hualien',
    signature: ['case_key', 'tender_method', 'winning_vendors', 'bidder_count_derived'],
    columns: { process: 'case_key', estimate: 'budget_amount', category: 'procurement_category' },
  },
  {
    id: 'salford',
    signature: ['Process Used', 'Purchasing Body', 'Contract Reference', 'Supplier Postcode'],
    columns: { category: 'ProClass Description' },
  },
  {
    id: 'compranet',
    signature: ['TIPO_PROCEDIMIENTO', 'PROVEEDOR_CONTRATISTA', 'IMPORTE_CONTRATO'],
    columns: {
      process: 'NUMERO_EXPEDIENTE',
      contract: 'CODIGO_CONTRATO',
      buyer: 'DEPENDENCIA',
      small: 'ESTRATIFICACION_MPC',
      title: 'TITULO_CONTRATO',
      category: 'TIPO_CONTRATACION',
    },
  },
  {
    id: 'decp',
    signature: ['objet', 'codeCPV', 'montant', 'dateNotification'],
    columns: { process: 'uid', buyer: 'acheteur.nom', category: 'codeCPV', date: 'dateNotification' },
  },
  {
    id: 'philadelphia-services',
    signature: ['original_contract_id', 'current_item_id', 'adv_or_exempt', 'amt'],
    columns: {
      process: 'original_contract_id',
      contract: 'current_item_id',
      category: 'contract_structure_type',
    },
  },
  {
    id: 'philadelphia-commodities',
    signature: ['Bid_Number', 'Contract_Number', 'Contract_Amount', 'Vendor_Name'],
    columns: { process: 'Bid_Number', contract: 'Contract_Number', category: 'Contract_Type' },
  },
  {
    id: 'toronto',
    signature: ['RFx (Solicitation) Type', 'High Level Category', 'Successful Supplier', 'Awarded Amount'],
    columns: {},
  },
  {
    id: 'calderdale',
    signature: ['Net Amount', 'Supplier(Beneficiary) Name', 'Purpose of Spend (Summary)'],
    columns: { supplierNumber: 'Supplier ID' },
  },
  {
    id: 'contracts-finder',
    signature: ['Notice Identifier', 'Organisation Name', 'Awarded Value', 'Awarded Date'],
    columns: {
      process: 'Notice Identifier',
      status: 'Status',
      category: 'CPV Codes',
      supplier: 'Supplier [Name|Address|Ref type|Ref Number|Is SME|Is VCSE]',
    },
    // The postcode is the place of delivery, and the range of values is the notice's.
    without: ['postcode', 'place', 'won'],
  },
  {
    id: 'contracts-finder-list',
    signature: ['organisation', 'awarded_value', 'awarded_supplier', 'cpv_codes'],
    columns: { process: 'id', category: 'cpv_codes', small: 'awarded_to_sme', status: 'status' },
    without: ['postcode', 'place', 'won'],
  },
]

/** The known layout that has all its marks among the columns, or null. */
export function knownLayout(heads: readonly string[]): KnownLayout | null {
  const present = new Set(heads)
  const found = layouts.find(({ signature }) => signature.every((head) => present.has(head)))
  if (found === undefined) return null
  const columns = Object.entries(found.columns) as [Role, string][]
  return {
    id: found.id,
    columns: new Map(columns.filter(([, head]) => present.has(head))),
    without: found.without ?? [],
  }
}
