/** What was sent to the database since the counter was last emptied. */
export interface SentStatements {
  texts: string[]
  /** Those that found out who asks. They are sent once for the many requests of a moment, so they are counted apart. */
  lookUps: string[]
  /** The parameters that each text was last sent with. */
  parameters: Map<string, unknown[]>
}

const TRANSACTION_CONTROL = /^\s*(begin|start transaction|commit|rollback|savepoint|release|select set_config)\b/i
const LOOK_UP = /(?:token|secret)_hash = \$\d/
/** What a server looks for by itself, whatever it is asked. */
const ON_ITS_OWN = [
  /^\s*select .* from pending_reply where held_until/,
  /^\s*select [\s\S]* from bulk_change_hold\b/,
  /^\s*select [\s\S]* from webhook_progress\b/,
  /^\s*select .* from platform_agenda\b/,
  /^\s*delete from attempt\b/,
  // Figures computed ahead; reading them begins otherwise.
  /^\s*(select .* from|insert into|delete from|update) insight_/,
  /^\s*with (latest|computed) as/,
]

/**
 * A listener for new connections that notes what is sent over them. Transaction control and its scope do not count, nor
 * does what the server would have sent anyway.
 */
export function countStatements({ texts, lookUps, parameters }: SentStatements): (client: unknown) => void {
  return (client) => {
    const connection = client as { query(...given: unknown[]): unknown }
    const send = connection.query.bind(connection)
    connection.query = (...given) => {
      const [first, second] = given as [string | { text?: string; values?: unknown[] }, unknown]
      const text = typeof first === 'string' ? first : String(first.text)
      if (!TRANSACTION_CONTROL.test(text) && !ON_ITS_OWN.some((each) => each.test(text))) {
        if (LOOK_UP.test(text)) lookUps.push(text)
        else texts.push(text)
        const values = Array.isArray(second) ? second : typeof first === 'string' ? [] : (first.values ?? [])
        parameters.set(text, values)
      }
      return send(...given)
    }
  }
}
