/** A scenario checked and filled in by `src/tools/checked-scenarios-plugin.mjs` when the page is built or served. */
declare module '*.json?checked' {
  const file: import('../scenario/checked.ts').BuiltIn
  export default file
}
