import { yearName } from '../spend/clean/year-start.ts'
import type { CalibrationReport } from '../spend/calibrate/report.ts'
import { checkLines, holdOutLines, totalLine } from './calibrate-check-text.ts'
import { columnLines } from './calibrate-columns-text.ts'
import { warningText } from './calibrate-warnings.ts'
import { oneLine } from './problems.ts'

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`
const amount = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 })
const count = new Intl.NumberFormat('en')

/** The report in plain words, a fact a line. */
export function reportText(report: CalibrationReport): string {
  const parts = [
    [totalLine(report)],
    ...(report.reading ? [['Columns', ...columnLines(report.reading)]] : []),
    ['Read', ...readLines(report)],
    ['Categories', ...categoryLines(report)],
    ['Suppliers', ...supplierLines(report)],
    ['Routes', ...routeLines(report)],
    ['Not in the files, taken from priors', ...priorLines(report)],
    ...(report.check ? [["Today's rules simulated, beside the files", ...checkLines(report.check)]] : []),
    ...(report.holdOut ? [holdOutLines(report.holdOut)] : []),
    ...(report.warnings.length > 0
      ? [['To know before relying on it', ...report.warnings.map(warningText)]]
      : []),
  ]
  return (
    parts
      .map(([head = '', ...lines]) => [head, ...lines.map((line) => `  ${oneLine(line)}`)].join('\n'))
      .join('\n\n') + '\n'
  )
}

function readLines({ files, rows, period, currency, values, findings }: CalibrationReport): string[] {
  const { notAwarded, noValue, notPositive, otherCurrency } = rows.dropped
  const dropped = [
    [noValue, 'without a value'],
    [notPositive, 'of zero or less'],
    [notAwarded, 'not awarded'],
    [otherCurrency, 'in another currency'],
  ] as const
  const why = dropped.filter(([n]) => n > 0).map(([n, words]) => `${count.format(n)} ${words}`)
  return [
    ...files.map(({ name, rows: n }) => `${name}: ${count.format(n)} records`),
    ...findings.map(
      ({ id, count: n, value, choice, proposed, alternatives, examples }) =>
        `cleaning found ${id} in ${count.format(n)} records (${amount.format(value)}), such as row ${examples
          .map(({ row }) => row)
          .slice(0, 3)
          .join(
            ', '
          )}: ${choice}${choice === proposed ? ' as proposed' : ' as chosen'}${alternatives.length > 0 ? `, or ${alternatives.join(', ')}` : ''}`
    ),
    `${count.format(rows.kept)} of ${count.format(rows.cleaned)} records used after cleaning${why.length > 0 ? `; left out: ${why.join(', ')}` : ''}`,
    `${count.format(rows.calibratedOn)} contracts calibrated on, ${period.first ?? 'no days'} to ${period.last ?? ''}, currency ${currency ?? 'not said'}`,
    `complete years: ${
      period.years
        .filter((each) => each.complete)
        .map(({ year, contracts }) => `${yearName(year, period.yearStart)} (${contracts})`)
        .join(', ') || 'none'
    }`,
    `values: median ${amount.format(values.median)}, sigma ${values.sigma.toFixed(2)}, distance from a log-normal ${values.distance.toFixed(3)}`,
  ]
}

function categoryLines({ categories, categoryRule: rule }: CalibrationReport): string[] {
  return [
    ...categories.map(
      ({ name, contracts, value, contractsPerYear, tendersPerYear, values, bids, prices }) => {
        const facts = [
          `${count.format(contracts)} contracts, ${percent(value)} of the value`,
          `${amount.format(contractsPerYear.value)} a year, ${amount.format(tendersPerYear.value)} with the tenders that no register shows`,
          `median ${amount.format(values.median)}, sigma ${values.sigma.toFixed(2)}, distance ${values.distance.toFixed(3)}`,
          bids
            ? `${bids.meanBids.value.toFixed(2)} bids${bids.attractiveness ? `, nu ${bids.attractiveness.value.toFixed(2)}` : ''}${bids.basis === 'all' ? ' (of all categories)' : ''}`
            : 'bids from priors',
          prices
            ? `k ${prices.dispersion.value.toFixed(1)}, ceiling ${prices.ceiling.value.toFixed(3)}${prices.basis === 'all' ? ' (of all categories)' : ''}`
            : 'prices from priors',
        ]
        return `${name}: ${facts.join('; ')}`
      }
    ),
    `at most ${rule.most}; one of its own needs ${rule.contracts} contracts and ${percent(rule.share)} of them or of their value`,
  ]
}

function supplierLines({ suppliers, groups }: CalibrationReport): string[] {
  const { distinct, unmatched, traits, ambiguous, disputed, topTen } = suppliers
  return [
    `${count.format(distinct)} suppliers; the ten largest have ${percent(topTen)} of the value`,
    ...groups.map(
      (group) =>
        `${group.name}: ${count.format(group.suppliers)} suppliers, ${percent(group.byCount)} of contracts, ${percent(group.byValue)} of the value`
    ),
    `nothing is known of the suppliers of ${percent(unmatched.count)} of contracts, ${percent(unmatched.value)} of the value`,
    ...traits
      .filter(({ byRule }) => Object.keys(byRule).length > 0)
      .map(({ trait, yes, unknown, flagged, byRule }) => {
        const rules = Object.entries(byRule).map(([rule, n]) => `${rule} ${n}`)
        return `${trait}: ${percent(yes.count)} of contracts, ${percent(yes.value)} of the value; not known for ${percent(unknown.count)}; suppliers by rule: ${rules.join(', ')}${flagged ? `; rows flagged: ${percent(flagged.count)} of contracts, ${percent(flagged.value)} of the value` : ''}`
      }),
    ...(ambiguous.count > 0
      ? [`${ambiguous.count} may be several of the directory, none was taken: ${ambiguous.names.join('; ')}`]
      : []),
    ...(disputed.count > 0
      ? [`${disputed.count} of whom two rules differ: ${disputed.names.join('; ')}`]
      : []),
  ]
}

function routeLines({ routes, procedures, procedureThresholds }: CalibrationReport): string[] {
  const known = Object.entries(routes.byCount).filter(([, share]) => share > 0)
  return [
    routes.known === 0
      ? 'the files do not say how contracts were let'
      : known.map(([route, share]) => `${route} ${percent(share)}`).join(', '),
    ...procedures.map(
      ({ procedure, byCount, byValue }) =>
        `${procedure}: ${percent(byCount)} of contracts, ${percent(byValue)} of the value`
    ),
    ...procedureThresholds.map(
      ({ procedure, threshold: each }) =>
        `${procedure} below ${amount.format(each.at)}: ${percent(each.shareBelow)}, from there on ${percent(each.shareAbove)}; contracts within a tenth below and above: ${each.justBelow} and ${each.justAbove}`
    ),
  ]
}

function priorLines({ priors }: CalibrationReport): string[] {
  const fields = new Map<string, { text: string; of: string[] }>()
  for (const { path, value, low, high } of priors) {
    const [part = '', owner = '', field = ''] = path.split('.')
    const range =
      low < high
        ? `${amount.format(value)} (${amount.format(low)} to ${amount.format(high)})`
        : amount.format(value)
    const text =
      field === 'capacityPerYear'
        ? 'the factor of capacity on what is won: 1.5 (1.1 to 2.5)'
        : `${field} ${range}`
    const key = `${part} ${text}`
    const seen = fields.get(key) ?? {
      text: `${part === 'groups' ? 'suppliers' : 'categories'}: ${text}`,
      of: [],
    }
    seen.of.push(owner)
    fields.set(key, seen)
  }
  return [...fields.values()].map(({ text, of }) => `${text}, for ${of.join(', ')}`)
}
