import { readdirSync, readFileSync } from 'node:fs'

/** Files of a folder of the project, from its root, whose names end so; folders in it are passed over. */
export const corpus = (folder: string, ...endings: readonly string[]): Uint8Array[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map(({ name }) => name)
    .sort()
    .map((name) => new Uint8Array(readFileSync(`${folder}/${name}`)))

export const jsonOf = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))

/** Undefined when the bytes are not JSON. */
export function parsedOf(bytes: Uint8Array): unknown {
  try {
    return jsonOf(bytes)
  } catch {
    return undefined
  }
}
