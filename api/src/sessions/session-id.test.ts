import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ConvertedChat, convert, QUAYSIDE_WISHES } from '../test/convert.ts'
import { rootOperations } from '../test/root-operations.ts'
import { rowsOf } from '../test/rows-of.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { newSessionId } from './session-id.ts'

let app: TestApp
let chat: ConvertedChat
let before: string

beforeAll(async () => {
  app = await startTestApp()
  chat = await convert(app, app.quayside, QUAYSIDE_WISHES, {
    fullName: 'Ada Byrne',
    email: 'ada@example.com',
    text: 'I would like a day pass, says Ada',
  })
  before = await rowsOf(app, app.quayside.businessId)
})
afterAll(() => app.close())

test('a session ID has 192 random bits in characters that fit into every address and payment reference', () => {
  const ids = Array.from({ length: 1000 }, newSessionId)
  expect(new Set(ids).size).toBe(1000)
  for (const id of ids) expect(id).toMatch(/^ses_[A-Za-z0-9_-]{32}$/)
})

describe.each(['sent by nobody', 'sent as if it were an access token'])(
  'the session ID alone, %s, opens nothing',
  (how) => {
    const caller = () => (how === 'sent by nobody' ? undefined : { authorization: `Bearer ${chat.sessionId}` })
    const told = () => [
      'Ada',
      'ada@example.com',
      chat.conversationId,
      ...chat.messages,
      ...chat.conversions,
      ...chat.events,
      chat.visitor,
      chat.coworker,
      chat.contract,
      chat.sale,
    ]

    test('in any query or mutation, wherever they take a text', async () => {
      const operations = rootOperations({ email: 'eve@example.com' }, 3).filter(({ kind }) => kind !== 'subscription')
      expect(operations.length).toBeGreaterThan(25)
      for (const operation of operations) {
        const answer = await app.graphql<Record<string, unknown>>(
          operation.document,
          operation.variables(chat.sessionId),
          { as: caller() },
        )
        const text = JSON.stringify(answer)
        expect({ leaf: operation.leaf, told: told().filter((each) => text.includes(each)) }).toEqual({
          leaf: operation.leaf,
          told: [],
        })
      }
      expect(await rowsOf(app, app.quayside.businessId)).toBe(before)
    })

    test.each([
      ['session', '{ session(id: "ID") { id } }'],
      ['conversations', '{ conversations(filter: { sessionId: "ID" }) { edges { node { id } } } }'],
      ['conversionEvents', '{ conversionEvents(filter: { sessionId: "ID" }) { edges { node { id } } } }'],
      ['createLink', 'mutation { createLink(input: { sessionId: "ID", offer: { officeId: "x" } }) { link { id } } }'],
      [
        'recordTour',
        'mutation { recordTour(input: { sessionId: "ID", externalId: "x", fullName: "x", email: "x@example.com" }) { replayed } }',
      ],
      ['sendMessage', 'mutation { sendMessage(input: { text: "ID", idempotencyKey: "ID" }) { message { id } } }'],
    ])('%s says UNAUTHENTICATED', async (field, document) => {
      const { data, errors } = await app.graphql(document.replaceAll('ID', chat.sessionId), {}, { as: caller() })
      expect(data).toEqual({ [field]: null })
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
    })

    test('node, nodes and _entities know none', async () => {
      const { data, errors } = await app.graphql(
        `{
        node(id: "${chat.sessionId}") { id }
        nodes(ids: ["${chat.sessionId}", "${chat.conversationId}"]) { id }
        _entities(representations: [{ __typename: "Session", id: "${chat.sessionId}" }]) { __typename }
      }`,
        {},
        { as: caller() },
      )
      expect({ data, errors }).toEqual({
        data: { node: null, nodes: [null, null], _entities: [null] },
        errors: undefined,
      })
    })

    test.each([
      ['replyStreamed', () => `subscription { replyStreamed(messageId: "${chat.messages[1]}") { text } }`],
      [
        'conversationChanged',
        () => `subscription { conversationChanged(conversationId: "${chat.conversationId}") { id } }`,
      ],
      [
        'conversionRecorded',
        () => `subscription { conversionRecorded(filter: { sessionId: "${chat.sessionId}" }) { id } }`,
      ],
    ])('%s does not begin', async (_field, document) => {
      const stream = app.subscribe(document(), {}, { as: caller(), over: 'events' })
      await stream.ended
      expect(stream.received.map(({ data, errors }) => [data, errors?.[0]?.extensions.code])).toEqual([
        [undefined, 'UNAUTHENTICATED'],
      ])
    })
  },
)
