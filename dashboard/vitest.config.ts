import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

/** Unit tests of what is plain TypeScript; the pages are tried in a browser by the journeys in `e2e`. */
export default defineConfig({
  // Modules with runes have to be compiled; components are not rendered here.
  plugins: [svelte({ configFile: false })],
  test: {
    name: 'dashboard',
    server: { deps: { inline: ['@lucide/svelte'] } },
    include: ['*.test.ts', 'src/**/*.test.ts'],
    setupFiles: ['src/lib/texts/english.setup.ts'],
    // A worker for each file would take three times as long; with one at a time they would wait for all others to end.
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    // A machine that does other things too may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
