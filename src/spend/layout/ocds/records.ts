import type { RouteKind, SpendRecord, SupplierMention } from '../../record.ts'
import { routeOf } from '../routes.ts'
import { isLet } from '../status.ts'
import { at, listAt, textAt } from './json.ts'
import { blankProcess, type Deal, type Process, putRelease } from './process.ts'

/**
 * Gathers releases by process, so that several releases of one are counted once, also where they come in several files.
 */
export class ProcessBook {
  private readonly processes = new Map<string, Process>()
  private file = ''
  private count = 0

  /** Go on with another file, whose items are counted from 1. */
  open(file: string): void {
    this.file = file
    this.count = 0
  }

  /** Take in a release, a record with its releases, or a further part of a release that was counted before. */
  add(item: unknown, isWhole = true): void {
    this.count++
    const compiled = at(item, 'compiledRelease')
    const releases = compiled === undefined ? listAt(item, 'releases') : [compiled]
    for (const release of releases.length > 0 ? releases : [item]) {
      const ocid =
        textAt(release, 'ocid') ?? textAt(item, 'ocid') ?? textAt(release, 'id') ?? `#${this.count}`
      // Only an ocid is the same process in another file.
      const key =
        ocid === textAt(release, 'ocid') || ocid === textAt(item, 'ocid') ? ocid : `${this.file}\n${ocid}`
      const process = this.processes.get(key) ?? blankProcess(ocid, { file: this.file, row: this.count })
      this.processes.set(key, process)
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
      const route = (words: string | null) => {
        const told = words === null ? 'unknown' : (routes.get(words) ?? routeOfMethod(process))
        return told === 'direct' && isLimitedCall(process) ? 'open' : told
      }
      yield* recordsOf(process, route)
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

/** A limited call to several bidders is a competition: the standard's word says that not all could bid. */
function isLimitedCall({ method, bids }: Process): boolean {
  return method === 'limited' && (bids ?? 0) >= 2
}

function* recordsOf(
  process: Process,
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
      file: process.file,
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

/** An identifier with the register that gave it, such as GB-COH-01234567. */
const registered = /^[A-Z]{2}-[A-Z0-9]{2,}-./

function mentionOf({ parties }: Process, id: string): SupplierMention {
  const party = parties.get(id)
  return {
    name: party?.name ?? id,
    number: party?.number ?? (registered.test(id) ? id : null),
    postcode: party?.postcode ?? null,
    place: party?.place ?? null,
    flags: party?.small === null || party?.small === undefined ? {} : { small: party.small },
  }
}
