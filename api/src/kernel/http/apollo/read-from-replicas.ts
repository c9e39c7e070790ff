import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from '../../graphql/context.ts'

/** Lets queries be read from replicas, where there are some. What changes something reads where it writes. */
export const readFromReplicas: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, operation }) {
        if (operation?.operation === 'query') contextValue.readFromReplicas()
      },
    }
  },
}
