import { writeSync } from 'node:fs'
import type { SerializedError } from 'vitest'
import type { Reporter, TestModule } from 'vitest/node'

/** Ends the output of a test run with one line that a program can read: how many tests passed and failed. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    let passed = 0
    // An error outside of every test makes the run fail, and so the line has to say it.
    let failed = errors.length
    for (const module of modules) {
      const results = [...module.children.allTests()].map((test) => test.result().state)
      passed += results.filter((state) => state === 'passed').length
      const failures = results.filter((state) => state === 'failed').length
      // A file that cannot be loaded, or whose set-up fails, counts as one.
      failed += failures || (module.state() === 'failed' ? 1 : 0)
    }
    process.once('exit', () => writeSync(1, `${passed} passed, ${failed} failed\n`))
  }
}
