import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from '../../graphql/context.ts'
import { type Admission, takeNotice } from '../../limits/admission.ts'
import { refusedWith } from '../../limits/rate-limited.ts'

/** Lets Apollo carry out what the limits admit, and says in each answer what it cost. */
export function admitOperations(admission: Admission): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let judged = false
      return {
        async didResolveOperation({ contextValue, document, operation, request }) {
          if (operation?.operation === 'subscription') throw needsStream()
          judged = true
          const { operationName, variables } = request
          await admission.admit(contextValue, { document, operationName, variables })
        },
        async didEncounterErrors({ contextValue }) {
          if (!judged) await admission.charge(contextValue)
          judged = true
        },
        async willSendResponse({ contextValue, response }) {
          const cost = takeNotice(contextValue)
          if (!cost || response.body.kind !== 'single') return
          const { singleResult } = response.body
          singleResult.extensions = { ...singleResult.extensions, cost }
        },
      }
    },
  }
}

function needsStream() {
  return refusedWith(
    400,
    'SUBSCRIPTION_NEEDS_STREAM',
    'One answer over HTTP cannot hold a subscription. Use a WebSocket (graphql-transport-ws), or send it to /graphql/stream for server-sent events.',
  )
}
