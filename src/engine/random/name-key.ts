/** Hash a name to a uint32 that lasts across releases: 32-bit FNV-1a over its UTF-16 code units. */
export function keyOfName(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
