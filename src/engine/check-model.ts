import { CATEGORY_BOUNDS, GROUP_BOUNDS, mechanismBounds } from './bounds.ts'
import { MECHANISM_IDS } from './mechanisms.ts'
import type { Model } from './model.ts'
import { quantityProblem } from './quantity.ts'
import type { Quantity } from './quantity-types.ts'
import { unionOf } from './traits.ts'

/**
 * Refuses a model that cannot be simulated.
 *
 * @throws RangeError naming the field, the value and what is allowed.
 */
export function checkModel(model: Model): void {
  const need = (path: string, holds: boolean, rule: string) => {
    if (!holds) throw new RangeError(`${path}: ${rule}`)
  }
  const check = (path: string, quantity: Quantity, [min, max]: readonly [number, number]) => {
    const problem = quantityProblem(quantity, min, max)
    need(path, problem === null, problem ?? '')
  }
  need(
    'years',
    Number.isInteger(model.years) && model.years >= 1 && model.years <= 40,
    `${model.years}, must be a whole number from 1 to 40`
  )
  need(
    'groups',
    model.groups.length > 0 && model.groups.length <= 32,
    `${model.groups.length}, must be 1 to 32 groups`
  )
  need(
    'categories',
    model.categories.length > 0 && model.categories.length <= 64,
    `${model.categories.length}, must be 1 to 64 categories`
  )
  for (const group of model.groups) {
    for (const field of Object.keys(GROUP_BOUNDS) as (keyof typeof GROUP_BOUNDS)[]) {
      check(`groups.${group.id}.${field}`, group[field], GROUP_BOUNDS[field])
    }
    const twin = group.convertsFrom
    if (!twin) continue
    check(`groups.${group.id}.convertsFrom.lagYears`, twin.lagYears, [0, 6])
    const known = twin.group !== group.id && model.groups.some((other) => other.id === twin.group)
    need(`groups.${group.id}.convertsFrom.group`, known, `${twin.group}, must be the id of another group`)
  }
  for (const category of model.categories) {
    for (const field of Object.keys(CATEGORY_BOUNDS) as (keyof typeof CATEGORY_BOUNDS)[]) {
      check(`categories.${category.id}.${field}`, category[field], CATEGORY_BOUNDS[field])
    }
    const { contractYears, minBids } = category
    need(
      `categories.${category.id}.contractYears`,
      Number.isInteger(contractYears) && contractYears >= 1 && contractYears <= 10,
      `${contractYears}, must be a whole number from 1 to 10`
    )
    need(
      `categories.${category.id}.minBids`,
      Number.isInteger(minBids) && minBids >= 1 && minBids <= 10,
      `${minBids}, must be a whole number from 1 to 10`
    )
  }
  for (const { id, directShares = [] } of model.categories) {
    directShares.forEach(({ upTo, share }, band) => {
      const path = `categories.${id}.directShares.${band}`
      const least = directShares[band - 1]?.upTo ?? 0
      need(`${path}.upTo`, upTo > least && upTo <= 1e15, `${upTo}, must be above ${least} and at most 1e15`)
      check(path, share, [0, 1])
    })
  }
  for (const union of model.unions ?? []) {
    const isSound = union.length > 1 && unionOf(union.join('+')) !== null
    need('unions', isSound, `${union.join('+')}, must be two or more traits, each once, in their order`)
  }
  for (const id of MECHANISM_IDS) check(`mechanisms.${id}`, model.mechanisms[id], mechanismBounds(id))
}
