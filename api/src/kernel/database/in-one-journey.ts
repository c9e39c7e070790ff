import { type Connection, type Pool, Query, type QueryResult } from 'pg'

/**
 * Runs one statement in a transaction of its own, with settings that end with it: all of it travels together, so that it
 * takes one journey to the database, and nothing of it stays with the connection. Where one of the statements that go
 * before it fails, so does all.
 */
export async function inOneJourney(
  pool: Pool,
  settings: Readonly<Record<string, string>>,
  sql: string,
  parameters: readonly unknown[],
  before: readonly string[] = [],
): Promise<QueryResult> {
  const client = await pool.connect()
  try {
    const journey = new Journey(sql, parameters, [
      settingsOf(settings),
      ...before.map((text) => ({ text, values: [] })),
    ])
    client.query(journey)
    return await journey.answer
  } catch (error) {
    // Where it was made is an answer on a socket; of use is who asked.
    if (error instanceof Error) Error.captureStackTrace(error)
    throw error
  } finally {
    client.release()
  }
}

/** A statement as it is sent. */
interface Sent {
  text: string
  values: readonly string[]
}

function settingsOf(settings: Readonly<Record<string, string>>): Sent {
  const entries = Object.entries(settings)
  const setting = entries.map((_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`)
  return { text: `select ${setting.join(', ')}`, values: entries.flat() }
}

/** How pg's statements take answers, of which its types do not tell. */
interface Taking {
  handleDataRow(row: unknown): void
  handleCommandComplete(end: unknown, connection: Connection): void
}

const taking = Query.prototype as unknown as Taking

/**
 * Statements with one end to all of them: PostgreSQL takes what comes before it for one transaction, and answers all of it
 * at once. What the first ones give is passed over.
 */
class Journey extends Query implements Taking {
  readonly answer: Promise<QueryResult>
  readonly #before: readonly Sent[]
  #passed = 0

  constructor(sql: string, parameters: readonly unknown[], before: readonly Sent[]) {
    const { promise, resolve, reject } = Promise.withResolvers<QueryResult>()
    // Without parameters it would otherwise be sent in the other way, which ends what comes before it.
    const statement = { text: sql, values: [...parameters], queryMode: 'extended' }
    super(statement, (error, result) => (error ? reject(error) : resolve(result)))
    this.answer = promise
    this.#before = before
  }

  override submit = (connection: Connection) => {
    connection.stream.cork()
    try {
      for (const { text, values } of this.#before) {
        connection.parse({ text, name: '', types: [] }, true)
        connection.bind({ values: [...values] }, true)
        connection.execute({}, true)
      }
      // What it gives says why it could not be sent.
      return Query.prototype.submit.call(this, connection)
    } finally {
      connection.stream.uncork()
    }
  }

  handleDataRow(row: unknown): void {
    if (this.#isOver()) taking.handleDataRow.call(this, row)
  }

  handleCommandComplete(end: unknown, connection: Connection): void {
    if (this.#isOver()) taking.handleCommandComplete.call(this, end, connection)
    else this.#passed += 1
  }

  /** Whether what goes before has been answered. */
  #isOver(): boolean {
    return this.#passed === this.#before.length
  }
}
