import { unionOf } from '../engine/index.ts'
import type { Language } from './catalogue.ts'
import { whoText } from './sentences/measure.ts'

const BY_ID =
  /^(share\.trait|spend\.trait|subcontract\.share\.trait|share\.group|capacity\.group|cost\.group|jobs\.group|units\.group)\.(.+?)(\.count|\.genuine)?$/

/**
 * A metric's plain name. Traits are named by the catalogue, groups by `groupName`; an id that no text knows is
 * returned as it is, so that a table never loses a row.
 */
export function metricName(language: Language, metric: string, groupName: (id: string) => string): string {
  const { metrics } = language.messages
  const plain: Readonly<Record<string, string>> = metrics.plain
  if (Object.hasOwn(plain, metric)) return plain[metric] ?? metric
  const [, kind, id, way] = BY_ID.exec(metric) ?? []
  if (kind === undefined || id === undefined) return metric
  const traits = unionOf(id)
  const who = traits ? whoText(language, traits).label : id
  switch (kind) {
    case 'share.trait':
      if (way === '.count') return metrics.shareCount(who)
      return way === '.genuine' ? metrics.shareGenuine(who) : metrics.shareValue(who)
    case 'spend.trait':
      return metrics.spend(who)
    case 'subcontract.share.trait':
      return metrics.subcontracts(who)
    case 'share.group':
      return metrics.shareGroup(groupName(id + (way ?? '')))
    case 'capacity.group':
      return metrics.capacity(groupName(id + (way ?? '')))
    case 'jobs.group':
      return metrics.jobs(groupName(id + (way ?? '')))
    case 'units.group':
      return metrics.units(groupName(id + (way ?? '')))
    default:
      return metrics.cost(groupName(id + (way ?? '')))
  }
}
