/** Words that are written where nothing is known, in lower case. */
const words = new Set(
  [
    'null / na / n/a / #n/a / #na / nan / nil / tbc / tba / tbd / n.d. / n.d / n/d / s/d / s.d. / n.c. / n/c / k.a. / (blank) / (null)',
    'not known / not available / not applicable / not recorded / to be confirmed / no data / keine angabe',
    'non renseigné / non communiqué / não informado / nao informado / no disponible / sin datos / sin dato / non disponibile',
    '\\n / #value! / #ref! / #div/0! / #name? / #null!',
  ].flatMap((line) => line.split(' / '))
)

const marks = /^[\s.\-–—_*?…/]+$/

/** Whether a cell says that nothing is known: "NULL", "N/A", "TBC", "n.d.", or a dash. An empty cell says nothing. */
export function isNothing(cell: string): boolean {
  const text = cell.trim()
  if (text === '' || text.length > 20) return false
  return marks.test(text) || words.has(text.toLowerCase())
}
