/**
 * Spearman's rank correlation (1904): how steadily one list rises with the other, −1 to 1. Equal numbers share their
 * mean rank; a list without spread correlates with nothing and gives 0.
 */
export function rankCorrelation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [x, y] = [ranks(a), ranks(b)]
  const middle = (x.length - 1) / 2
  let [both, ofX, ofY] = [0, 0, 0]
  x.forEach((rank, i) => {
    const [dx, dy] = [rank - middle, (y[i] ?? middle) - middle]
    both += dx * dy
    ofX += dx * dx
    ofY += dy * dy
  })
  return ofX === 0 || ofY === 0 ? 0 : both / Math.sqrt(ofX * ofY)
}

function ranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, i) => ({ value: values[i] ?? 0, i }))
  order.sort((a, b) => a.value - b.value || a.i - b.i)
  const all = new Float64Array(values.length)
  for (let from = 0; from < order.length;) {
    let to = from + 1
    while (order[to] && order[to]?.value === order[from]?.value) to++
    for (const { i } of order.slice(from, to)) all[i] = (from + to - 1) / 2
    from = to
  }
  return all
}
