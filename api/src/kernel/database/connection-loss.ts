/**
 * What PostgreSQL, or a pooler in front, says when it ends a connection or does not take one: it stops, has crashed, starts,
 * is full, or is a replica that is to become the main server.
 */
const SAID_BY_DATABASE = /^(08...|57P0[1-5]|25P03|25006|53300)$/
/** What the system says when there is nobody to talk to. */
const SAID_BY_SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])
/** What the driver says, which gives its own errors no code. */
const SAID_BY_DRIVER =
  /Connection terminated|timeout exceeded when trying to connect|timeout expired|(connection error|closed) and is not queryable/
/** What it says once this process has closed its connections: a stream that was ended may still be reading. */
const SAID_WHEN_STOPPED = /driver has already been destroyed|Cannot use a pool after calling end/

/** Tells whether an error says that the database could not be reached or has gone away, and nothing about the request. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, errors, cause, originalError } = error as {
    code?: unknown
    errors?: unknown
    cause?: unknown
    originalError?: unknown
  }
  if (typeof code === 'string' && (SAID_BY_DATABASE.test(code) || SAID_BY_SYSTEM.has(code))) return true
  if (SAID_BY_DRIVER.test(error.message) || SAID_WHEN_STOPPED.test(error.message)) return true
  return [cause, originalError, ...(Array.isArray(errors) ? errors : [])].some(isConnectionLoss)
}
