import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../src/tools/free-port.mjs'
import { servePlugin } from '../../src/tools/serve-plugin.mjs'

const root = mkdtempSync(join(tmpdir(), 'spendshift-serve-'))

const FILES: Readonly<Record<string, string>> = {
  'index.html': 'text/html',
  'spendshift.html': 'text/html',
  'sw.js': 'text/javascript',
  'assets/first.js': 'text/javascript',
  'assets/first.css': 'text/css',
  'assets/sans.woff2': 'font/woff2',
  'icon.svg': 'image/svg+xml',
  'icon.png': 'image/png',
  'app.webmanifest': 'application/manifest+json',
  'data.json': 'application/json',
}

let server: PreviewServer
let address: string

beforeAll(async () => {
  for (const name of Object.keys(FILES)) {
    const file = join(root, 'dist', name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `content of ${name}`)
  }
  const port = await freePort(4700)
  server = await preview({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [servePlugin()],
    preview: { host: '127.0.0.1', port, strictPort: true, open: false },
  })
  address = `http://127.0.0.1:${port}/`
})

afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true, force: true })
})

describe('the server of npm start', () => {
  it.each(Object.entries(FILES))('sends %s as %s', async (name, type) => {
    const answer = await fetch(address + name)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')?.split(';')[0]).toBe(type)
    expect(await answer.text()).toBe(`content of ${name}`)
  })

  it('sends the page for its address alone, whatever is asked after the question mark', async () => {
    for (const path of ['', '?utm_source=mail'])
      expect(await (await fetch(address + path)).text()).toBe('content of index.html')
  })

  it.each(['none', 'none.js', 'assets/none.css', 'scenarios/none.json', 'a/b/c', '.env', '../package.json'])(
    'answers 404 for %s, which is not there',
    async (path) => {
      const answer = await fetch(address + path, { headers: { accept: 'text/html' } })
      expect(answer.status).toBe(404)
      expect(await answer.text()).not.toContain('content of')
    }
  )
})
