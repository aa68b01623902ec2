import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { HEADERS } from '../../src/tools/security.mjs'
import { BUILT } from '../support/built.ts'
import { hostingSample } from '../support/hosting.ts'
import { ExplorePage, QUICK } from './explore-page.ts'
import { goToView, VIEW_NAMES } from './views.ts'

/*
 * The sample of docs/hosting.md for nginx, served by nginx from a folder of the host.
 */

test.skip(({ isMobile }) => isMobile, 'headers do not depend on the width of the screen')

const installed = spawnSync('nginx', ['-v']).status === 0
test.skip(!installed, 'nginx is not installed')
// One server for the few checks of this file.
test.describe.configure({ mode: 'serial' })

let nginx: ChildProcess
let folder: string
let address: string

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'spendshift-nginx-'))
  const port = await freePort()
  address = `http://127.0.0.1:${port}/spendshift/`
  for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'nginx.conf'), configuration(port))
  nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  nginx.stderr?.on('data', (text: Buffer) => (complaint += String(text)))
  await expect
    .poll(
      () =>
        fetch(address).then(
          ({ status }) => status,
          () => complaint
        ),
      { timeout: 15_000 }
    )
    .toBe(200)
})

test.afterAll(async () => {
  if (nginx.exitCode === null) {
    nginx.kill('SIGTERM')
    await once(nginx, 'exit')
  }
  rmSync(folder, { recursive: true, force: true })
})

/** The sample, with this machine's folder and port, within what nginx needs around it. */
function configuration(port: number): string {
  const sample = hostingSample('nginx')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/var/www/spendshift/', BUILT)
    .replace('include mime.types;', 'include /etc/nginx/mime.types;')
  const scratch = ['client_body_temp_path body', 'proxy_temp_path proxy', 'fastcgi_temp_path fastcgi']
  return `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off;
    worker_processes 1;
    pid nginx.pid;
    error_log stderr;
    events {}
    http {
      access_log off;
      ${[...scratch, 'uwsgi_temp_path uwsgi', 'scgi_temp_path scgi'].map((line) => `${line};`).join('\n')}
      ${sample}
    }`
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

test('every file comes with the headers, typed, packed, and kept as long as it may be', async () => {
  const script = readdirSync(join(BUILT, 'assets')).find((name) => name.endsWith('.js')) ?? ''
  const files: [path: string, type: string, cache: string][] = [
    ['', 'text/html', 'no-cache'],
    ['sw.js', 'application/javascript', 'no-cache'],
    ['manifest.webmanifest', 'application/manifest+json', 'no-cache'],
    [`assets/${script}`, 'application/javascript', 'public, max-age=31536000, immutable'],
  ]
  for (const [path, type, cache] of files) {
    const { status, headers } = await fetch(address + path, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(status, path).toBe(200)
    expect(headers.get('Content-Type'), path).toBe(type)
    expect(headers.get('Cache-Control'), path).toBe(cache)
    for (const [name, value] of Object.entries(HEADERS))
      expect(headers.get(name), `${path} ${name}`).toBe(value)
  }
  const packed = await fetch(`${address}assets/${script}`, { headers: { 'Accept-Encoding': 'gzip' } })
  expect(packed.headers.get('Content-Encoding')).toBe('gzip')
  const saved = await fetch(`${address}spendshift.html`)
  expect(saved.headers.get('Content-Disposition')).toBe('attachment')
})

test('the page runs there with nothing stopped by its policy', async ({ page }) => {
  const stopped: string[] = []
  await page.exposeFunction('tellStopped', (what: string) => stopped.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { tellStopped(what: string): void }).tellStopped(
        `${violatedDirective} ${blockedURI}`
      )
    )
  })
  const missing: string[] = []
  page.on('response', (response) => {
    if (!response.ok()) missing.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(address + QUICK)
  await new ExplorePage(page).answered()
  for (const view of VIEW_NAMES) await goToView(page, view)
  await page.getByRole('tab', { name: 'Over time' }).click()
  await expect(page.locator('canvas').first()).toBeVisible()
  expect(stopped).toEqual([])
  expect(missing).toEqual([])
})

test.describe('with a copy on the device', () => {
  test.use({ serviceWorkers: 'allow' })

  test('is ready offline under its folder', async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('banner').getByTitle('On this device')).toContainText('Ready offline', {
      timeout: 40_000,
    })
  })
})
