import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import type { Viewer } from '../graphql/viewer.ts'
import type { Signals } from '../signals.ts'
import { networkOf } from './network-address.rules.ts'
import { rateLimited } from './rate-limited.ts'
import { shareCounts } from './share-counts.ts'

const SECONDS = 60

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

/**
 * Keeps the budgets in this process, and counts what callers spend at the others as soon as these tell: nobody waits for
 * it, so within that moment a caller who asks all of them may have more.
 */
export function createCallBudgets(costPerMinute: Record<Viewer['kind'], number>, signals: Signals): CallBudgets {
  const limiters = new Map(
    Object.entries(costPerMinute).map(([kind, points]) => [
      kind,
      new RateLimiterMemory({ keyPrefix: kind, points, duration: SECONDS }),
    ]),
  )
  const tell = shareCounts(signals, 'budgets', (spender, cost) => {
    const [kind = '', key = ''] = spender.split(' ')
    void limiters.get(kind)?.penalty(key, cost)
  })
  const take = (caller: Caller, cost: number): Promise<RateLimiterRes> => {
    const key = keyOf(caller)
    tell(`${caller.viewer.kind} ${key}`, cost)
    return limiterOf(caller).penalty(key, cost)
  }
  const limiterOf = ({ viewer }: Caller) => limiters.get(viewer.kind)!
  const refuse = (waitMs: number) =>
    rateLimited('You have used up what you may ask in a minute: ask for less at once, or less often.', waitMs)
  return {
    async spend(caller, cost) {
      const limiter = limiterOf(caller)
      const after = await take(caller, cost)
      if (after.consumedPoints > limiter.points) throw refuse(after.msBeforeNext)
      return {
        requested: cost,
        remaining: after.remainingPoints,
        resetsAt: new Date(Date.now() + after.msBeforeNext).toISOString(),
      }
    },
    async charge(caller, cost) {
      await take(caller, cost)
    },
    async requireAny(caller) {
      const limiter = limiterOf(caller)
      const state = await limiter.get(keyOf(caller))
      if (state && state.consumedPoints >= limiter.points) throw refuse(state.msBeforeNext)
    },
  }
}

/** What a caller is counted by. */
export function keyOf({ viewer, networkAddress }: Caller): string {
  if (viewer.kind === 'API_KEY') return viewer.apiKeyId
  if (viewer.kind === 'STAFF') return viewer.staffMemberId
  return viewer.kind === 'SESSION' ? viewer.sessionId : networkOf(networkAddress)
}
