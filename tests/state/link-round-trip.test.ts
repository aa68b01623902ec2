import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVER_IDS, MODEL_VERSION, leverById, type LeverId, type Setting } from '../../src/engine/index.ts'
import { JURISDICTIONS } from '../../src/scenario/checked.ts'
import { equalsFile, type OwnNumbers } from '../../src/state/assumption-edits.ts'
import { cleanMotion, cleanName } from '../../src/state/clean-words.ts'
import { defaultEdit, LETTERS, type Edit } from '../../src/state/edit.ts'
import { writeLink } from '../../src/state/link-write.ts'
import { OTHER_MEASURES, type OtherMeasure } from '../../src/state/other-measures.ts'
import { allowedValue, changesFrom, todaySetting } from '../../src/state/proposal.ts'
import { QUESTION_IDS } from '../../src/state/questions.ts'
import { VIEWS, type ResultTab, type View } from '../../src/state/session-view.ts'
import { anyWorkshop } from '../workshop/any-workshop.ts'
import { read, usual, write } from './town-links.ts'
import { parsed, town, townFile } from './town.ts'

describe('reading back what was written', () => {
  const value = (id: LeverId) => {
    const { min, max, step, unit } = leverById(id)
    const steps = unit === 'currency' ? 1e6 : Math.round((max - min) / step)
    return fc
      .integer({ min: 0, max: steps })
      .map((n) => allowedValue(id, min + n * (unit === 'currency' ? 1 : step)))
  }
  const steps = (id: LeverId) =>
    fc
      .uniqueArray(fc.integer({ min: 2000, max: 2040 }), { minLength: 1, maxLength: 3 })
      .chain((years) =>
        fc.tuple(
          ...years
            .sort()
            .map((year) => fc.record({ year: fc.constant(year), value: value(id), line: fc.boolean() }))
        )
      )
      .map((list) => ({
        steps: list.map(({ year, value, line }, n) =>
          line && n > 0 ? { year, value, line } : { year, value }
        ),
      }))
  const setting = (id: LeverId): fc.Arbitrary<Setting> =>
    fc.oneof(
      value(id),
      steps(id),
      fc.record({
        from: value(id),
        to: value(id),
        startYear: fc.integer({ min: 2000, max: 2030 }),
        endYear: fc.integer({ min: 2030, max: 2040 }),
      }),
      fc
        .tuple(value(id), fc.array(fc.tuple(value(id), fc.boolean()), { maxLength: 4 }))
        .map(([first, later]) => ({
          steps: [
            { year: 2020, value: first },
            ...later.map(([each, line], i) => ({ year: 2022 + 2 * i, value: each, ...(line && { line }) })),
          ],
        }))
    )
  const settings = fc
    .subarray([...LEVER_IDS], { maxLength: 8 })
    .chain((ids) => fc.tuple(...ids.map((id) => setting(id).map((each): [LeverId, Setting] => [id, each]))))
    .map((entries) => {
      const chosen = new Map(entries)
      return changesFrom(town, (id) => chosen.get(id) ?? todaySetting(town, id))
    })
  const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000)
  const number = fc.oneof(
    share.map((value) => ({ value })),
    fc.tuple(share, share, share).map((three) => {
      const [low = 0, value = 0, high = 0] = [...three].sort((a, b) => a - b)
      return { value, low, high }
    })
  )
  // Reading numbers checks the whole place each time: few of these links hold any.
  const someNumbers = fc
    .subarray(['groups.farms.entry', 'groups.others.exitRate', 'mechanisms.lapseHazard'])
    .chain((paths) => fc.tuple(...paths.map((path) => number.map((each) => [path, each] as const))))
    .map((all): OwnNumbers => Object.fromEntries(all.filter(([path, each]) => !equalsFile(town, path, each))))
  const numbers = fc.oneof(
    { weight: 9, arbitrary: fc.constant<OwnNumbers>({}) },
    { weight: 1, arbitrary: someNumbers }
  )
  const name = fc.oneof(
    fc.constant(''),
    fc.constantFrom('Farms first', 'Quota alone'),
    fc.string({ unit: 'grapheme' }).map(cleanName)
  )
  // Most edits have one proposal.
  const more = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(2) })
  const proposals = fc
    .tuple(
      fc.shuffledSubarray([...LETTERS], { minLength: 3 }),
      more,
      fc.array(fc.record({ name, changes: settings }), { minLength: 3, maxLength: 3 })
    )
    .map(([letters, count, drafts]) => {
      const [first, ...rest] = drafts.map((draft, i) => ({ ...draft, letter: letters[i] ?? 'A' }))
      const others = rest.slice(0, count).toSorted((a, b) => (a.letter < b.letter ? -1 : 1))
      return { name: '', changes: {}, letter: 'A' as const, ...first, others }
    })
  const edits: fc.Arbitrary<Edit> = fc
    .tuple(
      proposals,
      fc.record({
        focus: fc.record({
          metric: fc.constantFrom(
            'share.trait.familyFarm',
            'share.trait.local',
            'share.trait.local.count',
            'share.trait.local+familyFarm'
          ),
          year: fc.integer({ min: 2020, max: 2027 }),
          target: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
        }),
        motion: fc.string({ unit: 'grapheme', maxLength: 40 }).map(cleanMotion),
        seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        runs: fc.integer({ min: 20, max: 20_000 }),
        numbers,
        measuredOnly: fc.boolean(),
        law: fc.constantFrom(null, ...JURISDICTIONS),
      })
    )
    .map(([own, rest]) => ({ ...rest, ...own }))
  const tabs = fc.constantFrom<ResultTab>('dots', 'time', 'table')
  const views = fc.constantFrom<View>(...VIEWS)
  const measures = fc.constantFrom<OtherMeasure | null>(null, ...OTHER_MEASURES)
  const workshops = fc.option(anyWorkshop)
  // Every link has at least so many futures.
  const futures = fc.option(fc.integer({ min: 1, max: 20 }))

  it('gives the same state, with nothing unread', () => {
    fc.assert(
      fc.property(
        edits,
        tabs,
        views,
        measures,
        workshops,
        futures,
        (edit, tab, view, measure, workshop, future) => {
          expect(read(write(edit, tab, view, measure, workshop, future))).toEqual({
            ...{ edit, tab, view, measure, asking: null, workshop, future },
            unread: [],
            otherData: false,
            model: MODEL_VERSION,
            published: null,
          })
        }
      ),
      { numRuns: 200 }
    )
  })

  it('gives back each of the questions', () => {
    for (const asking of QUESTION_IDS) {
      const state = {
        edit: usual,
        tab: 'dots' as const,
        view: 'deeper' as const,
        measure: null,
        asking,
        workshop: null,
        future: null,
      }
      expect(read(writeLink(town, state))).toMatchObject({ view: 'deeper', asking, unread: [] })
    }
  })

  it('writes the same link again', () => {
    fc.assert(
      fc.property(edits, tabs, (edit, tab) => {
        const link = write(edit, tab)
        const { unread: _, otherData: __, published: ___, model: ____, ...state } = read(link)
        expect(writeLink(town, state)).toBe(link)
      })
    )
  })

  it('takes at most 200 bytes with any six levers moved and all else changed', () => {
    const longPlace = parsed(townFile({ id: 'sao-paulo-school-meals' }))
    const six = fc.subarray([...LEVER_IDS], { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(
        six,
        edits,
        tabs,
        measures,
        fc.integer({ min: 1, max: 9 }),
        (ids, edit, tab, measure, n) => {
          const changes = Object.fromEntries(
            ids.map((id) => {
              const { unit, max, step } = leverById(id)
              return [id, unit === 'currency' ? 75_000 * n : Math.min(max, (11 - n) * step)]
            })
          )
          const start = defaultEdit(longPlace)
          const moved = {
            ...edit,
            changes: { ...start.changes, ...changes },
            name: '',
            motion: '',
            numbers: {},
            measuredOnly: false,
            law: null,
            letter: 'A' as const,
            others: [],
            focus: { ...edit.focus, target: 0.125 },
          }
          const link = `#${writeLink(longPlace, { edit: moved, tab, view: 'compare', measure, asking: null, workshop: null, future: null })}`
          expect(new TextEncoder().encode(link).length).toBeLessThanOrEqual(200)
        }
      ),
      { numRuns: 200 }
    )
  })
})
