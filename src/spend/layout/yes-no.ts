/** Words of a column sorted by whether they say yes or no of a supplier. */
export interface Meaning {
  readonly yes: readonly string[]
  readonly no: readonly string[]
  /** Words that say neither: "various", "unknown". */
  readonly other: readonly string[]
}

const yes = setOf(
  'y / yes / true / 1 / x / t / oui / o / si / sim / s / ja / ✓ / ✔ / 是 / 有',
  'sme / msme / small / micro / medium / small business / micro or small / small enterprise / medium enterprise',
  'micro enterprise / pequena / mediana / mipyme / pyme / microempresa / micro empresa / pequena empresa / mediana empresa',
  'pme / tpe / eti-pme / me / epp / petite / moyenne / micro entreprise / petite entreprise',
  'non profit / nonprofit / non-profit / not for profit / not-for-profit / charity / vcse / vcs / voluntary / social enterprise',
  'awarded / winner / won / successful / selected / accepted / ganador / adjudicado / vencedor / retenu / 得標 / 中标',
  'certified / local / minority / women / woman / wbe / mbe / coop / cooperative / cooperativa'
)

const no = setOf(
  'n / no / noo / false / 0 / f / non / nao / nein / none / 否 / 無 / 无',
  'large / grande / gran / demais / ge / eti / no mipyme / not sme / non sme / non-sme / gran empresa / grande entreprise',
  'grande empresa / for profit / for-profit / profit / private sector / private / not local / non local / non-local',
  'loser / lost / unsuccessful / not awarded / not selected / rejected / perdedor / no adjudicado / 未得標 / 未中标'
)

function setOf(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' / ')))
}

/** A cell as it is compared: lower case, without accents, single spaces. */
export function plainCell(cell: string): string {
  return cell
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** Sort the different cells of a column by what they say. */
export function meaningOf(common: readonly (readonly [cell: string, count: number])[]): Meaning {
  const cells = [...new Set(common.map(([cell]) => plainCell(cell)))].filter((cell) => cell !== '')
  return {
    yes: cells.filter((cell) => yes.has(cell)),
    no: cells.filter((cell) => no.has(cell)),
    other: cells.filter((cell) => !yes.has(cell) && !no.has(cell)),
  }
}
