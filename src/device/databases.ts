/** Databases of a browser as plain data: names of databases, names of their stores, keys and values. */
export type Databases = Readonly<Record<string, Stores>>
type Stores = Readonly<Record<string, readonly (readonly [key: IDBValidKey, value: unknown])[]>>

/** Everything in the databases whose names begin so. Empty where the browser keeps none or does not list them. */
export async function readDatabases(factory: IDBFactory, prefix: string): Promise<Databases> {
  const found: Record<string, Stores> = {}
  // Some browsers refuse in private windows.
  const listed = await factory.databases().catch(() => [])
  for (const { name } of listed) {
    if (!name?.startsWith(prefix)) continue
    const database = await settled(factory.open(name))
    const stores: Record<string, [IDBValidKey, unknown][]> = {}
    for (const each of database.objectStoreNames) {
      const store = database.transaction(each).objectStore(each)
      const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())])
      stores[each] = keys.map((key, at) => [key, values[at]])
    }
    database.close()
    found[name] = stores
  }
  return found
}

/**
 * Writes entries into the stores of a database, which is made when there is none.
 *
 * @returns how many were written. Stores that an existing database lacks are left out, and so are entries whose keys
 *   no database takes.
 */
export async function writeDatabase(
  factory: IDBFactory,
  name: string,
  stores: Stores,
  { clear = false }: { readonly clear?: boolean } = {}
): Promise<number> {
  const opening = factory.open(name)
  opening.onupgradeneeded = () => {
    for (const each of Object.keys(stores)) opening.result.createObjectStore(each)
  }
  const database = await settled(opening)
  let written = 0
  for (const [each, entries] of Object.entries(stores)) {
    if (!database.objectStoreNames.contains(each) || !Array.isArray(entries)) continue
    const transaction = database.transaction(each, 'readwrite')
    const store = transaction.objectStore(each)
    if (clear) store.clear()
    for (const entry of entries as readonly unknown[]) {
      if (!Array.isArray(entry) || typeof entry[0] !== 'string') continue
      store.put(entry[1], entry[0])
      written++
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error ?? new Error('not written'))
    })
  }
  database.close()
  return written
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('not read'))
  })
}
