import { defineConfig } from 'vitest/config'
import LongestFirst from './scripts/longest-first.ts'

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './scripts/summary-reporter.ts'],
    projects: [
      'api',
      'dashboard',
      'widget',
      {
        extends: false,
        test: {
          name: 'workspace',
          include: ['scripts/**/*.test.ts', 'dashboard/e2e/browser/**/*.test.ts'],
          exclude: ['scripts/chaos/**', '**/node_modules/**'],
          // As many as everywhere, or its files would run one at a time when all others have ended.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: false,
        test: {
          name: 'chaos',
          include: ['scripts/chaos/**/*.test.ts'],
          // Beside the journeys: while it waits for processes to be back, they use the machine.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          retry: 0,
        },
      },
      {
        extends: false,
        test: {
          name: 'journeys',
          include: ['dashboard/e2e/{outcomes,hosted-pages,staff,settings,embedding,accessibility,widget}/**/*.test.ts'],
          globalSetup: ['dashboard/e2e/running-program.ts'],
          // When everything else has run: they look at times. Each worker has a program of its own to look at.
          sequence: { groupOrder: 1 },
          // A worker of its own for each file would load the browser's driver anew for each.
          isolate: false,
          maxWorkers: 2,
          retry: 0,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
})
