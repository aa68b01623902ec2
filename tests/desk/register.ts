/** A register of made-up contracts, one a row: enough of them to make a place of. */
export function registerText(rows = 240): string {
  const suppliers = [
    'Alder Works Ltd',
    'Birch Cleaning Co-operative',
    'Cedar Foods plc',
    'Dogwood Builders Ltd',
  ]
  const lines = Array.from({ length: rows }, (_, i) => {
    const month = String(1 + (i % 12)).padStart(2, '0')
    const year = 2022 + (Math.floor(i / 12) % 2)
    const value = 8000 * (1 + ((i * 37) % 53))
    const category = i % 3 === 0 ? 'Cleaning' : 'Building works'
    const bids = 1 + ((i * 7) % 5)
    const procedure = i % 4 === 0 ? 'Direct award' : 'Open procedure'
    const postcode = i % 2 === 0 ? 'M3 5AB' : 'LS1 4DY'
    const cells = [
      `C-${i}`,
      `${year}-${month}-15`,
      value,
      category,
      procedure,
      bids,
      suppliers[i % 4],
      postcode,
    ]
    return cells.join(',')
  })
  const head =
    'Contract number,Award date,Contract value,Category,Procedure,Number of bids,Supplier name,Supplier postcode'
  return `${[head, ...lines].join('\n')}\n`
}
