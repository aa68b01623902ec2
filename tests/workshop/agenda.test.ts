import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kit as words } from '../../src/messages/workshop/en-kit.ts'
import { agendaRows } from '../../src/messages/workshop/kit-sentences.ts'
import { AGENDA_LENGTHS, agendaOf } from '../../src/workshop/kit/agenda.ts'
import { anyWorkshop } from './any-workshop.ts'

const rows = (...of: Parameters<typeof agendaOf>) =>
  agendaRows(words, agendaOf(...of)).map((row) => row.join(' '))

describe('an agenda', () => {
  it('has the session’s rounds where they fit', () => {
    expect(rows(45, { rounds: 3, minutes: 10 })).toEqual([
      ...['0–5 Opening', '5–15 Round 1', '15–25 Round 2', '25–35 Round 3', '35–45 Debrief'],
    ])
    expect(rows(90, { rounds: 3, minutes: 15 })).toEqual([
      ...['0–10 Opening', '10–25 Round 1', '25–40 Round 2', '40–55 Round 3'],
      ...['55–65 Reach the goal together', '65–90 Debrief'],
    ])
    expect(rows(45, { rounds: 2, minutes: 7 })).toEqual([
      ...['0–10 Opening', '10–17 Round 1', '17–24 Round 2', '24–45 Debrief'],
    ])
  })

  it('has rounds that fit where the session’s do not, and says so', () => {
    const six = { rounds: 6, minutes: 10 }
    expect(agendaOf(45, six)).toMatchObject({ fits: false, rounds: 3, minutes: 10 })
    expect(agendaOf(90, six)).toMatchObject({ fits: true, rounds: 6, minutes: 10 })
    expect(agendaOf(90, { rounds: 9, minutes: 60 })).toMatchObject({ fits: false, rounds: 3, minutes: 15 })
  })

  it('fills its time, step after step, and leaves as much for the debrief as for the opening', () => {
    fc.assert(
      fc.property(anyWorkshop, fc.constantFrom(...AGENDA_LENGTHS), (workshop, length) => {
        const { steps, minutes } = agendaOf(length, workshop)
        expect(steps[0]?.from).toBe(0)
        expect(steps.at(-1)?.to).toBe(length)
        steps.slice(1).forEach(({ from }, at) => expect(from).toBe(steps[at]?.to))
        for (const { part, from, to } of steps)
          expect(to - from).toBeGreaterThanOrEqual(part === 'round' ? minutes : 5)
        expect(length - (steps.at(-1)?.from ?? 0)).toBeGreaterThanOrEqual(steps[0]?.to ?? 0)
      })
    )
  })
})
