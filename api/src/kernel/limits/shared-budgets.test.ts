import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestServer } from '../../test/start-test-app.ts'
import { DEFAULT_LIMITS } from './limit-settings.ts'

const BUDGET = 100_000

let app: TestApp
let another: TestServer
beforeAll(async () => {
  const costPerMinute = { ...DEFAULT_LIMITS.costPerMinute, API_KEY: BUDGET, STAFF: BUDGET }
  app = await startTestApp({ limits: { costPerMinute } })
  another = await app.startAnother()
})
afterAll(() => app.close())

/** What an operation took at a server and what is left there; undefined when it was refused. */
async function ask(server: TestServer, headers: object, first: number) {
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: `{ tariffs(first: ${first}) { edges { node { id name } } } }` }),
  })
  const { extensions } = (await response.json()) as { extensions?: { cost?: { requested: number; remaining: number } } }
  return extensions?.cost
}

test('what a caller uses at one process is gone at the others within a moment, once', async () => {
  const as = app.quayside.apiKey
  let used = 0
  for (let time = 0; time < 10; time += 1) used += (await ask(app, as, 50))!.requested
  for (let time = 0; time < 5; time += 1) used += (await ask(another, as, 50))!.requested
  for (const server of [app, another]) {
    // Each look takes something as well, which the other process hears of in turn.
    const missing = async () => {
      const { requested, remaining } = (await ask(server, as, 1))!
      used += requested
      return BUDGET - remaining - used
    }
    await expect.poll(missing).toBe(0)
  }
})

test('a budget that is used up at one process is used up at the others, and nobody else is concerned', async () => {
  const as = app.quayside.staff
  while (await ask(app, as, 100));
  await expect.poll(() => ask(another, as, 1)).toBeUndefined()
  expect(await ask(another, app.bergwerk.staff, 1)).toBeDefined()
})
