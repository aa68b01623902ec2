/** The table that says everything the charts say. */
export const table = {
  measure: 'Measure',
  year: 'Year',
  today: 'Today’s rules',
  change: 'Change',
  low: 'Low',
  middle: 'Middle',
  high: 'High',
  /** Column headings with the number behind them, for files. */
  p10: '1 in 10 futures below',
  p25: '1 in 4 futures below',
  p50: 'half of futures below',
  p75: '1 in 4 futures above',
  p90: '1 in 10 futures above',
  ahead: 'Futures ahead of today’s rules',
  unit: 'Unit',
  units: { currency: 'money', share: '% share', ratio: 'ratio', count: 'number' },
  download: 'Download table (CSV)',
}
