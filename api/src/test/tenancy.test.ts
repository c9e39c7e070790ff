import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from './ask-graphql.ts'
import { BERGWERK_WISHES, type ConvertedChat, convert, QUAYSIDE_WISHES } from './convert.ts'
import { type RootOperation, rootOperations } from './root-operations.ts'
import { rowsOf } from './rows-of.ts'
import { startTestApp, type TestApp } from './start-test-app.ts'
import { submit } from './submit.ts'

/** Stands in everything that Bergwerk has and a person could read. */
const CANARY = 'Kanarienvogel'
/** Publishable on purpose, where it is asked for: the key of a site, and the token of a link that somebody was sent. */
const PUBLIC: Record<string, 'siteKey' | 'linkToken'> = {
  'widget.siteKey': 'siteKey',
  'openSession.input.siteKey': 'siteKey',
  'followedLink.token': 'linkToken',
  'startForm.input.linkToken': 'linkToken',
  'requestTour.input.linkToken': 'linkToken',
  'signUp.input.linkToken': 'linkToken',
  'buyDayPass.input.linkToken': 'linkToken',
}

let app: TestApp
let own: ConvertedChat
let foreign: ConvertedChat
let foreignIdentifiers: Record<string, string[]>
let callers: Record<string, Caller | undefined>
let before: string

beforeAll(async () => {
  app = await startTestApp()
  own = await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Ada Byrne', email: 'ada@example.com' })
  foreign = await convert(app, app.bergwerk, BERGWERK_WISHES, {
    fullName: `${CANARY} Keller`,
    email: `${CANARY.toLowerCase()}@example.ch`,
    text: `${CANARY}: what is a day pass?`,
  })
  const { businessId } = app.bergwerk
  await submit(
    app,
    'recordTour',
    {
      fullName: `${CANARY} Meier`,
      email: `${CANARY}2@example.ch`,
      externalId: 'nexudus-1',
      sessionId: foreign.sessionId,
    },
    { as: app.bergwerk.apiKey },
  )
  for (const table of ['tariff', 'product', 'floor_plan_desk']) {
    await app.query(`update ${table} set name = name || ' ${CANARY}' where business_id = $1`, [businessId])
  }
  for (const table of ['visitor', 'coworker', 'coworker_contract', 'coworker_product']) {
    await app.query(`update ${table} set unique_id = 'nexudus-' || id where business_id = $1`, [businessId])
  }
  await app.query('update site set allowed_origins = $2 where business_id = $1', [
    businessId,
    [`https://${CANARY.toLowerCase()}.example`],
  ])
  foreignIdentifiers = await identifiersOf(businessId)
  callers = { staff: app.quayside.staff, 'an API key': app.quayside.apiKey, 'a session': own.as, nobody: undefined }
  before = await rowsOf(app, businessId)
})
afterAll(() => app.close())

/** Everything that tells something of Bergwerk apart, by what it is. */
async function identifiersOf(businessId: string): Promise<Record<string, string[]>> {
  const rows = await app.query<{ table_name: string }>(
    `select table_name from information_schema.columns
     where table_schema = 'public' and column_name = 'id' and table_name <> 'migration'`,
  )
  const found: Record<string, string[]> = {
    siteKey: [app.bergwerk.siteKey],
    linkToken: [foreign.links.tour.token],
    externalId: ['nexudus-1'],
    eventCursor: [Buffer.from('event:0').toString('base64url')],
  }
  for (const { table_name: table } of rows) {
    const column = table === 'business' ? 'id' : 'business_id'
    const ids = await app.query<{ id: string }>(`select id from ${table} where ${column} = $1 limit 1`, [businessId])
    found[table] = ids.map(({ id }) => id)
  }
  return found
}

/** What an answer says of Bergwerk besides what was asked with. */
function leaksIn(answer: unknown, asked: string): string[] {
  const text = JSON.stringify(answer)
  const known = Object.values(foreignIdentifiers).flat()
  return [CANARY, CANARY.toLowerCase(), 'Bergwerk', ...known.filter((id) => id.length > 20 && id !== asked)].filter(
    (secret) => text.replaceAll(asked, '').includes(secret),
  )
}

function operationsOfOwn(depth: number): RootOperation[] {
  return rootOperations(
    {
      siteKey: app.quayside.siteKey,
      'requestTour.linkToken': own.links.tour.token,
      'signUp.linkToken': own.links.plan.token,
      'buyDayPass.linkToken': own.links.dayPass.token,
      linkToken: own.links.tour.token,
      token: own.links.tour.token,
      sessionId: own.sessionId,
      conversationId: own.conversationId,
      officeId: app.quayside.id(QUAYSIDE_WISHES.office),
      planId: app.quayside.id(QUAYSIDE_WISHES.plan),
      productId: app.quayside.id(QUAYSIDE_WISHES.dayPass),
      coworkerId: own.coworker,
      messageId: own.messages[1],
      currency: 'EUR',
      password: 'not the password',
      allowedOrigins: 'https://quayside.example',
      // Somebody else each time: a record that is updated tells what it was made with.
      email: () => `${randomUUID()}@example.com`,
      idempotencyKey: () => randomUUID(),
      externalId: () => randomUUID(),
    },
    depth,
  )
}

/** Where a text of any form is taken, such as a key of the caller's own, one of each form will do. */
const TEXTS = ['siteKey', 'linkToken', 'externalId', 'eventCursor', 'session', 'coworker']

/** Bergwerk's identifiers to try with an operation, without those that are public there. */
function attempts({ leaf, type }: RootOperation): string[] {
  return Object.entries(foreignIdentifiers)
    .filter(([kind]) => PUBLIC[leaf] !== kind && (type === 'ID' || TEXTS.includes(kind)))
    .flatMap(([, values]) => values)
}

describe.each(['staff', 'an API key', 'a session', 'nobody'])("with another business's identifiers %s", (name) => {
  test.each([2, 3])('reads nothing of it through any query, selected %i deep', async (depth) => {
    const operations = operationsOfOwn(depth).filter(({ kind }) => kind === 'query')
    expect(operations.map(({ leaf }) => leaf)).toEqual(expect.arrayContaining(['node.id', 'nodes.ids', 'session.id']))
    const leaks = await runAll(operations, callers[name])
    expect(leaks).toEqual([])
  })

  test('changes and reads nothing of it through any mutation', async () => {
    const operations = operationsOfOwn(3).filter(({ kind }) => kind === 'mutation')
    expect(operations.length).toBeGreaterThan(15)
    expect(await runAll(operations, callers[name])).toEqual([])
    expect(await rowsOf(app, app.bergwerk.businessId)).toBe(before)
  })

  test('reads nothing of it as an entity of another subgraph', async () => {
    const representations = Object.entries({
      Session: [foreign.sessionId],
      Conversation: [foreign.conversationId],
      Message: foreign.messages,
      Link: Object.values(foreign.links).map(({ id }) => id),
      Conversion: foreign.conversions,
      Visitor: [foreign.visitor],
      Coworker: [foreign.coworker],
      CoworkerContract: [foreign.contract],
      CoworkerProduct: [foreign.sale],
    }).flatMap(([__typename, ids]) =>
      ids.flatMap((id) => [
        { __typename, id },
        { __typename, uniqueId: `nexudus-${id}` },
      ]),
    )
    const { data } = await app.graphql<{ _entities: unknown[] }>(
      'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Node { id } } }',
      { of: representations },
      { as: callers[name] },
    )
    expect(data._entities).toEqual(representations.map(() => null))
  })
})

test('what each of them asks with is really there for its own business', async () => {
  const ids = [foreign.sessionId, foreign.conversationId, foreign.visitor, foreign.conversions[0]]
  const { data } = await app.graphql<{ nodes: ({ id: string } | null)[] }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids },
    { as: app.bergwerk.staff },
  )
  expect(data.nodes.map((node) => node?.id)).toEqual(ids)
})

test("nobody hears of another business's conversation through any subscription", async () => {
  const listened = operationsOfOwn(2)
    .filter(({ kind }) => kind === 'subscription')
    .flatMap((operation) => attempts(operation).map((value) => ({ operation, value })))
    .flatMap(({ operation, value }) =>
      Object.values(callers).map((as) => ({
        value,
        stream: app.subscribe(operation.document, operation.variables(value), { as, over: 'events' }),
      })),
    )
  expect(listened.length).toBeGreaterThan(50)
  const control = app.subscribe('subscription { conversionRecorded { id } }', {}, { as: app.bergwerk.staff })
  await new Promise((resolve) => setTimeout(resolve, 500))
  await convert(app, app.bergwerk, BERGWERK_WISHES, { fullName: `${CANARY} Frei`, email: `${CANARY}3@example.ch` })
  await control.take(4)
  await new Promise((resolve) => setTimeout(resolve, 300))
  for (const { stream, value } of listened) {
    expect(leaksIn(stream.received, value)).toEqual([])
    stream.ended.catch(() => {})
    await stream.end()
  }
})

async function runAll(operations: RootOperation[], as: Caller | undefined): Promise<string[]> {
  const leaks: string[] = []
  for (const operation of operations) {
    const values = attempts(operation)
    const answers = await Promise.all(
      values.map((value) => app.graphql(operation.document, operation.variables(value), { as })),
    )
    for (const [index, answer] of answers.entries()) {
      const value = values[index]!
      for (const leak of leaksIn(answer, value)) leaks.push(`${operation.leaf} = ${value} tells ${leak}`)
      const invalid = answer.errors?.find(({ extensions }) => extensions?.code === 'GRAPHQL_VALIDATION_FAILED')
      if (invalid) throw new Error(`${operation.leaf}: ${invalid.message}\n${operation.document}`)
      const broken = answer.errors?.find(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR')
      if (broken) leaks.push(`${operation.leaf} = ${value} fails: ${broken.message} at ${broken.path}`)
    }
  }
  return leaks
}
