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
        },
      },
      {
        extends: false,
        test: {
          name: 'chaos',
          include: ['scripts/chaos/**/*.test.ts'],
          // Last and alone: it starts processes by the handful and looks at how soon they are back.
          sequence: { groupOrder: 2 },
          fileParallelism: false,
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
          maxWorkers: 2,
          retry: 0,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
