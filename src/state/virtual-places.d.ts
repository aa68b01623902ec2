/** Heads of the scenario files and of the law packs, made by `src/tools/places-plugin.mjs` when the page is built or served. */
declare module 'virtual:places' {
  export const PLACE_HEADS: readonly {
    readonly id: string
    readonly title: string
    readonly place: string
    readonly country: string
    readonly years: string
  }[]
  /** By name. */
  export const LAW_HEADS: readonly {
    readonly id: string
    readonly name: string
    readonly countries: readonly string[]
  }[]
}
