import { MECHANISM_IDS } from '../engine/index.ts'
import {
  CATEGORY_NUMBERS,
  GROUP_NUMBERS,
  MECHANISM_NUMBERS,
  type AssumptionUnit,
  type CategoryNumber,
  type Feed,
  type GroupNumber,
} from './assumption-fields.ts'
import { PRIORS } from './priors.ts'
import type { FileNumber, FileQuantity } from './quantity.ts'
import type { Scenario } from './scenario.ts'

export type Part = 'groups' | 'categories' | 'mechanisms' | 'elections'

/** A number of the model, where it stands in the scenario, and what it is about. */
export interface ModelNumber {
  /** The engine's name of it, such as `groups.family-farms.entry`. */
  readonly path: string
  /** Where it stands, or would stand, in the scenario. */
  readonly keys: readonly PropertyKey[]
  readonly number: FileQuantity | FileNumber
  readonly part: Part
  /** The group or category; empty for mechanisms and elections. */
  readonly owner: { readonly id: string; readonly name: string }
  readonly field: string
  /** Name of the category that capacity serves, or of the group whose share was observed. */
  readonly of: string
  readonly unit: AssumptionUnit
  readonly feeds: Feed
  readonly isPrior: boolean
}

const NOBODY = { id: '', name: '' }

/** Every number of the model that somebody chose, those of the shared priors included, in the order of the file. */
export function modelNumbers(scenario: Scenario): ModelNumber[] {
  return [
    ...groupNumbers(scenario),
    ...categoryNumbers(scenario),
    ...mechanismNumbers(scenario),
    ...elections(scenario),
  ]
}

function groupNumbers({ groups, categories }: Scenario): ModelNumber[] {
  const categoryName = (id: string) => categories.find((each) => each.id === id)?.name ?? id
  return groups.flatMap((group, i) => {
    const owner = { id: group.id, name: group.name }
    const about = { part: 'groups', owner, of: '', isPrior: false } as const
    const at = { path: `groups.${group.id}`, keys: ['groups', i] }
    const plain = Object.entries(GROUP_NUMBERS).flatMap(([field, [unit, feeds]]): ModelNumber[] => {
      const number = group[field as GroupNumber]
      if (number === undefined) return []
      return [
        { ...about, path: `${at.path}.${field}`, keys: [...at.keys, field], number, field, unit, feeds },
      ]
    })
    const serves = Object.entries(group.serves ?? {}).map(([id, number]): ModelNumber => ({
      ...about,
      path: `${at.path}.serves.${id}`,
      keys: [...at.keys, 'serves', id],
      number,
      field: 'serves',
      of: categoryName(id),
      unit: 'share',
      feeds: 'supply',
    }))
    const { convertsFrom } = group
    const lag: ModelNumber[] = convertsFrom
      ? [
          {
            ...about,
            path: `${at.path}.convertsFrom.lagYears`,
            keys: [...at.keys, 'convertsFrom', 'lagYears'],
            number: convertsFrom.lagYears,
            field: 'lagYears',
            of: groups.find((each) => each.id === convertsFrom.group)?.name ?? convertsFrom.group,
            unit: 'years',
            feeds: 'conversion',
          },
        ]
      : []
    return [...plain, ...serves, ...lag]
  })
}

function categoryNumbers({ groups, categories }: Scenario): ModelNumber[] {
  const groupName = (id: string) => groups.find((each) => each.id === id)?.name ?? id
  return categories.flatMap((category, i) => {
    const owner = { id: category.id, name: category.name }
    const about = { part: 'categories', owner, of: '', isPrior: false } as const
    const at = { path: `categories.${category.id}`, keys: ['categories', i] }
    const plain = Object.entries(CATEGORY_NUMBERS).flatMap(([field, [unit, feeds]]): ModelNumber[] => {
      const number = category[field as CategoryNumber]
      if (number === undefined) return []
      return [
        { ...about, path: `${at.path}.${field}`, keys: [...at.keys, field], number, field, unit, feeds },
      ]
    })
    const observed = Object.entries(category.observedShares ?? {}).map(([id, number]): ModelNumber => ({
      ...about,
      path: `${at.path}.observedShares.${id}`,
      keys: [...at.keys, 'observedShares', id],
      number,
      field: 'observedShares',
      of: groupName(id),
      unit: 'share',
      feeds: 'entry',
    }))
    return [...plain, ...directShares(category, i), ...observed]
  })
}

/** Both numbers of every band of today's direct awards. */
function directShares(
  { id, name, directShares: bands = [] }: Scenario['categories'][number],
  i: number
): ModelNumber[] {
  return bands.flatMap(({ upTo, share }, band): ModelNumber[] => {
    const about = { part: 'categories', owner: { id, name }, of: String(band + 1), isPrior: false } as const
    const at = {
      path: `categories.${id}.directShares.${band}`,
      keys: ['categories', i, 'directShares', band],
    }
    return [
      {
        ...about,
        ...at,
        keys: [...at.keys, 'share'],
        number: share,
        field: 'directShares',
        unit: 'share',
        feeds: 'routes',
      },
      {
        ...about,
        path: `${at.path}.upTo`,
        keys: [...at.keys, 'upTo'],
        number: upTo,
        field: 'directUpTo',
        unit: 'currency',
        feeds: 'routes',
      },
    ]
  })
}

function mechanismNumbers({ mechanisms }: Scenario): ModelNumber[] {
  return MECHANISM_IDS.map((id): ModelNumber => {
    const [unit, feeds] = MECHANISM_NUMBERS[id]
    return {
      path: `mechanisms.${id}`,
      keys: ['mechanisms', id],
      number: mechanisms[id] ?? PRIORS[id],
      part: 'mechanisms',
      owner: NOBODY,
      field: id,
      of: '',
      unit,
      feeds,
      isPrior: mechanisms[id] === undefined,
    }
  })
}

function elections({ elections }: Scenario): ModelNumber[] {
  if (!elections) return []
  const { firstYear, everyYears } = elections
  const about = { part: 'elections', owner: NOBODY, of: '', feeds: 'politics', isPrior: false } as const
  const entry = (field: string, number: FileNumber, unit: AssumptionUnit): ModelNumber => ({
    ...about,
    path: `elections.${field}`,
    keys: ['elections', field],
    number,
    field,
    unit,
  })
  return [entry('firstYear', firstYear, 'calendarYear'), entry('everyYears', everyYears, 'years')]
}
