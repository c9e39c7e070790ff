import type { ApolloServerPlugin } from '@apollo/server'
import type { OperationNames } from '../../limits/registered-documents.ts'
import { currentScope } from '../../request-scope.ts'
import type { Tracing } from '../../tracing/tracing.ts'

/** Makes a span of each operation over HTTP that is carried out, by a name that we gave it. */
export function traceOperations(tracing: Tracing, nameOf: OperationNames): ApolloServerPlugin {
  return {
    async requestDidStart() {
      const scope = currentScope()
      const around = scope?.span
      let end = (_failed?: string) => {}
      return {
        async didResolveOperation({ document, operation }) {
          const [type, name] = [operation?.operation ?? 'none', nameOf(document)]
          const facts = { 'graphql.operation.type': type, 'graphql.operation.name': name }
          const span = tracing.begin({ name: `${type} ${name}`, kind: 'INTERNAL', facts })
          if (scope) scope.span = span
          end = (failed) => span.end(failed)
        },
        async willSendResponse({ response: { body } }) {
          // As the caller hears of it.
          const error = body.kind === 'single' ? body.singleResult.errors?.[0] : undefined
          end(error && String(error.extensions?.code))
          if (scope) scope.span = around
        },
      }
    },
  }
}
