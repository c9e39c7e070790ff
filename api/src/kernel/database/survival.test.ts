import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestServer } from '../../test/start-test-app.ts'
import { runStatement } from '../../test/statement.ts'

let app: TestApp
let other: TestServer
beforeAll(async () => {
  app = await startTestApp()
  other = await app.startAnother()
})
afterEach(() => expect(app.defects).toEqual([]))
afterAll(() => app.close())

/** Ends every connection to the tests' database, as the death of the server would: idle, in a transaction, listening. */
async function killConnections(): Promise<number> {
  const killed = await runStatement(
    app.databaseUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and usename = current_user`,
  )
  return killed.length
}

const RECORD = `mutation ($input: RecordProductInput!) {
  recordProduct(input: $input) { product { id } conversions { id } userErrors { code } }
}`

interface Sold {
  recordProduct: { product: { id: string }; conversions: { id: string }[]; userErrors: [] } | null
}

/** What a caller heard of one request: its status, codes of errors, and when to come back. */
async function post(server: TestServer, query: string, variables: object) {
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...app.quayside.apiKey },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as {
    data?: Sold
    errors?: { message: string; extensions: { code: string } }[]
  }
  return { status: response.status, retryAfter: response.headers.get('retry-after'), data, errors }
}

function saleOf(externalId: string): object {
  const customer = { person: { fullName: 'Nora Shaw', email: `${externalId}@example.com` } }
  const price = { amountMinor: 2500, currency: 'EUR' }
  return { input: { externalId, customer, productId: app.quayside.id('Day Pass'), price } }
}

async function countSales(): Promise<number> {
  const [row] = await app.query<{ count: string }>('select count(*) from coworker_product')
  return Number(row!.count)
}

test('connections that die again and again cost nobody an answer, nothing a sale and no sale a double', async ({
  signal,
}) => {
  const acknowledged: string[] = []
  const refused: Awaited<ReturnType<typeof post>>[] = []
  const sellUntilAcknowledged = async (externalId: string, server: TestServer) => {
    for (;;) {
      const answer = await post(server, RECORD, saleOf(externalId))
      const id = answer.data?.recordProduct?.product.id
      if (id) return void acknowledged.push(id)
      refused.push(answer)
      await sleep(10)
    }
  }
  let selling = true
  const killer = async () => {
    let killed = 0
    for (let round = 0; round < 15 && selling && !signal.aborted; round += 1) {
      const sold = acknowledged.length
      killed += await killConnections()
      await sleep(60)
      // However slow the machine: where connections die faster than one can be opened, nobody can be served.
      while (selling && !signal.aborted && acknowledged.length === sold) await sleep(5)
    }
    return killed
  }
  const killing = killer()
  const shops = Array.from({ length: 8 }, async (_, shop) => {
    for (let sale = 0; sale < 12; sale += 1) {
      await sellUntilAcknowledged(`shop-${shop}-sale-${sale}`, shop % 2 ? other : app)
    }
  })
  await Promise.all(shops)
  selling = false
  expect(await killing).toBeGreaterThan(20)
  expect(new Set(acknowledged).size).toBe(96)
  expect(await countSales()).toBe(96)
  // Whoever was not served heard why, and when to come back.
  const heard = new Set(
    refused.map(({ status, retryAfter, errors }) => `${status} ${retryAfter} ${errors?.[0]?.extensions.code}`),
  )
  expect([...heard].filter((each) => each !== '503 1 UNAVAILABLE')).toEqual([])
})

test('afterwards every place in the pool is there again, and signals pass between the processes', async () => {
  await killConnections()
  const read = () =>
    Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        post(index % 2 ? other : app, '{ conversations(first: 3) { edges { node { id } } } }', {}),
      ),
    )
  // Some may have been given a connection that had just died.
  for (const { status } of await read()) expect([200, 503]).toContain(status)
  for (const { status } of await read()) expect(status).toBe(200)
  const listening =
    "select from pg_stat_activity where application_name = 'foyer signals' and datname = current_database()"
  await expect.poll(() => app.query(listening)).toHaveLength(2)
})

/** The cursor of the newest event; asked again where the connection at hand has just died. */
async function endOfLog(after?: string): Promise<string> {
  const { data, errors } = await app.graphql<{
    conversionEvents: { pageInfo: { endCursor: string; hasNextPage: boolean } }
  }>(
    'query ($after: String) { conversionEvents(first: 100, after: $after) { pageInfo { endCursor hasNextPage } } }',
    { after },
    { as: app.quayside.apiKey },
  )
  if (errors?.[0]?.extensions?.code === 'UNAVAILABLE') return endOfLog(after)
  const { endCursor, hasNextPage } = data.conversionEvents.pageInfo
  return hasNextPage ? endOfLog(endCursor) : endCursor
}

test.each(['websocket', 'events'] as const)(
  'a stream over %s that loses its database may end; who comes again goes on after the cursor',
  async (over) => {
    const made: string[] = []
    const sell = async (name: string) => {
      for (;;) {
        const { data } = await post(app, RECORD, saleOf(name))
        if (data?.recordProduct) return void made.push(...data.recordProduct.conversions.map(({ id }) => id))
        await sleep(10)
      }
    }
    await sell(`first-${over}`)
    made.length = 0
    let cursor = await endOfLog()
    const listen = () =>
      other.subscribe<{ conversionRecorded: { cursor: string; conversion: { id: string } } }>(
        'subscription ($after: EventCursor) { conversionRecorded(after: $after) { cursor conversion { id } } }',
        { after: cursor },
        { as: app.quayside.apiKey, over },
      )
    let stream = listen()
    const received: string[] = []
    const closed: unknown[] = []
    const catchUp = async () => {
      while (received.length < made.length) {
        const missing = made.length - received.length
        const whole = await stream.take(missing).then(
          () => true,
          () => false,
        )
        for (const { data, errors } of stream.received.splice(0)) {
          // Who comes while the database is away is told to come again.
          if (errors) {
            expect(errors[0]!.extensions.code).toBe('UNAVAILABLE')
            continue
          }
          cursor = data.conversionRecorded.cursor
          received.push(data.conversionRecorded.conversion.id)
        }
        if (whole) continue
        closed.push(await stream.ended.catch(codeOf))
        stream = listen()
      }
    }
    const comeAgain = over === 'websocket' ? 1013 : undefined
    /** How it was closed; who could not even begin is told so by an error of the operation. */
    const codeOf = (reason: { code?: number } | { extensions?: { code?: string } }[]) =>
      Array.isArray(reason) && reason[0]?.extensions?.code === 'UNAVAILABLE'
        ? comeAgain
        : (reason as { code?: number }).code
    for (let round = 0; round < 10; round += 1) {
      await Promise.all([killConnections(), sell(`${over}-${round}`)])
      await catchUp()
    }
    expect(received).toEqual(made)
    expect(closed.filter((code) => code !== comeAgain)).toEqual([])
  },
)
