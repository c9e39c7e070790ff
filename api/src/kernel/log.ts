import { loggableText } from './log-text.rules.ts'
import { currentRequest } from './request-scope.ts'

/** Writes one line. Never pass a message's text, a token or an e-mail address. */
export interface Log {
  info(event: string, facts?: Record<string, unknown>): void
  error(event: string, error: unknown, facts?: Record<string, unknown>): void
}

/** Where lines go: errors are told apart. */
export interface LogOutput {
  info(line: string): void
  error(line: string): void
}

const STANDARD_OUTPUT: LogOutput = {
  info: collected(process.stdout),
  error: (line) => void process.stderr.write(line),
}

/** Writes the lines of a moment together: each write waits for whoever reads the output. */
function collected(output: NodeJS.WriteStream): (line: string) => void {
  let lines = ''
  const flush = () => {
    if (lines !== '') output.write(lines)
    lines = ''
  }
  process.once('exit', flush)
  return (line) => {
    if (lines === '') setImmediate(flush)
    lines += line
  }
}

/**
 * One JSON line for each event, with the identifier of the request that it belongs to: errors to standard error, the rest
 * to standard output when `verbose`.
 */
export function createLog(verbose: boolean, output = STANDARD_OUTPUT): Log {
  const line = (level: string, event: string, facts: Record<string, unknown>) => {
    const request = currentRequest()
    const time = new Date().toISOString()
    return `${JSON.stringify({ time, level, event, ...(request && { request }), ...facts })}\n`
  }
  return {
    info: (event, facts = {}) => {
      if (!verbose) return
      const { message } = facts
      output.info(
        line('info', event, typeof message === 'string' ? { ...facts, message: loggableText(message) } : facts),
      )
    },
    error: (event, error, facts = {}) => output.error(line('error', event, { ...facts, ...causeOf(error) })),
  }
}

/** The text of an error and where it comes from: its stack begins with the text, which is kept once. */
function causeOf(error: unknown): { message: string; code?: string; stack?: string | undefined } {
  if (!(error instanceof Error)) return { message: loggableText(String(error)) }
  const { code } = error as { code?: unknown }
  const frames = error.stack?.split('\n').filter((each) => each.startsWith('    at '))
  return {
    message: `${error.name}: ${loggableText(error.message)}`,
    ...(typeof code === 'string' && { code }),
    ...(frames && { stack: frames.join('\n') }),
  }
}
