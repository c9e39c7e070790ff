import type { Viewer } from '../graphql/viewer.ts'
import type { MinuteCounts } from './minute-counts.ts'
import { networkOf } from './network-address.rules.ts'
import { rateLimited } from './rate-limited.ts'

/** What an operation took from its caller's budget. */
export interface CostNotice {
  requested: number
  /** What is left until `resetsAt`. */
  remaining: number
  /** When the budget is whole again, ISO 8601. */
  resetsAt: string
}

/** Counts what each caller spends: an API key, a member of staff, a session, and for nobody the network address. */
export interface CallBudgets {
  /** Takes the cost of an operation; throws RATE_LIMITED when there is not enough left. */
  spend(caller: Caller, cost: number): Promise<CostNotice>
  /** Takes what a refused request cost us, without refusing. */
  charge(caller: Caller, cost: number): Promise<void>
  /** Throws RATE_LIMITED when the budget is used up, so that nothing more is read of the request. */
  requireAny(caller: Caller): Promise<void>
}

/** Whose budget it is. */
export interface Caller {
  viewer: Viewer
  networkAddress: string
}

/** Gives each caller one budget over all processes. */
export function createCallBudgets(costPerMinute: Record<Viewer['kind'], number>, counts: MinuteCounts): CallBudgets {
  const spenderOf = (caller: Caller) => `${caller.viewer.kind} ${keyOf(caller)}`
  const budgetOf = ({ viewer }: Caller) => costPerMinute[viewer.kind]
  const refuse = (waitMs: number) =>
    rateLimited('You have used up what you may ask in a minute: ask for less at once, or less often.', waitMs)
  return {
    async spend(caller, cost) {
      const { used, endsInMs } = await counts.add(spenderOf(caller), cost)
      const remaining = budgetOf(caller) - used
      if (remaining < 0) throw refuse(endsInMs)
      return { requested: cost, remaining, resetsAt: new Date(Date.now() + endsInMs).toISOString() }
    },
    async charge(caller, cost) {
      await counts.add(spenderOf(caller), cost)
    },
    async requireAny(caller) {
      const count = await counts.of(spenderOf(caller))
      if (count && count.used >= budgetOf(caller)) throw refuse(count.endsInMs)
    },
  }
}

/** What a caller is counted by. */
export function keyOf({ viewer, networkAddress }: Caller): string {
  if (viewer.kind === 'API_KEY') return viewer.apiKeyId
  if (viewer.kind === 'STAFF') return viewer.staffMemberId
  return viewer.kind === 'SESSION' ? viewer.sessionId : networkOf(networkAddress)
}
