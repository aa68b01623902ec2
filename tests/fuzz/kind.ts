import fc from 'fast-check'

/** What became of one hostile input. */
export interface Verdict {
  /**
   * - `refused`: with the field or file and a remedy; `unclear`: refused without either.
   * - `accepted`: read as it was said, as far as the oracle of its kind can tell; `silent`: read as something else.
   */
  readonly outcome: 'refused' | 'unclear' | 'accepted' | 'silent'
  /** What was refused or misread, in a line; empty for what is accepted. */
  readonly what: string
}

export const accepted: Verdict = { outcome: 'accepted', what: '' }
export const silent = (what: string): Verdict => ({ outcome: 'silent', what })

/** A refusal is clear when it names a place and says what to do. */
export const refusal = (place: string, message: string): Verdict => ({
  outcome: place !== '' && REMEDY.test(message) ? 'refused' : 'unclear',
  what: `${place}: ${message}`,
})

const REMEDY =
  /\b(give|must|did you mean|use|remove|narrow|widen|name|set|split|save|choose|export|at most|leave|allowed here|learn|list|play that part again)\b/

/** One hostile input: what is tried with it, and how it may be shown. */
export interface Case {
  run(): Verdict | Promise<Verdict>
  show(): string
}

/** A kind of input that comes from outside. */
export interface Kind {
  readonly name: string
  /** The inputs of one seed: the same ones each time. */
  cases(seed: number): readonly Case[]
}

/**
 * A kind whose inputs fast-check makes, and that one function judges.
 *
 * @param batch inputs of each seed (count): the fewer, the longer one takes.
 */
export const kindOf = <T>(
  name: string,
  batch: number,
  inputs: fc.Arbitrary<T>,
  run: (input: T) => Verdict | Promise<Verdict>
): Kind => ({
  name,
  cases: (seed) =>
    fc.sample(inputs, { seed, numRuns: batch }).map((input) => ({
      run: () => run(input),
      show: () => shown(input),
    })),
})

const shown = (input: unknown): string =>
  input instanceof Uint8Array
    ? new TextDecoder().decode(input)
    : typeof input === 'string'
      ? input
      : JSON.stringify(input)
