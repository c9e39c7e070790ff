/** A listener for new connections that notes what is sent over them; transaction control does not count. */
export function countStatements(statements: string[]): (client: unknown) => void {
  return (client) => {
    const connection = client as { query(...parameters: unknown[]): unknown }
    const send = connection.query.bind(connection)
    connection.query = (...parameters) => {
      const [first] = parameters
      const text = typeof first === 'string' ? first : String((first as { text?: unknown }).text)
      if (!/^\s*(begin|start transaction|commit|rollback|savepoint|release)\b/i.test(text)) statements.push(text)
      return send(...parameters)
    }
  }
}
