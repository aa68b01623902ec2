import Papa from 'papaparse'

const candidates = [',', ';', '\t', '|', '^', '~']
const lookedAtRows = 60

/** What is left of a delimiter's score that does not stand between the names of the columns (0–1). */
const unnamed = 0.3

/**
 * Whether a delimiter stands in the row of column names: the first line that has any of them. Commas within names and
 * titles may be as many in each row, but the names have none.
 */
function isInNames(head: string, delimiter: string): boolean {
  const first = head.split('\n', lookedAtRows).find((line) => candidates.some((each) => line.includes(each)))
  return first?.includes(delimiter) === true
}

/**
 * The delimiter under which the first rows of a text have most columns, and the same number of them.
 *
 * @param head the beginning of the text, ended at a line's end when it is cut.
 */
export function guessDelimiter(head: string): string {
  let best = ','
  let bestScore = 0
  for (const delimiter of candidates) {
    if (!head.includes(delimiter)) continue
    const score = agreement(head, delimiter) * (isInNames(head, delimiter) ? 1 : unnamed)
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

function agreement(head: string, delimiter: string): number {
  const rows = Papa.parse<string[]>(head, { delimiter, newline: '\n', preview: lookedAtRows }).data
  const widths = rows.filter((row) => row.length > 1 || row[0] !== '').map((row) => row.length)
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  let score = 0
  for (const [width, count] of counts) {
    if (width > 1) score = Math.max(score, (count / widths.length) * Math.log2(width))
  }
  return score
}
