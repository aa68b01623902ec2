import type { Letting } from '../../analysis/follow/pairs.ts'
import { isChanged, priceOf, type Pair } from '../../analysis/follow/pairs.ts'
import type { Language } from '../../messages/catalogue.ts'
import type { FollowMessages } from '../../messages/follow/index.ts'

/** Names of what a future is about. */
export interface TenderNames {
  readonly currency: string
  readonly categories: readonly string[]
  /** By number of the group; empty for the buyer's own staff. */
  readonly groups: readonly string[]
}

/** A tender as a line of the table. */
export interface TenderLine {
  readonly key: string
  readonly tender: string
  readonly value: string
  readonly how: string
  readonly bids: string
  readonly winner: string
  readonly price: string
  readonly today: string
  readonly changed: boolean
}

/** A price that differs from the estimate by less is told as the estimate. */
const SAME_PRICE = 0.005

/** The tenders of a year in words, largest first. */
export function tenderLines(
  language: Language,
  words: FollowMessages,
  pairs: readonly Pair[],
  names: TenderNames
): TenderLine[] {
  const say = new Teller(language, words, names)
  const worth = ({ either }: Pair) => either.value
  return pairs.toSorted((a, b) => worth(b) - worth(a)).map((pair, at) => say.line(pair, at))
}

class Teller {
  readonly #language: Language
  readonly #words: FollowMessages
  readonly #names: TenderNames

  constructor(language: Language, words: FollowMessages, names: TenderNames) {
    this.#language = language
    this.#words = words
    this.#names = names
  }

  line(pair: Pair, at: number): TenderLine {
    const { proposal, either } = pair
    return {
      key: String(at),
      tender: this.#tender(either),
      value: this.#language.format.money(either.value, this.#names.currency),
      how: proposal ? this.#how(proposal) : this.#words.notLet,
      bids: proposal ? this.#bids(proposal) : '',
      winner: proposal ? this.#winner(proposal) : '',
      price: proposal ? this.#price(proposal) : '',
      today: this.#today(pair),
      changed: isChanged(pair),
    }
  }

  #tender({ category, tender, lot, isSecondTry }: Letting): string {
    const { format } = this.#language
    const number = format.count(tender)
    const { categories } = this.#names
    const name =
      categories.length > 1
        ? this.#words.tender(categories[category] ?? '', number)
        : this.#words.single(number)
    const whole = isSecondTry ? this.#words.again(name) : name
    return lot > 1 ? this.#words.lot(whole, format.count(lot)) : whole
  }

  #how({ tries }: Letting): string {
    const { routes, results, whom, reservedFor, after, then } = this.#words
    return tries
      .map(({ route, reservation, result }) => {
        const how = reservation ? reservedFor(routes[route], whom[reservation]) : routes[route]
        return result === 'awarded' ? how : after(how, results[result])
      })
      .join(then)
  }

  #bids({ tries }: Letting): string {
    const bidFor = tries.filter(({ bids }) => bids !== null)
    // A call may be awarded in part, and nobody bid for the rest.
    const told = bidFor.findLast(({ result }) => result === 'awarded') ?? bidFor.at(-1)
    return told ? this.#language.format.count(Math.round(told.bids ?? 0)) : ''
  }

  #winner({ awards, left }: Letting): string {
    if (awards.length === 0) return left ? this.#words.left[left] : ''
    const names = new Set(awards.map(({ group }) => this.#names.groups[group] || this.#words.inHouse))
    return this.#language.format.list([...names])
  }

  #price(letting: Letting): string {
    const price = priceOf(letting)
    if (!price) return ''
    const off = price.paid / price.expected - 1
    const { at, under, over } = this.#words.price
    if (Math.abs(off) < SAME_PRICE) return at
    const by = this.#language.format.share(Math.abs(off), 0.05)
    return off < 0 ? under(by) : over(by)
  }

  #today(pair: Pair): string {
    const { proposal, today } = pair
    const words = this.#words
    if (!today) return words.notLet
    if (!isChanged(pair)) return words.same
    const [how, winner, price] = [this.#how(today), this.#winner(today), this.#price(today)]
    if (price === '') return words.otherLeft(how, winner)
    const isSame = proposal && how === this.#how(proposal) && winner === this.#winner(proposal)
    return isSame ? words.otherPrice(price) : words.other(how, winner, price)
  }
}
