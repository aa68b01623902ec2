import type { Role } from './role.ts'

/** Words of a column sorted by whether they say yes or no of a supplier. */
export interface Meaning {
  readonly yes: readonly string[]
  readonly no: readonly string[]
  /** Words that say neither: "various", "unknown". */
  readonly other: readonly string[]
}

const yes = setOf(
  'y / yes / true / 1 / x / t / oui / o / si / sim / s / ja / ✓ / ✔ / 是 / 有 / certified',
  'awarded / winner / won / successful / selected / accepted / retenu / 得標 / 中标',
  'ganador / adjudicado / adjudicada / vencedor / seleccionada / seleccionado / aceptada / aceptado / vencedora'
)

const no = setOf(
  'n / no / noo / false / 0 / f / non / nao / nein / none / 否 / 無 / 无',
  'loser / lost / unsuccessful / not awarded / not selected / rejected / 未得標 / 未中标 / perdedor / perdedora',
  'no adjudicado / no adjudicada / rechazada / rechazado / desestimada / no seleccionada / desclassificado / rejete'
)

/** Words that say yes or no of one trait only. */
const ofRole: Readonly<Partial<Record<Role, { yes: ReadonlySet<string>; no: ReadonlySet<string> }>>> = {
  small: {
    yes: setOf(
      'sme / msme / small / micro / medium / small business / micro or small / small enterprise / pme / tpe / eti-pme',
      'micro enterprise / medium enterprise / pequena / mediana / mipyme / pyme / microempresa / micro empresa / me / epp',
      'pequena empresa / mediana empresa / petite / moyenne / micro entreprise / petite entreprise / sme/vcse / sme & vcse'
    ),
    no: setOf(
      'large / grande / gran / demais / ge / eti / no mipyme / not sme / non sme / non-sme / gran empresa',
      'grande entreprise / grande empresa / large enterprise'
    ),
  },
  nonProfit: {
    yes: setOf(
      'non profit / nonprofit / non-profit / not for profit / not-for-profit / charity / vcse / vcs / vco / voluntary',
      'social enterprise / third sector / sme/vcse / sme & vcse / cic'
    ),
    no: setOf('for profit / for-profit / profit / private sector / private'),
  },
  womenLed: { yes: setOf('women / woman / wbe / wosb / female'), no: setOf('male') },
  minorityOwned: { yes: setOf('minority / mbe / dbe'), no: setOf('non-minority') },
  cooperative: { yes: setOf('coop / cooperative / cooperativa / 合作社'), no: setOf() },
  local: { yes: setOf('local'), no: setOf('not local / non local / non-local') },
}

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

/** Sort the different cells of a column by what they say of a role. */
export function meaningOf(common: readonly (readonly [cell: string, count: number])[], role: Role): Meaning {
  const own = ofRole[role]
  const cells = [...new Set(common.map(([cell]) => plainCell(cell)))].filter((cell) => cell !== '')
  const isYes = (cell: string) => yes.has(cell) || own?.yes.has(cell) === true
  const isNo = (cell: string) => no.has(cell) || own?.no.has(cell) === true
  return {
    yes: cells.filter(isYes),
    no: cells.filter((cell) => !isYes(cell) && isNo(cell)),
    other: cells.filter((cell) => !isYes(cell) && !isNo(cell)),
  }
}

/** Whether a column has words of its own for a role, so that it may tell of several. */
export function hasOwnWords(
  common: readonly (readonly [cell: string, count: number])[],
  role: Role
): boolean {
  return common.some(([cell]) => ofRole[role]?.yes.has(plainCell(cell)) === true)
}
