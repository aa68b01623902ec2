import { metricSpecs, type Trait } from '../engine/index.ts'
import { type Scenario, toModel } from '../scenario/index.ts'

const TRAIT_WORDS: Readonly<Record<Trait, string>> = {
  local: 'local suppliers',
  cooperative: 'cooperatives',
  minorityOwned: 'minority-owned firms',
  womenLed: 'women-led firms',
  organic: 'organic growers',
  familyFarm: 'family farms',
  small: 'small firms',
  informal: 'informal workers',
  public: 'public bodies',
}

/** Words for metrics of a trait or group, by what stands before and after its name. */
const OF_SUPPLIERS: Readonly<Record<string, (who: string) => string>> = {
  'share.trait': (who) => `${who}, share of payments`,
  'share.trait.genuine': (who) => `${who}, share of payments that stays with them`,
  'share.trait.count': (who) => `${who}, share of contracts`,
  'spend.trait': (who) => `${who}, payments`,
  'share.group': (who) => `${who}, share of payments`,
  'jobs.group': (who) => `${who}, jobs`,
  'units.group': (who) => `${who}, units delivered`,
  'capacity.group': (who) => `${who}, what they can deliver in a year`,
  'cost.group': (who) => `${who}, cost against the benchmark`,
}

/** A metric of a scenario in words, such as "family farms, share of payments". */
export function measureWords(metric: string, scenario: Scenario): string {
  const [measure = '', kind = '', who = '', part] = metric.split('.')
  const words = OF_SUPPLIERS[[measure, kind, part].filter((each) => each !== undefined).join('.')]
  if (words) return words(kind === 'trait' ? traitWords(who) : groupName(who, scenario))
  const spec = metricSpecs(toModel(scenario)).find(({ id }) => id === metric)
  if (!spec) throw new RangeError(`unknown metric: ${metric}, must be one of the place`)
  return spec.denominator === '' ? spec.numerator : `${spec.numerator}, share of ${spec.denominator}`
}

const isTrait = (text: string): text is Trait => Object.hasOwn(TRAIT_WORDS, text)

const traitWords = (trait: string): string => (isTrait(trait) ? TRAIT_WORDS[trait] : trait)

const groupName = (id: string, { groups }: Scenario): string =>
  groups.find((group) => group.id === id)?.name ?? id
