import { createServer } from 'node:net'

/**
 * The first port from `wanted` upwards that nothing listens on.
 *
 * @param {number} wanted @returns {Promise<number>}
 */
export async function freePort(wanted) {
  for (let port = wanted; port <= 65_535; port++) {
    if (await isFree(port)) return port
  }
  throw new Error(`no free port from ${wanted} upwards`)
}

/** @param {number} port @returns {Promise<boolean>} */
function isFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    })
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
