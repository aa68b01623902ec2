import type { SupplierMention } from '../record.ts'
import type { RowView } from './apply.ts'
import type { ColumnUse } from './mapping.ts'
import { partedNames } from './several-suppliers.ts'
import type { TextPool } from './text-pool.ts'

/** The suppliers that a row names; none when neither a name nor a number stands there. */
export function mentionsOf(
  see: RowView,
  use: ColumnUse | undefined,
  flags: SupplierMention['flags'],
  pool: TextPool
): SupplierMention[] {
  const cell = see.text('supplier')
  if (use?.packed === true && cell.startsWith('[')) return packed(cell)
  const names = partedNames(cell, use?.separator)
  const numbers = partedNames(see.text('supplierNumber'), use?.separator)
  const postcode = see.text('postcode') || null
  const place = see.text('place') || null
  const count = Math.max(names.length, numbers.length === names.length ? numbers.length : 1)
  const kept = (text: string | null) => (text === null ? null : pool.shared(text))
  const mentions: SupplierMention[] = []
  for (let at = 0; at < count; at++) {
    const name = names[at] ?? ''
    const number = (numbers.length === names.length ? numbers[at] : at === 0 ? numbers[0] : '') || null
    if (name === '' && number === null) continue
    mentions.push({
      name: pool.shared(name),
      number: kept(number),
      postcode: kept(postcode),
      place: kept(place),
      flags,
    })
  }
  return mentions
}

/** Contracts Finder: [name|address|kind of number|number|small|non-profit], one after another. */
function packed(cell: string): SupplierMention[] {
  return [...cell.matchAll(/\[([^\]]*)\]/g)].map(([, inner = '']) => {
    const [name = '', address = '', , number = '', small = '', vcse = ''] = inner
      .split('|')
      .map((part) => part.trim())
    const flags: SupplierMention['flags'] = { ...said('small', small), ...said('nonProfit', vcse) }
    const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i.exec(address)?.[0] ?? null
    return { name, number: number || null, postcode, place: address || null, flags }
  })
}

function said(flag: 'small' | 'nonProfit', word: string): SupplierMention['flags'] {
  return /^(yes|true)$/i.test(word) ? { [flag]: true } : /^(no|false)$/i.test(word) ? { [flag]: false } : {}
}
