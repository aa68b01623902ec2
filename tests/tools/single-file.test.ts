import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { inlineWorkersPlugin, intoOne } from '../../src/tools/single-file-plugin.mjs'

type Output = Parameters<typeof intoOne>[0]

const PAGE = `<!doctype html><html><head>
<link rel="icon" type="image/svg+xml" href="./assets/mark.svg">
<script type="module" crossorigin src="./assets/index.js"></script>
<link rel="stylesheet" crossorigin href="./assets/style.css">
</head><body><div id="app"></div></body></html>`

const outputOf = ({ html = PAGE, js = 'let a = 1', css = 'p{color:red}' } = {}, more: object[] = []) =>
  [
    { type: 'asset', fileName: 'index.html', source: html },
    { type: 'chunk', fileName: 'assets/index.js', code: js },
    { type: 'asset', fileName: 'assets/style.css', source: css },
    { type: 'asset', fileName: 'assets/mark.svg', source: '<svg xmlns="a"></svg>' },
    ...more,
  ] as unknown as Output

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')

describe('a page made into one file', () => {
  it('holds script, style and picture, and fetches none', () => {
    const page = intoOne(outputOf())
    expect(page).toContain('<script type="module">let a = 1</script>')
    expect(page).toContain('<style>p{color:red}</style>')
    expect(page).not.toMatch(/(src|href)="(?!data:)/)
  })

  it('lets in what it holds by its fingerprint, and nothing else', () => {
    const page = intoOne(outputOf())
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]
    expect(policy).toContain(`script-src 'sha256-${sha256('let a = 1')}'`)
    expect(policy).toContain(`style-src 'sha256-${sha256('p{color:red}')}'`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it('keeps a text that looks like the end of a script from being one', () => {
    const page = intoOne(outputOf({ js: 'let a = "</script><!-- $& $1"' }))
    expect(page).toContain(String.raw`let a = "\x3C/script>\x3C!-- $& $1"`)
    expect(page.match(/<\/script>/g)).toHaveLength(1)
  })

  it('is not made when something would be missing', () => {
    const font = { type: 'asset', fileName: 'assets/a.woff2', source: '' }
    expect(() => intoOne(outputOf({}, [font]))).toThrow('assets/a.woff2 not inlined')
    const chunk = { type: 'chunk', fileName: 'assets/later.js', code: '' }
    expect(() => intoOne(outputOf({}, [chunk]))).toThrow('2 .js files')
    const html = PAGE.replace('</head>', '<link rel="manifest" href="./a.webmanifest"></head>')
    expect(() => intoOne(outputOf({ html }))).toThrow('it would fetch href="./a.webmanifest"')
  })
})

describe('a worker in one file', () => {
  const { transform } = inlineWorkersPlugin()
  const inlined = (code: string) => {
    if (typeof transform !== 'object') throw new Error('no transform')
    const context = {
      error: (message: string) => {
        throw new Error(message)
      },
    }
    const handler = transform.handler as (this: unknown, code: string) => { code: string }
    return handler.call(context, code).code
  }

  it('is text within the page, in every file that starts one', () => {
    for (const file of ['runner/spawn.ts', 'desk/client.ts', 'study/client.ts']) {
      const source = readFileSync(fileURLToPath(new URL(`../../src/${file}`, import.meta.url)), 'utf8')
      const count = source.split('new Worker(').length - 1
      expect(count).toBeGreaterThan(0)
      const code = inlined(source)
      expect(code.match(/^import InlineWorker\d from "[^"]+\.worker\.ts\?worker&inline"$/gm)).toHaveLength(
        count
      )
      expect(code).not.toContain('new Worker(')
    }
  })

  it('must be written so that it is found', () => {
    expect(() => inlined(`new Worker('./a.js')`)).toThrow('not written as the single file needs it')
  })
})
