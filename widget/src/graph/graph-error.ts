import { CombinedError } from '@urql/core'

/** Whether the server does not, or no longer, know the token that was sent. */
export function isUnauthenticated(error: unknown): boolean {
  return (
    error instanceof CombinedError &&
    error.graphQLErrors.some(({ extensions }) => ['UNAUTHENTICATED', 'FORBIDDEN'].includes(String(extensions.code)))
  )
}
