import { APICallError, InvalidResponseDataError, JSONParseError, TypeValidationError } from 'ai'
import { ModelFailure } from './model-failure.ts'

/** An error as Node.js and the library make them. */
interface Caused {
  name?: string
  code?: unknown
  cause?: unknown
  /** That of the last of several attempts. */
  lastError?: unknown
}

/**
 * What an error of the library or of the connection means. What a provider wrote in it is left out: it may repeat what it
 * was sent, down to the key.
 */
export function failureOf(error: unknown): ModelFailure {
  const causes = causesOf(error)
  const known = causes.find((each) => each instanceof ModelFailure)
  if (known) return known
  const refused = causes.find((each) => APICallError.isInstance(each) && (each.statusCode ?? 0) >= 400)
  if (refused) return new ModelFailure('REFUSED', (refused as APICallError).statusCode)
  if (causes.some(({ name }) => name === 'TimeoutError' || name === 'AbortError')) return new ModelFailure('TIMED_OUT')
  if (causes.some((each) => InvalidResponseDataError.isInstance(each))) return new ModelFailure('CUT_OFF')
  const isUnreadable = causes.some((each) => JSONParseError.isInstance(each) || TypeValidationError.isInstance(each))
  if (isUnreadable) return new ModelFailure('MALFORMED')
  const isConnection = causes.some(({ name, code }) => name === 'TypeError' || /^(E|UND_ERR)/.test(String(code)))
  return isConnection ? new ModelFailure('DISCONNECTED') : new ModelFailure('MALFORMED', causes[0]?.name)
}

/** An error with its causes. What is no error, such as one that a provider sends in a stream, has none. */
function causesOf(error: unknown): Caused[] {
  const causes: Caused[] = []
  let each = error
  while (each instanceof Error && causes.length < 10) {
    causes.push(each)
    const { lastError, cause } = each as Caused
    each = lastError ?? cause
  }
  return causes
}
