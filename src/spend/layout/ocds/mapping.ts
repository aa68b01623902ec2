import type { RouteKind } from '../../record.ts'
import type { Mapping, TableMapping } from '../mapping.ts'
import { type ProcessBook, routeOfMethod } from './records.ts'

/** The mapping of open-contracting data: its columns are known, its procedures are the user's to correct. */
export function ocdsMapping(book: ProcessBook): TableMapping[] {
  const counts = [...book.procedures()]
  if (book.isEmpty) return []
  const procedures = counts
    .toSorted((a, b) => b[1] - a[1])
    .map(([words, count]) => {
      const [method = '', ...details] = words.split(': ')
      const route = routeOfMethod({ method, methodDetails: details.join(': ') || null })
      return {
        words,
        route,
        count,
        why: [{ key: 'spend.why.routeWords', params: { route, phrase: method } }],
      }
    })
  return [
    {
      layout: 'ocds',
      kind: 'contract',
      currency: null,
      bidRows: false,
      columns: {},
      procedures,
      why: [{ key: 'spend.why.layout', params: { layout: 'ocds' } }],
    },
  ]
}

/** Routes of the procedures of open-contracting data, by their words. */
export function routesOf({ tables }: Mapping): ReadonlyMap<string, RouteKind> {
  const found = tables.find(({ layout }) => layout === 'ocds')
  return new Map(found?.procedures.map(({ words, route }) => [words, route]))
}
