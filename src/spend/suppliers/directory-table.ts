import type { DirectoryRow } from './directory.ts'
import { fold } from './fold.ts'
import { SUPPLIER_TRAITS, type SupplierTrait } from './traits.ts'

const NAME =
  /^(?:(?:supplier|vendor|company|firm|business|organisation|organization|contractor|legal|trading)(?: name)?|name|nombre|nom|proveedor|fornecedor|razon social|razao social|denominacion|廠商名稱|廠商|名稱)$/u
const NUMBER =
  /^(?:.*\b(?:number|no|id|nif|cif|vat|siret|siren|cnpj|rfc|rut|ein|tax|uei|duns|crn)\b.*|統一編號|統編)$/u
const TRAITS = /^(?:traits?|certifications?|certificates?|type|types|category|designation|status|kind)$/

/** Words by which lists of certified firms name a trait, as folded. */
const WORDS: readonly (readonly [SupplierTrait, RegExp])[] = [
  ['local', /^(?:local|locally owned|lbe|local business(?: enterprise)?|resident)$/],
  ['cooperative', /^(?:co ?op(?:erative)?s?|cooperativa|worker owned|合作社)$/u],
  [
    'nonProfit',
    /^(?:non ?profit|not for profit|vcse?|charity|voluntary|social enterprise|third sector|cic)$/,
  ],
  [
    'womenLed',
    /^(?:women ?(?:led|owned)?|woman owned|wbe|wosb|female owned|mulheres|mujeres|women owned business.*)$/,
  ],
  [
    'minorityOwned',
    /^(?:minority ?(?:owned)?|mbe|bame|black owned|indigenous|maori|first nations|dbe|minority owned business.*)$/,
  ],
  ['familyFarm', /^(?:family ?farm|agricultura familiar|dap|caf|gaec)$/],
  ['small', /^(?:small|sme|sbe|small business(?: enterprise)?|micro|pyme|mipyme|mpe|epp|me|kmu|tpe|pme)$/],
]

const MIXED: Readonly<Record<string, readonly SupplierTrait[]>> = {
  mwbe: ['minorityOwned', 'womenLed'],
  'm wbe': ['minorityOwned', 'womenLed'],
  slbe: ['small', 'local'],
}

/** The traits that a word of a certificate or a column stands for; none when it is unknown. */
function traitsOfWord(word: string): readonly SupplierTrait[] {
  const folded = fold(word)
  const own = SUPPLIER_TRAITS.filter(
    (trait) => fold(trait) === folded || fold(trait.replace(/[A-Z]/g, ' $&')) === folded
  )
  if (own.length > 0) return own
  return MIXED[folded] ?? WORDS.filter(([, pattern]) => pattern.test(folded)).map(([trait]) => trait)
}

const YES = /^(?:y|yes|true|1|x|s|si|sim|oui|ja|是|✓)$/u
const NO = /^(?:n|no|nao|non|nein|false|0|否)$/u

export type DirectoryTable =
  | { readonly ok: true; readonly rows: readonly DirectoryRow[]; readonly unknownWords: readonly string[] }
  | { readonly ok: false; readonly path: string; readonly message: string }

/**
 * Reads a table of certified firms: a column of names or numbers, and either a column for each trait with yes or no, or
 * one that lists traits. A table of names alone has nothing to say.
 *
 * @param cells the header, then a row for each supplier.
 */
export function readDirectory(cells: readonly (readonly string[])[]): DirectoryTable {
  const [header = [], ...body] = cells
  const heads = header.map(fold)
  const name = heads.findIndex((head) => NAME.test(head))
  const number = heads.findIndex((head, i) => i !== name && NUMBER.test(head))
  if (name < 0 && number < 0) {
    return {
      ok: false,
      path: 'header',
      message: `names no column of suppliers, must have one called name or number`,
    }
  }
  const columns = header.map((head, i) => (i === name || i === number ? [] : traitsOfWord(head)))
  const listed = heads.findIndex((head, i) => i !== name && i !== number && TRAITS.test(head))
  if (listed < 0 && columns.every((traits) => traits.length === 0)) {
    const words = SUPPLIER_TRAITS.join(', ')
    return {
      ok: false,
      path: 'header',
      message: `names no trait, must have a column called traits, or one of ${words}`,
    }
  }
  const unknown = new Set<string>()
  const rows = body.flatMap((row, index): DirectoryRow[] => {
    const cell = (i: number) => (i < 0 ? '' : (row[i] ?? '').trim())
    if (cell(name) === '' && cell(number) === '') return []
    const traits: Partial<Record<SupplierTrait, boolean>> = {}
    columns.forEach((each, i) => {
      const answer = fold(cell(i))
      if (YES.test(answer) || NO.test(answer)) for (const trait of each) traits[trait] = YES.test(answer)
    })
    for (const word of cell(listed).split(/[,;|/+]/)) {
      const meant = traitsOfWord(word)
      if (meant.length === 0 && word.trim() !== '') unknown.add(word.trim())
      for (const trait of meant) traits[trait] = true
    }
    return [{ row: index + 1, name: cell(name), number: cell(number) || null, traits }]
  })
  return { ok: true, rows, unknownWords: [...unknown].sort() }
}
