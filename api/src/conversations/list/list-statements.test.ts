import { afterAll, beforeAll, expect, test } from 'vitest'
import { CLIENTS, operationsOf } from '../../test/conformance/client-documents.ts'
import { type ConvertedChat, convert, QUAYSIDE_WISHES } from '../../test/convert.ts'
import { insertConversations } from '../../test/insert-conversations.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
let chat: ConvertedChat

beforeAll(async () => {
  app = await startTestApp({ countStatements: true })
  chat = await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Ada Byrne', email: 'ada@example.com' })
  const badges = Object.entries({
    TOUR_BOOKED: chat.visitor,
    CUSTOMER_CREATED: chat.coworker,
    CONTRACT_CREATED: chat.contract,
    DAY_PASS_PURCHASED: chat.sale,
  }).map(([kind, recordId]) => ({ kind, count: 1, reversedCount: 0, assistedCount: 0, recordIds: [recordId] }))
  await insertConversations(
    app,
    app.quayside,
    Array.from({ length: 60 }, (_, index) => ({
      number: index + 1,
      openedAt: new Date(Date.now() - index * 1000),
      lastActivityAt: new Date(Date.now() - index * 1000),
      kinds: badges.map(({ kind }) => kind),
      badges,
      channel: 'CHAT',
      stage: 'CONVERTED',
      reviewed: true,
      customerName: 'Ada Byrne',
      customerId: chat.coworker,
      text: 'I would like a day pass',
    })),
  )
})
afterAll(() => app.close())

/** Runs a query and gives its answer and the statements that it took. */
async function count<Data>(query: string, as = app.quayside.staff, variables = {}) {
  app.statements.length = 0
  const { data, errors } = await app.graphql<Data>(query, variables, { as })
  expect(errors).toBeUndefined()
  return { data, statements: [...app.statements] }
}

const RECORD = `{ __typename id createdAt
  ... on Visitor { fullName email expectedArrival customFields { name value } }
  ... on Coworker { fullName email registrationDate }
  ... on CoworkerContract { startDate billingDay active }
  ... on CoworkerProduct { quantity saleDate price { amountMinor } }
}`
const ROW = `{ id opening openedAt lastActivityAt messageCount stage audience rating
  badges { kind label color count reversedCount assistedCount records ${RECORD} }
  customer { fullName record ${RECORD} }
  session { id channel openedOn referrer device locale campaign { name value } }
  review { at note }
}`

test.each([
  ['staff', () => app.quayside.staff],
  ['an API key', () => app.quayside.apiKey],
])(
  'a page of 50 with badges, records of all four kinds, customer and session takes two statements for %s',
  async (_who, as) => {
    type List = { conversations: { edges: { node: { badges: { records: { __typename: string }[] }[] } }[] } }
    const { data, statements } = await count<List>(
      `{ conversations(first: 50) { edges { cursor node ${ROW} } pageInfo { endCursor } } }`,
      as(),
    )
    expect(data.conversations.edges).toHaveLength(50)
    const [first] = data.conversations.edges.slice(1)
    expect(first!.node.badges.map(({ records }) => records[0]!.__typename)).toEqual([
      'Visitor',
      'Coworker',
      'CoworkerContract',
      'CoworkerProduct',
    ])
    expect(statements.length, statements.join('\n\n')).toBeLessThanOrEqual(2)
  },
)

test('the list as the dashboard asks for it takes one statement: records are linked, not read', async () => {
  const { Conversations } = operationsOf(CLIENTS.find(({ name }) => name === 'dashboard')!)
  type List = { conversations: { edges: { node: { badges: { records: object[] }[]; session: object } }[] } }
  const variables = { first: 50, filter: {}, searching: false, text: '', beginning: false, named: [] }
  const { data, statements } = await count<List>(Conversations!, app.quayside.staff, variables)
  const { badges, session } = data.conversations.edges[1]!.node
  expect(session).toEqual({ id: expect.stringMatching(/^ses_/), channel: 'CHAT' })
  expect(badges.map(({ records }) => records)).toEqual([
    [{ __typename: 'Visitor', id: chat.visitor }],
    [{ __typename: 'Coworker', id: chat.coworker }],
    [{ __typename: 'CoworkerContract', id: chat.contract }],
    [{ __typename: 'CoworkerProduct', id: chat.sale }],
  ])
  expect(statements, statements.join('\n\n')).toHaveLength(1)
})

test.each(['Conversation', 'Session'])(
  'each field of a %s, asked for alone, is in the list what it is by itself: what it needs is read',
  async (name) => {
    const { type } = (await count<{ type: { fields: Field[] } }>(FIELDS, undefined, { name })).data
    for (const { name: field, args, type: of } of type.fields) {
      const needed = args.some(({ type }) => type.kind === 'NON_NULL') ? '(text: "pass")' : ''
      const inside = leafOf(of) ? '' : '{ __typename }'
      const asked = name === 'Session' ? `session { ${field}${needed} ${inside} }` : `${field}${needed} ${inside}`
      const only = `filter: { sessionId: "${chat.sessionId}" }`
      type Answer = { list: { edges: { node: object }[] }; node: object }
      const { data } = await count<Answer>(`{
        list: conversations(${only}) { edges { node { ${asked} } } }
        node(id: "${chat.conversationId}") { ... on Conversation { ${asked} } }
      }`)
      expect({ field, listed: data.list.edges }).toEqual({ field, listed: [{ node: data.node }] })
    }
  },
)

interface TypeReference {
  kind: string
  ofType?: TypeReference
}
interface Field {
  name: string
  args: { type: TypeReference }[]
  type: TypeReference
}
const FIELDS = `query ($name: String!) { type: __type(name: $name) { fields {
  name args { type { kind } } type { kind ofType { kind ofType { kind ofType { kind } } } }
} } }`

function leafOf({ kind, ofType }: TypeReference): boolean {
  return ofType ? leafOf(ofType) : kind === 'SCALAR' || kind === 'ENUM'
}

test('the page takes one statement more for its count, and none more for more rows', async () => {
  const one = await count(`{ conversations(first: 1) { edges { node ${ROW} } } }`)
  const hundred = await count(`{ conversations(first: 60) { edges { node ${ROW} } } }`)
  const counted = await count(`{ conversations(first: 60) { totalCount edges { node ${ROW} } } }`)
  expect(hundred.statements.length).toBe(one.statements.length)
  expect(counted.statements.length).toBe(one.statements.length + 1)
})

test('a conversation with 50 messages, cards, links, conversions and records takes five statements, as with one', async () => {
  const page = (messages: number) => `{ node(id: "${chat.conversationId}") { ... on Conversation {
    id opening openedAt lastActivityAt endsAt messageCount stage audience
    session { id channel openedOn device locale }
    badges { kind label count records { id } }
    customer { fullName record { id } }
    review { at note }
    conversions { id kind label occurredAt verdict reason clickedAt windowEndsAt value { amountMinor }
      record ${RECORD} link { id state } message { id } }
    messages(first: ${messages}) { edges { cursor node { id author text sentAt state
      cards { kind name price { amountMinor } link { id url state clickCount } }
      links { id kind label url state clickCount firstClickedAt startedAt convertedAt }
    } } }
  } } }`
  const one = await count(page(1))
  const [before] = await app.query<{ count: number }>(
    'select count(*)::int as count from message where conversation_id = $1',
    [chat.conversationId],
  )
  // Copies of the assistant's answer, each with a link of its own.
  await app.query(
    `insert into link (business_id, id, session_id, message_id, kind, target_id, label, created_at)
     select business_id, 'link_' || lpad(number::text, 26, '0'), session_id, 'message_' || lpad((30000 + number)::text, 26, '0'),
       kind, target_id, label, created_at
     from (select * from link where id = $1) as link, generate_series(1, 48) as number`,
    [chat.links.dayPass.id],
  )
  await app.query(
    `insert into message (business_id, id, conversation_id, position, author, text, state, sent_at, cards)
     select business_id, 'message_' || lpad((30000 + number)::text, 26, '0'), conversation_id, 100 + number, author, text,
       state, sent_at, jsonb_set(cards, '{0,linkId}', to_jsonb('link_' || lpad(number::text, 26, '0')))
     from (select * from message where id = $1) as message, generate_series(1, 48) as number`,
    [chat.messages[1]],
  )
  type Page = { node: { messages: { edges: { node: { links: object[]; cards: { link: object | null }[] } }[] } } }
  const { data, statements } = await count<Page>(page(50))
  const { edges } = data.node.messages
  expect(edges).toHaveLength(48 + before!.count)
  expect(edges.slice(2).every(({ node }) => node.links.length === 1 && node.cards[0]!.link)).toBe(true)
  expect(statements.length, statements.join('\n\n')).toBeLessThanOrEqual(5)
  expect(one.statements.length).toBe(statements.length)
})

test('the page of a conversation with what stands beside it in the list, as the dashboard asks for it, takes six statements at most', async () => {
  const { OneConversation } = operationsOf(CLIENTS.find(({ name }) => name === 'dashboard')!)
  type Page = { node: { badges: object[]; conversions: object[]; messages: { edges: object[] } } }
  const id = chat.conversationId
  const { data, statements } = await count<Page>(OneConversation!, app.quayside.staff, { id, beside: true, filter: {} })
  expect([data.node.badges.length, data.node.conversions.length]).toEqual([4, 4])
  expect(data.node.messages.edges.length).toBeGreaterThan(48)
  expect(statements.length, statements.join('\n\n')).toBeLessThanOrEqual(6)
})

test('records of all kinds with what led to them take no statement for each row', async () => {
  const query = (ids: string[]) => `{ nodes(ids: ${JSON.stringify(ids)}) { ... on ConversionRecord {
    id conversions { id kind link { id } session { id } } conversation { id opening badges { kind } }
  } } }`
  const one = await count(query([chat.visitor]))
  const four = await count(query([chat.visitor, chat.coworker, chat.contract, chat.sale]))
  expect(four.statements.length).toBe(one.statements.length)
})
