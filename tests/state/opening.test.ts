import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { english } from '../messages/english.ts'
import { chanceAbove, dotValues } from '../../src/messages/sentences/futures.ts'
import { verdict } from '../../src/messages/sentences/verdict.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import type { Opening } from '../../src/scenario/opening.ts'
import { defaultEdit } from '../../src/state/edit.ts'
import { library } from '../../src/state/library.ts'
import { keepOpening, openingFor, readOpening } from '../../src/state/opening.ts'
import type { ShownResult } from '../../src/state/session-view.ts'
import { goldenMark, loadMaker, openingText, placeJson, type Maker } from '../../src/tools/openings.mjs'
import { answersOf } from '../../src/ui/headline/answers.ts'
import { rangeAt, viewResult } from '../../src/ui/result.ts'
import { costTiles } from '../../src/ui/tiles/cost-tiles.ts'

/** Quick to simulate; the others take minutes together. */
const QUICK = [
  'northland-maori-business',
  'zanzibar-waste-women',
  'recoleta-street-cleaning',
  'qali-warma-school-meals',
]
const chosen = library.cards
  .map(({ id }) => id)
  .filter((id) => QUICK.includes(id) || process.env['SPENDSHIFT_ALL'] !== undefined)

let makeOpening: Maker['makeOpening']
beforeAll(async () => {
  makeOpening = (await loadMaker()).makeOpening
}, 60_000)

/** All that the first screen says of a result. */
function said(scenario: Scenario, shown: ShownResult) {
  const result = viewResult(shown)
  const { focus } = shown
  const change = result.difference(focus.metric)
  const chance = chanceAbove(result.futures.proposal, focus.target)
  const today = chanceAbove(result.futures.today, focus.target)
  return {
    chances: [chance, today],
    sentence: verdict(english, {
      chance,
      today,
      change: change ? rangeAt(change, result.at) : null,
      equal: false,
    }),
    answers: answersOf(english, result, { currency: scenario.currency, laws: new Map(), lawChosen: false }),
    costs: costTiles(english, result),
    dots: [...dotValues(result.futures.proposal)].map((value) => value.toFixed(5)),
    byYear: [result.today(focus.metric), result.proposal(focus.metric)].map((series) =>
      [...(series?.p10 ?? []), ...(series?.p90 ?? [])].map((value) => value.toFixed(5))
    ),
  }
}

describe('the answer that comes with a place', () => {
  it.each(chosen)(
    '%s: is in its file what all futures give, and says the same, digit for digit',
    async (id) => {
      const { scenario, full, opening } = await makeOpening(placeJson(id))
      expect(readFileSync(`scenarios/openings/${id}.json`, 'utf8'), 'made anew with npm run openings').toBe(
        openingText(id, opening)
      )
      expect(said(scenario, readOpening(scenario, opening))).toEqual(said(scenario, full))
    },
    120_000
  )

  it.each(library.cards.map(({ id }) => id))('%s: is there when the place opens', async (id) => {
    const scenario = await library.load(id)
    const shown = openingFor(scenario, defaultEdit(scenario))
    expect(shown).toMatchObject({ builtIn: true, complete: false, runs: defaultEdit(scenario).runs })
  })

  it.each(library.cards.map(({ id }) => id))('%s: was made beside its golden run of today', (id) => {
    const file = JSON.parse(readFileSync(`scenarios/openings/${id}.json`, 'utf8')) as Opening
    expect(file.golden, 'made anew with npm run openings').toBe(goldenMark(id))
  })

  it('is shown only where nothing that moves its numbers was changed', async () => {
    const scenario = await library.load('your-town')
    const usual = defaultEdit(scenario)
    expect(openingFor(scenario, { ...usual, name: 'Ours', motion: 'as typed' })).not.toBeNull()
    const others = [
      { changes: { ...usual.changes, access: 0.9 } },
      { focus: { ...usual.focus, target: 0.9 } },
      { seed: 2 },
      { runs: 200 },
      { measuredOnly: true },
    ]
    for (const change of others) expect(openingFor(scenario, { ...usual, ...change })).toBeNull()
  })

  it('of other data, or another model, is left aside', async () => {
    const scenario = structuredClone(await library.load('your-town'))
    const opening = { of: '0123456789abcdef@1.0.0', runs: 1 } as Opening
    keepOpening(scenario, opening)
    expect(openingFor(scenario, defaultEdit(scenario))).toBeNull()
  })
})
