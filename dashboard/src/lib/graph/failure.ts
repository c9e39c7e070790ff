import type { CombinedError } from '@urql/core'
import { text } from '#lib/texts/text.ts'

/** What to tell a person about an answer that did not come: what happened, and what to do. */
export interface Failure {
  title: string
  advice: string
}

/** Puts into words why a change was refused; where a code does not say it all, in the words of the server. */
export function refusalText(refusal: { code: string; message: string }): string {
  const refusals: Record<string, string> = text.failure.refusals
  return refusals[refusal.code] ?? refusal.message
}

/** Puts an error into words. */
export function describeFailure(error: CombinedError): Failure {
  const { failure } = text
  if (error.networkError) return { title: failure.unreachable, advice: failure.unreachableAdvice }
  const code = error.graphQLErrors[0]?.extensions.code
  if (code === 'FORBIDDEN') return { title: failure.forbidden, advice: failure.forbiddenAdvice }
  if (code === 'BAD_USER_INPUT') return { title: failure.senseless, advice: failure.senselessAdvice }
  if (code === 'RATE_LIMITED') return { title: failure.tooMuch, advice: failure.tooMuchAdvice(waitOf(error)) }
  return { title: failure.ourFault, advice: failure.ourFaultAdvice }
}

function waitOf(error: CombinedError): string {
  const { aMoment, minutes, seconds } = text.failure
  const wait = Number(error.graphQLErrors[0]?.extensions.retryAfterSeconds)
  if (!(wait > 0)) return aMoment
  return wait > 90 ? minutes(Math.ceil(wait / 60)) : seconds(wait)
}
