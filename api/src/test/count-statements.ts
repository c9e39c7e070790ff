/** What was sent to the database since the counter was last emptied. */
export interface SentStatements {
  texts: string[]
  /** The parameters that each text was last sent with. */
  parameters: Map<string, unknown[]>
}

/** A listener for new connections that notes what is sent over them; transaction control and its scope do not count. */
export function countStatements({ texts, parameters }: SentStatements): (client: unknown) => void {
  return (client) => {
    const connection = client as { query(...given: unknown[]): unknown }
    const send = connection.query.bind(connection)
    connection.query = (...given) => {
      const [first, second] = given as [string | { text?: string; values?: unknown[] }, unknown]
      const text = typeof first === 'string' ? first : String(first.text)
      if (!/^\s*(begin|start transaction|commit|rollback|savepoint|release|select set_config)\b/i.test(text)) {
        texts.push(text)
        const values = Array.isArray(second) ? second : typeof first === 'string' ? [] : (first.values ?? [])
        parameters.set(text, values)
      }
      return send(...given)
    }
  }
}
