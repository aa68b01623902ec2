import type { SupplierMention } from '../record.ts'
import { findInDirectory, type Directory } from './directory.ts'
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

/** Finds out what a supplier is, from all its mentions. */
export function classify(mentions: readonly SupplierMention[], { local, directory }: Knowledge): Classified {
  const found = new Map<string, Finding>()
  let ambiguous = false
  const add = (finding: Finding): void => {
    const key = `${finding.trait} ${finding.rule} ${String(finding.holds)}`
    if (!found.has(key)) found.set(key, finding)
  }
  for (const mention of mentions) {
    if (directory) {
      const match = findInDirectory(mention, directory)
      ambiguous ||= match.kind === 'ambiguous'
      if (match.kind === 'match') {
        for (const trait of SUPPLIER_TRAITS) {
          const holds = match.row.traits[trait]
          if (holds !== undefined) add({ trait, holds, rule: match.rule, evidence: match.evidence })
        }
      }
    }
    for (const trait of SUPPLIER_TRAITS) {
      const holds = mention.flags[trait]
      if (holds !== undefined) add({ trait, holds, rule: 'flag', evidence: holds ? 'yes' : 'no' })
    }
    readName(mention.name).forEach(add)
    const place = local && readLocation(mention, local)
    if (place) add(place)
  }
  const findings = [...found.values()].sort((a, b) => RULES.indexOf(a.rule) - RULES.indexOf(b.rule))
  const about = (trait: SupplierTrait) => findings.filter((each) => each.trait === trait)
  return {
    findings,
    // Where mentions differ under the same rule, as offices of one firm do, nothing is claimed.
    traits: SUPPLIER_TRAITS.filter((trait) => holdsFirst(about(trait))),
    disputed: SUPPLIER_TRAITS.filter((trait) => new Set(about(trait).map(({ holds }) => holds)).size > 1),
    ambiguous,
  }
}

function holdsFirst(findings: readonly Finding[]): boolean {
  const [first] = findings
  return first !== undefined && findings.filter(({ rule }) => rule === first.rule).every(({ holds }) => holds)
}
