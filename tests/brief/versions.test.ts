import { describe, expect, it } from 'vitest'
import { makeBrief } from '../../src/brief/brief.ts'
import { Facts } from '../../src/brief/facts.ts'
import { movesSince } from '../../src/brief/versions/moves.ts'
import { versionOfLink } from '../../src/brief/versions/of-link.ts'
import { versionOf, type Figure, type FigureId, type Version } from '../../src/brief/versions/version.ts'
import { townBrief } from './town-brief.ts'

const focus = { metric: 'share.trait.familyFarm', year: 2025, target: 0.25 }
const figure = (value: number, error: number | null = 0.01, rounding = 0): Figure => ({
  value,
  error,
  rounding,
})
const version = (figures: Version['figures'], change: Partial<Version> = {}): Version => ({
  receipt: { link: '#v1/town', model: '2.0.0', runs: 2000, seed: 1 },
  ...{ focus, years: '2020–2022', levers: {}, figures },
  ...change,
})
const moved = (earlier: Version, now: Version): readonly FigureId[] =>
  [...movesSince(earlier, now)].flatMap(([id, move]) => (move.moved ? [id] : []))

describe('what moved since an earlier version', () => {
  it('is what differs by more than 1.96 of both errors together', () => {
    // √(0.01² + 0.01²) × 1.96 = 0.0277
    const earlier = version({ low: figure(0.2), high: figure(0.3) })
    expect(moved(earlier, version({ low: figure(0.228), high: figure(0.327) }))).toEqual(['low'])
  })

  it('takes an error that is not told from the present one, by the numbers of futures', () => {
    const few = { link: '#v1/town', model: '2.0.0', runs: 20, seed: 1 }
    const now = version({ low: figure(0.25) })
    expect(moved(version({ low: figure(0.2, null) }), now)).toEqual(['low'])
    // Ten times the error in a hundredth of the futures.
    expect(moved(version({ low: figure(0.2, null) }, { receipt: few }), now)).toEqual([])
  })

  it('leaves out what asks another question', () => {
    const figures = { above: figure(0.5), low: figure(0.2), costLow: figure(1e6, 10) }
    const now = version({ above: figure(0.9), low: figure(0.4), costLow: figure(2e6, 10) })
    const asks = (change: Partial<Version>) => [...movesSince(version(figures, change), now).keys()]
    expect(asks({})).toEqual(['above', 'low', 'costLow'])
    expect(asks({ focus: { ...focus, target: 0.3 } })).toEqual(['low', 'costLow'])
    expect(asks({ focus: { ...focus, year: 2026 } })).toEqual(['costLow'])
    expect(asks({ years: '' })).toEqual(['above', 'low'])
  })
})

describe('the link of an earlier brief', async () => {
  const { scenario } = await townBrief()

  it('tells the digits that were published, and the rules', () => {
    const link = 'https://example.org/#v1/town/access=60/was=8:27..37@1.1.0/runs=500/v=12ab'
    const read = versionOfLink(scenario, ` ${link} `)
    expect(read.ok && read.version).toMatchObject({
      receipt: { link, model: '1.1.0', runs: 500 },
      figures: {
        above: { value: 0.8, error: null, rounding: 0.07 },
        low: { value: 0.27, rounding: 0.005 },
        high: { value: 0.37 },
      },
      levers: { access: 0.6 },
    })
  })

  it.each([
    ['', 'noLink'],
    ['hello', 'noLink'],
    ['#v1/preston/was=8:27..37@1.1.0', 'otherPlace'],
    ['#v1/town/access=60', 'noDigits'],
  ])('says what is wrong with %s', (text, why) => {
    expect(versionOfLink(scenario, text)).toEqual({ ok: false, why })
  })
})

describe('a brief beside an earlier version', async () => {
  const input = await townBrief()
  const { receipt } = makeBrief(input)
  const itself = versionOf(new Facts(input), receipt, '2020–2022')

  it('marks nothing against itself', () => {
    const { answers, blocks } = makeBrief({ ...input, earlier: itself })
    expect(JSON.stringify(answers)).not.toContain('◆')
    expect(answers.columns.at(-1)).toBe('Earlier version')
    expect(answers.rows[0]?.[2]).toMatch(/%: the same, within the error$/)
    expect(JSON.stringify(blocks[0])).toContain('The rules are the same.')
  })

  it('marks in the text what moved, names the rules and carries both receipts', () => {
    const figures = { ...itself.figures, low: figure(0.9, 0.001), high: figure(0.95, 0.001) }
    const receiptThen = { ...itself.receipt, code: 'BCDFG', date: '2026-01-31' }
    const earlier = { ...itself, figures, receipt: receiptThen, levers: { ...itself.levers, access: 0.2 } }
    const { answers, blocks } = makeBrief({ ...input, earlier })
    const [often, more] = answers.rows
    expect(often?.[1]).toMatch(/^◆ 8 of 10 futures/)
    expect(often?.[2]).toMatch(/^◆ was .*90–95%$/)
    expect(more?.[1]).not.toContain('◆')
    const text = JSON.stringify(blocks[0])
    expect(text).toContain('Help to bid: calls, permits, brokers, 20% then, 50% now')
    expect(text).toContain('Check code BCDFG')
    expect(text).toContain(`Check code ${receipt.code}`)
  })
})
