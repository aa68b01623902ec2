import { afterAll, describe, expect, it } from 'vitest'
import { readSimulateOptions } from '../../src/cli/simulate-options.ts'
import { makeWork } from '../../src/cli/work.ts'
import { createFolder, smallTown } from './run-cli.ts'

const folder = createFolder()
const town = folder.write('town.json', smallTown)
const withTraits = {
  ...smallTown,
  groups: smallTown.groups.map((group) => ({ ...group, traits: ['local', 'small'] })),
}
afterAll(folder.remove)

const workOf = (...args: readonly string[]) => makeWork(readSimulateOptions([town, ...args]))

describe('the job of a command line', () => {
  it('plays the reform over 2,000 futures unless it is told otherwise', () => {
    const { job, head } = workOf()
    expect(head).toMatchObject({ scenario: 'small-town', seed: 1, runs: 2000, years: [2026, 2027, 2028] })
    expect(job).toMatchObject({ seed: 1, fixed: false, feedback: true })
    expect(head.policies).toEqual([
      { id: 'baseline', name: "Today's rules" },
      { id: 'reform', name: 'A third for local firms' },
    ])
  })

  it('follows seed, years, fixed values and feedback', () => {
    const { job, head } = workOf('--seed', '4294967295', '--years', '2', '--fixed', '--no-feedback')
    expect(job).toMatchObject({ seed: 4294967295, fixed: true, feedback: false, model: { years: 2 } })
    expect(head.years).toEqual([2026, 2027])
  })

  it('plays policies of the scenario and of files, and one with the levers that are set on the first', () => {
    const file = folder.write('half.json', { id: 'half', name: 'Half', levers: { 'setAside.local': 0.5 } })
    const { job, head } = workOf(
      '--policy',
      'reform',
      '--policy',
      file,
      '--set',
      'inHouse=0.1',
      '--set',
      'access = 1'
    )
    expect(job.policies).toEqual([
      { id: 'baseline', levers: {} },
      { id: 'reform', levers: { 'setAside.local': 0.33 } },
      { id: 'half', levers: { 'setAside.local': 0.5 } },
      { id: 'custom', levers: { 'setAside.local': 0.33, inHouse: 0.1, access: 1 } },
    ])
    expect(head.policies.at(-1)?.name).toBe('A third for local firms, with inHouse=0.1, access = 1')
  })

  it('counts traits together when it is told to, and refuses what it cannot count', () => {
    const two = folder.write('two.json', withTraits)
    const together = (name: string) => makeWork(readSimulateOptions([two, '--together', name]))
    expect(together('small+local').job.model.unions).toEqual([['local', 'small']])
    for (const name of ['local', 'local+local', 'local+cooperative', ''])
      expect(() => together(name)).toThrow(/must be two or more of local, small, public, joined by \+/)
  })

  it('sets levers on the rules of today when no policy is named', () => {
    expect(workOf('--set', 'setAside.local=0.4').job.policies).toEqual([
      { id: 'baseline', levers: {} },
      { id: 'custom', levers: { 'setAside.local': 0.4 } },
    ])
  })

  it('plays the baseline alone when that is what is named, or all there is', () => {
    expect(workOf('--policy', 'baseline').job.policies).toHaveLength(1)
    const alone = folder.write('alone.json', { ...smallTown, policies: { baseline: { name: 'Today' } } })
    expect(makeWork(readSimulateOptions([alone])).job.policies).toHaveLength(1)
  })

  it('needs an id of its own for each policy', () => {
    const file = folder.write('again.json', { id: 'reform', name: 'Again' })
    expect(() => workOf('--policy', 'reform', '--policy', file)).toThrow(
      `--policy: ${file}, has the id reform of another policy, must have its own`
    )
  })
})
