import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openChat } from '../../test/open-chat.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
  // A defect that anybody can run into.
  await app.query('alter table site rename to site_elsewhere')
  await app.query('alter table tariff rename to tariff_elsewhere')
})
afterAll(() => app.close())
afterEach(() => {
  app.defects.length = 0
})

const MASKED = {
  message: 'Something went wrong on our side. Try again; if it stays so, tell the operator.',
  extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
}
const INTERNALS = /relation|does not exist|select |stack|\.ts\b|node_modules|postgres/i

function expectMasked(errors: { message: string; extensions: object }[] | undefined): void {
  expect(errors).toEqual([expect.objectContaining(MASKED)])
  expect(JSON.stringify(errors)).not.toMatch(INTERNALS)
  expect(app.defects).toEqual([expect.stringMatching(/graphql\.failed.*relation "site" does not exist/s)])
}

const DOCUMENT = '{ widget(siteKey: "site_demo") { businessName } }'

test('a defect over HTTP shows nothing of its inside; the log has it', async () => {
  const { errors } = await app.graphql(DOCUMENT)
  expectMasked(errors)
})

test.each(['websocket', 'events'] as const)(
  'a defect over %s shows nothing of its inside; the log has it',
  async (over) => {
    const stream = app.subscribe(DOCUMENT, {}, { over })
    const [answer] = await stream.take(1)
    expectMasked(answer?.errors)
  },
)

test('a defect at the beginning of a subscription is masked as well', async () => {
  await app.query('alter table event_counter rename to event_counter_elsewhere')
  for (const over of ['websocket', 'events'] as const) {
    app.defects.length = 0
    const stream = app.subscribe('subscription { conversionRecorded { id } }', {}, { as: app.quayside.apiKey, over })
    const said = await stream.take(1).then(
      ([answer]) => JSON.stringify(answer),
      (error: Error) => error.message,
    )
    expect(said).toContain(MASKED.message)
    expect(said).not.toMatch(INTERNALS)
    expect(app.defects).toHaveLength(1)
  }
})

test('what a client did wrong is told and not logged', async () => {
  const answers = await Promise.all([
    app.graphql('{ nothing }'),
    app.graphql('{ widget }'),
    app.graphql('{'),
    app.graphql('{ conversations { totalCount } }'),
    app.graphql('{ conversations(first: 0) { totalCount } }', {}, { as: app.quayside.apiKey }),
    app.graphql('{ node(id: 1.5) { id } }'),
  ])
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
    'GRAPHQL_VALIDATION_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'GRAPHQL_PARSE_FAILED',
    'UNAUTHENTICATED',
    'BAD_USER_INPUT',
    'GRAPHQL_VALIDATION_FAILED',
  ])
  expect(app.defects).toEqual([])
})

test('U+0000 in an argument is bad input, wherever it goes', async () => {
  const { data, errors } = await app.graphql(
    `query ($nul: String!, $id: ID!) {
      followedLink(token: $nul) { kind }
      node(id: $id) { id }
      conversations(filter: { sessionId: $id }) { edges { node { id } } }
    }`,
    { nul: '\u0000', id: '\u0000' },
    { as: app.quayside.staff },
  )
  expect(data).toEqual({ followedLink: null, node: null, conversations: null })
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  expect(app.defects).toEqual([])
})

test('an assistant that fails apologises to the visitor; the log has why', async () => {
  await app.query('alter table site_elsewhere rename to site')
  const chat = await openChat(app, app.quayside)
  const { data } = await app.graphql<{ sendMessage: { reply: { id: string } } }>(
    'mutation { sendMessage(input: { text: "How much is a hot desk?", idempotencyKey: "1" }) { reply { id } } }',
    {},
    { as: chat.as },
  )
  const stream = app.subscribe<{ replyStreamed: { text: string; message: { state: string } | null } }>(
    `subscription { replyStreamed(messageId: "${data.sendMessage.reply.id}") { text message { state text } } }`,
    {},
    { as: chat.as, over: 'events' },
  )
  await stream.ended
  const last = stream.received.at(-1)!.data.replyStreamed
  expect(last.message).toMatchObject({ state: 'FAILED', text: expect.stringContaining('Sorry') })
  expect(JSON.stringify(last)).not.toMatch(INTERNALS)
  expect(app.defects).toEqual([expect.stringMatching(/reply\.failed.*relation "tariff" does not exist/s)])
})
