/** One lever in words. */
export interface LeverText {
  /** Plain label; a share or number follows it. */
  readonly label: string
  /** The term that law and lawyers use. */
  readonly term: string
  /** What it is for, at most 20 words. */
  readonly purpose: string
  /** How it works in the model, 25–70 words. */
  readonly background: string
  /** Words for its values, from low to high; where each starts stands in `lever-facts.ts`. */
  readonly scale: readonly string[]
}
