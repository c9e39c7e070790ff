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
  },
})
