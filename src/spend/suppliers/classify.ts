import type { SupplierMention } from '../record.ts'
import { findInDirectory, type Directory, type DirectoryMatch } from './directory.ts'
import { readLocation, type LocalList } from './local-list.ts'
import { readName } from './name-words.ts'
import { RULES, SUPPLIER_TRAITS, type Finding, type SupplierTrait } from './traits.ts'

/** What suppliers are told apart by, besides their own names and the file's flags. */
export interface Knowledge {
  readonly local: LocalList | null
  readonly directory: Directory | null
}

export interface Classified {
  /** Everything found, the surest first. */
  readonly findings: readonly Finding[]
  /** The traits that hold, in the order of `SUPPLIER_TRAITS`. */
  readonly traits: readonly SupplierTrait[]
  /** Traits that two rules say opposite things of; the surer rule was followed. */
  readonly disputed: readonly SupplierTrait[]
  /** True when the directory holds several suppliers it may be, of different traits: none was taken. */
  readonly ambiguous: boolean
}

/** A way in which files name a supplier, and how often they do. */
export interface Named {
  readonly mention: SupplierMention
  readonly times: number
}

interface Votes {
  readonly finding: Finding
  times: number
}

/** Finds out what a supplier is, from all its mentions. */
export function classify(named: readonly Named[], { local, directory }: Knowledge): Classified {
  const votes = new Map<string, Votes>()
  let ambiguous = false
  for (const { mention, times } of named) {
    const found = findingsOf(mention, local)
    if (directory) {
      const match = findInDirectory(mention, directory)
      ambiguous ||= match.kind === 'ambiguous'
      if (match.kind === 'match') found.push(...fromDirectory(match))
    }
    for (const finding of found) {
      const key = `${finding.trait} ${finding.rule} ${String(finding.holds)}`
      const vote = votes.get(key)
      if (vote) vote.times += times
      else votes.set(key, { finding, times })
    }
  }
  const ranked = [...votes.values()].sort(
    (a, b) => RULES.indexOf(a.finding.rule) - RULES.indexOf(b.finding.rule)
  )
  const about = (trait: SupplierTrait) => ranked.filter(({ finding }) => finding.trait === trait)
  return {
    findings: ranked.map(({ finding }) => finding),
    traits: SUPPLIER_TRAITS.filter((trait) => isHeld(about(trait))),
    disputed: SUPPLIER_TRAITS.filter(
      (trait) => new Set(about(trait).map(({ finding }) => finding.holds)).size > 1
    ),
    ambiguous,
  }
}

function findingsOf(mention: SupplierMention, local: LocalList | null): Finding[] {
  const flags = SUPPLIER_TRAITS.flatMap((trait): Finding[] => {
    const holds = mention.flags[trait]
    return holds === undefined ? [] : [{ trait, holds, rule: 'flag', evidence: holds ? 'yes' : 'no' }]
  })
  const place = local && readLocation(mention, local)
  return [...flags, ...readName(mention.name), ...(place ? [place] : [])]
}

function fromDirectory({ row, rule, evidence }: Extract<DirectoryMatch, { kind: 'match' }>): Finding[] {
  return SUPPLIER_TRAITS.flatMap((trait) => {
    const holds = row.traits[trait]
    return holds === undefined ? [] : [{ trait, holds, rule, evidence }]
  })
}

/** The surest rule decides; where mentions differ under it, as offices of one firm do, what most of them say. */
function isHeld(votes: readonly Votes[]): boolean {
  const rule = votes[0]?.finding.rule
  const count = (holds: boolean): number =>
    votes.reduce(
      (sum, { finding, times }) => (finding.rule === rule && finding.holds === holds ? sum + times : sum),
      0
    )
  return count(true) > count(false)
}
