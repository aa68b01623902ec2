import { plainText } from '../messages/rich.ts'
import { dotsTitle } from '../messages/sentences/charts.ts'
import type { Facts } from '../brief/facts.ts'
import { ruleChanges } from '../brief/rules.ts'
import type { Brief } from '../brief/types.ts'
import {
  differenceRows,
  measureRows,
  noteRows,
  numberOrGap,
  policyName,
  QUANTILES,
  rounded,
  type MeasureRow,
} from './measures.ts'
import { column, type Sheet } from './sheets.ts'
import { linkReach } from '../state/share-link.ts'

/** How many futures end above the target, by policy (in the order of the result) and year (as shares of all). */
export type AboveByYear = readonly (readonly number[])[]

/** The sheets of the spreadsheet: cover, contents, notes, then one table each. */
export function bookSheets(facts: Facts, brief: Brief, above: AboveByYear): readonly Sheet[] {
  const { files } = facts.input.words
  const tables = [
    resultSheet(facts, above),
    fiscalSheet(facts),
    overTimeSheet(facts, above),
    measuresSheet(facts),
    differencesSheet(facts),
    rulesSheet(facts),
    assumptionsSheet(facts),
  ]
  const { contents, sheets } = files
  const kinds = ['result', 'fiscal', 'overTime', 'measures', 'differences', 'rules', 'assumptions'] as const
  return [
    coverSheet(facts, brief),
    {
      name: sheets.contents,
      columns: [column(contents.sheet, 20), column(contents.holds, 100)],
      rows: kinds.map((kind) => [sheets[kind], contents[kind]]),
    },
    {
      name: sheets.notes,
      columns: [column(files.note, 10), column(files.text, 120)],
      rows: files.notes.map((text, at) => [`[note ${at + 1}]`, text]),
    },
    ...tables,
  ]
}

function coverSheet({ input }: Facts, brief: Brief): Sheet {
  const { words, language } = input
  const { files, document } = words
  const { receipt, cite } = document
  const { link } = brief.receipt
  return {
    name: files.sheets.cover,
    columns: [column(files.item, 22), column(files.value, 110)],
    rows: [
      [files.title, brief.title],
      [files.headline, plainText(brief.headline.sentence)],
      [files.range, `${brief.headline.range} ${brief.headline.today}`],
      [files.warning, [document.notForecast, ...brief.flags].join(' ')],
      [document.leavesOut.title, leavesOut(brief) || language.messages.results.leavesOut.fallback],
      [receipt.place, brief.place],
      [receipt.model, brief.receipt.model],
      [receipt.hash, brief.receipt.hash],
      [receipt.runs, String(brief.receipt.runs)],
      [receipt.seed, String(brief.receipt.seed)],
      [receipt.date, brief.receipt.date],
      [receipt.code, brief.receipt.code],
      [receipt.link, `${input.ownPlace ? cite.ownFile : cite.open[linkReach(link)]} ${link}`],
    ],
  }
}

function leavesOut({ blocks }: Brief): string {
  const pieces = blocks.find(({ id }) => id === 'leavesOut')?.pieces ?? []
  return pieces.flatMap((piece) => (piece.kind === 'list' ? piece.items : [])).join(' ')
}

const quantileColumns = (kind: 'share' | 'number') => QUANTILES.map((name) => column(name, 11, kind))

function resultSheet(facts: Facts, above: AboveByYear): Sheet {
  const { words, language, focus } = facts.input
  const { columns, sheets } = words.files
  return {
    name: sheets.result,
    columns: [
      column(columns.policy, 34),
      column(columns.metric, 44),
      column(columns.year, 8, 'year'),
      ...quantileColumns('share'),
      column(columns.target, 10, 'share'),
      column(columns.above, 16, 'share'),
    ],
    rows: facts.input.summary.policies.map((_, policy) => {
      const series = facts.series(focus.metric, policy)
      return [
        policyName(facts, policy),
        dotsTitle(language, focus.metric, focus.year),
        focus.year,
        ...QUANTILES.map((name) => numberOrGap(series?.[name][facts.at])),
        focus.target,
        numberOrGap(above[policy]?.[facts.at]),
      ]
    }),
  }
}

function overTimeSheet(facts: Facts, above: AboveByYear): Sheet {
  const { words, focus, summary } = facts.input
  const { columns, sheets } = words.files
  return {
    name: sheets.overTime,
    columns: [
      column(columns.policy, 34),
      column(columns.year, 8, 'year'),
      ...quantileColumns('share'),
      column(columns.target, 10, 'share'),
      column(columns.above, 16, 'share'),
    ],
    rows: summary.policies.flatMap((_, policy) =>
      summary.years.map((year, at) => [
        policyName(facts, policy),
        year,
        ...QUANTILES.map((name) => numberOrGap(facts.series(focus.metric, policy)?.[name][at])),
        focus.target,
        numberOrGap(above[policy]?.[at]),
      ])
    ),
  }
}

function measuresSheet(facts: Facts): Sheet {
  return {
    name: facts.input.words.files.sheets.measures,
    columns: [...measureColumns(facts), ...quantileColumns('number')],
    rows: measureRows(facts).map((row) => [...measureCells(row), ...row.quantiles]),
  }
}

function differencesSheet(facts: Facts): Sheet {
  const { columns, sheets } = facts.input.words.files
  return {
    name: sheets.differences,
    columns: [...measureColumns(facts), ...quantileColumns('number'), column(columns.ahead, 16, 'share')],
    rows: differenceRows(facts).map((row) => [...measureCells(row), ...row.quantiles, row.ahead]),
  }
}

function measureColumns({ input }: Facts): Sheet['columns'] {
  const { columns } = input.words.files
  return [
    column(columns.policy, 34),
    column(columns.metric, 44),
    column(columns.id, 30),
    column(columns.unit, 10),
    column(columns.year, 8, 'year'),
  ]
}

function fiscalSheet(facts: Facts): Sheet {
  const { columns, sheets } = facts.input.words.files
  return {
    name: sheets.fiscal,
    columns: [
      column(columns.policy, 34),
      column(columns.metric, 30),
      column(columns.id, 18),
      column(columns.unit, 10),
      column(columns.years, 12),
      ...quantileColumns('number'),
    ],
    rows: noteRows(facts).map(({ policy, measure, id, unit, years, quantiles }) => [
      ...[policy, measure, id, unit, years],
      ...quantiles,
    ]),
  }
}

const measureCells = ({ policy, measure, id, unit, year }: MeasureRow) => [policy, measure, id, unit, year]

function rulesSheet(facts: Facts): Sheet {
  const { input } = facts
  const { files, document } = input.words
  const { columns, notGiven, yes, no } = files
  const { rules } = document
  const rows = ruleChanges(input).flatMap((change) =>
    change.proposed.flatMap((text, at) => {
      const letter = input.proposals[at]?.letter ?? ''
      return [
        [
          policyName(facts, at + 1),
          change.label,
          change.today,
          text ?? rules.asToday,
          change.law.note ? rules.states[change.law.note.state] : rules.unknown,
          change.beyond.includes(letter) ? yes : no,
          change.law.note?.name ?? notGiven,
          change.law.note?.note ?? notGiven,
          change.law.note?.checkedOn ?? notGiven,
        ],
      ]
    })
  )
  return {
    name: files.sheets.rules,
    columns: [
      column(columns.policy, 34),
      column(columns.rule, 34),
      column(columns.today, 18),
      column(columns.proposed, 30),
      column(columns.state, 22),
      column(columns.beyond, 12),
      column(columns.law, 40),
      column(columns.note, 60),
      column(columns.checked, 12),
    ],
    rows: rows.length > 0 ? rows : [[document.today, rules.equal, ...Array<string>(7).fill(notGiven)]],
  }
}

function assumptionsSheet({ input }: Facts): Sheet {
  const { files } = input.words
  const { columns, everyFuture, notGiven, yes, no } = files
  const texts = input.language.messages.assumptions.columns
  return {
    name: files.sheets.assumptions,
    columns: [
      column(texts.owner, 26),
      column(texts.name, 44),
      column(columns.path, 36),
      column(columns.unit, 12),
      column(texts.value, 14, 'number'),
      column(columns.low, 14, 'number'),
      column(columns.high, 14, 'number'),
      column(texts.grade, 34),
      column(texts.source, 60),
      column(columns.changed, 10),
    ],
    rows: input.assumptions.map((row) => {
      const { value, low, high } = row.edit ?? row
      return [
        row.text.owner || notGiven,
        row.text.name,
        row.path,
        row.unit,
        rounded(value),
        low === undefined ? everyFuture : rounded(low),
        high === undefined ? everyFuture : rounded(high),
        row.text.grade || notGiven,
        row.text.source || notGiven,
        row.edit ? yes : no,
      ]
    }),
  }
}
