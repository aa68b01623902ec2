/** Something wrong in what the user gave: in which file or option, where in it, what is wrong and what is allowed. */
export interface InputProblem {
  /** A file as the user named it, or an option such as `--runs`. */
  readonly file: string
  readonly path?: string
  readonly message: string
}

/** Bad input: each problem is printed on its own line, and the exit status is 2. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly problems: readonly InputProblem[]

  constructor(problems: readonly InputProblem[]) {
    super(problems.map(problemLine).join('\n'))
    this.problems = problems
  }
}

/** What was worked out cannot be written: the exit status is 1, with one line and no trace. */
export class OutputFault extends Error {
  override readonly name = 'OutputFault'

  /** @param code what the system says, such as `ENOSPC`. */
  constructor(file: string, code: string) {
    const remedy = FULL.includes(code) ? 'no space is left: make room' : 'mend what the system says'
    super(oneLine(`${file}: cannot be written (${code}), ${remedy} and run the command again`))
  }
}

/** No space on the disk, in the quota, or for one file. */
const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG']

/** The error of one problem. */
export const inputError = (file: string, message: string, path = ''): InputError =>
  new InputError([{ file, path, message }])

/** `FILE: path.to.field: what is wrong, what is allowed`, on one line whatever the file holds. */
export function problemLine({ file, path = '', message }: InputProblem): string {
  const parts = [file, path, message].filter((part) => part !== '')
  return oneLine(parts.join(': '))
}

/** A text on one line, without signs that would steer the terminal, whatever a file holds. */
export const oneLine = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are the signs to take out
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
