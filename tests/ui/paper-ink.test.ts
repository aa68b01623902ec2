import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { PAPER_INK } from '../../src/charts/picture.ts'
import { stripsPicture } from '../../src/charts/strips-picture.ts'
import { guessWidth } from '../../src/charts/picture.ts'
import { townFiles } from '../exports/parts.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** Colours of the page on light paper, by token. */
const light = new Map(
  [...read('src/styles/tokens.css').matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}),/g)].map(
    ([, name = '', colour = '']) => [name, colour]
  )
)
const camel = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

describe('the ink of pictures, documents and print', () => {
  it('is the light page’s, every colour of it', () => {
    expect(light.size).toBeGreaterThan(15)
    expect(PAPER_INK).toEqual(Object.fromEntries([...light].map(([name, colour]) => [camel(name), colour])))
  })

  it('shows each proposal in pictures as the page does', () => {
    const strips = (['A', 'B', 'C'] as const).map((letter) => ({
      ...{ letter, name: letter, label: '', range: { low: 0.01, high: 0.03 } },
      differences: [0.01, 0.02, 0.03],
    }))
    const words = { title: '', description: '', tick: String }
    const { marks } = stripsPicture(strips, words, { width: 900, height: 400, size: 20, measure: guessWidth })
    const fills = new Set(marks.flatMap((mark) => (mark.kind === 'shape' && mark.fill ? [mark.fill] : [])))
    expect(fills).toEqual(new Set([light.get('a'), light.get('b'), light.get('c')]))
  })

  it('is the document’s', async () => {
    const { docx } = await townFiles()
    const files = Object.entries(unzipSync(await docx()))
      .filter(([name]) => name.endsWith('.xml'))
      .map(([name, bytes]) => ({ name, xml: strFromU8(bytes) }))
    const content = files.filter(({ name }) => !name.endsWith('styles.xml')).map(({ xml }) => xml)
    // Of the styles that the format brings along only those that something has.
    const styles = files.find(({ name }) => name.endsWith('styles.xml'))?.xml.split('<w:style ') ?? []
    const used = styles.filter((style, nth) => {
      const id = /w:styleId="(\w+)"/.exec(style)?.[1]
      return nth === 0 || content.some((xml) => xml.includes(`Style w:val="${id}"`))
    })
    const written = [...content, ...used].flatMap((xml) => [
      ...xml.matchAll(/(?:w:color|w:color w:val|w:fill)="([0-9a-fA-F]{6})"/g),
    ])
    const colours = new Set(written.map(([, colour = '']) => `#${colour.toLowerCase()}`))
    const named = ['ink', 'soft', 'line', 'a'].map((name) => light.get(name))
    expect(colours).toEqual(new Set(named))
  })

  it('is written down once', () => {
    const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|svelte|css)$/.test(file))
      .filter((file) => file !== path.join('styles', 'tokens.css'))
    // A code for cameras is black on white, whatever the page's ink.
    const isCode = (file: string, colour: string) => file.endsWith('raster.ts') && colour === '#000000'
    const found = sources.flatMap((file) =>
      [...read(path.join('src', file)).matchAll(/#[0-9a-fA-F]{6}\b/g)]
        .filter(([colour]) => !isCode(file, colour))
        .map(([colour]) => `${file}: ${colour}`)
    )
    expect(found).toEqual([])
  })

  it('is the browser’s around the page', () => {
    const manifest = JSON.parse(read('src/static/manifest.webmanifest')) as Record<string, string>
    expect(manifest['theme_color']).toBe(light.get('paper'))
    expect(manifest['background_color']).toBe(light.get('paper'))
    expect(read('index.html')).toContain(`(prefers-color-scheme: light)" content="${light.get('paper')}"`)
    for (const icon of ['src/static/icon.svg', 'src/ui/assets/mark.svg'])
      expect(
        new Set(
          read(icon)
            .match(/#[0-9a-f]{6}(?=[ ;}])/g)
            ?.slice(0, 1)
        )
      ).toEqual(new Set([light.get('a')]))
  })
})
