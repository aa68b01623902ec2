import { describe, expect, it } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'

/** Words that a native would not write here, or that the house has another word for. */
const AVOIDED = [
  /\bkept for\b/,
  /\blet again\b/,
  /\bwhat became\b/i,
  /\b(?:some|no)body\b/i,
  /\b(?:plays?|playing|played)\b/i,
  /\bable firms\b/,
  // Futures are told of ten in one way: “8 of 10”.
  /\bout of 10\b|\b8 in 10\b/,
]
/** Futures are played like a film in Compare; and names of the code within a text. */
const ALLOWED = [/^'Play (?:futures|again)'$/, /\$\{plural\(played/]

const folder = new URL('../../src/messages/', import.meta.url)

/** Texts in quotes, line by line; comments and code are the builders' own. */
function texts(source: string): readonly string[] {
  const code = source.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return [...code.matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)].map(([text]) => text)
}

describe('texts on screen', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts')
  )

  it.each(AVOIDED.map((word) => [word]))('do not say %s', (word) => {
    const found = files.flatMap((file) =>
      texts(readFileSync(new URL(file, folder), 'utf8'))
        .filter((text) => word.test(text) && !ALLOWED.some((fine) => fine.test(text)) && /\s/.test(text))
        .map((text) => `${file}: ${text}`)
    )
    expect(found).toEqual([])
  })
})
