/** Writes one line. Never pass a message's text, a token or an e-mail address. */
export interface Log {
  info(event: string, facts?: Record<string, unknown>): void
  error(event: string, error: unknown, facts?: Record<string, unknown>): void
}

/** One JSON line for each event: errors to standard error, the rest to standard output when `verbose`. */
export function createLog(verbose: boolean): Log {
  const line = (level: string, event: string, facts: Record<string, unknown>) =>
    `${JSON.stringify({ time: new Date().toISOString(), level, event, ...facts })}\n`
  return {
    info: (event, facts = {}) => {
      if (verbose) process.stdout.write(line('info', event, facts))
    },
    error: (event, error, facts = {}) => {
      const cause = error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) }
      process.stderr.write(line('error', event, { ...facts, ...cause }))
    },
  }
}
