import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { History, same } from '../../src/state/history.ts'

const started = () => new History({ a: 0, b: { c: 0 } })

describe('history', () => {
  it('undoes and redoes whatever was done, for more than 50 steps', () => {
    const history = started()
    for (let step = 1; step <= 60; step++) history.change((draft) => void (draft.b.c = step))
    for (let step = 59; step >= 0; step--) {
      history.undo()
      expect(history.present.b.c).toBe(step)
    }
    expect(history.canUndo).toBe(false)
    for (let step = 1; step <= 60; step++) history.redo()
    expect(history.present).toEqual({ a: 0, b: { c: 60 } })
    expect(history.canRedo).toBe(false)
  })

  it('makes one step of a gesture, however many changes it has', () => {
    const history = started()
    for (let value = 1; value <= 9; value++)
      history.change((draft) => void (draft.a = value), 'a', value === 9)
    history.undo()
    expect(history.present.a).toBe(0)
    expect(history.canUndo).toBe(false)
  })

  it('ends a gesture that never settled when something else is changed', () => {
    const history = started()
    history.change((draft) => void (draft.a = 5), 'a', false)
    expect(history.moving).toBe(true)
    history.change((draft) => void (draft.b.c = 1), 'c')
    expect(history.moving).toBe(false)
    history.undo()
    expect(history.present).toEqual({ a: 5, b: { c: 0 } })
    history.undo()
    expect(history.present).toEqual({ a: 0, b: { c: 0 } })
  })

  it('leaves no step behind a gesture that came back, nor behind a change of nothing', () => {
    const history = started()
    history.change((draft) => void (draft.a = 5), 'a', false)
    history.change((draft) => void (draft.a = 0), 'a')
    history.change((draft) => void (draft.b = { c: 0 }))
    expect(history.canUndo).toBe(false)
  })

  it('undoes an open gesture whole', () => {
    const history = started()
    history.change((draft) => void (draft.a = 5), 'a', false)
    history.undo()
    expect(history.present.a).toBe(0)
    expect(history.canRedo).toBe(true)
  })

  it('forgets what was undone once something new is done', () => {
    const history = started()
    history.change((draft) => void (draft.a = 1))
    history.undo()
    history.change((draft) => void (draft.a = 2))
    expect(history.canRedo).toBe(false)
    history.redo()
    expect(history.present.a).toBe(2)
  })

  it('keeps present states immutable', () => {
    const history = started()
    history.change((draft) => void (draft.a = 1))
    expect(Object.isFrozen(history.present)).toBe(true)
  })

  it('returns to any state by as many undos as there were steps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'c'), fc.integer({ min: 0, max: 3 })), { maxLength: 30 }),
        (moves) => {
          const history = started()
          const seen = [history.present]
          for (const [key, value] of moves) {
            history.change((draft) => {
              if (key === 'a') draft.a = value
              else draft.b.c = value
            }, key)
            if (!same(seen.at(-1), history.present)) seen.push(history.present)
          }
          for (const state of seen.reverse().slice(1)) {
            history.undo()
            expect(history.present).toEqual(state)
          }
          expect(history.canUndo).toBe(false)
        }
      )
    )
  })
})
