import type { ApolloServerPlugin } from '@apollo/server'
import type { OperationNames } from '../../limits/registered-documents.ts'
import { OPERATIONS } from '../../metrics/kernel-metrics.ts'
import type { Metrics } from '../../metrics/metrics.ts'

/** Takes the time of each operation, by a name that we gave it. */
export function measureOperations(metrics: Metrics, nameOf: OperationNames): ApolloServerPlugin {
  return {
    async requestDidStart() {
      if (!metrics.watched) return
      const began = performance.now()
      return {
        async willSendResponse({ document, operation }) {
          const labels = { type: operation?.operation ?? 'none', name: document ? nameOf(document) : 'other' }
          metrics.time(OPERATIONS, labels, (performance.now() - began) / 1000)
        },
      }
    },
  }
}
