import type { Feature } from '../kernel/feature.ts'
import { InsightsResolver } from './insights.resolver.ts'
import { keepingRollups, ROLLUP_RULES } from './rollups/keep-rollups.ts'
import { RebuildInsightsResolver } from './rollups/rebuild-insights.resolver.ts'

export { keepRollups } from './rollups/keep-rollups.ts'

/** Figures of conversations and what came of them, computed ahead day by day. */
export const insights: Feature = {
  name: 'insights',
  rowRules: ROLLUP_RULES,
  resolvers: [InsightsResolver, RebuildInsightsResolver],
  ...keepingRollups,
}
