import type { BriefInput, BriefProposal } from '../../src/brief/input.ts'
import { brief as words } from '../../src/messages/brief/en.ts'
import { languageOf } from '../../src/messages/catalogue.ts'
import { assumptionText } from '../../src/messages/sentences/assumptions.ts'
import { createInProcessRunner } from '../../src/runner/in-process.ts'
import { assumptionsOf, scenarioHash, toModel, type Scenario } from '../../src/scenario/checked.ts'
import { defaultFocus } from '../../src/state/focus.ts'
import { changesOf, proposalPolicy, todayPolicy } from '../../src/state/proposal.ts'
import { parsed, townFile } from '../state/town.ts'

export const language = languageOf('en')

/** The town with a law and something that its range leaves out. */
const lawfulTown: Scenario = parsed(
  townFile({
    buys: 'school meals',
    law: [
      {
        lever: 'familyFarmShare',
        state: 'conditions',
        cap: 0.2,
        name: 'Food act <b>',
        note: 'At most a fifth.',
        checkedOn: '2024-03-03',
        grade: 'B',
        source: 'act',
      },
    ],
    evidence: [{ id: 'act', title: 'The act', publisher: '=State', year: 2020, address: 'https://a.org' }],
    leavesOut: [{ text: '=Bad weather', why: 'Nobody "knows" it.' }],
  })
)

const RUNS = 60

/** What a brief of these proposals is made of, really played. */
export async function townBrief(
  proposals: readonly BriefProposal[] = [reform()],
  change: Partial<BriefInput> = {},
  scenario: Scenario = lawfulTown
): Promise<BriefInput> {
  const baseline = todayPolicy(scenario)
  const policies = [
    baseline,
    ...proposals.map(({ letter, levers }) => proposalPolicy(baseline, levers, `p.${letter}`)),
  ]
  const focus = defaultFocus(scenario)
  const runner = createInProcessRunner()
  const job = { model: toModel(scenario), baseline, policies, seed: 1, fixed: false, feedback: true }
  const { summary, columns } = await runner.run({ job, runs: RUNS, focus })
  runner.dispose()
  if (!columns) throw new Error('no columns')
  return {
    ...{ language, words, scenario, proposals, focus, summary, columns },
    lawPack: null,
    seed: 1,
    assumptions: assumptionsOf(scenario).map((facts) => ({
      ...facts,
      edit: null,
      text: assumptionText(language, { ...facts, edit: null }, scenario.currency),
    })),
    flags: [],
    own: { title: '', notes: '' },
    motion: '',
    matters: [],
    theCase: [],
    methodLink: 'https://example.org/app/#v1/town/method/v=12ab',
    fiscalYears: [2020, 2021, 2022],
    totals: null,
    earlier: null,
    link: 'https://example.org/app/#v1/town/v=12ab',
    hash: scenarioHash(scenario),
    date: '2026-11-22',
    ownPlace: false,
    ...change,
  }
}

export function reform(change: Partial<BriefProposal> = {}): BriefProposal {
  return {
    letter: 'A',
    name: 'Farms first',
    levers: changesOf(lawfulTown, 'reform'),
    active: true,
    ...change,
  }
}

export const quota = (): BriefProposal =>
  reform({ letter: 'B', name: '=1+1', levers: changesOf(lawfulTown, 'quota-alone'), active: false })
