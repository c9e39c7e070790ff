import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../test/ask-graphql.ts'
import { BERGWERK_WISHES, type ConvertedChat, convert, QUAYSIDE_WISHES } from '../test/convert.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'

let app: TestApp
let chat: ConvertedChat

beforeAll(async () => {
  app = await startTestApp()
  chat = await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Ada Byrne', email: 'ada@example.com' })
})
afterAll(() => app.close())

/** What another subgraph's references to records lead to. */
async function entities(representations: object[], as?: Caller): Promise<unknown[]> {
  const { data } = await app.graphql<{ _entities: unknown[] }>(
    'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Node { id } } }',
    { of: representations },
    { as },
  )
  return data._entities
}

test('the uniqueId that a sale was recorded with leads to the sale, and that of its customer to the customer', async () => {
  const { data } = await app.graphql<{ recordProduct: { product: { id: string; coworker: { id: string } } } }>(
    `mutation ($input: RecordProductInput!) {
      recordProduct(input: $input) { product { id coworker { id } } userErrors { message } }
    }`,
    {
      input: {
        externalId: 'till 1',
        uniqueId: '900',
        customerUniqueId: '901',
        customer: { person: { fullName: 'Mia Holm', email: 'mia@example.com' } },
        productId: app.quayside.id(QUAYSIDE_WISHES.dayPass),
        price: { amountMinor: 2500, currency: 'EUR' },
      },
    },
    { as: app.quayside.apiKey },
  )
  const { product } = data.recordProduct
  const references = [
    { __typename: 'CoworkerProduct', uniqueId: '900' },
    { __typename: 'Coworker', uniqueId: '901' },
    { __typename: 'Coworker', uniqueId: '900' },
  ]
  expect(await entities(references, app.quayside.apiKey)).toEqual([
    { __typename: 'CoworkerProduct', id: product.id },
    { __typename: 'Coworker', id: product.coworker.id },
    null,
  ])
})

test('a uniqueId that two businesses use leads each to its own, and one of another business to nothing', async () => {
  const foreign = await convert(app, app.bergwerk, BERGWERK_WISHES, {
    fullName: 'Jonas Keller',
    email: 'jonas@example.ch',
  })
  await app.query('update coworker set unique_id = $1 where id = any($2)', [
    'shared',
    [chat.coworker, foreign.coworker],
  ])
  await app.query("update visitor set unique_id = 'theirs' where id = $1", [foreign.visitor])
  const references = [
    { __typename: 'Coworker', uniqueId: 'shared' },
    { __typename: 'Visitor', uniqueId: 'theirs' },
    { __typename: 'Visitor', id: foreign.visitor },
  ]
  expect(await entities(references, app.quayside.apiKey)).toEqual([
    { __typename: 'Coworker', id: chat.coworker },
    null,
    null,
  ])
  expect(await entities(references, app.bergwerk.apiKey)).toEqual([
    { __typename: 'Coworker', id: foreign.coworker },
    { __typename: 'Visitor', id: foreign.visitor },
    { __typename: 'Visitor', id: foreign.visitor },
  ])
})

test('a uniqueId that records of two kinds have leads to the kind that is asked for', async () => {
  await app.query("update visitor set unique_id = '7' where id = $1", [chat.visitor])
  await app.query("update coworker_contract set unique_id = '7' where id = $1", [chat.contract])
  const kinds = ['CoworkerContract', 'Coworker', 'Visitor']
  const found = await entities(
    kinds.map((__typename) => ({ __typename, uniqueId: '7' })),
    app.quayside.staff,
  )
  expect(found).toEqual([
    { __typename: 'CoworkerContract', id: chat.contract },
    null,
    { __typename: 'Visitor', id: chat.visitor },
  ])
})

test.each(['a "b" \\ {c, d}, NULL', "it's; --", '🗝️ ключ', '%_'])(
  'a uniqueId of odd characters leads to its record and no other: %s',
  async (uniqueId) => {
    await app.query('update coworker set unique_id = $1 where id = $2', [uniqueId, chat.coworker])
    const references = [uniqueId, `${uniqueId} `, uniqueId.slice(1), 'NULL'].map((each) => ({
      __typename: 'Coworker',
      uniqueId: each,
    }))
    const found = { __typename: 'Coworker', id: chat.coworker }
    expect(await entities(references, app.quayside.staff)).toEqual([found, null, null, null])
  },
)

test('by uniqueId a session, a key without `records:read` and nobody are led nowhere', async () => {
  const { data } = await app.graphql<{ createApiKey: { secret: string } }>(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }',
    { input: { name: 'Doors', scopes: ['conversations:read', 'conversions:write'] } },
    { as: app.quayside.staff },
  )
  const narrow = { authorization: `Bearer ${data.createApiKey.secret}` }
  await app.query("update coworker set unique_id = 'known' where id = $1", [chat.coworker])
  const reference = [{ __typename: 'Coworker', uniqueId: 'known' }]
  expect(await entities(reference, app.quayside.apiKey)).toEqual([{ __typename: 'Coworker', id: chat.coworker }])
  for (const caller of [chat.as, narrow, undefined]) expect(await entities(reference, caller)).toEqual([null])
})
