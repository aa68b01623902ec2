import { encodeQR } from 'qr'

/** A QR code as one path of unit squares. */
export interface QrPath {
  /** Side of the picture in squares, with the quiet zone of four on every side that readers need. */
  readonly size: number
  readonly d: string
}

const QUIET_ZONE = 4
/** Bytes beyond which the squares are too small for a phone's camera at a wall's distance. */
export const MOST_QR_BYTES = 600

/**
 * The QR code of a text; null where it would be too dense to be read, or leads nowhere by itself (`#…`). Error correction:
 * medium, 15% of it may be lost.
 */
export function qrPath(text: string): QrPath | null {
  if (text.startsWith('#') || new TextEncoder().encode(text).length > MOST_QR_BYTES) return null
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE })
  const d = rows.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h${-length}Z`))
  return { size: rows.length, d: d.join('') }
}

/** The dark squares of a row that touch, as one. */
function runsOf(row: readonly boolean[]): (readonly [from: number, length: number])[] {
  const runs: (readonly [number, number])[] = []
  let from = -1
  for (let x = 0; x <= row.length; x++) {
    if (row[x] === true) from = from < 0 ? x : from
    else if (from >= 0) {
      runs.push([from, x - from])
      from = -1
    }
  }
  return runs
}

/** A QR code's path elsewhere and larger, each square whole units wide so that no seam shows between rows. */
export function qrPathAt({ d }: QrPath, left: number, top: number, unit: number): string {
  return d.replace(
    /M(\d+) (\d+)h(\d+)v1h-\d+Z/g,
    (_, x: string, y: string, length: string) =>
      `M${left + Number(x) * unit} ${top + Number(y) * unit}h${Number(length) * unit}v${unit}h${-Number(length) * unit}Z`
  )
}

/** A QR code as an SVG file. */
export function qrSvg({ size, d }: QrPath, title: string): string {
  const text = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" role="img" shape-rendering="crispEdges"><title>${text}</title><path fill="#fff" d="M0 0h${size}v${size}H0Z"/><path d="${d}"/></svg>\n`
}
