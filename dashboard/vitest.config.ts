import { defineConfig } from 'vitest/config'

/** Unit tests of what is plain TypeScript; the pages are tried in a browser by the journeys in `e2e`. */
export default defineConfig({
  test: {
    name: 'dashboard',
    include: ['*.test.ts', 'src/**/*.test.ts'],
    setupFiles: ['src/lib/texts/english.setup.ts'],
  },
})
