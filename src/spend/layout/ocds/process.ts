import { at, dayAt, listAt, numberAt, textAt } from './json.ts'

/** An amount of money as a release writes it. */
export interface Money {
  readonly amount: number | null
  readonly currency: string | null
}

export interface Party {
  name: string | null
  number: string | null
  postcode: string | null
  place: string | null
  small: boolean | null
}

/** An award or a contract; a field that no release has filled in is null. */
export interface Deal {
  title: string | null
  status: string | null
  date: string | null
  start: string | null
  end: string | null
  value: Money | null
  category: string | null
  /** Of a contract: the award it rests on. */
  award: string | null
  /** Ids of parties. */
  suppliers: string[]
}

/** What all releases of one process say together. */
export interface Process {
  readonly ocid: string
  /** File and number of the first release or row, and how many were put together. */
  readonly file: string
  readonly row: number
  releases: number
  /** Moment of the newest release. */
  date: string
  buyer: string | null
  title: string | null
  estimate: Money | null
  method: string | null
  methodDetails: string | null
  bids: number | null
  category: string | null
  readonly parties: Map<string, Party>
  readonly awards: Map<string, Deal>
  readonly contracts: Map<string, Deal>
}

/**
 * Put a release into what is known of its process. A newer release replaces what an older one said, and an older one
 * fills in what is missing.
 */
export function putRelease(process: Process, release: unknown): void {
  const date = textAt(release, 'date') ?? ''
  const isNewer = date >= process.date
  if (isNewer) process.date = date
  const put = filler(isNewer)
  const parties = partiesOf(release)
  for (const [id, party] of parties) put(known(process.parties, id, blankParty), party)
  put(process, {
    buyer: textAt(release, 'buyer', 'name') ?? buyerAmong(release),
    title: textAt(release, 'tender', 'title') ?? textAt(release, 'tender', 'description'),
    estimate: moneyAt(release, 'tender', 'value') ?? moneyAt(release, 'planning', 'budget', 'amount'),
    method: textAt(release, 'tender', 'procurementMethod'),
    methodDetails: textAt(release, 'tender', 'procurementMethodDetails'),
    bids: bidsOf(release),
    category: categoryAt(at(release, 'tender')) ?? textAt(release, 'tender', 'mainProcurementCategory'),
  })
  listAt(release, 'awards').forEach((award, index) => {
    const suppliers = listAt(award, 'suppliers')
    for (const supplier of suppliers) {
      const said = partyOf(supplier)
      const id = textAt(supplier, 'id') ?? said.name
      // Other tables of a set may name a supplier's party first; what stands here only fills gaps.
      if (id !== null) filler(false)(known(process.parties, id, blankParty), said)
    }
    const deal = known(process.awards, textAt(award, 'id') ?? String(index), blankDeal)
    put(
      deal,
      dealOf(
        award,
        'contractPeriod',
        suppliers.flatMap((each) => textAt(each, 'id') ?? textAt(each, 'name') ?? [])
      )
    )
  })
  listAt(release, 'contracts').forEach((contract, index) => {
    const id = textAt(contract, 'id') ?? `${textAt(contract, 'awardID') ?? ''}#${index}`
    const suppliers = listAt(contract, 'suppliers').flatMap((each) => textAt(each, 'id') ?? [])
    put(known(process.contracts, id, blankDeal), dealOf(contract, 'period', suppliers))
  })
}

/** A process of which nothing is known yet. */
export function blankProcess(ocid: string, { file, row }: Pick<Process, 'file' | 'row'>): Process {
  return {
    ocid,
    file,
    row,
    releases: 0,
    date: '',
    buyer: null,
    title: null,
    estimate: null,
    method: null,
    methodDetails: null,
    bids: null,
    category: null,
    parties: new Map(),
    awards: new Map(),
    contracts: new Map(),
  }
}

function filler(isNewer: boolean) {
  return <T extends object>(known: T, said: Partial<T>): void => {
    for (const key of Object.keys(said) as (keyof T)[]) {
      const value = said[key]
      const before = known[key]
      const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0)
      const wasEmpty = before === null || (Array.isArray(before) && before.length === 0)
      if (!isEmpty && (isNewer || wasEmpty)) known[key] = value
    }
  }
}

function known<T>(map: Map<string, T>, id: string, blank: () => T): T {
  const found = map.get(id) ?? blank()
  map.set(id, found)
  return found
}

const blankParty = (): Party => ({ name: null, number: null, postcode: null, place: null, small: null })
const blankDeal = (): Deal => ({
  title: null,
  status: null,
  date: null,
  start: null,
  end: null,
  value: null,
  category: null,
  award: null,
  suppliers: [],
})

function dealOf(deal: unknown, period: string, suppliers: string[]): Deal {
  return {
    title: textAt(deal, 'title') ?? textAt(deal, 'description'),
    status: textAt(deal, 'status'),
    date: dayAt(deal, 'date') ?? dayAt(deal, 'dateSigned'),
    start: dayAt(deal, period, 'startDate'),
    end: dayAt(deal, period, 'endDate'),
    value: moneyAt(deal, 'value'),
    category: categoryAt(deal),
    award: textAt(deal, 'awardID'),
    suppliers,
  }
}

function partiesOf(release: unknown): Map<string, Party> {
  const parties = new Map<string, Party>()
  for (const party of listAt(release, 'parties')) {
    const id = textAt(party, 'id') ?? textAt(party, 'name')
    if (id !== null) parties.set(id, partyOf(party))
  }
  return parties
}

function partyOf(party: unknown): Party {
  const scale = textAt(party, 'details', 'scale')?.toLowerCase() ?? null
  return {
    name: textAt(party, 'name') ?? textAt(party, 'identifier', 'legalName'),
    number: textAt(party, 'identifier', 'id'),
    postcode: textAt(party, 'address', 'postalCode'),
    place: textAt(party, 'address', 'locality') ?? textAt(party, 'address', 'region'),
    small:
      scale === null
        ? null
        : /^(micro|small|medium|sme|mipyme)$/.test(scale)
          ? true
          : scale === 'large'
            ? false
            : null,
  }
}

function buyerAmong(release: unknown): string | null {
  const buyer = listAt(release, 'parties').find((party) => {
    const roles = at(party, 'roles')
    return Array.isArray(roles) && (roles.includes('buyer') || roles.includes('procuringEntity'))
  })
  return textAt(buyer, 'name') ?? textAt(release, 'tender', 'procuringEntity', 'name')
}

function bidsOf(release: unknown): number | null {
  const stated = numberAt(release, 'tender', 'numberOfTenderers')
  if (stated !== null) return stated
  const statistic = listAt(release, 'bids', 'statistics').find((each) =>
    /^(validBids|bids|numberOfBids|requests)$/.test(textAt(each, 'measure') ?? '')
  )
  const counted = numberAt(statistic, 'value')
  const details = listAt(release, 'bids', 'details').length
  const tenderers = listAt(release, 'tender', 'tenderers').length
  return counted ?? (details > 0 ? details : tenderers > 0 ? tenderers : null)
}

function categoryAt(holder: unknown): string | null {
  for (const item of listAt(holder, 'items')) {
    const code = textAt(item, 'classification', 'id') ?? textAt(item, 'classification', 'description')
    if (code !== null) return code
  }
  return null
}

function moneyAt(value: unknown, ...path: readonly string[]): Money | null {
  const amount = numberAt(value, ...path, 'amount')
  const currency = textAt(value, ...path, 'currency')
  return amount === null ? null : { amount, currency: currency === null ? null : currency.toUpperCase() }
}
