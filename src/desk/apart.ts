import type { DeskFile } from './types.ts'

/** Files that come at once, each under a name of its own: the second `register.csv` is `register (2).csv`. */
export function namedApart(files: readonly DeskFile[]): readonly DeskFile[] {
  const taken = new Set<string>()
  const given = new Set(files.map(({ name }) => name))
  return files.map((file) => {
    let { name } = file
    for (let n = 2; taken.has(name) || (name !== file.name && given.has(name)); n++)
      name = numbered(file.name, n)
    taken.add(name)
    return name === file.name ? file : { ...file, name }
  })
}

/** The number stands before the ending, by which the file's kind is told. */
function numbered(name: string, n: number): string {
  const ending = /(\.[^.]+(\.gz)?)?$/i.exec(name)?.[0] ?? ''
  return `${name.slice(0, name.length - ending.length)} (${n})${ending}`
}
