import { type Endpoint, expose } from 'comlink'

/** What a worker says once its program is loaded; no message of Comlink looks like it. */
const READY = 'ready'

/** Offers an object to the page that started this worker, and says that the worker is ready. */
export function serve(api: object, endpoint: Endpoint = self as unknown as Endpoint): void {
  expose(api, endpoint)
  endpoint.postMessage(READY)
}
