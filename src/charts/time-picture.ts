import { axisEnd, roundStep, ticksTo } from './axis.ts'
import type { PictureRoom } from './dots-picture.ts'
import { highestOf, type Band, type Elsewhere, type Fact } from './fan-data.ts'
import { diamondPath, linePath, PAPER_INK, type Mark, type Picture } from './picture.ts'
import { spreadLabels } from './spread-labels.ts'

export interface TimePictureData {
  readonly years: readonly number[]
  readonly proposal: Band
  readonly today: Band
  readonly elsewhere: Elsewhere | null
  readonly facts: readonly Fact[]
  readonly target: number
  readonly focusYear: number
}

export interface TimePictureWords {
  readonly title: string
  readonly description: string
  /** At the lines' ends; `\n` breaks them. */
  readonly above: string
  readonly below: string
  readonly middle: string
  readonly today: string
  readonly target: string
  readonly tick: (share: number) => string
}

/** The share year by year: two bands, the middle future, today's rules dashed, the target, what was reported. */
export function timePicture(data: TimePictureData, words: TimePictureWords, room: PictureRoom): Picture {
  const { width, height, size, measure } = room
  const { years, proposal, today, elsewhere, facts, target, focusYear } = data
  const ink = PAPER_INK
  const end = axisEnd(highestOf(data, facts, target))
  const ends = [words.above, words.middle, words.below, words.today, words.target]
  const endRoom = Math.max(
    ...ends.flatMap((text) => text.split('\n')).map((text) => measure(text, size, 600))
  )
  const [first = 0, last = first] = [years[0], years.at(-1)]
  const shares = ticksTo(end, 5)
  const left = Math.max(...shares.map((share) => measure(words.tick(share), size))) + size * 0.6
  const right = width - endRoom - size * 1.2
  const [top, floor] = [size * 0.9, height - size * 1.7]
  const x = (year: number) => left + ((right - left) * (year - first)) / Math.max(1, last - first)
  const y = (share: number) => floor - ((floor - top) * Math.min(share, end)) / end
  const line = size / 11

  const marks: Mark[] = []
  for (const share of shares) {
    marks.push({
      kind: 'shape',
      d: linePath([left, y(share)], [right, y(share)]),
      stroke: ink.line,
      width: line,
    })
    marks.push({
      ...{ kind: 'text', x: left - size * 0.4, y: y(share) + size * 0.35, text: words.tick(share), size },
      ...{ fill: ink.soft, anchor: 'end' },
    })
  }
  const step = Math.max(1, roundStep(last - first, Math.max(1, Math.floor((right - left) / (size * 3.4)))))
  for (const year of years.filter((each) => (each - first) % step === 0)) {
    marks.push({
      ...{ kind: 'text', x: x(year), y: floor + size * 1.35, text: String(year), size },
      ...{ fill: ink.soft, anchor: 'middle' },
    })
  }
  const along = (values: readonly number[]) =>
    years.map((year, at): readonly [number, number] => [x(year), y(values[at] ?? 0)])
  const path = (values: readonly number[]) => linePath(...along(values))
  const area = (low: readonly number[], high: readonly number[]) =>
    `${linePath(...along(high), ...along(low).toReversed())}Z`
  if (elsewhere) {
    marks.push({ kind: 'shape', d: area(elsewhere.low, elsewhere.high), fill: ink.aFaint })
    for (const values of [elsewhere.low, elsewhere.high]) {
      const dash = [line * 4, line * 4]
      marks.push({ kind: 'shape', d: path(values), stroke: ink.a, width: line, dash })
    }
  }
  marks.push({ kind: 'shape', d: area(today.low, today.high), fill: ink.todayWide })
  for (const values of [today.low, today.high]) {
    marks.push({
      kind: 'shape',
      d: path(values),
      stroke: ink.today,
      width: line * 0.8,
      dash: [line, line * 3],
    })
  }
  marks.push({ kind: 'shape', d: area(proposal.low, proposal.high), fill: ink.aWide })
  marks.push({ kind: 'shape', d: area(proposal.lowHalf, proposal.highHalf), fill: ink.aNarrow })
  for (const values of [proposal.low, proposal.high]) {
    marks.push({ kind: 'shape', d: path(values), stroke: ink.a, width: line * 1.4 })
  }
  const targetLine = linePath([left, y(target)], [right, y(target)])
  marks.push({ kind: 'shape', d: targetLine, stroke: ink.card, width: line * 5 })
  marks.push({ kind: 'shape', d: targetLine, stroke: ink.gold, width: line * 2.2 })
  const dash = [line * 6, line * 4]
  marks.push({ kind: 'shape', d: path(today.middle), stroke: ink.today, width: line * 2, dash })
  marks.push({ kind: 'shape', d: path(proposal.middle), stroke: ink.ink, width: line * 1.8 })
  const focus = linePath([x(focusYear), top], [x(focusYear), floor])
  marks.push({ kind: 'shape', d: focus, stroke: ink.soft, width: line * 1.5, dash: [line, line * 3] })
  marks.push({
    kind: 'shape',
    d: linePath([left, floor], [right, floor]),
    stroke: ink.soft,
    width: line * 1.5,
  })
  for (const { year, value } of facts.filter((fact) => fact.year >= first && fact.year <= last)) {
    const d = diamondPath(x(year), y(value), size * 0.5)
    marks.push({ kind: 'shape', d, fill: ink.card, stroke: ink.ink, width: line * 1.8 })
  }
  return {
    ...{ width, height, title: words.title, description: words.description },
    marks: [...marks, ...endMarks()],
  }

  function endMarks(): Mark[] {
    const at = (values: readonly number[]) => y(values.at(-1) ?? 0)
    const labels = [
      { text: words.above, from: at(proposal.high), fill: ink.soft, weight: 400 },
      { text: words.middle, from: at(proposal.middle), fill: ink.ink, weight: 600 },
      { text: words.below, from: at(proposal.low), fill: ink.soft, weight: 400 },
      { text: words.today, from: at(today.middle), fill: ink.today, weight: 400 },
      { text: words.target, from: y(target), fill: ink.goldText, weight: 600 },
    ] as const
    const tall = size * 1.15
    const wanted = labels.map(({ text, from }) => ({ at: from, size: text.split('\n').length * tall + line }))
    const placed = spreadLabels(wanted, 0, floor + tall)
    return labels.flatMap(({ text, from, fill, weight }, label): Mark[] => {
      const middle = placed[label] ?? from
      const rows = text.split('\n')
      const leader: Mark[] =
        Math.abs(middle - from) > size * 0.3
          ? [
              {
                ...{ kind: 'shape', d: linePath([right + line * 2, from], [right + size * 0.75, middle]) },
                ...{ stroke: ink.soft, width: line },
              },
            ]
          : []
      const first = middle - ((rows.length - 1) * tall) / 2 + size * 0.35
      return [
        ...leader,
        ...rows.map((row, at): Mark => ({
          ...{ kind: 'text', x: right + size, y: first + at * tall, text: row, size, fill, weight },
        })),
      ]
    })
  }
}
