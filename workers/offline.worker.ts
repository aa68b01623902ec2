import { OfflineCopies, OfflineError } from '../src/device/offline-copies.ts'
import type { OfflineAnswer, OfflineList, OfflineQuestion } from '../src/device/offline-types.ts'

/** The build puts the list of all files before this program. */
type Scope = ServiceWorkerGlobalScope & { readonly OFFLINE_LIST: OfflineList }

const page = self as unknown as Scope
const copies = new OfflineCopies({
  list: page.OFFLINE_LIST,
  scope: page.registration.scope,
  caches: page.caches,
  fetch: (url, options) => page.fetch(url, options),
  now: () => Date.now(),
})

// A new worker serves the old copy until the user takes the new one, so it need not wait for pages to close.
page.addEventListener('install', (event) => event.waitUntil(page.skipWaiting()))
page.addEventListener('activate', (event) => event.waitUntil(page.clients.claim()))

page.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(page.registration.scope)) return
  event.respondWith(copies.find(request.url).then((found) => found ?? page.fetch(request)))
})

page.addEventListener('message', (event) => {
  const [port] = event.ports
  if (!port) return
  const answer = (each: OfflineAnswer) => port.postMessage(each)
  event.waitUntil(work(event.data as OfflineQuestion, answer))
})

async function work(question: OfflineQuestion, answer: (each: OfflineAnswer) => void): Promise<void> {
  try {
    if (question === 'fill') await copies.fill((done, total) => answer({ kind: 'progress', done, total }))
    if (question === 'adopt') await copies.adopt()
    answer({ kind: 'status', status: await copies.status() })
  } catch (thrown) {
    answer({ kind: 'failed', failure: thrown instanceof OfflineError ? thrown.failure : 'room' })
  }
}
