import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp, type RunningApp } from '../app.ts'
import { quaysideCatalogue } from '../demo/quayside-catalogue.ts'
import { createApiKey } from '../integrators/index.ts'
import { readConfig } from '../kernel/config.ts'
import { transaction } from '../kernel/database/transaction.ts'
import type { Scope } from '../kernel/graphql/viewer.ts'
import {
  BUSINESS,
  type CatalogueInDatabase,
  catalogueInDatabase,
  OTHER_BUSINESS,
  TODAY,
} from './test/catalogue-in-database.ts'

let made: CatalogueInDatabase
let running: RunningApp
const statements: string[] = []
beforeAll(async () => {
  made = await catalogueInDatabase(quaysideCatalogue)
  running = await createApp({
    config: readConfig({}),
    databaseUrl: made.url,
    clock: () => new Date(`${TODAY}T09:00:00Z`),
    onConnection: (client) => note(client as { query: (...given: unknown[]) => unknown }),
  })
  const keys: [string, string, Scope[]][] = [
    ['reader', BUSINESS, ['catalog:read']],
    ['other', OTHER_BUSINESS, ['catalog:read']],
    ['scopeless', BUSINESS, ['records:read']],
  ]
  for (const [secret, businessId, scopes] of keys) {
    await transaction(running.app.database, { businessId }, async (tx) => createApiKey(tx, secret, secret, scopes))
  }
})
afterAll(async () => {
  await running.close()
  await made.drop()
})

test('plans, products and offices are listed by name, a page at a time', async () => {
  const page = `query ($after: String) { tariffs(first: 3, after: $after) {
    edges { cursor node { id name price { amountMinor currency } signUpFee { amountMinor } billingCycle { unit count } } }
    pageInfo { hasNextPage hasPreviousPage endCursor } } }`
  const first = await ask('reader', page)
  expect(first.data?.tariffs.edges.map(names)).toEqual(['Dedicated Desk', 'Evening Owl', "Founders' Table"])
  expect(first.data?.tariffs.edges[0]?.node).toMatchObject({
    price: { amountMinor: 36500, currency: 'EUR' },
    signUpFee: { amountMinor: 5000 },
    billingCycle: { unit: 'MONTH', count: 1 },
  })
  const second = await ask('reader', page, { after: first.data?.tariffs.pageInfo.endCursor })
  expect(second.data?.tariffs.edges.map(names)).toEqual([
    'Hot Desk Full-time',
    'Hot Desk Part-time',
    'Hot Desk Unlimited',
  ])
  expect(second.data?.tariffs.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  const products = await ask('reader', '{ products { edges { node { name } } } }')
  expect(products.data?.products.edges.map(names)).toEqual([
    'Day Pass',
    'Day Pass with Meeting Room',
    'Meeting Room Credit',
  ])
})

test('an office says from when it is free, and a page of them needs no statement for each', async () => {
  statements.length = 0
  const answer = await ask('reader', '{ floorPlanDesks { edges { node { name availableFrom } } } }')
  const desks = answer.data?.floorPlanDesks.edges.map(({ node }) => node)
  expect(desks).toEqual(
    expect.arrayContaining([
      { name: 'Joyce Suite', availableFrom: TODAY },
      { name: 'Samuel Loft', availableFrom: '2027-01-01' },
      { name: 'Gandon Room', availableFrom: null },
    ]),
  )
  expect(
    statements.filter((text) => /floor_plan_desk|desk_occupation|from "business"/.test(text)).length,
  ).toBeLessThanOrEqual(3)
})

test('a node is found by its identifier in its own business alone, by those who may read the catalogue', async () => {
  const id = await made.idOf('Joyce Suite')
  const node = `{ node(id: "${id}") { id ... on FloorPlanDesk { name } } }`
  expect((await ask('reader', node)).data?.node).toEqual({ id, name: 'Joyce Suite' })
  for (const key of ['other', 'scopeless', undefined]) expect((await ask(key, node)).data?.node ?? null).toBeNull()
})

test('who may not read the catalogue is refused, and another business is empty', async () => {
  const list = '{ tariffs { edges { node { name } } } }'
  expect((await ask(undefined, list)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  expect((await ask('scopeless', list)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  expect((await ask('other', list)).data?.tariffs.edges).toEqual([])
})

interface List {
  edges: { cursor: string; node: { name: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string }
}

interface GraphAnswer {
  data?: { tariffs: List; products: List; floorPlanDesks: List; node: object | null }
  errors?: { extensions: { code: string } }[]
}

function names({ node }: { node: { name: string } }): string {
  return node.name
}

async function ask(key: string | undefined, query: string, variables: object = {}) {
  const response = await running.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    payload: { query, variables },
  })
  return response.json() as GraphAnswer
}

function note(client: { query: (...given: unknown[]) => unknown }): void {
  const run = client.query.bind(client)
  client.query = (...given) => {
    const [statement] = given
    statements.push(typeof statement === 'string' ? statement : String((statement as { text?: string }).text))
    return run(...given)
  }
}
