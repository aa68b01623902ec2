import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { checkedScenariosPlugin } from './src/tools/checked-scenarios-plugin.mjs'
import { offlinePlugin } from './src/tools/offline-plugin.mjs'
import { pageHeadPlugin } from './src/tools/page-head-plugin.mjs'
import { palettePlugin } from './src/tools/palette-plugin.mjs'
import { placesPlugin } from './src/tools/places-plugin.mjs'
import { servePlugin } from './src/tools/serve-plugin.mjs'
import { inlineWorkersPlugin, SINGLE_FILE, singleFilePlugin } from './src/tools/single-file-plugin.mjs'
import { ALONE } from './tests/support/alone.ts'

const underTest = process.env['VITEST'] !== undefined

const root = fileURLToPath(new URL('.', import.meta.url))

const unit = {
  environment: 'node' as const,
  // A shared machine can hold a test up for a while.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  include: ['tests/**/*.test.ts'],
  setupFiles: ['tests/support/cases.ts'],
  env: { TZ: 'UTC' },
}

export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: mode === SINGLE_FILE ? false : 'src/static',
  plugins: [
    servePlugin(),
    placesPlugin(`${root}scenarios`),
    palettePlugin(`${root}src/styles/tokens.css`),
    checkedScenariosPlugin(root),
    mode === SINGLE_FILE
      ? inlineWorkersPlugin()
      : [pageHeadPlugin(), singleFilePlugin(root), offlinePlugin(root)],
    svelte({
      configFile: false,
      // Unit tests run in Node, for which Svelte would compile its server form, where effects never run.
      ...(underTest && { dynamicCompileOptions: () => ({ generate: 'client' as const }) }),
    }),
  ],
  worker: {
    format: mode === SINGLE_FILE ? 'iife' : 'es',
    rolldownOptions: {
      output: {
        entryFileNames: ({ name }) =>
          `assets/${/^(simulation|collector)\./.test(name) ? '' : 'later/'}[name]-[hash].js`,
      },
    },
  },
  build: {
    target: 'es2022',
    // Browsers know preload links themselves.
    modulePreload: { polyfill: false },
    ...(mode === SINGLE_FILE && { assetsInlineLimit: Infinity, cssCodeSplit: false }),
    rolldownOptions: {
      // The engine's modules act on nothing but themselves: the page leaves out those that only players need, and the
      // tables that they work out when loaded.
      treeshake: { moduleSideEffects: [{ test: /\/src\/engine\//, sideEffects: false }] },
      output:
        mode === SINGLE_FILE
          ? { codeSplitting: false }
          : {
              // All that the first view needs in one file, whatever else shares parts of it; the rest stands apart, so that
              // the scripts of the first view can be weighed by their folder.
              codeSplitting: { groups: [{ name: 'first-view', tags: ['$initial'] }] },
              chunkFileNames: ({ name }) => `assets/${name === 'first-view' ? '' : 'later/'}[name]-[hash].js`,
            },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  ...(underTest && { ssr: { resolve: { conditions: ['browser', ...defaultServerConditions] } } }),
  test: {
    coverage: { provider: 'v8', include: ['src/**/*.{ts,svelte}'] },
    // Vitest would leave one processor to itself, which has little to do: half of a machine with two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { ...unit, name: 'unit', isolate: false, exclude: ['tests/e2e/**', ...ALONE] },
      },
      { extends: true, test: { ...unit, name: 'alone', include: ALONE } },
    ],
  },
}))
