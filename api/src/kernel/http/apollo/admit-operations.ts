import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { RequestContext } from '../../graphql/context.ts'
import { type Admission, takeNotice } from '../../limits/admission.ts'
import { refusedWith } from '../../limits/rate-limited.ts'

/** Lets Apollo carry out what the limits admit, and says in each answer what it cost. */
export function admitOperations(admission: Admission): ApolloServerPlugin<RequestContext> {
  const { documents } = admission
  return {
    async requestDidStart() {
      let judged = false
      let wrong: readonly GraphQLError[] = []
      return {
        // Apollo then finds the document in `storeOf`, and reads none itself but those that are none.
        async didResolveSource({ source }) {
          documents.read(source)
        },
        async didResolveOperation({ contextValue, document, operation, request }) {
          wrong = documents.errorsOf(document)
          if (wrong[0]) throw withStatus(wrong[0])
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
          if (response.body.kind !== 'single') return
          const { singleResult } = response.body
          // Apollo takes one error from whoever refuses an operation; who wrote the document wants to see all.
          if (wrong.length > 1) singleResult.errors = wrong.map((error) => error.toJSON())
          const cost = takeNotice(contextValue)
          if (cost) singleResult.extensions = { ...singleResult.extensions, cost }
        },
      }
    },
  }
}

/** Where Apollo finds the documents that were read already; its keys end with the hash of the text. */
export function storeOf({ documents }: Admission) {
  return {
    get: async (key: string) => documents.find(key.slice(key.lastIndexOf(':') + 1)),
    set: async () => {},
    delete: async () => {},
  }
}

function withStatus(error: GraphQLError): GraphQLError {
  const { http } = refusedWith(400, '', '').extensions
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    positions: error.positions,
    source: error.source,
    extensions: { ...error.extensions, http },
  })
}

function needsStream(): GraphQLError {
  return refusedWith(
    400,
    'SUBSCRIPTION_NEEDS_STREAM',
    'One answer over HTTP cannot hold a subscription. Use a WebSocket (graphql-transport-ws), or send it to /graphql/stream for server-sent events.',
  )
}
