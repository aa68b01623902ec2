import { describe, expect, it } from 'vitest'
import { Facts } from '../../src/brief/facts.ts'
import { leftOutLine, pictureCaption, pictureOwner } from '../../src/brief/pictures.ts'
import type { Scenario } from '../../src/scenario/checked.ts'
import { parsed, townFile } from '../state/town.ts'
import { quota, reform, townBrief } from './town-brief.ts'

const fact = (policy: string, year: number, observed: number) => ({
  ...{ id: `${policy}-${year}`, metric: 'share.trait.familyFarm', policy, year, observed },
  ...{ tolerance: 0.05, unit: 'share', grade: 'B', source: 'act' },
})

/** The town with what was reported of it under today's rules and under the reform. */
const told: Scenario = parsed(
  townFile({
    evidence: [{ id: 'act', title: 'The act', publisher: 'State', year: 2020, address: 'https://a.org' }],
    backTests: [fact('baseline', 2022, 0.12), fact('reform', 2023, 0.31), fact('quota-alone', 2024, 0.2)],
  })
)

describe('a picture', () => {
  it('says whose futures it shows', async () => {
    const facts = new Facts(await townBrief([reform(), quota()]))
    expect(pictureOwner(facts, 'dots')).toBe('Under proposal A · Farms first')
    expect(pictureOwner(facts, 'strips')).toBe('Proposals A · Farms first and B · =1+1')
    expect(leftOutLine(facts)).toBe('These ranges leave out: =Bad weather.')
  })

  it('has facts under the rules that made them alone, and says which were under today’s', async () => {
    const caption = pictureCaption(new Facts(await townBrief([reform()], {}, told)), 'time')
    expect(caption).toContain('◇ reported: 31% (2023).')
    expect(caption).toContain('◇ reported under today’s rules: 12% (2022).')
    expect(caption).not.toContain('20%')
  })
})
