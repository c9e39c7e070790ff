import type { Client } from 'pg'
import { currentScope } from '../request-scope.ts'
import { withoutValues } from './statement-text.rules.ts'
import type { Tracing } from './tracing.ts'

/** Tells of each statement of a connection that is sent within a span: what nobody asked for makes no traces. */
export function traceStatements(tracing: Tracing): (client: Client) => void {
  return (client) => {
    const send = client.query.bind(client) as (...given: unknown[]) => unknown
    const query = (...given: unknown[]): unknown => {
      const text = textOf(given[0])
      if (text === undefined || !currentScope()?.span) return send(...given)
      const plain = withoutValues(text)
      const name = (plain.split(' ')[0] ?? '').toUpperCase()
      const facts = { 'db.system.name': 'postgresql', 'db.operation.name': name, 'db.query.text': plain }
      const span = tracing.begin({ name, kind: 'CLIENT', facts })
      const sent = send(...given)
      const answer = answerOf(sent)
      if (!answer) span.end()
      else
        answer.then(
          () => span.end(),
          (error: { code?: string }) => span.end(error.code ?? 'error'),
        )
      return sent
    }
    Object.assign(client, { query })
  }
}

/** Statements that are sent together have an answer of their own. */
function answerOf(sent: unknown): Promise<unknown> | undefined {
  if (sent instanceof Promise) return sent
  const { answer } = (sent ?? {}) as { answer?: unknown }
  return answer instanceof Promise ? answer : undefined
}

function textOf(given: unknown): string | undefined {
  if (typeof given === 'string') return given
  const { text } = (given ?? {}) as { text?: unknown }
  return typeof text === 'string' ? text : undefined
}
