import { Client } from 'pg'

/** Whose database is held up. */
interface Held {
  databaseUrl: string
}

/** A lock in the database that keeps a server from going on; given back at the end of its block at the latest. */
export interface HoldUp extends AsyncDisposable {
  goOn(): Promise<void>
}

/** Takes a lock by a statement and keeps it until told otherwise. */
export async function holdUp(app: Held, statement: string): Promise<HoldUp> {
  const client = new Client({ connectionString: app.databaseUrl, application_name: 'foyer test' })
  client.on('error', () => {})
  await client.connect()
  await client.query('begin')
  await client.query(statement)
  let held = true
  const goOn = async () => {
    if (!held) return
    held = false
    await client.query('rollback')
    await client.end()
  }
  return { goOn, [Symbol.asyncDispose]: goOn }
}

/** Keeps the assistant from composing an answer: it can look nothing up. */
export function holdUpComposing(app: Held): Promise<HoldUp> {
  return holdUp(app, 'lock table tariff, product, floor_plan_desk, knowledge_article in access exclusive mode')
}

/** Keeps an answer that has been composed and streamed from being stored. */
export function holdUpStoring(app: Held, conversationId: string): Promise<HoldUp> {
  return holdUp(app, `select 1 from conversation where id = '${conversationId}' for update`)
}
