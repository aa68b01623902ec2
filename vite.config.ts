import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { compressionPlugin } from './src/tools/compression-plugin.mjs'
import { placesPlugin } from './src/tools/places-plugin.mjs'

const underTest = process.env['VITEST'] !== undefined

export default defineConfig({
  base: './',
  publicDir: 'src/static',
  plugins: [
    compressionPlugin(),
    placesPlugin(fileURLToPath(new URL('scenarios', import.meta.url))),
    svelte({
      configFile: false,
      // Unit tests run in Node, for which Svelte would compile its server form, where effects never run.
      ...(underTest && { dynamicCompileOptions: () => ({ generate: 'client' as const }) }),
    }),
  ],
  worker: { format: 'es' },
  // A preload loader would be dead weight: there is one entry, and what splits off is fetched on demand.
  build: { target: 'es2022', modulePreload: false },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  ...(underTest && { ssr: { resolve: { conditions: ['browser', ...defaultServerConditions] } } }),
  test: {
    coverage: { provider: 'v8', include: ['src/**/*.{ts,svelte}'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          env: { TZ: 'UTC' },
        },
      },
    ],
  },
})
