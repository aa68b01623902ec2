/** Heads of the scenario files, made by `src/tools/places-plugin.mjs` when the page is built or served. */
declare module 'virtual:places' {
  export const PLACE_HEADS: readonly {
    readonly id: string
    readonly title: string
    readonly place: string
    readonly country: string
    readonly years: string
  }[]
}
