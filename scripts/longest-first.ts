import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Those that take longest, the longest first: begun last, they would run alone at the end. */
const LONGEST = [
  // These two are not long but wait a while, which nobody should do alone at the end.
  'browser/launch-browser.test.ts',
  'scripts/end-with-launcher.test.ts',
  'test/model/histories.test.ts',
  'src/test/start.test.ts',
  'src/test/tenancy.test.ts',
  'src/test/malformed-input.test.ts',
  'src/test/tenancy-by-rows.test.ts',
  'start-embedded-postgres.test.ts',
  'gateways/subscriptions.test.ts',
  'slow-readers.test.ts',
  'src/test/access.test.ts',
  // Those of the browser and the killing of processes follow when all of these have run.
  'scripts/chaos/chaos.test.ts',
  'accessibility/staff-states.test.ts',
  'e2e/accessibility/accessibility.test.ts',
  'settings/webhooks.test.ts',
  'staff/agent.test.ts',
  'staff/unattributed.test.ts',
  'staff/friction.test.ts',
  'hosted-pages/payment.test.ts',
  'outcomes/outcomes.test.ts',
]

/** Runs test files in the order in which all of them are done soonest. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = LONGEST.findIndex((ending) => moduleId.replaceAll('\\', '/').endsWith(ending))
      return index < 0 ? LONGEST.length : index
    }
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other))
  }
}
