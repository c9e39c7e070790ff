import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // TypeGraphQL loads this file; any other of the package would be a second set of the same classes.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    name: 'api',
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/test/database-server.ts'],
    setupFiles: ['src/test/reflection.ts'],
    // Files share a worker: a third of the time of a fresh one for each. Modules therefore keep no state.
    pool: 'threads',
    isolate: false,
    // Two also where there are two cores: half of the time goes into waiting for processes and databases.
    maxWorkers: 2,
    // A machine that does other things too may take its time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
  },
})
