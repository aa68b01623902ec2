import type { RouteKind, SpendRecord, SupplierMention } from '../../record.ts'
import { routeOf } from '../routes.ts'
import { isLet } from '../status.ts'
import { at, listAt, textAt } from './json.ts'
import { blankProcess, type Deal, type Process, putRelease } from './process.ts'

/** Gathers releases by process, so that several releases of one are counted once. */
export class ProcessBook {
  private readonly processes = new Map<string, Process>()
  private readonly file: string
  private count = 0

  constructor(file: string) {
    this.file = file
  }

  /** Take in a release, a record with its releases, or a further part of a release that was counted before. */
  add(item: unknown, isWhole = true): void {
    this.count++
    const compiled = at(item, 'compiledRelease')
    const releases = compiled === undefined ? listAt(item, 'releases') : [compiled]
    for (const release of releases.length > 0 ? releases : [item]) {
      const ocid =
        textAt(release, 'ocid') ?? textAt(item, 'ocid') ?? textAt(release, 'id') ?? `#${this.count}`
      const process = this.processes.get(ocid) ?? blankProcess(ocid, this.count)
      this.processes.set(ocid, process)
      putRelease(process, release)
      if (isWhole) process.releases++
    }
  }

  get isEmpty(): boolean {
    return this.processes.size === 0
  }

  /** Words of the procedures met, with how many processes use each. */
  procedures(): Map<string, number> {
    const counts = new Map<string, number>()
    for (const process of this.processes.values()) {
      const words = procedureOf(process)
      if (words !== null) counts.set(words, (counts.get(words) ?? 0) + 1)
    }
    return counts
  }

  /** One record for each contract, and for each award without one; a process without award gives one not let. */
  *records(routes: ReadonlyMap<string, RouteKind>): Generator<SpendRecord> {
    for (const process of this.processes.values()) {
      const route = (words: string | null) =>
        words === null ? 'unknown' : (routes.get(words) ?? routeOfMethod(process))
      yield* recordsOf(process, this.file, route)
    }
  }
}

function procedureOf({ method, methodDetails }: Process): string | null {
  return method === null || methodDetails === null ? (method ?? methodDetails) : `${method}: ${methodDetails}`
}

/** The route of a process: by its code where that is a standard one, else by its words. */
export function routeOfMethod({
  method,
  methodDetails,
}: Pick<Process, 'method' | 'methodDetails'>): RouteKind {
  if (method === 'open' || method === 'selective') return 'open'
  if (method === 'limited' || method === 'direct') {
    const told = methodDetails === null ? 'direct' : routeOf(methodDetails).route
    return told === 'reserved' ? 'reserved' : 'direct'
  }
  return routeOf(`${method ?? ''} ${methodDetails ?? ''}`).route
}

function* recordsOf(
  process: Process,
  file: string,
  route: (procedure: string | null) => RouteKind
): Generator<SpendRecord> {
  const procedure = procedureOf(process)
  const awarded = new Set([...process.contracts.values()].map(({ award }) => award))
  const single = process.awards.size <= 1
  const deals: [string | null, Deal | undefined, Deal | undefined][] = [
    ...[...process.contracts].map(([id, contract]): [string, Deal | undefined, Deal] => [
      id,
      process.awards.get(contract.award ?? '') ?? (single ? [...process.awards.values()][0] : undefined),
      contract,
    ]),
    ...[...process.awards]
      .filter(([id]) => !awarded.has(id) && !(single && process.contracts.size > 0))
      .map(([id, award]): [string, Deal, undefined] => [id, award, undefined]),
  ]
  if (deals.length === 0) deals.push([null, undefined, undefined])
  const isOnly = deals.length === 1
  for (const [id, award, contract] of deals) {
    const value = contract?.value ?? award?.value ?? null
    const suppliers =
      contract !== undefined && contract.suppliers.length > 0 ? contract.suppliers : award?.suppliers
    const status = contract?.status ?? award?.status ?? ''
    const notLet = id === null || isLet(status) === false || isLet(award?.status ?? '') === false
    yield {
      file,
      row: process.row,
      kind: 'contract',
      process: process.ocid,
      buyer: process.buyer,
      title: contract?.title ?? award?.title ?? process.title,
      date: award?.date ?? contract?.date ?? null,
      start: contract?.start ?? award?.start ?? null,
      end: contract?.end ?? award?.end ?? null,
      value: value?.amount ?? null,
      // The estimate is of the whole process: where it was let in parts it belongs to none of them.
      estimate: isOnly ? (process.estimate?.amount ?? null) : null,
      currency: value?.currency ?? process.estimate?.currency ?? null,
      category: contract?.category ?? award?.category ?? process.category,
      route: route(procedure),
      procedure,
      bids: process.bids,
      suppliers: (suppliers ?? []).map((supplier) => mentionOf(process, supplier)),
      contract: id,
      released: process.date === '' ? null : process.date,
      releases: process.releases,
      ...(notLet ? { awarded: false } : {}),
    }
  }
}

function mentionOf({ parties }: Process, id: string): SupplierMention {
  const party = parties.get(id)
  return {
    name: party?.name ?? id,
    number: party?.number ?? null,
    postcode: party?.postcode ?? null,
    place: party?.place ?? null,
    flags: party?.small === null || party?.small === undefined ? {} : { small: party.small },
  }
}
