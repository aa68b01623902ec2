import { describe, expect, it } from 'vitest'
import { settle } from './fake-runner.ts'
import { memoryStore, open } from './surroundings.ts'

const letters = ({ proposals }: { proposals: readonly { letter: string; active: boolean }[] }) =>
  proposals.map(({ letter, active }) => (active ? `[${letter}]` : letter)).join(' ')

describe('several proposals', () => {
  it('begin with one; a copy of the one at hand is at hand, at most three', async () => {
    const { session } = await open()
    expect(letters(session)).toBe('[A]')
    session.setLever('access', 0.7)
    session.addProposal()
    expect(letters(session)).toBe('A [B]')
    expect(session.leverValue('access')).toBe(0.7)
    session.addProposal()
    session.addProposal()
    expect(letters(session)).toBe('A B [C]')
  })

  it('have levers of their own', async () => {
    const { session } = await open()
    session.setLever('access', 0.7)
    session.addProposal()
    session.setLever('access', 0.2)
    session.activateProposal('A')
    expect(session.leverValue('access')).toBe(0.7)
    expect(session.proposals.map(({ levers }) => levers.access)).toEqual([0.7, 0.2])
  })

  it('are named by their letters until somebody names them', async () => {
    const { session } = await open()
    session.setLever('access', 0.7)
    session.addProposal()
    session.renameProposal('With help')
    session.renameProposal('Proposal A', 'A')
    expect(session.proposals.map(({ name }) => name)).toEqual(['Proposal A', 'With help'])
    expect(session.link).not.toContain('Proposal')
  })

  it('can be swapped and removed, and the last one stays', async () => {
    const { session } = await open()
    session.setLever('access', 0.7)
    session.addProposal()
    session.setLever('access', 0.2)
    session.swapProposals('A', 'B')
    expect(letters(session)).toBe('A [B]')
    expect(session.leverValue('access')).toBe(0.7)
    session.removeProposal('B')
    expect(letters(session)).toBe('[A]')
    expect(session.leverValue('access')).toBe(0.2)
    session.removeProposal('A')
    expect(letters(session)).toBe('[A]')
    session.addProposal()
    expect(letters(session)).toBe('A [B]')
  })

  it('are each one step to undo', async () => {
    const { session } = await open()
    session.addProposal()
    session.renameProposal('Second')
    session.activateProposal('A')
    for (const expected of ['A [B]', 'A [B]', '[A]']) {
      session.undo()
      expect(letters(session)).toBe(expected)
    }
    for (let step = 0; step < 3; step++) session.redo()
    expect(letters(session)).toBe('[A] B')
    expect(session.proposals[1]?.name).toBe('Second')
  })

  it('travel in the link and are found again next time', async () => {
    const store = memoryStore()
    const { session } = await open({ store })
    session.addProposal()
    session.setLever('access', 0.2)
    session.setView('compare')
    const { proposals } = session
    const hash = session.link.split('#')[1] ?? ''
    for (const again of [await open({ hash }), await open({ store })]) {
      expect(again.session.proposals).toEqual(proposals)
      expect(again.session.view).toBe('compare')
      expect(again.session.notices.filter(({ kind }) => kind === 'problem')).toEqual([])
    }
  })

  it('that a link names wrongly are told of', async () => {
    const { session } = await open({ hash: 'v1/town/at=D/also=BX/B:access=20/C:access=30' })
    expect(letters(session)).toBe('[A] B')
    expect(session.proposals[1]?.levers.access).toBe(0.2)
    expect(session.notices[0]?.details?.join(' ')).toMatch(/at=D.*also=BX.*C:access=30/s)
  })
})

describe('the Compare view', () => {
  it('plays all proposals, the one at hand first; the other views play one', async () => {
    const { session, runner } = await open()
    session.addProposal()
    session.setLever('access', 0.2)
    const ids = () => runner.last.request.job.policies.map(({ id }) => id)
    expect(ids()).toEqual(['baseline', 'proposal'])
    session.setView('compare')
    expect(ids()).toEqual(['baseline', 'proposal', 'proposal.A'])
    runner.last.complete()
    await settle()
    expect(session.result?.columns.policies).toHaveLength(3)
    session.setView('explore')
    expect(ids()).toEqual(['baseline', 'proposal'])
  })

  it('with one proposal asks for no new run', async () => {
    const { session, runner } = await open()
    session.setView('compare')
    expect(runner.asked).toHaveLength(1)
  })
})

describe('the question of analyses', () => {
  it('is about the proposal at hand and the focus, and the same object until one of them changes', async () => {
    const { session } = await open()
    const { question } = session
    expect(question.job.policies.map(({ id }) => id)).toEqual(['baseline', 'proposal'])
    session.renameProposal('Another name')
    expect(session.question).toBe(question)
    session.setFocus({ target: 0.4 })
    expect(session.question).not.toBe(question)
    expect(session.question).toMatchObject({ job: question.job, measure: question.measure, target: 0.4 })
    session.setLever('access', 0.2)
    expect(session.question.job).not.toBe(question.job)
  })
})
