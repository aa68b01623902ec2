import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** A host that only hands out files, as the plainest ones do: no header but the type. */
export interface StaticServer {
  /** The page's address, ending in a slash. */
  readonly address: string
  /** Serves another folder from now on. */
  serve(folder: string): void
  /** Answers these paths otherwise; true when it did. */
  answer(other: ((path: string, response: ServerResponse) => boolean) | null): void
  /** Cuts the line: nothing is answered any more. */
  close(): Promise<void>
}

/** @param under where the page stands on the host, such as `/some/sub/path/`. */
export async function serveFolder(folder: string, under = '/'): Promise<StaticServer> {
  let served = folder
  let other: ((path: string, response: ServerResponse) => boolean) | null = null
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const path = pathname.startsWith(under) ? pathname.slice(under.length) : null
    if (path !== null && other?.(path, response) === true) return
    const file = path === null ? null : join(served, normalize(`/${path === '' ? 'index.html' : path}`))
    if (file === null || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${under}`,
    serve: (next) => (served = next),
    answer: (next) => (other = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
