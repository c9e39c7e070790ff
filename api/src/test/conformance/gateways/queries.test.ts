import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newIdentifier } from '../../../kernel/identifier.ts'
import { type Caller, postGraphQL } from '../../ask-graphql.ts'
import { openChat } from '../../open-chat.ts'
import { plainRootOperations, rootOperations } from '../../root-operations.ts'
import { say } from '../../say.ts'
import { startTestApp, type TestApp } from '../../start-test-app.ts'
import { setUpTwoBusinesses, type TwoBusinesses } from '../../two-businesses.ts'
import { CLIENTS, operationsOf } from '../client-documents.ts'
import { schemaText } from '../committed-schema.ts'
import { startApolloGateway } from './apollo-gateway.ts'
import { type KnownRecords, serveBilling, serveDoors } from './foreign-subgraphs.ts'
import type { Gateway } from './gateway.ts'
import { startHiveGateway } from './hive-gateway.ts'
import type { Subgraph } from './serve-subgraph.ts'

const TODAY = new Date().toISOString()
const WEEK_AGO = new Date(Date.now() - 7 * 86_400_000).toISOString()

let app: TestApp
let both: TwoBusinesses
let cursor: string
let articleId: string
let groupId: string
let invitationToken: string
let webhook: { endpointId: string; deliveryId: string }
const gateways: Record<string, Gateway> = {}
const endings: (() => Promise<void>)[] = []

beforeAll(async () => {
  app = await startTestApp()
  endings.push(app.close)
  both = await setUpTwoBusinesses(app)
  const { own } = both
  await app.query("update coworker set unique_id = '4711' where id = $1", [own.coworker])
  await app.query("update coworker_product set unique_id = '815' where id = $1", [own.sale])
  const { data } = await app.graphql<{ node: { messages: { edges: { cursor: string }[] } } }>(
    'query ($id: ID!) { node(id: $id) { ... on Conversation { messages(first: 1) { edges { cursor } } } } }',
    { id: own.conversationId },
    { as: app.quayside.staff },
  )
  const [article] = await app.query<{ id: string }>('select id from knowledge_article where business_id = $1 limit 1', [
    app.quayside.businessId,
  ])
  articleId = article!.id
  await say(app, await openChat(app, app.quayside), 'Do you have a rooftop swimming pool?')
  const [group] = await app.query<{ id: string }>('select id from question_group where business_id = $1 limit 1', [
    app.quayside.businessId,
  ])
  groupId = group!.id
  const invited = await app.graphql<{ inviteStaffMember: { url: string } }>(
    'mutation ($input: InviteStaffMemberInput!) { inviteStaffMember(input: $input) { url } }',
    { input: { fullName: 'Niamh Agent', email: 'niamh@quayside.example', role: 'AGENT' } },
    { as: app.quayside.staff },
  )
  await app.graphql('mutation { connectPlatform(input: {}) { userErrors { code } } }', {}, { as: app.quayside.staff })
  invitationToken = invited.data.inviteStaffMember.url.split('#')[1]!
  webhook = await failedWebhook()
  cursor = data.node.messages.edges[0]!.cursor
  const known: KnownRecords = {
    coworker: { id: own.coworker, uniqueId: '4711' },
    contract: own.contract,
    sale: { uniqueId: '815' },
    plan: app.quayside.id('Hot Desk Unlimited'),
  }
  const foyer: Subgraph = { name: 'foyer', text: schemaText, url: `${app.address}/graphql` }
  const [billing, doors] = await Promise.all([serveBilling(known), serveDoors(known)])
  endings.unshift(billing.close, doors.close)
  gateways.Apollo = await startApolloGateway([foyer, billing, doors])
  gateways.Hive = await startHiveGateway([foyer, billing, doors])
  endings.unshift(gateways.Apollo.close, gateways.Hive.close)
})
afterAll(async () => {
  for (const end of endings) await end()
})

/** An endpoint of Quayside's, to which nothing is sent, with something that failed. */
async function failedWebhook() {
  const asStaff = { as: app.quayside.staff }
  const { data } = await app.graphql<{ createWebhookEndpoint: { endpoint: { id: string } } }>(
    'mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) { endpoint { id } } }',
    { input: { url: 'https://till.example/hook' } },
    asStaff,
  )
  const endpointId = data.createWebhookEndpoint.endpoint.id
  await app.graphql(
    'mutation ($input: UpdateWebhookEndpointInput!) { updateWebhookEndpoint(input: $input) { userErrors { code } } }',
    { input: { endpointId, enabled: false } },
    asStaff,
  )
  const deliveryId = newIdentifier('delivery', new Date())
  await app.query(
    `insert into webhook_delivery (business_id, id, endpoint_id, position, state, created_at, ended_at)
     values ($1, $2, $3, 0, 'FAILED', now(), now())`,
    [app.quayside.businessId, deliveryId, endpointId],
  )
  return { endpointId, deliveryId }
}

/** An answer as a client reads it; gateways add to what else stands in errors, and order them as they like. */
async function ask(address: string, document: string, variables: object, as?: Caller) {
  const { data, errors } = await postGraphQL<Record<string, unknown>>(address, document, variables, { as })
  const told = errors?.map(({ message, path, extensions }) => ({ message, path, code: extensions.code }))
  return { data, errors: told?.sort((one, other) => String(one.path).localeCompare(String(other.path))) }
}

const dashboard = operationsOf(CLIENTS.find(({ name }) => name === 'dashboard')!)
const questions = Object.entries(dashboard).filter(([, text]) => /^query/m.test(text))

function variablesFor(question: string): object {
  const { own } = both
  const named = [own.coworker, own.visitor, own.sessionId]
  const known: Record<string, object> = {
    ApiKeys: {},
    AuditLog: { filter: { actions: ['STAFF_ADDED'] } },
    InvitationShown: { token: invitationToken },
    PersonKept: { email: 'ada@example.com' },
    Conversations: { first: 10, filter: { converted: [] }, searching: true, text: 'desk', beginning: true, named },
    OneConversation: { id: own.conversationId, beside: true },
    OpenFrictionQueue: { open: own.conversationId },
    Outcomes: { named },
    LaterMessages: { id: own.conversationId, after: cursor },
    ConversationOfSession: { sessionId: own.sessionId },
    ShownConversations: { ids: [own.conversationId] },
    RecordChoices: { ids: [own.visitor, own.coworker, own.contract, own.sale] },
    ...{ OneVisitor: { id: own.visitor }, OneCoworker: { id: own.coworker } },
    ...{ OneContract: { id: own.contract }, OneProduct: { id: own.sale } },
    ...{ OneQuestionGroup: { id: groupId }, FindAnything: { text: 'desk' } },
    InsightsOfPeriod: { period: { preset: 'LAST_30_DAYS' }, comparison: 'PRECEDING', dimension: 'GOAL', most: 10 },
    FrictionBoard: { times: [WEEK_AGO, TODAY], from: WEEK_AGO, before: TODAY },
    OneWebhookEndpoint: { id: webhook.endpointId },
    WebhookOutcome: { id: webhook.deliveryId },
    ...{ OneArticle: { id: articleId }, ArticleHistory: { id: articleId } },
    CatalogueItem: { id: app.quayside.id('Joyce Suite'), language: 'de' },
    CatalogItemPreview: { input: { id: app.quayside.id('Day Pass'), showPriceForAi: false } },
    AllowedOrigins: { siteKey: app.quayside.siteKey },
    AssistantPreview: { input: { questions: ['Is there parking?'], language: 'en' } },
  }
  return known[question] ?? {}
}

describe.each(['Apollo', 'Hive'])('through %s Gateway', (name) => {
  test.each(questions)("the dashboard's %s is answered as it is directly, whoever asks", async (question, text) => {
    const { address } = gateways[name]!
    const variables = variablesFor(question)
    const direct = await ask(app.address, text, variables, app.quayside.staff)
    expect(direct.errors).toBeUndefined()
    expect(Object.values(direct.data)).not.toContain(null)
    expect(await ask(address, text, variables, app.quayside.staff)).toEqual(direct)
    // Some of it is for staff only: keys and those whom nobody knows hear that alike.
    for (const as of [app.quayside.apiKey, undefined]) {
      expect(await ask(address, text, variables, as)).toEqual(await ask(app.address, text, variables, as))
    }
  })

  test('every query of the schema is answered as it is directly', async () => {
    const queries = plainRootOperations(both.values()).filter(({ kind }) => kind === 'query')
    expect(queries.length).toBeGreaterThan(15)
    for (const { field, document, variables } of queries) {
      const direct = await ask(app.address, document, variables, app.quayside.staff)
      expect({ field, answer: await ask(gateways[name]!.address, document, variables, app.quayside.staff) }).toEqual({
        field,
        answer: direct,
      })
    }
  })

  test('every object is shown as it is directly, with what it leads to', async () => {
    const { own } = both
    const node = rootOperations(both.values(), 2).find(({ leaf }) => leaf === 'node.id')!
    const ids = [
      own.sessionId,
      own.conversationId,
      own.links.tour.id,
      own.visitor,
      own.coworker,
      own.contract,
      own.sale,
    ]
    for (const id of [...ids, ...own.messages, ...own.conversions, ...own.events, app.quayside.businessId]) {
      const direct = await ask(app.address, node.document, node.variables(id), app.quayside.apiKey)
      expect(direct).toMatchObject({ data: { node: { __typename: expect.any(String) } }, errors: undefined })
      expect(await ask(gateways[name]!.address, node.document, node.variables(id), app.quayside.apiKey)).toEqual(direct)
    }
  })

  test('a sale is recorded once, and errors are those of the direct answer', async () => {
    const { address } = gateways[name]!
    const record = `mutation ($input: RecordTourInput!) {
      recordTour(input: $input) { visitor { id } replayed conversions { kind verdict } userErrors { code field message } }
    }`
    const input = { externalId: randomUUID(), fullName: 'Oscar Lindqvist', email: `${randomUUID()}@example.com` }
    const first = await ask(address, record, { input }, app.quayside.apiKey)
    expect(first).toMatchObject({ data: { recordTour: { replayed: false, userErrors: [] } }, errors: undefined })
    for (const each of [{ input }, { input: { ...input, fullName: 'Else' } }, { input: { ...input, fullName: ' ' } }]) {
      const direct = await ask(app.address, record, each, app.quayside.apiKey)
      expect(await ask(address, record, each, app.quayside.apiKey)).toEqual(direct)
    }
    const forged = 'query { conversations(after: "forged") { edges { cursor } } }'
    expect(await ask(address, forged, {}, app.quayside.staff)).toEqual(
      await ask(app.address, forged, {}, app.quayside.staff),
    )
  })

  test('others add to a customer whom we know by id, and lead to one by id or uniqueId', async () => {
    const { own } = both
    const { address } = gateways[name]!
    const joined = `query ($id: ID!) {
      node(id: $id) { ... on Coworker {
        fullName
        invoices { number total { amountMinor currency } plan { name } }
        invoicePages { pageInfo { hasNextPage endCursor } }
        contracts { nextInvoice { number } }
        badges { code }
      } }
      invoice(number: "R-1") { of { id fullName badges { code } } }
      doorBadge(code: "B-1") { holder { id fullName invoices { number } } pass { id product { name } } }
    }`
    expect(await ask(address, joined, { id: own.coworker }, app.quayside.apiKey)).toEqual({
      data: {
        node: {
          fullName: 'Ada Byrne',
          invoices: [
            { number: 'R-1', total: { amountMinor: 29_900, currency: 'EUR' }, plan: { name: 'Hot Desk Unlimited' } },
          ],
          invoicePages: { pageInfo: { hasNextPage: false, endCursor: '1' } },
          contracts: [{ nextInvoice: { number: 'R-1' } }],
          badges: [{ code: 'B-1' }],
        },
        invoice: { of: { id: own.coworker, fullName: 'Ada Byrne', badges: [{ code: 'B-1' }] } },
        doorBadge: {
          holder: { id: own.coworker, fullName: 'Ada Byrne', invoices: [{ number: 'R-1' }] },
          pass: { id: own.sale, product: { name: 'Day Pass' } },
        },
      },
      errors: undefined,
    })
  })

  test.each([
    ["another operator's key", () => app.bergwerk.apiKey],
    ['nobody', () => undefined],
  ])('a reference shows nothing to %s', async (_who, caller) => {
    const asked = '{ doorBadge(code: "B-1") { code pass { uniqueId product { name } } holder { fullName email } } }'
    const answer = JSON.stringify(await postGraphQL(gateways[name]!.address, asked, {}, { as: caller() }))
    expect(answer).not.toMatch(/Ada|Day Pass/)
  })
})
