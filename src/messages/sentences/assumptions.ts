/** One number of the model in words. */
export interface AssumptionText {
  /** Whose number: a group, a category, "All places" for shared mechanisms, "This place" for elections. */
  readonly owner: string
  /** What it is: "Chance that an able firm bids at all". */
  readonly name: string
  /** The number in force with its unit, and its range; empty when it has none. */
  readonly value: string
  readonly range: string
  /** What the place's file says; empty unless the user has set another number. */
  readonly file: string
  readonly grade: string
  /** Title, publisher, year; and address, which is text and no link. */
  readonly source: string
  readonly address: string
  readonly note: string
  /** Which part of the model it feeds. */
  readonly feeds: string
  /** What the number is counted in, for its boxes: "share, 0.3 means 30%". */
  readonly unit: string
  /** All of it in one line of lower-case letters, to search in. */
  readonly search: string
}
