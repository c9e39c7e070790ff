import type { CombinedError } from '@urql/core'

/** What to tell a person about an answer that did not come: what happened, and what to do. */
export interface Failure {
  title: string
  advice: string
}

/** Puts an error into words. */
export function describeFailure(error: CombinedError): Failure {
  if (error.networkError)
    return {
      title: 'Foyer cannot be reached',
      advice: 'Check your connection, then try again. Nothing has been lost.',
    }
  const code = error.graphQLErrors[0]?.extensions.code
  if (code === 'FORBIDDEN') return { title: 'You may not see this', advice: 'Ask an owner of your space for access.' }
  if (code === 'BAD_USER_INPUT')
    return {
      title: 'This address does not make sense',
      advice: 'It may have been cut off when it was copied. Go back to the list and start from there.',
    }
  if (code === 'RATE_LIMITED')
    return {
      title: 'Too much at once',
      advice: `Wait ${seconds(error)}, then try again. Nothing has been lost.`,
    }
  return {
    title: 'Something went wrong on our side',
    advice: 'Try again in a moment. If it keeps happening, tell whoever looks after Foyer at your space.',
  }
}

function seconds(error: CombinedError): string {
  const wait = Number(error.graphQLErrors[0]?.extensions.retryAfterSeconds)
  if (!(wait > 0)) return 'a moment'
  return wait > 90 ? `${Math.ceil(wait / 60)} minutes` : `${wait} seconds`
}
